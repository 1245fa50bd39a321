import type { ListDefinition } from "../../domain/campaign/campaign";
import { cellText } from "../cell-text";
import type { CellGrid, GridCell, GridRow } from "../grid";
import type { LocatedList } from "./locate-list";
import { isOwnText } from "./own-head";

/** Headings of columns of one's own under which nothing stands: where something does, the heading goes along with it. */
export function loneHeadings(
  list: ListDefinition,
  { rows }: CellGrid,
  { index, cells }: GridRow,
  { columns, own }: LocatedList,
): readonly GridCell[] {
  const entries = new Set(columns.values());
  return cells.filter((cell) => {
    if (entries.has(cell.column) || own.has(cell.column) || cell.formula !== undefined) return false;
    if (isOwnText(list, cellText(cell))) return false;
    return !rows.some((row) => row.index > index && row.cells.some(({ column }) => column === cell.column));
  });
}
