import type { CellSpec } from "../spec";
import type { Matrix } from "./matrix";
import { turnedSide, type TurnedColumn } from "./turned-columns";
import type { TurnedRow } from "./turned-rows";

/** The matrix with units down, as it is laid. */
export interface Turned {
  readonly matrix: Matrix;
  readonly rows: readonly TurnedRow[];
  readonly columns: readonly TurnedColumn[];
  /** The column of every figure in its own period. */
  readonly columnOf: ReadonlyMap<number, number>;
}

type Content = Omit<CellSpec, "column">;

/** A cell for every column. */
export function across(
  { columns }: Turned,
  make: (column: TurnedColumn, at: number) => Content,
): readonly CellSpec[] {
  return columns.map((column, step) => {
    const at = turnedSide.first + step;
    return { column: at, ...make(column, at) };
  });
}
