import { accessDenied, invalidOperation } from "../host-error";
import { type Area, holds, overlaps } from "./area";
import { areaAddress } from "./address";
import type { Book, Sheet } from "./book";

/** Every change of a book passes here first. */
export function touch(book: Book): void {
  if (book.readOnly) throw accessDenied("The workbook is open for reading only");
  book.isDirty = true;
}

/** A protected sheet takes contents in unlocked cells only. */
export function checkUnlocked(sheet: Sheet, areas: readonly Area[]): void {
  if (!sheet.protection) return;
  for (const area of areas) {
    const locked = findLocked(sheet, area);
    if (locked) throw accessDenied(`${sheet.placeOf(...locked)} is locked on a protected sheet`);
  }
}

function findLocked(sheet: Sheet, area: Area): readonly [number, number] | undefined {
  const { cells, book } = sheet;
  const isLocked = (style: number): boolean => book.styles.get(style).locked;
  for (const [row, column, cell] of cells.within(area)) if (isLocked(cell.style)) return [row, column];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const column = findLockedPlace(sheet, row, area, isLocked);
    if (column !== undefined) return [row, column];
  }
  return undefined;
}

/** Places without a cell look like their row, or else their column. */
function findLockedPlace(
  { cells }: Sheet,
  row: number,
  { firstColumn, lastColumn }: Area,
  isLocked: (style: number) => boolean,
): number | undefined {
  const style = cells.rowInfo.get(row)?.style;
  if (style !== undefined) return isLocked(style) ? firstColumn : undefined;
  for (let column = firstColumn; column <= lastColumn; column++)
    if (!cells.get(row, column) && isLocked(cells.styleOfPlace(row, column))) return column;
  return undefined;
}

/** What a protected sheet allows, by the name of its option. */
export function checkAllowed(sheet: Sheet, option: string): void {
  if (sheet.protection && sheet.protection.allow[option] !== true)
    throw accessDenied(`The sheet ${sheet.name} is protected, without ${option}`);
}

/** What a protected sheet never allows. */
export function checkUnprotected(sheet: Sheet, what: string): void {
  if (sheet.protection) throw accessDenied(`The sheet ${sheet.name} is protected: ${what} cannot be changed`);
}

export function checkStructure(book: Book): void {
  if (book.structure) throw accessDenied("The workbook's structure is protected");
}

/** A pivot table's cells are its own. */
export function checkNoPivot(sheet: Sheet, areas: readonly Area[]): void {
  const pivot = sheet.pivots.find((one) => areas.some((area) => overlaps(one.area, area)));
  if (pivot) throw invalidOperation(`The pivot table ${pivot.name} stands at ${areaAddress(pivot.area)}`);
}

/** An array formula is changed as a whole or not at all. */
export function checkWholeArrays(sheet: Sheet, area: Area): void {
  for (const [row, column, cell] of sheet.cells.within(area)) {
    if (cell.array && !holds(area, cell.array))
      throw invalidOperation(`${sheet.placeOf(row, column)} is part of an array formula`);
  }
}

/** Moving cells would tear what stands half inside. */
export function checkNotTorn(sheet: Sheet, band: Area, isWhole: boolean): void {
  if (isWhole) return;
  const torn = [
    ...sheet.tables.map(({ name, area }) => ({ name: `the table ${name}`, area })),
    ...sheet.merges.map((area) => ({ name: `the merged cells ${areaAddress(area)}`, area })),
    ...sheet.pivots.map(({ name, area }) => ({ name: `the pivot table ${name}`, area })),
  ].find(({ area }) => overlaps(band, area) && !holds(band, area));
  if (torn) throw invalidOperation(`Moving these cells would tear ${torn.name}`);
}
