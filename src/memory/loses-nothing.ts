import { cellText } from "../sheets/cell-text";
import type { BookGrid, CellGrid, GridCell } from "../sheets/grid";
import { lookOf } from "../sheets/look";
import type { BookSpec, CellSpec, SheetSpec } from "../sheets/spec";
import { cellValueOf } from "../sheets/spec-to-grid";
import { rowsOf } from "./laid-rows";

/**
 * Whether a book that was laid anew holds all that a person left in it: then it can stand for what was read. Where a row was
 * inserted, a heading reworded or a formula typed over, it cannot, and the sheets stay as they were opened.
 */
export function losesNothing(read: BookGrid, laid: BookSpec): boolean {
  const ours = new Map(laid.sheets.map((sheet) => [sheet.name, sheet]));
  return read.sheets.every((grid) => {
    const sheet = ours.get(grid.name);
    return !sheet || sheet.visibility === "hidden" || holdsAll(grid, sheet);
  });
}

function holdsAll({ rows: read }: CellGrid, sheet: SheetSpec): boolean {
  const rows = rowsOf(sheet);
  return read.every(({ index, cells }) => {
    const row = rows[index];
    // Below and beside our part stands what is the user's: it is kept with the file.
    if (!row) return true;
    const laid = new Map(row.cells.map((cell) => [cell.column, cell]));
    return cells.every((cell) => cell.column >= sheet.columns.length || stands(cell, laid.get(cell.column)));
  });
}

function stands(read: GridCell, laid: CellSpec | undefined): boolean {
  if (laid?.formula !== undefined) return read.formula !== undefined;
  if (read.formula !== undefined) return false;
  if (laid?.value === undefined || laid.value === "") return cellText(read) === "";
  // An entry may be written as it was understood: "1.234" as a number.
  return lookOf[laid.role].unlocked === true || sameText(read, laid);
}

const sameText = (read: GridCell, laid: CellSpec): boolean =>
  laid.value !== undefined &&
  cellText(read) === cellText({ column: laid.column, value: cellValueOf(laid.value) });
