import { invalidArgument, notCalculated } from "../host-error";
import { type Area, cellCount, columnCount, isUnbounded, rowCount } from "../model/area";
import type { Sheet } from "../model/book";
import { shownFormula } from "../model/book-formula";
import { type CellValue, shownValue, typeOfValue } from "../model/cell-value";
import type { Cell } from "../model/cells";
import { formatCells } from "../model/format-cells";
import type { Place } from "../model/place";
import { shownText } from "../model/shown-text";
import { type Input, writeContents } from "../model/write-cells";
import { cultureOf } from "./culture";

/** More cells than this are not read at once; Excel's own cap. */
const mostCells = 5_000_000;

type Read = (cell: Cell | undefined, row: number, column: number) => unknown;

/** A property of each cell, row by row; null where the range has no end. */
function table({ area }: Place, read: Read, sheet: Sheet): unknown {
  if (isUnbounded(area)) return null;
  if (cellCount(area) > mostCells) throw invalidArgument(`${cellCount(area)} cells cannot be read at once`);
  const rows: unknown[][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const out: unknown[] = [];
    const cells = sheet.cells.rows.get(row);
    for (let column = area.firstColumn; column <= area.lastColumn; column++)
      out.push(read(cells?.get(column), row, column));
    rows.push(out);
  }
  return rows;
}

/** The value of a cell; of a formula its result, where that is known. */
export function knownValue(sheet: Sheet, cell: Cell | undefined, row: number, column: number): CellValue {
  if (cell?.formula === undefined) return cell?.value;
  if (!sheet.book.calculation.isKnown(cell.knownAt)) throw notCalculated(sheet.placeOf(row, column));
  return cell.value;
}

const formulaOf = (sheet: Sheet, cell: Cell | undefined): string | number | boolean =>
  cell?.formula === undefined ? shownValue(cell?.value) : `=${shownFormula(sheet.book, cell.formula)}`;

export const readValues = (place: Place): unknown =>
  table(place, (cell, row, column) => shownValue(knownValue(place.sheet, cell, row, column)), place.sheet);

export const readFormulas = (place: Place): unknown =>
  table(place, (cell) => formulaOf(place.sheet, cell), place.sheet);

export const readValueTypes = (place: Place): unknown =>
  table(place, (cell, row, column) => typeOfValue(knownValue(place.sheet, cell, row, column)), place.sheet);

export function readText(place: Place): unknown {
  const { sheet } = place;
  const { decimal, group } = cultureOf(sheet.book);
  const format = (row: number, column: number): string =>
    sheet.book.styles.get(sheet.cells.styleOf(row, column)).numberFormat;
  return table(
    place,
    (cell, row, column) =>
      shownText(knownValue(sheet, cell, row, column), format(row, column), { decimal, group }),
    sheet,
  );
}

export const readNumberFormat = (place: Place): unknown =>
  table(
    place,
    (_cell, row, column) => place.sheet.book.styles.get(place.sheet.cells.styleOf(row, column)).numberFormat,
    place.sheet,
  );

/** A table as large as the range, or one value for all its cells. */
function inputs(
  area: Area,
  given: unknown,
  what: string,
  single: boolean,
): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly unknown[];
  if (single && rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1) {
    const [only] = rows[0] as readonly unknown[];
    return () => only;
  }
  const [high, wide] = [rowCount(area), columnCount(area)];
  if (rows.length !== high) throw wrongShape(what, `${rows.length} rows`, area);
  for (const row of rows) {
    if (!Array.isArray(row)) throw invalidArgument(`${what}: a table of rows is wanted`);
    if (row.length !== wide) throw wrongShape(what, `${row.length} columns`, area);
  }
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

const wrongShape = (what: string, got: string, area: Area): Error =>
  invalidArgument(
    `${what}: the range has ${rowCount(area)} rows and ${columnCount(area)} columns, the table ${got}`,
  );

export function writeTable({ sheet, area }: Place, given: unknown, what: string): void {
  if (isUnbounded(area)) throw invalidArgument(`${what}: whole rows and columns take no contents at once`);
  const at = inputs(area, given, what, false);
  writeContents(sheet, area, (row, column) => checkedInput(at(row, column), what));
}

function checkedInput(given: unknown, what: string): Input {
  if (given === null || given === undefined) return null;
  if (typeof given === "string" || typeof given === "boolean") return given;
  if (typeof given === "number" && Number.isFinite(given)) return given;
  throw invalidArgument(
    `${what}: a cell takes a text, a number or a truth value, not ${JSON.stringify(given)}`,
  );
}

const longestFormat = 255;

export function writeNumberFormat({ sheet, area }: Place, given: unknown): void {
  const at = inputs(area, given, "numberFormat", true);
  const format = (value: unknown): { numberFormat?: string } => {
    if (value === null || value === undefined) return {};
    if (typeof value !== "string" || value.length > longestFormat)
      throw invalidArgument(`${JSON.stringify(value)} is no number format`);
    checkFormat(value);
    return { numberFormat: value === "" ? "General" : value };
  };
  if (!Array.isArray(given) || (given.length === 1 && (given as unknown[][])[0]?.length === 1)) {
    formatCells(sheet, [area], format(at(0, 0)));
    return;
  }
  formatCells(sheet, [area], (row, column) => format(at(row - area.firstRow, column - area.firstColumn)));
}

/** Quotes and brackets match, and there are at most four sections. */
function checkFormat(format: string): void {
  const bare = format.replace(/\\.|_.|\*.|"[^"]*"|\[[^\]]*\]/g, "");
  if (/["[\]\\]/.test(bare) || bare.split(";").length > 4)
    throw invalidArgument(`"${format}" is no number format`);
}
