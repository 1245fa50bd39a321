import type { Period } from "../../domain/campaign/campaign";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { PartId } from "../../domain/indicator/ids";
import { resultWords as words } from "../../messages/result-words";
import { a1, quoteSheet } from "../a1";
import { formatOf } from "../bao-cao/shown-answer";
import type { ResultBook } from "../consolidated-workbook/result-book";
import { estimateHeight } from "../row-height";
import type { CellSpec, PlainFormat, RowSpec } from "../spec";
import type { MatrixPlace, MatrixPlaces } from "../tong-hop/lay";
import type { FigureLine } from "../tong-hop/matrix";
import { coverageColumn, overviewWidths, periodColumns } from "./widths";

/** Chief indicators of the overview, in the order a leader asks for them; those that are off are left out. */
const chief = ["A01", "D01", "D03", "D05", "F01", "F09", "C01", "E02", "D07", "G01"];

/** The chief totals by period, linked to the matrix. */
export function chiefRows(book: ResultBook, matrix: MatrixPlaces): readonly RowSpec[] {
  const periods = shownPeriods(book);
  const rows = chief.flatMap((id) => {
    const line = matrix.lines.find(
      (candidate): candidate is FigureLine =>
        candidate.kind === "figure" && String(candidate.figure.part.id) === id && !candidate.year,
    );
    return line ? [line] : [];
  });
  if (rows.length === 0) return [];
  return [
    { cells: [{ column: 0, role: "line-bold", value: words.chiefHeading(book.levelWord) }], height: 20 },
    headings(periods),
    ...rows.map((line, at) => chiefRow(book, matrix, periods, line, at)),
    { cells: [], height: 8 },
  ];
}

/** One column a period; spans (lũy kế, trong kỳ) share the last one. */
type ShownPeriod = Pick<Period, "label"> & { readonly ids: readonly Period["id"][] };

function shownPeriods({ context }: ResultBook): readonly ShownPeriod[] {
  const { periods } = context.campaign;
  const single = periods.filter(({ year, day }) => year !== undefined || day !== undefined);
  const spans = periods.filter((period) => !single.includes(period)).map(({ id }) => id);
  const most = periodColumns.last - periodColumns.first;
  return [
    ...single.slice(-most).map(({ id, label }) => ({ label, ids: [id] })),
    { label: words.wholeSpan, ids: spans },
  ];
}

const columnOf = (periods: readonly ShownPeriod[], at: number): number =>
  periodColumns.last - periods.length + 1 + at;

function headings(periods: readonly ShownPeriod[]): RowSpec {
  const texts = new Map<number, string>([
    [0, "STT"],
    [1, "Chỉ tiêu"],
    [2, words.measureUnit],
    ...periods.map(({ label }, at) => [columnOf(periods, at), label] as const),
    [coverageColumn, words.coverage],
  ]);
  return {
    cells: Array.from({ length: coverageColumn + 1 }, (_, column): CellSpec => {
      const value = texts.get(column);
      return { column, role: "column-heading", ...(value !== undefined && { value }) };
    }),
    height: 32,
    fixedHeight: true,
  };
}

function chiefRow(
  book: ResultBook,
  matrix: MatrixPlaces,
  periods: readonly ShownPeriod[],
  { figure: whole }: FigureLine,
  at: number,
): RowSpec {
  const coverage = matrix.coverageOf(whole.slot);
  const said = matrix.coverageTextOf(whole.slot) ?? "";
  const { part } = whole;
  const { label } = whole.indicator;
  return {
    cells: [
      { column: 0, role: "list-number", value: at + 1 },
      { column: 1, role: "label", value: label },
      { column: 2, role: "measure-unit", value: part.measureUnit },
      ...periods.map(({ ids }, step): CellSpec => ({
        column: columnOf(periods, step),
        ...totalCell(book, matrix, figureIn(book, part.id, ids)),
      })),
      {
        column: coverageColumn,
        role: "coverage",
        ...(coverage && { formula: inMatrix(coverage), value: said }),
      },
    ],
    height: estimateHeight([
      { text: label, px: overviewWidths[1] },
      { text: part.measureUnit, px: overviewWidths[2], size: 10 },
      { text: said, px: overviewWidths[coverageColumn], size: 11 },
    ]),
  };
}

function figureIn(
  { context }: ResultBook,
  part: PartId,
  periods: readonly Period["id"][],
): FigureSlot | undefined {
  const slots = periods.flatMap((id) => context.index.slotOf(part, id) ?? []);
  // An event has two spans: what happened within the period of the review, and ever. The wider stands in the matrix's line.
  const slot = slots.at(0);
  return slot === undefined ? undefined : context.index.slots[slot];
}

/** Counts are whole; of sums in the hundred thousands a leader asks no decimals. */
function chiefFormat({ part }: FigureSlot, value = 0): PlainFormat {
  const format = formatOf(part.type);
  const whole = part.rollUp.rule === "count-yes" || (format.startsWith("decimal") && value >= 100_000);
  return whole ? "integer" : format;
}

const inMatrix = ({ row, column }: MatrixPlace): string =>
  `${quoteSheet(words.matrix)}!${a1(row, column, "both")}`;

function totalCell(
  { consolidation }: ResultBook,
  matrix: MatrixPlaces,
  figure: FigureSlot | undefined,
): Omit<CellSpec, "column"> {
  if (!figure) return { role: "not-asked", value: "x" };
  const total = consolidation.totals[figure.slot];
  const place = matrix.totalOf(figure.slot);
  if (!total || !place) return { role: "total-small" };
  const cell = inMatrix(place);
  const format = chiefFormat(figure, total.value);
  return {
    role: "total-small",
    format: total.estimate && format !== "text" ? `estimate:${format}` : format,
    formula: `IF(${cell}="","",${cell})`,
    value: total.value ?? "",
  };
}
