import type { CellGrid } from "../grid";
import type { RowSpec, SheetSpec } from "../spec";
import type { RowMap } from "./row-map";

/** A laid sheet and the one that stands for it. */
export interface PlacedSheet {
  readonly spec: SheetSpec;
  readonly rows: readonly RowSpec[];
  readonly grid: CellGrid;
  readonly map: RowMap;
}
