import type { BookGrid } from "../grid";
import { sheetEntries, stateOf } from "../result-state/state-sheet";
import { isJournalSheet, journalSheet } from "../khoi-phuc/journal-sheet";
import { resultWords } from "../../messages/result-words";
import { readUserCells, type Extent, type KeptContent, type RowKeys, type UserCells } from "./user-cells";

/**
 * What a user added to a consolidated book: cells beside and below our parts, and whole sheets. What our own sheets hold
 * is not read: it is computed anew.
 */
export function readKept(grid: BookGrid): KeptContent {
  const state = stateOf(grid);
  const entries = state ? sheetEntries(state) : new Map<string, unknown>();
  const cells = new Map<string, UserCells>();
  for (const sheet of grid.sheets) {
    const entry = entries.get(sheet.name);
    if (isEntry(entry)) cells.set(sheet.name, readUserCells(sheet, entry, entry));
  }
  const foreign = grid.sheets.filter(
    (sheet) => sheet !== state && !entries.has(sheet.name) && !isMachinery(sheet),
  );
  return { cells, foreign: entries.size > 0 ? foreign : [] };
}

const hiddenNames: readonly string[] = [resultWords.choices, resultWords.template, journalSheet];

/** Hidden sheets of ours that are laid anew; the journal is known by its rows, should somebody have made it visible. */
const isMachinery = (sheet: BookGrid["sheets"][number]): boolean =>
  isJournalSheet(sheet) || (sheet.hidden && hiddenNames.includes(sheet.name));

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((item) => Number.isInteger(item));

function isEntry(value: unknown): value is Extent & RowKeys {
  if (typeof value !== "object" || value === null) return false;
  const { columns, rows, headRows, keyColumns } = value as Record<string, unknown>;
  return [columns, rows, headRows].every(Number.isInteger) && isNumbers(keyColumns);
}
