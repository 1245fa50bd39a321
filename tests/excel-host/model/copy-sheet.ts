import { cannotTell } from "../host-error";
import type { Book, Sheet } from "./book";
import { noRewriting, rewriteFormula, type Rewriting } from "./formula-rewrite";
import { checkStructure, touch } from "./guard";
import { noteStructure } from "./note-change";
import type { Drawing, Table } from "./objects";

const longestName = 31;

/** A second sheet with all the first has; "Sheet1 (2)". Its tables get names of their own. */
export function copySheet(sheet: Sheet, position: number): Sheet {
  const { book } = sheet;
  touch(book);
  checkStructure(book);
  if (sheet.pivots.length > 0)
    throw cannotTell(`What becomes of the pivot tables of ${sheet.name} in a copy`);
  const copy = book.newSheet(freeName(book, sheet.name));
  copyLayout(sheet, copy);
  const tables = new Map(
    sheet.tables.map((table) => [table.name.toLowerCase(), copyTable(book, copy, table)]),
  );
  const change: Rewriting = { ...noRewriting, table: (name) => tables.get(name.toLowerCase()) ?? name };
  for (const [row, column, cell] of sheet.cells.all()) {
    const formula = cell.formula === undefined ? undefined : rewriteFormula(cell.formula, sheet.name, change);
    copy.cells.set(row, column, { ...cell, ...(formula !== undefined && { formula }) });
  }
  const home: Rewriting = {
    ...change,
    sheet: (name) => (name.toLowerCase() === sheet.name.toLowerCase() ? copy.name : name),
  };
  for (const name of sheet.names.all())
    copy.names.load({ ...name, scope: copy, formula: rewriteFormula(name.formula, sheet.name, home) });
  copy.drawings = sheet.drawings.map((drawing) => copyDrawing(book, drawing, sheet.name, home));
  book.sheets.splice(position, 0, copy);
  noteStructure(book);
  book.calculation.index = undefined;
  book.emit({ kind: "added", sheet: copy, details: {} });
  return copy;
}

function freeName(book: Book, name: string): string {
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const free = name.slice(0, longestName - end.length) + end;
    if (!book.sheetNamed(free)) return free;
  }
}

function copyLayout(sheet: Sheet, copy: Sheet): void {
  for (const [row, info] of sheet.cells.rowInfo) copy.cells.rowInfo.set(row, { ...info });
  for (const [column, info] of sheet.cells.columnInfo) copy.cells.columnInfo.set(column, { ...info });
  copy.cells.sheetStyle = sheet.cells.sheetStyle;
  copy.merges = [...sheet.merges];
  copy.validations.replaceAll(sheet.validations.entries());
  copy.conditionals = sheet.conditionals.map((one) => ({ ...one, id: `{${sheet.book.newId()}}` }));
  copy.links = sheet.links.map((link) => ({ ...link }));
  copy.page = structuredClone(sheet.page);
  copy.rowBreaks = new Set(sheet.rowBreaks);
  copy.columnBreaks = new Set(sheet.columnBreaks);
  copy.freeze = { ...sheet.freeze };
  copy.autoFilter = sheet.autoFilter && { ...sheet.autoFilter };
  for (const [key, value] of sheet.customProperties) copy.customProperties.set(key, value);
  const { tabColor, gridlines, headings, summaryBelow, summaryRight, protection, defaultHeight } = sheet;
  Object.assign(copy, {
    tabColor,
    gridlines,
    headings,
    summaryBelow,
    summaryRight,
    protection,
    defaultHeight,
  });
}

function copyTable(book: Book, copy: Sheet, table: Table): string {
  const id = book.newId();
  let name = `${table.name}${id}`;
  while (book.tableNamed(name) || book.names.get(name)) name += "_";
  copy.tables.push({ ...structuredClone(table), id, name });
  return name;
}

function copyDrawing(book: Book, drawing: Drawing, home: string, change: Rewriting): Drawing {
  const copied = structuredClone(drawing);
  if (copied.kind === "other") return copied;
  for (const one of copied.series) {
    one.values = rewriteFormula(one.values, home, change);
    one.categories = rewriteFormula(one.categories, home, change);
  }
  return { ...copied, id: `{${book.newId()}}` };
}
