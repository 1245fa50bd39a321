import type { CellRange } from "../grid";
import { pick } from "../nguon-so-lieu/choices";
import type { CellSpec, RowSpec, ValidationSpec } from "../spec";
import type { AnalysisColumns } from "./analysis-columns";

/** As many columns of figures a choice's text runs over. */
const choiceColumns = 6;

/** A yellow cell to choose in, with what formulas find of it in the hidden columns. */
export interface ChooseRow {
  readonly label: string;
  readonly value: string;
  readonly found: readonly CellSpec[];
}

export function chooseRow(columns: AnalysisColumns, { label, value, found }: ChooseRow): RowSpec {
  return {
    cells: [
      ...found,
      { column: columns.name, role: "line-bold", value: label },
      { column: columns.first, role: "legend-missing", value, format: "text" },
      ...Array.from({ length: choiceColumns - 1 }, (_, step): CellSpec => ({
        column: columns.first + 1 + step,
        role: "legend-missing",
      })),
    ],
    height: 20,
  };
}

export const chooseMerge = ({ first }: AnalysisColumns, row: number): CellRange => ({
  firstRow: row,
  lastRow: row,
  firstColumn: first,
  lastColumn: first + choiceColumns - 1,
});

export const chooseRule = ({ first }: AnalysisColumns, row: number, source: string): ValidationSpec =>
  pick(row, source, first);

/** A view's heading, over all its columns. */
export function headingLine(
  { number, name, last }: AnalysisColumns,
  text: string,
  isFirst: boolean,
): RowSpec {
  return {
    cells: [
      { column: number, role: "section-2-line", value: text },
      ...Array.from({ length: last - name + 1 }, (_, step): CellSpec => ({
        column: name + step,
        role: "section-2-line",
      })),
    ],
    height: 20,
    ...(!isFirst && { breakBefore: true }),
  };
}

/** Headings of a table, from the column STT on. */
export function tableHeadings(
  { number }: AnalysisColumns,
  texts: readonly string[],
  height: number,
): RowSpec {
  return {
    cells: texts.map((value, step) => ({ column: number + step, role: "column-heading-small", value })),
    height,
    fixedHeight: true,
  };
}
