import { alreadyExists, invalidArgument, invalidOperation } from "../host-error";
import { type Area, area, overlaps, rowCount } from "./area";
import { areaAddress } from "./address";
import type { Book, Sheet } from "./book";
import { noRewriting } from "./formula-rewrite";
import { checkUnprotected, touch } from "./guard";
import { checkName } from "./names";
import { noteStructure } from "./note-change";
import type { Table } from "./objects";
import { rewriteReferences } from "./relocate";
import { insertCells } from "./shift-cells";
import { renameTableColumns } from "./table-headings";

const usualStyle = "TableStyleMedium2";

export function addTable(sheet: Sheet, where: Area, hasHeaders: boolean): Table {
  const { book } = sheet;
  touch(book);
  checkUnprotected(sheet, "tables");
  const whole = hasHeaders && rowCount(where) === 1 ? { ...where, lastRow: where.lastRow + 1 } : where;
  checkPlace(sheet, whole);
  const placed = hasHeaders ? whole : withHeadings(sheet, where);
  const number = book.newId();
  const table: Table = {
    id: number,
    name: freeTableName(book, number),
    area: placed,
    columns: Array.from({ length: where.lastColumn - where.firstColumn + 1 }, () => ""),
    style: usualStyle,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
  };
  sheet.tables.push(table);
  noteStructure(book);
  renameTableColumns(sheet, placed);
  return table;
}

/** Room for headings is made above data that has none. */
function withHeadings(sheet: Sheet, where: Area): Area {
  insertCells(sheet, area(where.firstRow, where.firstColumn, where.firstRow, where.lastColumn), "Down");
  return { ...where, lastRow: where.lastRow + 1 };
}

function freeTableName(book: Book, number: number): string {
  let at = number;
  while (book.tableNamed(`Table${at}`) || book.names.get(`Table${at}`)) at++;
  return `Table${at}`;
}

function checkPlace(sheet: Sheet, where: Area, itself?: Table): void {
  const other = sheet.tables.find((one) => one !== itself && overlaps(one.area, where));
  if (other) throw invalidOperation(`The table ${other.name} stands at ${areaAddress(other.area)}`);
  const merge = sheet.merges.find((one) => overlaps(one, where));
  if (merge) throw invalidOperation(`Cells are merged at ${areaAddress(merge)}`);
  const pivot = sheet.pivots.find((one) => overlaps(one.area, where));
  if (pivot) throw invalidOperation(`The pivot table ${pivot.name} stands at ${areaAddress(pivot.area)}`);
  const filter = sheet.autoFilter;
  if (filter && overlaps(filter.area, where))
    throw invalidOperation(`A filter stands at ${areaAddress(filter.area)}`);
}

export function renameTable(sheet: Sheet, table: Table, name: string): void {
  const { book } = sheet;
  touch(book);
  checkName(name);
  const other = book.tableNamed(name);
  if ((other && other.table !== table) || book.names.get(name))
    throw alreadyExists(`The name ${name} is taken`);
  const folded = table.name.toLowerCase();
  rewriteTables(book, (one) => (one.toLowerCase() === folded ? name : one));
  table.name = name;
}

function rewriteTables(book: Book, table: (name: string) => string | undefined): void {
  rewriteReferences(book, { ...noRewriting, table }, (text) => text.includes("["));
}

/** The first row stays where it is, and the new range shares cells with the old one. */
export function resizeTable(sheet: Sheet, table: Table, where: Area): void {
  touch(sheet.book);
  checkUnprotected(sheet, "tables");
  if (where.firstRow !== table.area.firstRow) throw invalidArgument("A table's headings stay in their row");
  if (!overlaps(where, table.area))
    throw invalidArgument("A table's new range shares cells with the old one");
  if (rowCount(where) < 2) throw invalidArgument("A table has headings and at least one row");
  checkPlace(sheet, where, table);
  noteStructure(sheet.book);
  table.area = where;
  sheet.book.calculation.index = undefined;
  renameTableColumns(sheet, where);
}

/** Takes the table away; `keepCells`: only that its cells are a table. */
export function removeTable(sheet: Sheet, table: Table, keepCells: boolean): void {
  touch(sheet.book);
  checkUnprotected(sheet, "tables");
  noteStructure(sheet.book);
  const folded = table.name.toLowerCase();
  // Excel turns the references of a table that becomes a range into addresses; this host leaves #REF!, and says so.
  rewriteTables(sheet.book, (name) => (name.toLowerCase() === folded ? undefined : name));
  sheet.tables = sheet.tables.filter((one) => one !== table);
  sheet.book.calculation.index = undefined;
  if (keepCells) return;
  for (const [row, column] of [...sheet.cells.within(table.area)]) sheet.cells.delete(row, column);
}
