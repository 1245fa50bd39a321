import type { Area } from "../model/area";
import type { Sheet } from "../model/book";
import { checkAllowed, touch } from "../model/guard";
import { noteHiding } from "../model/note-change";
import type { Place } from "../model/place";
import { columnsIn, rowsIn } from "./lines";

/** Whether all lines are hidden; null where only some are. */
function hiddenOf(
  infos: ReadonlyMap<number, { hidden?: boolean }>,
  first: number,
  last: number,
): boolean | null {
  let hidden = 0;
  for (const [line, info] of infos) if (line >= first && line <= last && info.hidden) hidden++;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

export const rowsHidden = ({ sheet, area }: Place): boolean | null =>
  hiddenOf(sheet.cells.rowInfo, area.firstRow, area.lastRow);
export const columnsHidden = ({ sheet, area }: Place): boolean | null =>
  hiddenOf(sheet.cells.columnInfo, area.firstColumn, area.lastColumn);

export function hideRows(sheet: Sheet, area: Area, hidden: boolean): void {
  touch(sheet.book);
  checkAllowed(sheet, "allowFormatRows");
  for (const row of rowsIn(area)) setHidden(sheet.cells.row(row), hidden);
  noteHiding(sheet);
}

export function hideColumns(sheet: Sheet, area: Area, hidden: boolean): void {
  touch(sheet.book);
  checkAllowed(sheet, "allowFormatColumns");
  for (const column of columnsIn(area)) setHidden(sheet.cells.column(column), hidden);
}

function setHidden(line: { hidden?: boolean }, hidden: boolean): void {
  if (hidden) line.hidden = true;
  else delete line.hidden;
}
