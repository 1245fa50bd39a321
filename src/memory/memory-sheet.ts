import type { ShownCell, ShownLook, ShownSheet, ShownTab } from "../app/shown/shown-book";
import type { CellGrid, CellValue } from "../sheets/grid";
import type { ValidationSpec } from "../sheets/spec";
import type { Scalar } from "./formula/formula-values";

/** A cell that is shown, its look not yet numbered. */
export interface DrawnCell extends Omit<ShownCell, "look"> {
  readonly look: ShownLook;
}

/** A sheet of the workbook in memory: one of ours, laid; or one as it stood in the file that was opened. */
export interface MemorySheet {
  readonly tab: ShownTab;
  shape(): ShownSheet;
  /** Cells of a row, ascending; none where there is no such row. */
  row(index: number): readonly DrawnCell[];
  readonly rowCount: number;
  grid(): CellGrid;
  /** What a formula sees in a cell. */
  scalar(row: number, column: number): Scalar;
  /** What editing a cell begins with. */
  input(row: number, column: number): string;
  /** The format code of a cell that can be written into; undefined where it cannot. */
  entryFormat(row: number, column: number): string | undefined;
  validation(row: number, column: number): ValidationSpec | undefined;
}

export function kindOf({ kind }: CellValue): DrawnCell["kind"] {
  if (kind === "number" || kind === "date") return "number";
  return kind === "boolean" || kind === "error" ? kind : "text";
}
