import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { UnitReturn } from "../../domain/consolidation/consolidation";
import { contributors } from "../../domain/consolidation/reporters";
import { resultWords as words } from "../../messages/result-words";
import { rangeA1 } from "../a1";
import { formatOf, shownAnswer } from "../bao-cao/shown-answer";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { SheetSpec } from "../spec";
import { layTableSheet, tableHead, type TableCell, type TableValues } from "../table-sheet";
import { totalFormulas } from "../tong-hop/total-formula";

const firstFigure = 3;
const widths: Readonly<Record<string, number>> = { integer: 80, day: 100, choice: 110, text: 150 };

/** What every unit said of its report itself: form and day of the review, document, who signed, whom to call. */
export function layParticulars(book: ResultBook): SheetSpec {
  const { consolidation, children } = book;
  const figures = particularFigures(book);
  return layTableSheet({
    name: words.particulars,
    title: words.title(words.particulars, consolidation.unit.name),
    columns: [
      { heading: "Mã", px: 60, hidden: true, role: "hidden-id" },
      { heading: "STT", px: 44, role: "list-number" },
      { heading: "Đơn vị", px: 150 },
      ...figures.map(({ part }) => ({ heading: part.label, px: widths[part.type.kind] ?? 120 })),
    ],
    count: children.length + 1,
    *rows() {
      yield totalRow(book, figures);
      for (const [at, child] of children.entries()) yield unitRow(book, figures, child, at);
    },
    filter: false,
    footer: words.footer(words.particulars, consolidation.unit.name),
  });
}

function particularFigures({ context, children }: ResultBook): readonly FigureSlot[] {
  const kinds = new Set(children.map(({ unit }) => unit.kind));
  return context.index.slots.filter(
    ({ indicator }) => indicator.nature === "particular" && indicator.askedOf.some((kind) => kinds.has(kind)),
  );
}

/** How many hold a conference, say: particulars that are counted at all. */
function totalRow(book: ResultBook, figures: readonly FigureSlot[]): TableValues {
  const { consolidation, context, levelWord, runs } = book;
  const first = tableHead + 1;
  return [
    "",
    "",
    { value: words.whole(levelWord), role: "bold" },
    ...figures.map((figure, step): TableCell => {
      const total = consolidation.totals[figure.slot];
      const { from, to } = contributors(runs, figure);
      const range = rangeA1({
        firstRow: first + from,
        lastRow: first + Math.max(from + 1, to) - 1,
        firstColumn: firstFigure + step,
        lastColumn: firstFigure + step,
      });
      const cells = { range, flags: undefined, runs: [range] };
      const formulas = total && totalFormulas(context, figure, cells, () => undefined);
      if (!total || !formulas) return { role: "list-cell" };
      return { role: "total-small", formula: formulas.total, value: total.value ?? "", format: "integer" };
    }),
  ];
}

function unitRow(
  { context }: ResultBook,
  figures: readonly FigureSlot[],
  { unit, answers }: UnitReturn,
  at: number,
): TableValues {
  return [
    unit.code,
    at + 1,
    unit.name,
    ...figures.map(({ part, slot }): TableCell => {
      const value = answers && shownAnswer(context, part, answers.figures, slot);
      return { ...(value !== undefined && { value }), format: formatOf(part.type) };
    }),
  ];
}
