import type { ListDefinition } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { cellText } from "../cell-text";
import type { BookGrid, GridRow } from "../grid";
import { indexOfRowId } from "./list-layout";
import { locateList, type LocatedList } from "./locate-list";

/** A prepared row of a list in which nothing is written yet. */
export interface FreeRow {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly columnOf: (id: string) => number | undefined;
}

/** The first free row; "no-sheet" where the workbook has no such list, "full" where every prepared row is in use. */
export function freeRow(
  context: CampaignContext,
  list: ListDefinition,
  { sheets }: BookGrid,
): FreeRow | "no-sheet" | "full" {
  const found = sheets
    .map((grid) => ({ grid, located: locateList(context, list, grid) }))
    .filter(({ located: { ids, headings } }) => ids > 0 && headings > 0)
    .sort((one, other) => other.located.ids - one.located.ids)[0];
  if (!found) return "no-sheet";
  const { grid, located } = found;
  const row = grid.rows.find((one) => isFree(list, located, one));
  return row === undefined
    ? "full"
    : { sheet: grid.name, row: row.index, columnOf: (id) => located.columns.get(id) };
}

/** It carries an id of the list, and its entry cells are blank; computed cells always hold their formula. */
function isFree(list: ListDefinition, { idColumn, columns }: LocatedList, { cells }: GridRow): boolean {
  const id = cells.find(({ column }) => column === idColumn);
  if (!id || indexOfRowId(list, cellText(id)) === undefined) return false;
  const entries = new Set(
    list.columns.flatMap(({ id: column, ratio }) => (ratio ? [] : [columns.get(column)])),
  );
  return cells.every(
    (cell) => !entries.has(cell.column) || (cellText(cell) === "" && cell.formula === undefined),
  );
}
