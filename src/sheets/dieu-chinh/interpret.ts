import { beginsWithKey } from "../cell-text";
import type { BookGrid, CellGrid } from "../grid";
import { amendmentKey } from "./lay";

/** A later hand-in without the page that says what it changes: we wrote that, it answers nothing. */
export function withoutAmendments(book: BookGrid): BookGrid {
  const sheets = book.sheets.filter((sheet) => !isAmendmentSheet(sheet));
  return sheets.length === book.sheets.length ? book : { ...book, sheets };
}

export const isAmendmentSheet = ({ rows }: CellGrid): boolean =>
  rows.some((row) => beginsWithKey(row, 0, amendmentKey));
