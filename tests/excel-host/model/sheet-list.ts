import { alreadyExists, invalidArgument, invalidOperation } from "../host-error";
import type { Book, Sheet, Visibility } from "./book";
import { noRewriting, type Rewriting } from "./formula-rewrite";
import { checkStructure, touch } from "./guard";
import { noteStructure } from "./note-change";
import { rewriteReferences } from "./relocate";

const longestName = 31;
const forbidden = /[\\/?*:[\]\u0000-\u001f]|^'|'$/;

/** Excel's rules for sheets' names. */
export function checkSheetName(book: Book, name: string, itself?: Sheet): void {
  if (name === "" || name.length > longestName || forbidden.test(name) || name.toLowerCase() === "history")
    throw invalidArgument(`"${name}" cannot be a sheet's name`);
  const other = book.sheetNamed(name);
  if (other && other !== itself) throw alreadyExists(`There is a sheet ${other.name} already`);
}

export function addSheet(book: Book, wanted: string | undefined): Sheet {
  touch(book);
  checkStructure(book);
  const name = wanted ?? freeSheetName(book);
  checkSheetName(book, name);
  const sheet = book.newSheet(name);
  book.sheets.push(sheet);
  book.emit({ kind: "added", sheet, details: {} });
  return sheet;
}

function freeSheetName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.sheetNamed(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

const visibleSheets = (book: Book): readonly Sheet[] =>
  book.sheets.filter(({ visibility }) => visibility === "Visible");

function checkNotLast(sheet: Sheet): void {
  const visible = visibleSheets(sheet.book);
  if (visible.length === 1 && visible[0] === sheet)
    throw invalidOperation(`${sheet.name} is the last visible sheet`);
}

/** What referred to the sheet refers to nothing afterwards: #REF!. */
export function deleteSheet(sheet: Sheet): void {
  const { book } = sheet;
  touch(book);
  checkStructure(book);
  if (sheet.visibility === "VeryHidden")
    throw invalidOperation(`${sheet.name} is very hidden: it cannot be deleted`);
  checkNotLast(sheet);
  const gone = new Set(sheet.tables.map(({ name }) => name.toLowerCase()));
  const folded = sheet.name.toLowerCase();
  const change: Rewriting = {
    ...noRewriting,
    sheet: (name) => (name.toLowerCase() === folded ? undefined : name),
    table: (name) => (gone.has(name.toLowerCase()) ? undefined : name),
  };
  noteStructure(book);
  rewriteReferences(book, change, (text) => text.includes("!") || text.includes("["));
  leave(sheet);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  dropCaches(book);
  book.calculation.index = undefined;
  book.emit({ kind: "deleted", sheet, details: {} });
}

function dropCaches(book: Book): void {
  const used = new Set(book.sheets.flatMap(({ pivots }) => pivots.map(({ cachePath }) => cachePath)));
  book.caches = book.caches.filter(({ path }) => used.has(path));
}

/** The next visible sheet takes over, or else the one before. */
function leave(sheet: Sheet): void {
  const { book } = sheet;
  if (book.activeSheet !== sheet) return;
  const visible = visibleSheets(book);
  const at = visible.indexOf(sheet);
  const next = visible[at + 1] ?? visible[at - 1];
  if (next) activateSheet(next);
}

export function activateSheet(sheet: Sheet): void {
  const { book } = sheet;
  if (sheet.visibility !== "Visible") throw invalidOperation(`${sheet.name} is hidden`);
  const before = book.activeSheet;
  book.active = sheet;
  if (before === sheet) return;
  book.emit({ kind: "deactivated", sheet: before, details: {} });
  book.emit({ kind: "activated", sheet, details: {} });
}

/** Links to the sheet are left as they are, as Excel leaves them: they lead nowhere afterwards. */
export function renameSheet(sheet: Sheet, name: string): void {
  const { book } = sheet;
  touch(book);
  checkStructure(book);
  checkSheetName(book, name, sheet);
  const folded = sheet.name.toLowerCase();
  const change: Rewriting = {
    ...noRewriting,
    sheet: (other) => (other.toLowerCase() === folded ? name : other),
  };
  rewriteReferences(book, change, (text) => text.includes("!"));
  sheet.name = name;
  book.calculation.index = undefined;
}

export function moveSheet(sheet: Sheet, position: number): void {
  const { book } = sheet;
  touch(book);
  checkStructure(book);
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length)
    throw invalidArgument(`There is no place ${position} among ${book.sheets.length} sheets`);
  book.sheets.splice(sheet.position, 1);
  book.sheets.splice(position, 0, sheet);
}

export function showSheet(sheet: Sheet, visibility: Visibility): void {
  const { book } = sheet;
  touch(book);
  checkStructure(book);
  if (sheet.visibility === visibility) return;
  if (visibility !== "Visible") {
    checkNotLast(sheet);
    leave(sheet);
  }
  sheet.visibility = visibility;
}
