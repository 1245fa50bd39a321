import { a1, rangeA1, textLiteral } from "../a1";
import { resultWords as words } from "../../messages/result-words";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { FigureLine, Matrix } from "./matrix";

/** Fixed rows and columns of the matrix with units down and figures across. */
export const turnedHead = {
  title: 0,
  picker: 1,
  keys: 2,
  labels: 3,
  picks: 4,
  headings: 5,
  period: 6,
  unit: 7,
  total: 8,
  estimate: 9,
  coverage: 10,
  first: 11,
} as const;
export const turnedSide = {
  code: 0,
  flagLowest: 1,
  flagAll: 2,
  flagUpper: 3,
  sum: 4,
  number: 5,
  name: 6,
  first: 7,
} as const;
/** Where the period is chosen. */
export const picker = { row: turnedHead.picker, column: turnedSide.name } as const;

/** A figure in one period; or, in front of all periods of a part, the one that was picked. */
export type TurnedColumn =
  | { readonly kind: "period"; readonly line: FigureLine; readonly closed: boolean }
  | {
      readonly kind: "picked";
      /** The part's figure for the whole span, or its last state. */
      readonly line: FigureLine;
      readonly first: number;
      readonly last: number;
    };

/** Texts as document numbers need more room than figures. */
export function columnPx(column: TurnedColumn | undefined): number {
  if (column?.line.figure.part.type.kind === "text") return 140;
  // A closed column has room for a subtotal marked "(ước)".
  return column?.kind === "period" && column.closed ? 128 : 92;
}

/** A part with several periods shows the picked one; its periods stand closed to the right of it, the whole span last. */
export function turnedColumns({ lines }: Matrix): readonly TurnedColumn[] {
  const columns: TurnedColumn[] = [];
  const figures = lines.filter((line): line is FigureLine => line.kind === "figure");
  for (const [at, chief] of figures.entries()) {
    if (chief.year) continue;
    const years = yearsAfter(figures, at);
    if (years.length === 0) columns.push({ kind: "period", line: chief, closed: false });
    else {
      const first = turnedSide.first + columns.length + 1;
      columns.push({ kind: "picked", line: chief, first, last: first + years.length });
      for (const line of [...years, chief]) columns.push({ kind: "period", line, closed: true });
    }
  }
  return columns;
}

function yearsAfter(figures: readonly FigureLine[], chief: number): readonly FigureLine[] {
  const end = figures.findIndex((line, at) => at > chief && !line.year);
  return figures.slice(chief + 1, end < 0 ? undefined : end);
}

/** What can be picked: the whole span, then every period of the campaign that some figure is asked for. */
export function pickableLabels({ context }: ResultBook, columns: readonly TurnedColumn[]): readonly string[] {
  const asked = new Set(
    columns.flatMap((column) =>
      column.kind === "period" && column.closed ? [column.line.figure.period.id] : [],
    ),
  );
  // A span ("lũy kế", "trong kỳ") is what the whole span shows already.
  const labels = context.campaign.periods
    .filter(({ id, year, day }) => asked.has(id) && (year !== undefined || day !== undefined))
    .map(({ label }) => label);
  return [words.wholeSpan, ...labels];
}

const pickedText = a1(picker.row, picker.column, "both");

/** Which of a part's periods is picked, counted from 1; 0 where it is not asked for that period. */
export function pickFormula({ first, last }: Extract<TurnedColumn, { kind: "picked" }>): string {
  const labels = rangeA1({
    firstRow: turnedHead.labels,
    lastRow: turnedHead.labels,
    firstColumn: first,
    lastColumn: last,
  });
  return `IF(${pickedText}=${textLiteral(words.wholeSpan)},${last - first + 1},IFERROR(MATCH(${pickedText},${labels},0),0))`;
}

/** What stands in this row under the picked period. */
export function pickedFormula(
  row: number,
  column: number,
  { first, last }: Extract<TurnedColumn, { kind: "picked" }>,
): string {
  const pick = a1(turnedHead.picks, column, "row");
  const found = `INDEX(${rangeA1({ firstRow: row, lastRow: row, firstColumn: first, lastColumn: last })},1,${pick})`;
  return `IF(${pick}=0,"x",IF(${found}="","",${found}))`;
}

/** The sum of a row's figures over all periods, the picked one left out: what Dữ liệu is compared with. */
export function rowSumFormula(row: number, columns: number): string {
  const across = (at: number, anchor: "none" | "both"): string =>
    rangeA1(
      {
        firstRow: at,
        lastRow: at,
        firstColumn: turnedSide.first,
        lastColumn: turnedSide.first + columns - 1,
      },
      anchor,
    );
  return `SUMIF(${across(turnedHead.keys, "both")},"?*",${across(row, "none")})`;
}
