import { columnLetters } from "../domain/submission/a1-of-cell";
import type { CellRange } from "./grid";

type Anchor = "none" | "row" | "column" | "both";

/** "C7", "$C7", "C$7" or "$C$7" of row 6, column 2 (both from 0). */
export function a1(row: number, column: number, fixed: Anchor = "none"): string {
  const letters = columnLetters(column);
  const beforeColumn = fixed === "column" || fixed === "both" ? "$" : "";
  const beforeRow = fixed === "row" || fixed === "both" ? "$" : "";
  return `${beforeColumn}${letters}${beforeRow}${row + 1}`;
}

/** "F4:H9" of an inclusive range. */
export function rangeA1(
  { firstRow, firstColumn, lastRow, lastColumn }: CellRange,
  fixed: Anchor = "none",
): string {
  return `${a1(firstRow, firstColumn, fixed)}:${a1(lastRow, lastColumn, fixed)}`;
}

/** A sheet's name as a formula writes it in front of "!": always quoted, quotes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** A text inside a formula. */
export function textLiteral(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
