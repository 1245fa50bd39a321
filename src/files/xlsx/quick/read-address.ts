import type { CellRange } from "../../../sheets/grid";

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

const letterA = 0x41;
const letters = 26;
const upperCase = ~0x20;

/** Column of a reference that begins at `at`, from 0; -1 where there is no letter, columnLimit where there are too many. */
export function columnAt(text: string, at: number): number {
  let column = 0;
  let next = at;
  for (; column <= columnLimit; next++) {
    const letter = (text.charCodeAt(next) & upperCase) - letterA;
    if (!(letter >= 0 && letter < letters)) break;
    column = column * letters + letter + 1;
  }
  return Math.min(column - 1, columnLimit);
}

const reference = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

function cornerOf(text: string): { readonly row: number; readonly column: number } | undefined {
  const match = reference.exec(text);
  if (!match) return undefined;
  const row = Number(match[2]) - 1;
  const column = columnAt(match[1] as string, 0);
  return row >= 0 && row < rowLimit && column < columnLimit ? { row, column } : undefined;
}

/** "B2:C9" or "B2"; undefined where it is no range of a sheet. */
export function parseRange(text: string): CellRange | undefined {
  const [from = "", to = from] = text.split(":");
  const first = cornerOf(from);
  const last = cornerOf(to);
  if (!first || !last) return undefined;
  return {
    firstRow: Math.min(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastRow: Math.max(first.row, last.row),
    lastColumn: Math.max(first.column, last.column),
  };
}
