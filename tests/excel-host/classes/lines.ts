import type { Area } from "../model/area";

export function* rowsIn({ firstRow, lastRow }: Area): Generator<number> {
  for (let row = firstRow; row <= lastRow; row++) yield row;
}

export function* columnsIn({ firstColumn, lastColumn }: Area): Generator<number> {
  for (let column = firstColumn; column <= lastColumn; column++) yield column;
}

/** The value all have in common; null where they differ. */
export function common<T>(values: Iterable<T>): T | null {
  const distinct = new Set(values);
  const [only] = distinct;
  return distinct.size === 1 && only !== undefined ? only : null;
}
