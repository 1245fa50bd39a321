import { cellText, textAt } from "../cell-text";
import type { CellGrid, CellRange } from "../grid";
import type { CellSpec, RowSpec } from "../spec";
import { cellValueOf } from "../spec-to-grid";

/** Where a laid row stands now; undefined where it is gone. */
export type RowMap = (row: number) => number | undefined;

/**
 * Rows by their hidden ids, wherever they have gone; a row without an id goes with the rows around it, where those have
 * gone the same way.
 */
export function rowMap(laid: readonly RowSpec[], grid: CellGrid): RowMap {
  const byIds = rowsByIds(laid, grid);
  const moved = laid.map((_, row) => {
    const own = byIds[row];
    return own === undefined || own === null ? undefined : own - row;
  });
  const above = nearest(moved);
  const below = nearest(moved.toReversed()).toReversed();
  return (row) => {
    const own = byIds[row];
    // An id that is nowhere: its row is gone.
    if (row < 0 || row >= laid.length || own === null) return undefined;
    if (own !== undefined) return own;
    const [before, after] = [above[row] ?? below[row], below[row] ?? above[row]];
    return before === undefined || before !== after ? undefined : row + before;
  };
}

/** A constant as it is read out; "" of a formula, whose result nobody may know. */
export const laidText = ({ column, value, formula }: CellSpec): string =>
  value === undefined || formula !== undefined ? "" : cellText({ column, value: cellValueOf(value) });

/** By laid row: where its ids stand; null where they stand nowhere, undefined where it has none. */
function rowsByIds(laid: readonly RowSpec[], grid: CellGrid): readonly (number | null | undefined)[] {
  const known = new Map<string, ReadonlyMap<string, readonly number[]>>();
  return laid.map(({ cells }, row) => {
    const ids = cells.filter((cell) => cell.role === "hidden-id" && laidText(cell) !== "");
    if (ids.length === 0) return undefined;
    const columns = ids.map(({ column }) => column);
    const key = columns.join(" ");
    let standing = known.get(key);
    if (!standing) known.set(key, (standing = rowsByText(grid, columns)));
    const found = standing.get(ids.map(laidText).join("\n")) ?? [];
    // Of rows copied within the sheet the one in its own place, else the first, is the original.
    return found.includes(row) ? row : (found[0] ?? null);
  });
}

function rowsByText({ rows }: CellGrid, columns: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const text = columns.map((column) => textAt(row, column)).join("\n");
    found.set(text, [...(found.get(text) ?? []), row.index]);
  }
  return found;
}

/** By row: how far the last row up to it that is known has moved. */
function nearest(moved: readonly (number | undefined)[]): readonly (number | undefined)[] {
  let last: number | undefined;
  return moved.map((by) => (last = by ?? last));
}

/** A range of laid rows as the runs of rows they are now. */
export function movedRanges(map: RowMap, range: CellRange): readonly CellRange[] {
  const rows = Array.from({ length: range.lastRow - range.firstRow + 1 }, (_, at) => map(range.firstRow + at))
    .filter((row) => row !== undefined)
    .sort((one, other) => one - other);
  const runs: CellRange[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row <= run.lastRow + 1) runs[runs.length - 1] = { ...run, lastRow: row };
    else runs.push({ ...range, firstRow: row, lastRow: row });
  }
  return runs;
}
