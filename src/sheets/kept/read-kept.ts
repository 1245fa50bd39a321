import { resultWords } from "../../messages/result-words";
import type { BookGrid, CellGrid } from "../grid";
import { isJournalSheet, journalSheet } from "../khoi-phuc/journal-sheet";
import { sheetEntries, stateOf } from "../result-state/state-sheet";
import {
  markOfGrid,
  readUserCells,
  type Extent,
  type KeptContent,
  type RenamedSheet,
  type RowKeys,
  type UserCells,
} from "./user-cells";

/** What the state says of a sheet of ours. Books of before have no mark. */
type Entry = Extent & RowKeys & { readonly mark?: unknown };

/**
 * What a user added to a consolidated book: cells beside and below our parts, and whole sheets. What our own sheets hold
 * is not read: it is computed anew. A sheet of ours with another name is found by its first row: what a user wrote beside
 * it goes on with the sheet that is laid under our name, and the renamed one is kept as it is.
 */
export function readKept(grid: BookGrid): KeptContent {
  const state = stateOf(grid);
  const entries = state ? sheetEntries(state) : new Map<string, unknown>();
  const foreign = grid.sheets.filter(
    (sheet) => sheet !== state && !entries.has(sheet.name) && !isMachinery(sheet),
  );
  const renamed = entries.size > 0 ? renamedSheets(grid, foreign, entries) : [];
  const cells = new Map<string, UserCells>();
  for (const sheet of grid.sheets) {
    const name = renamed.find((one) => one.sheet === sheet.name)?.was ?? sheet.name;
    const entry = entries.get(name);
    if (isEntry(entry)) cells.set(name, readUserCells(sheet, entry, entry));
  }
  return { cells, foreign: entries.size > 0 ? foreign : [], renamed };
}

/** Sheets of ours that are not there by name, where exactly one sheet that is not ours begins as they do. */
function renamedSheets(
  { sheets }: BookGrid,
  foreign: readonly CellGrid[],
  entries: ReadonlyMap<string, unknown>,
): readonly RenamedSheet[] {
  const names = new Set(sheets.map(({ name }) => name));
  return [...entries].flatMap(([was, entry]): RenamedSheet[] => {
    if (names.has(was) || !isEntry(entry) || typeof entry.mark !== "string" || entry.mark === "") return [];
    const found = foreign.filter((sheet) => markOfGrid(sheet, entry) === entry.mark);
    return found.length === 1 && found[0] ? [{ sheet: found[0].name, was }] : [];
  });
}

const hiddenNames: readonly string[] = [resultWords.choices, resultWords.template, journalSheet];

/** Hidden sheets of ours that are laid anew; the journal is known by its rows, should somebody have made it visible. */
const isMachinery = (sheet: CellGrid): boolean =>
  isJournalSheet(sheet) || (sheet.hidden && hiddenNames.includes(sheet.name));

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((item) => Number.isInteger(item));

function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null) return false;
  const { columns, rows, headRows, keyColumns } = value as Record<string, unknown>;
  return [columns, rows, headRows].every(Number.isInteger) && isNumbers(keyColumns);
}
