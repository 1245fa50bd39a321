import type { BookPlace } from "../ports";

/** "D17" on a sheet as a place; undefined where it is no address. */
export function placeOfCell(sheet: string, cell: string): BookPlace | undefined {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(cell);
  if (!found) return undefined;
  const [, letters = "", digits = ""] = found;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(digits) - 1, column };
}
