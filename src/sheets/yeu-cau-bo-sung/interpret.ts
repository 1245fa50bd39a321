import type { RemarkReply } from "../../domain/returns/review";
import { tidy } from "../../domain/text/fold";
import { remarkWords as words } from "../../messages/remark-words";
import { beginsWithKey, cellAt, cellText, textAt } from "../cell-text";
import type { BookGrid, CellGrid, GridCell, GridRow } from "../grid";
import { writtenText } from "../written-text";
import { remarkColumns, remarkKey } from "./lay";

export interface WithoutRemarks {
  readonly book: BookGrid;
  /** undefined where the workbook was never returned. */
  readonly replies: readonly RemarkReply[] | undefined;
}

/**
 * A workbook that had been returned, without what we had written into it: the list of remarks with the unit's replies
 * taken from it, and the remarks beside the cells. Only whole texts that stand in that list count as ours.
 */
export function takeRemarks(book: BookGrid): WithoutRemarks {
  const lists = book.sheets.filter(isRemarkList);
  if (lists.length === 0) return { book, replies: undefined };
  const remarks = lists.flatMap(({ rows }) => rows.flatMap(remarkIn));
  const ours = new Set(remarks.map(({ number, text }) => tidy(words.beside(number, text))));
  const sheets = book.sheets
    .filter((sheet) => !lists.includes(sheet))
    .map((sheet) => ({ ...sheet, rows: sheet.rows.flatMap((row) => withoutOurs(row, ours)) }));
  const replies = remarks.flatMap(({ number, reply }) => (reply === "" ? [] : [{ number, text: reply }]));
  return { book: { ...book, sheets }, replies };
}

const isRemarkList = ({ rows }: CellGrid): boolean =>
  rows.some((row) => beginsWithKey(row, remarkColumns.key, remarkKey));

function remarkIn(
  row: GridRow,
): readonly { readonly number: number; readonly text: string; readonly reply: string }[] {
  const key = textAt(row, remarkColumns.key);
  const number = key.startsWith(remarkKey) ? Number(key.slice(remarkKey.length)) : NaN;
  if (!Number.isInteger(number)) return [];
  const reply = cellAt(row, remarkColumns.reply);
  return [{ number, text: textAt(row, remarkColumns.remark), reply: reply ? writtenText(reply).text : "" }];
}

function withoutOurs(row: GridRow, ours: ReadonlySet<string>): readonly GridRow[] {
  const cells = row.cells.filter((cell) => !isOurs(cell, ours));
  if (cells.length === row.cells.length) return [row];
  return cells.length === 0 ? [] : [{ ...row, cells }];
}

/** Several remarks of one row stand in one cell, a line each. */
function isOurs(cell: GridCell, ours: ReadonlySet<string>): boolean {
  if (cell.value.kind !== "text" || !cellText(cell).startsWith("◄")) return false;
  return cell.value.value.split("\n").every((line) => ours.has(tidy(line)));
}
