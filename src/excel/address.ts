import { columnLetters } from "../domain/submission/a1-of-cell";
import { a1, quoteSheet } from "../sheets/a1";
import type { CellRange } from "../sheets/grid";

/** "C7", or "C7:D9" where it is more than one cell. */
export function addressOf({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): string {
  const first = a1(firstRow, firstColumn);
  return firstRow === lastRow && firstColumn === lastColumn ? first : `${first}:${a1(lastRow, lastColumn)}`;
}

/** "3:9" of whole rows, both ends included. */
export const rowsAddress = (first: number, last: number): string => `${first + 1}:${last + 1}`;

/** "B:D" of whole columns. */
export const columnsAddress = (first: number, last: number): string =>
  `${columnLetters(first)}:${columnLetters(last)}`;

/** 'Báo cáo'!$A$1:$C$9, or 'Báo cáo'!$A$1 */
export function absoluteAddress(
  sheet: string,
  { firstRow, firstColumn, lastRow, lastColumn }: CellRange,
): string {
  const first = a1(firstRow, firstColumn, "both");
  const last = a1(lastRow, lastColumn, "both");
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

const areaPattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/** Of "A1:L461", with or without its sheet; undefined where it is no area of cells. */
export function parseAddress(address: string): CellRange | undefined {
  const match = areaPattern.exec(address.slice(address.lastIndexOf("!") + 1));
  if (!match) return undefined;
  const [, firstLetters = "", firstRow = "", lastLetters = firstLetters, lastRow = firstRow] = match;
  return {
    firstRow: Number(firstRow) - 1,
    firstColumn: columnOf(firstLetters),
    lastRow: Number(lastRow) - 1,
    lastColumn: columnOf(lastLetters),
  };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Excel takes lists of addresses up to 8,192 characters; shorter ones are easier to read back in an error. */
const longestList = 4000;

/** Addresses with commas between them, in as many lists as it takes. */
export function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  let list = "";
  for (const address of addresses) {
    if (list !== "" && list.length + address.length >= longestList) {
      lists.push(list);
      list = "";
    }
    list += list === "" ? address : `,${address}`;
  }
  return list === "" ? lists : [...lists, list];
}
