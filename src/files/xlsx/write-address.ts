import { columnLetters } from "../../domain/submission/a1-of-cell";
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
  const corner = (row: number, column: number): string => `$${lettersOf(column)}$${row + 1}`;
  const first = corner(range.firstRow, range.firstColumn);
  const last = corner(range.lastRow, range.lastColumn);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
