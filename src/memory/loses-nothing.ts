import type { BookPlace } from "../app/ports";
import { cellText } from "../sheets/cell-text";
import type { BookGrid, CellGrid, CellRange, CellValue, GridCell } from "../sheets/grid";
import { lookOf } from "../sheets/look";
import type { BookSpec, CellSpec, SheetSpec } from "../sheets/spec";
import { cellValueOf } from "../sheets/spec-to-grid";
import { rowsOf } from "./laid-rows";

/**
 * Where a book that was laid anew does not hold what a person left in it; undefined where it holds all: then it can stand
 * for what was read. Where a row was inserted, a heading reworded or a formula typed over, it cannot, and the sheets stay as
 * they were opened.
 */
export function firstLoss(read: BookGrid, laid: BookSpec): BookPlace | undefined {
  const ours = new Map(laid.sheets.map((sheet) => [sheet.name, sheet]));
  for (const grid of read.sheets) {
    const sheet = ours.get(grid.name);
    const lost = sheet && sheet.visibility !== "hidden" ? lossOn(grid, sheet) : undefined;
    if (lost) return lost;
  }
  return undefined;
}

function lossOn(grid: CellGrid, sheet: SheetSpec): BookPlace | undefined {
  const { name, rows: read } = grid;
  const covered = firstCovered(grid, sheet);
  if (covered) return covered;
  const rows = rowsOf(sheet);
  for (const { index, cells } of read) {
    const row = rows[index];
    // Below and beside our part stands what is the user's: it is kept with the file.
    if (!row) continue;
    const laid = new Map(row.cells.map((cell) => [cell.column, cell]));
    const lost = cells.find(
      (cell) => cell.column < sheet.columns.length && !stands(cell, laid.get(cell.column)),
    );
    if (lost) return { sheet: name, row: index, column: lost.column };
  }
  return undefined;
}

/** A value under cells a person merged: laid anew it would come out from under them without a word. */
function firstCovered({ name, rows, merges }: CellGrid, sheet: SheetSpec): BookPlace | undefined {
  const ours = new Set((sheet.merges ?? []).map((range) => JSON.stringify(plainRange(range))));
  for (const merge of merges) {
    if (ours.has(JSON.stringify(plainRange(merge)))) continue;
    for (const { index, cells } of rows) {
      if (index < merge.firstRow || index > merge.lastRow) continue;
      const covered = cells.find(
        ({ column }) =>
          column >= merge.firstColumn &&
          column <= merge.lastColumn &&
          (index > merge.firstRow || column > merge.firstColumn),
      );
      if (covered) return { sheet: name, row: index, column: covered.column };
    }
  }
  return undefined;
}

const plainRange = ({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): readonly number[] => [
  ...[firstRow, firstColumn, lastRow, lastColumn],
];

function stands(read: GridCell, laid: CellSpec | undefined): boolean {
  if (laid?.formula !== undefined) return read.formula !== undefined;
  if (read.formula !== undefined) return false;
  if (laid?.value === undefined || laid.value === "") return cellText(read) === "";
  // An entry may be written as it was understood: "1.234" as a number.
  return lookOf[laid.role].unlocked === true || sameText(read, laid);
}

/** A day is a number where the cell's format does not say otherwise. */
const asNumber = (value: CellValue): CellValue =>
  value.kind === "date" ? { kind: "number", value: value.serial } : value;

function sameText({ value: read }: GridCell, { column, value }: CellSpec): boolean {
  if (value === undefined) return false;
  const [one, other] = [asNumber(read), asNumber(cellValueOf(value))];
  return cellText({ column, value: one }) === cellText({ column, value: other });
}
