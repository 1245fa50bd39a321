import { parseAddress } from "../address";
import type { CellsRead } from "../hands";
import type { Entry } from "../orders";
import { showsAlready } from "../plan/entry";
import type { Table } from "../plan/sheet-image";

/** What cells show in the formula bar, by row and column from A1. */
export function contentsOf(read: readonly CellsRead[]): Table<Entry> {
  const rows: (Entry | undefined)[][] = [];
  for (const { address, formulas } of read) {
    const corner = parseAddress(address);
    if (!corner) continue;
    formulas.forEach((line, at) => {
      const row: (Entry | undefined)[] = [];
      line.forEach((shown, column) => {
        if (shown !== "") row[corner.firstColumn + column] = shown as Entry;
      });
      rows[corner.firstRow + at] = row;
    });
  }
  return Array.from(rows, (row) => row ?? []);
}

/** Whether two readings of a sheet say the same. */
export function isSameContents(one: Table<Entry>, other: Table<Entry>): boolean {
  const rows = Math.max(one.length, other.length);
  for (let row = 0; row < rows; row++) {
    const [left = [], right = []] = [one[row], other[row]];
    const columns = Math.max(left.length, right.length);
    for (let column = 0; column < columns; column++)
      if (!showsAlready(left[column] ?? "", right[column] ?? "")) return false;
  }
  return true;
}

/** What a sheet shows after `written` was written over it: what was not ours stays. */
export function overlaid(
  stood: Table<Entry>,
  written: Table<Entry>,
  owned: { readonly rows: number; readonly columns: number },
): Table<Entry> {
  const rows = Math.max(stood.length, written.length);
  return Array.from({ length: rows }, (_, row) => {
    const [before = [], now = []] = [stood[row], written[row]];
    const columns = Math.max(before.length, now.length);
    return Array.from({ length: columns }, (_, column) => {
      const isOurs = row < owned.rows && column < owned.columns;
      return now[column] ?? (isOurs ? undefined : before[column]);
    });
  });
}
