import type { CellRange } from "../grid";
import type { ChartSpec, ConditionalSpec, RowSpec, ValidationSpec } from "../spec";

/** One ready view, laid from a row on: views stand below one another, or one alone on a sheet of its own. */
export interface Block {
  readonly rows: readonly RowSpec[];
  readonly merges: readonly CellRange[];
  readonly validations: readonly ValidationSpec[];
  readonly conditionals: readonly ConditionalSpec[];
  readonly charts: readonly ChartSpec[];
}

/** Rows that hold nothing, under a chart. */
export const emptyRows = (count: number): readonly RowSpec[] =>
  Array.from({ length: Math.max(0, count) }, () => ({ cells: [], height: 16.5 }));
