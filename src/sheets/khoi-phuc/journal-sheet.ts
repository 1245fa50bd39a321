import { textAt } from "../cell-text";
import type { BookGrid, CellGrid } from "../grid";
import type { CellSpec, RowSpec, SheetSpec } from "../spec";

/** The hidden sheet that says whether the last write ended, and what stood before it (architecture: writing is journalled). */
export const journalSheet = "_khoiphuc";

const keys = { format: "khoiphuc", writing: "writing", written: "written", previous: "previous" } as const;
const format = "1";
/** Excel's limit for a cell is 32,767 characters. */
const piece = 32_000;

export interface Journal {
  /** Ordinal of the last write that was begun, from 1. */
  readonly writing: number;
  /** Of the last one that ended; equal where none is open. */
  readonly written: number;
  /** What `lay` makes the state before the last write from, packed. */
  readonly previous: string;
}

/** One key a row in column A, its value in B; the previous state in as many rows as it needs. */
export function layJournal({ writing, written, previous }: Journal): SheetSpec {
  const rows: RowSpec[] = [
    rowOf(keys.format, format),
    rowOf(keys.writing, writing),
    rowOf(keys.written, written),
  ];
  for (let at = 0; at < previous.length; at += piece)
    rows.push(rowOf(keys.previous, previous.slice(at, at + piece)));
  return {
    name: journalSheet,
    visibility: "hidden",
    columns: [{ px: 100 }, { px: 400 }],
    rows,
    protection: { allowSort: false },
  };
}

function rowOf(key: string, value: string | number): RowSpec {
  const cells: readonly CellSpec[] = [
    { column: 0, role: "plain", value: key, format: "text" },
    { column: 1, role: "plain", value, ...(typeof value === "string" && { format: "text" as const }) },
  ];
  return { cells };
}

/** The journal a workbook carries; undefined where it has none. */
export function interpretJournal(grid: BookGrid): Journal | undefined {
  const sheet = grid.sheets.find(({ name }) => name === journalSheet);
  if (!sheet?.rows[0] || textAt(sheet.rows[0], 0) !== keys.format) return undefined;
  return {
    writing: Number(valueOf(sheet, keys.writing)),
    written: Number(valueOf(sheet, keys.written)),
    previous: sheet.rows
      .filter((row) => textAt(row, 0) === keys.previous)
      .map((row) => textAt(row, 1))
      .join(""),
  };
}

function valueOf({ rows }: CellGrid, key: string): string {
  const row = rows.find((candidate) => textAt(candidate, 0) === key);
  return row ? textAt(row, 1) : "0";
}
