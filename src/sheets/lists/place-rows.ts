import type { ListDefinition } from "../../domain/campaign/campaign";
import type { ListRow } from "../../domain/submission/submission";
import { indexOfRowId } from "./list-layout";

export interface PlacedRows {
  /** By place among the prepared rows, from 0. */
  readonly rows: ReadonlyMap<number, { readonly row: ListRow; readonly index: number }>;
  /** At least as many as the campaign prepares; a longer list gets its rows and as many free ones as fill the hundred. */
  readonly preparedRows: number;
}

/** Beyond this an id is no place but an accident: such rows go to the first free place. */
const farthest = 20_000;

/** Gives every row its place: the one its id says, else the first free one. No row is left out. */
export function placeRows(list: ListDefinition, rows: readonly ListRow[], prepared: number): PlacedRows {
  const placed = new Map<number, { readonly row: ListRow; readonly index: number }>();
  const homeless: ListRow[] = [];
  for (const row of rows) {
    if (row.list !== list.id) continue;
    const index = indexOfRowId(list, row.row);
    if (index === undefined || index >= farthest || placed.has(index)) homeless.push(row);
    else placed.set(index, { row, index });
  }
  let free = 0;
  for (const row of homeless) {
    while (placed.has(free)) free++;
    placed.set(free, { row, index: free });
  }
  const needed = Math.max(0, ...placed.keys()) + 1;
  return { rows: placed, preparedRows: needed < prepared ? prepared : Math.ceil((needed + 1) / 100) * 100 };
}
