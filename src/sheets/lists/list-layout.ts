import type { ListColumn, ListDefinition } from "../../domain/campaign/campaign";
import { columnLetters } from "../../domain/submission/a1-of-cell";

/** Rows of a list sheet, from 0. */
export const listRows = { title: 0, hint: 1, unit: 2, headings: 3, first: 4 } as const;
/** Columns A and B: the row's id (hidden) and its ordinal. Entries begin at C. */
export const listColumns = { id: 0, ordinal: 1, first: 2 } as const;

/** Ends each message in the hidden column, and the hidden text of each rule. */
export const messageEnd = "|";

/** Where everything stands on one list's sheet. Columns from 0. */
export interface ListLayout {
  readonly list: ListDefinition;
  readonly columns: readonly PlacedColumn[];
  readonly placeOf: (id: string) => PlacedColumn | undefined;
  /** All messages of the row, hidden, left of Kiểm tra so that Kiểm tra may flow over to the right. */
  readonly messages: number;
  readonly check: number;
  /** The first of the hidden columns whose heading row holds the text of one rule each. */
  readonly texts: number;
  readonly preparedRows: number;
}

export interface PlacedColumn {
  readonly column: ListColumn;
  readonly at: number;
  readonly letters: string;
}

export function layoutList(list: ListDefinition, preparedRows: number): ListLayout {
  const columns = list.columns.map((column, index) => {
    const at = listColumns.first + index;
    return { column, at, letters: columnLetters(at) };
  });
  const messages = listColumns.first + columns.length;
  return {
    list,
    columns,
    placeOf: (id) => columns.find(({ column }) => column.id === id),
    messages,
    check: messages + 1,
    texts: messages + 2,
    preparedRows,
  };
}

/** Runs of neighbouring entry columns; computed ones would count as written in (they always hold a formula). */
export function entryRuns({
  columns,
}: ListLayout): readonly { readonly first: PlacedColumn; readonly last: PlacedColumn }[] {
  const runs: { first: PlacedColumn; last: PlacedColumn }[] = [];
  for (const placed of columns) {
    if (placed.column.ratio) continue;
    const run = runs.at(-1);
    if (run?.last.at === placed.at - 1) run.last = placed;
    else runs.push({ first: placed, last: placed });
  }
  return runs;
}

/** The column that names the row: it stays in view. */
export function nameColumn({ columns }: ListLayout): PlacedColumn | undefined {
  return columns.find(({ column }) => column.type.kind === "text" && column.required);
}

/** "MH.001" */
export function listRowId(list: ListDefinition, index: number): string {
  return `${list.prefix}.${String(index + 1).padStart(3, "0")}`;
}

/** Place among the prepared rows, from 0; undefined where the text is no id of this list. */
export function indexOfRowId(list: ListDefinition, id: string): number | undefined {
  if (!id.startsWith(`${list.prefix}.`)) return undefined;
  const digits = id.slice(list.prefix.length + 1);
  return /^\d{3,5}$/.test(digits) && Number(digits) > 0 ? Number(digits) - 1 : undefined;
}
