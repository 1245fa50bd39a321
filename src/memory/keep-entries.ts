import type { BookSpec, RowSpec, SheetSpec } from "../sheets/spec";
import { isSame } from "./book-difference";
import { cellIn, isEntry, rowsOf } from "./laid-rows";

/**
 * A book laid anew, its entries as they stand now: what a person typed stays where it was typed, as in Excel, also where the
 * core would write it elsewhere (a second paragraph without a first one). Everything else is the core's. A sheet that was
 * laid with other rows is taken as it is.
 */
export function keepEntries(standing: BookSpec, anew: BookSpec): BookSpec {
  const before = new Map(standing.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    ...anew,
    sheets: anew.sheets.map((sheet) => {
      const typed = before.get(sheet.name);
      return typed ? entriesKept(typed, sheet) : sheet;
    }),
  };
}

function entriesKept(standing: SheetSpec, anew: SheetSpec): SheetSpec {
  const [typed, laid] = [rowsOf(standing), rowsOf(anew)];
  if (typed.length !== laid.length) return anew;
  let changed = false;
  const rows = laid.map((row, at) => {
    const kept = rowKept(typed[at] as RowSpec, row);
    changed ||= kept !== row;
    return kept;
  });
  return changed ? { ...anew, rows } : anew;
}

function rowKept(standing: RowSpec, anew: RowSpec): RowSpec {
  let changed = false;
  const cells = anew.cells.map((cell) => {
    const typed = isEntry(cell) ? cellIn(standing, cell.column) : undefined;
    if (typed?.role !== cell.role || !isEntry(typed) || isSame(typed.value, cell.value)) return cell;
    changed = true;
    const { column, role, format, indent, font } = cell;
    return {
      column,
      role,
      ...(format && { format }),
      ...(indent !== undefined && { indent }),
      ...(font !== undefined && { font }),
      ...(typed.value !== undefined && { value: typed.value }),
    };
  });
  return changed ? { ...anew, cells } : anew;
}
