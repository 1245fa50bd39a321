import type { BookGrid, CellGrid, CellValue, GridCell } from "../sheets/grid";
import type { BookSpec, CellSpec, RowSpec, SheetSpec, SpecValue } from "../sheets/spec";
import { isSame } from "./book-difference";
import { isEntry, rowsOf } from "./laid-rows";

/**
 * A book laid anew with every entry as it was read: "1.234" typed as a text stays one, and an old font stays, so that what is
 * said of them can be said. Everything else is the core's.
 */
export function entriesAsRead(read: BookGrid, laid: BookSpec): BookSpec {
  const grids = new Map(read.sheets.map((grid) => [grid.name, grid]));
  return {
    ...laid,
    sheets: laid.sheets.map((sheet) => {
      const grid = grids.get(sheet.name);
      return grid && sheet.visibility === "visible" ? withEntries(sheet, grid) : sheet;
    }),
  };
}

function withEntries(sheet: SheetSpec, { rows: read }: CellGrid): SheetSpec {
  const rows = [...rowsOf(sheet)];
  let isChanged = false;
  for (const { index, cells } of read) {
    const row = rows[index];
    const kept = row && rowWith(row, cells);
    if (!kept || kept === row) continue;
    rows[index] = kept;
    isChanged = true;
  }
  return isChanged ? { ...sheet, rows } : sheet;
}

function rowWith(row: RowSpec, read: readonly GridCell[]): RowSpec {
  const standing = new Map(read.map((cell) => [cell.column, cell]));
  let isChanged = false;
  const cells = row.cells.map((cell) => {
    const there = isEntry(cell) ? standing.get(cell.column) : undefined;
    const value = there && specValueOf(there.value);
    if (!there || value === undefined) return cell;
    if (isSame(value, cell.value) && there.legacyFont === cell.font) return cell;
    isChanged = true;
    return withValue(cell, value, there.legacyFont);
  });
  return isChanged ? { ...row, cells } : row;
}

function withValue(cell: CellSpec, value: SpecValue, font: string | undefined): CellSpec {
  const { column, role, format, indent } = cell;
  return {
    ...{ column, role, value },
    ...(format !== undefined && { format }),
    ...(indent !== undefined && { indent }),
    ...(font !== undefined && { font }),
  };
}

/** As a spec holds what a reader gives; undefined where nothing stands. */
export function specValueOf(value: CellValue | undefined): SpecValue | undefined {
  if (!value || value.kind === "blank") return undefined;
  if (value.kind === "date") return value.day;
  return value.kind === "error" ? { error: value.code } : value.value;
}
