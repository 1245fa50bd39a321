import type { GridCell, GridRow } from "../../../sheets/grid";
import type { SheetNotes } from "./sheet-notes";
import { addressOf } from "../write-address";

/** Rows and cells a writer put in any order; of two cells at one place the later one counts, and is noted. */
export function inOrder(rows: readonly GridRow[], notes: SheetNotes): readonly GridRow[] {
  const byRow = new Map<number, Map<number, GridCell>>();
  for (const { index, cells } of rows) {
    const known = byRow.get(index) ?? new Map<number, GridCell>();
    byRow.set(index, known);
    for (const cell of cells) {
      if (known.has(cell.column)) notes.add("cell-repeated", addressOf(index, cell.column));
      known.set(cell.column, cell);
    }
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([index, cells]) => ({ index, cells: [...cells.values()].sort((a, b) => a.column - b.column) }));
}
