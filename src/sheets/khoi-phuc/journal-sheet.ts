import { textAt } from "../cell-text";
import type { BookGrid, CellGrid } from "../grid";
import type { CellSpec, RowSpec, SheetSpec } from "../spec";

/**
 * The hidden sheet that says whether the last write ended, and what stood before it. Column A says what a row is; everything
 * is text: `writing` and `written` have a number, equal where the last write ended; `plan` is what a write into Excel was
 * about to add, and has nothing to say here; `previous` has its length, then what lays the book that stood, in pieces.
 */
export const journalSheet = "_khoiphuc";

const rowNames = ["writing", "written", "plan", "previous"] as const;
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

export function layJournal({ writing, written, previous }: Journal): SheetSpec {
  const pieces = Array.from({ length: Math.ceil(previous.length / piece) }, (_, at) =>
    previous.slice(at * piece, (at + 1) * piece),
  );
  return {
    name: journalSheet,
    visibility: "hidden",
    columns: [{ px: 100 }, { px: 100 }],
    rows: [
      rowOf("writing", [String(writing)]),
      rowOf("written", [String(written)]),
      rowOf("plan", ["{}"]),
      rowOf("previous", [String(previous.length), ...pieces]),
    ],
  };
}

function rowOf(name: (typeof rowNames)[number], texts: readonly string[]): RowSpec {
  return {
    cells: [name, ...texts].map((value, column): CellSpec => ({
      column,
      role: "plain",
      value,
      format: "text",
    })),
  };
}

/** Ours whatever it is called and whether or not somebody made it visible: its first two rows say so. */
export function isJournalSheet({ rows }: CellGrid): boolean {
  const [first, second] = rows;
  if (!first || !second || first.index !== 0 || second.index !== 1) return false;
  return textAt(first, 0) === "writing" && textAt(second, 0) === "written";
}

/** The journal a workbook carries; undefined where it has none. A previous state that is not whole is none. */
export function interpretJournal(grid: BookGrid): Journal | undefined {
  const sheet = grid.sheets.find(({ name }) => name === journalSheet);
  if (!sheet) return undefined;
  const [length = "", ...pieces] = textsOf(sheet, "previous");
  const previous = pieces.join("");
  return {
    writing: Number(textsOf(sheet, "writing")[0] ?? 0) || 0,
    written: Number(textsOf(sheet, "written")[0] ?? 0) || 0,
    previous: previous.length === Number(length) ? previous : "",
  };
}

/** Whether the last write into the workbook was begun and did not end. */
export const isUnfinished = ({ writing, written }: Pick<Journal, "writing" | "written">): boolean =>
  writing !== written;

/** What stands behind a row's name. Pieces are taken as they are: a tidied one would be torn. */
function textsOf({ rows }: CellGrid, name: (typeof rowNames)[number]): readonly string[] {
  const row = rows[rowNames.indexOf(name)];
  const found =
    row && textAt(row, 0) === name ? row : rows.find((candidate) => textAt(candidate, 0) === name);
  return (found?.cells ?? [])
    .filter(({ column }) => column > 0)
    .map(({ value }) => ("value" in value ? String(value.value) : ""));
}
