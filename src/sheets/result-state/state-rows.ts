import { cellText } from "../cell-text";
import type { CellGrid, GridCell } from "../grid";

/** Excel's limit for a cell is 32,767 characters. */
const piece = 32_000;

/** A text over as many cells as it needs. */
export function pieces(text: string): readonly string[] {
  return Array.from({ length: Math.max(1, Math.ceil(text.length / piece)) }, (_, at) =>
    text.slice(at * piece, (at + 1) * piece),
  );
}

/** To the last space: texts here are JSON. */
export const asWritten = (cell: GridCell): string =>
  cell.value.kind === "text" ? cell.value.value : cellText(cell);

/** What stands in a row's cells from C on. */
export function joined(row: CellGrid["rows"][number]): string {
  return row.cells
    .filter(({ column }) => column >= 2)
    .map(asWritten)
    .join("");
}

/** Undefined where it is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
