import type { BookToSave, LaidSheetToSave } from "../app/shown/file-book";
import type { CellGrid } from "../sheets/grid";
import { layForeign } from "../sheets/kept/foreign-sheets";
import { journalSheet, layJournal } from "../sheets/khoi-phuc/journal-sheet";
import type { BookSpec, SheetSpec } from "../sheets/spec";
import type { BookInMemory } from "./book-in-memory";
import { LaidSheet } from "./laid-sheet";

/** The workbook as it is to be saved; undefined where none is open. */
export function bookToSave(book: BookInMemory): BookToSave | undefined {
  const { laid, file, journal } = book;
  if (!laid) return file?.bytes && { kind: "as-opened", bytes: file.bytes };
  const journalled: readonly SheetSpec[] = journal ? [layJournal(journal)] : [];
  const ours: BookSpec = {
    ...laid,
    sheets: [
      ...laid.sheets.filter(({ name }) => name !== journalSheet).map((sheet) => folded(book, sheet)),
      ...journalled,
    ],
  };
  if (!file?.bytes) return { kind: "fresh", book: withForeign(ours, book) };
  const names = book.sheets.map(({ tab }) => tab.name).filter((name) => name !== journalSheet);
  const order = [...names, ...journalled.map(({ name }) => name)];
  return {
    kind: "patched",
    bytes: file.bytes,
    anew: withForeign(ours, book),
    saved: {
      laid: ours.sheets.map((sheet) => toSave(book, sheet)),
      order,
      book: ours,
      recalculate: book.stale.any,
    },
  };
}

/** With the groups closed and open as the user left them. */
function folded(book: BookInMemory, sheet: SheetSpec): SheetSpec {
  const standing = book.find(sheet.name);
  return standing instanceof LaidSheet ? book.folds.written(sheet, standing.shape()) : sheet;
}

function toSave(book: BookInMemory, sheet: SheetSpec): LaidSheetToSave {
  const standing = book.find(sheet.name);
  const beyond = standing instanceof LaidSheet ? standing.beyond : undefined;
  return { sheet, extent: beyond?.holds ? beyond.extent : undefined };
}

/** Sheets that are not ours out of a file that cannot be changed part by part: their values and formulas. */
function withForeign(ours: BookSpec, book: BookInMemory): BookSpec {
  const taken = new Set(ours.sheets.map(({ name }) => name.toLowerCase()));
  const foreign: readonly CellGrid[] = book.sheets
    .filter((sheet) => !(sheet instanceof LaidSheet) && sheet.tab.name !== journalSheet)
    .map((sheet) => sheet.grid());
  return { ...ours, sheets: [...ours.sheets, ...foreign.map((grid) => layForeign(grid, taken))] };
}
