import { columnLetters } from "../../domain/submission/a1-of-cell";
import { a1, quoteSheet } from "../../sheets/a1";
import type { CellRange } from "../../sheets/grid";

const known: string[] = [];

/** Letters of a column, remembered: a sheet asks for the same few a million times. */
export function lettersOf(column: number): string {
  return (known[column] ??= columnLetters(column));
}

export function addressOf(row: number, column: number): string {
  return lettersOf(column) + String(row + 1);
}

export function rangeAddress({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): string {
  const first = addressOf(firstRow, firstColumn);
  return firstRow === lastRow && firstColumn === lastColumn
    ? first
    : `${first}:${addressOf(lastRow, lastColumn)}`;
}

/** 'Báo cáo'!$A$1:$C$9 */
export function absoluteRange(sheet: string, range: CellRange): string {
  const first = a1(range.firstRow, range.firstColumn, "both");
  const last = a1(range.lastRow, range.lastColumn, "both");
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
