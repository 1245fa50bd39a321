import type { Consolidation } from "../../domain/consolidation/consolidation";
import type { StandingCorrection } from "../../domain/consolidation/corrections";
import { settledAmount } from "../../domain/consolidation/settle-corrections";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { namesOf } from "../../messages/catalogue";
import { correctionWords as words } from "../../messages/correction-words";
import { resultWords } from "../../messages/result-words";
import { quoteSheet, rangeA1, textLiteral } from "../a1";
import type { ResultBook } from "../consolidated-workbook/result-book";
import { shownMoment } from "../shown-moment";
import type { SheetSpec } from "../spec";
import { layTableSheet, tableHead, type TableValues } from "../table-sheet";

const columns = [
  { heading: "Mã", px: 60, hidden: true, role: "hidden-id" },
  { heading: "Khóa", px: 60, hidden: true, role: "hidden-id" },
  { heading: "Cộng thêm", px: 60, hidden: true, role: "hidden-id" },
  { heading: "STT", px: 44, role: "list-number" },
  { heading: "Lúc", px: 120 },
  { heading: "Việc", px: 130 },
  { heading: "Đơn vị", px: 140 },
  { heading: "Chỉ tiêu", px: 240 },
  { heading: "Kỳ", px: 90 },
  { heading: "Số trong tệp", px: 90 },
  { heading: "Số sửa, số cộng thêm", px: 100 },
  { heading: "Người sửa", px: 120 },
  { heading: "Theo", px: 160 },
  { heading: "Lý do", px: 200 },
  { heading: "Tình trạng", px: 170 },
] as const;
const [keyColumn, amountColumn] = [1, 2];

/** Every figure put right and every total adjusted, with who, when, how and why; none where there is nothing to tell. */
export function layCorrections(book: ResultBook): readonly SheetSpec[] {
  const { corrections, unit } = book.consolidation;
  if (corrections.size === 0) return [];
  return [
    layTableSheet({
      name: words.sheet,
      title: resultWords.title(words.sheet, unit.name),
      hint: words.hint,
      columns,
      count: corrections.size,
      *rows() {
        for (const [at, correction] of [...corrections.values()].entries())
          yield correctionRow(book, correction, at);
      },
      footer: resultWords.footer(words.sheet, unit.name),
    }),
  ];
}

function correctionRow({ context }: ResultBook, correction: StandingCorrection, at: number): TableValues {
  const names = namesOf(context);
  const { id, kind, unit, part, period, before = "", value, by, how, reason } = correction;
  const amount = settledAmount(context, correction);
  return [
    id,
    amount === undefined ? "" : `${part}|${period}`,
    amount ?? "",
    at + 1,
    shownMoment(correction.at),
    words.kinds[kind],
    names.unit(unit),
    names.part(part),
    names.period(period),
    before,
    value,
    by,
    how,
    reason,
    standingOf(correction),
  ];
}

const standingOf = ({ standing, undone }: StandingCorrection): string =>
  undone ? words.undoneBy(undone.by, shownMoment(undone.at)) : words.standings[standing];

/** What adjustments add to a total, as a formula over that sheet: of a flow's lũy kế, those of all its years. */
export function adjustmentFormula(
  { corrections, index }: Pick<Consolidation, "corrections" | "index">,
  figure: FigureSlot,
): string {
  const sheet = quoteSheet(words.sheet);
  const down = (column: number): string =>
    `${sheet}!${rangeA1(
      {
        firstRow: tableHead,
        lastRow: tableHead + Math.max(1, corrections.size) - 1,
        firstColumn: column,
        lastColumn: column,
      },
      "both",
    )}`;
  const isWhole = figure.period.derived === "sum-of-years";
  const figures = isWhole ? index.slotsOfPart(figure.part.id).filter(({ derived }) => !derived) : [figure];
  return figures
    .map(({ part, period }) => textLiteral(`${part.id}|${period.id}`))
    .map((key) => `SUMIF(${down(keyColumn)},${key},${down(amountColumn)})`)
    .join("+");
}
