import type { CellRange } from "../../sheets/grid";

/** Whether equal neighbours may be one area: a line between them would be drawn otherwise than around them. */
export interface Joins {
  readonly across: boolean;
  readonly down: boolean;
}

/** Cells that share a key, by row and column; undefined is no concern. */
export type KeyRows<Key> = readonly (readonly (Key | undefined)[])[];

/** Covers the cells of each key with as few areas as runs of equal cells allow. */
export function rectanglesByKey<Key>(
  rows: KeyRows<Key>,
  joins: (key: Key) => Joins,
): ReadonlyMap<Key, readonly CellRange[]> {
  const found = new Map<Key, CellRange[]>();
  let open = new Map<string, { readonly key: Key; readonly at: number; range: CellRange }>();
  rows.forEach((row, index) => {
    const next: typeof open = new Map();
    for (const [key, first, last] of runsOf(row, joins)) {
      const place = `${first}:${last}`;
      const above = open.get(place);
      const areas = areasOf(found, key);
      if (above?.key === key && joins(key).down) {
        above.range = { ...above.range, lastRow: index };
        areas[above.at] = above.range;
        next.set(place, above);
      } else {
        const range = { firstRow: index, firstColumn: first, lastRow: index, lastColumn: last };
        areas.push(range);
        next.set(place, { key, at: areas.length - 1, range });
      }
    }
    open = next;
  });
  return found;
}

function areasOf<Key>(found: Map<Key, CellRange[]>, key: Key): CellRange[] {
  let areas = found.get(key);
  if (!areas) found.set(key, (areas = []));
  return areas;
}

type Run<Key> = readonly [key: Key, first: number, last: number];

function runsOf<Key>(row: readonly (Key | undefined)[], joins: (key: Key) => Joins): readonly Run<Key>[] {
  const runs: Run<Key>[] = [];
  for (let column = 0; column < row.length; column++) {
    const key = row[column];
    if (key === undefined) continue;
    const first = column;
    if (joins(key).across) while (row[column + 1] === key) column++;
    runs.push([key, first, column]);
  }
  return runs;
}

/** Runs of lines (rows or columns) that have one key. */
export function runsOfLines<Key>(keys: readonly (Key | undefined)[]): readonly Run<Key>[] {
  return runsOf(keys, () => ({ across: true, down: true }));
}
