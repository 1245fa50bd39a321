import { HostError } from "../host-error";
import { type Area, cellCount, isWholeColumns, isWholeRows } from "./area";
import type { Sheet } from "./book";
import { checkAllowed, touch } from "./guard";
import type { Style, StylePatch } from "./style";

const mostCells = 4_000_000;

/** Changes the look of cells. A look that differs by place (borders) is given by a function of the cell. */
export function formatCells(
  sheet: Sheet,
  areas: readonly Area[],
  patch: StylePatch | ((row: number, column: number, area: Area) => StylePatch),
): void {
  touch(sheet.book);
  checkAllowed(sheet, "allowFormatCells");
  applyLook(sheet, areas, patch);
}

/** The same without asking whether it is allowed: for looks that come with something else. */
export function applyLook(
  sheet: Sheet,
  areas: readonly Area[],
  patch: StylePatch | ((row: number, column: number, area: Area) => StylePatch),
): void {
  for (const area of areas) {
    if (typeof patch === "function") formatEach(sheet, area, (row, column) => patch(row, column, area));
    else formatAlike(sheet, area, sheet.book.styles.patcher(patch));
  }
}

/** Whole rows and columns keep their look themselves, and so does a sheet. */
function formatAlike(sheet: Sheet, area: Area, patched: (style: number) => number): void {
  const { cells } = sheet;
  const rows = isWholeRows(area);
  const columns = isWholeColumns(area);
  if (!rows && !columns) {
    formatRectangle(sheet, area, patched);
    return;
  }
  if (rows && !columns) fillCrossings(sheet, area);
  for (const [, , cell] of cells.within(area)) cell.style = patched(cell.style);
  if (rows && columns) formatSheet(sheet, patched);
  else if (rows) formatRows(sheet, area, patched);
  else formatColumns(sheet, area, patched);
}

function formatRows({ cells }: Sheet, area: Area, patched: (style: number) => number): void {
  for (let row = area.firstRow; row <= area.lastRow; row++)
    cells.row(row).style = patched(cells.rowInfo.get(row)?.style ?? cells.sheetStyle);
}

function formatSheet({ cells }: Sheet, patched: (style: number) => number): void {
  cells.sheetStyle = patched(cells.sheetStyle);
  for (const info of [...cells.rowInfo.values(), ...cells.columnInfo.values()])
    if (info.style !== undefined) info.style = patched(info.style);
}

/** A row's look hides the looks of its columns: cells where they cross keep the columns'. */
function fillCrossings({ cells }: Sheet, area: Area): void {
  for (const [column, { style }] of cells.columnInfo) {
    if (style === undefined || style === cells.sheetStyle) continue;
    for (let row = area.firstRow; row <= area.lastRow; row++) cells.make(row, column);
  }
}

function formatColumns({ cells }: Sheet, area: Area, patched: (style: number) => number): void {
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const info = cells.column(column);
    info.style = patched(info.style ?? cells.sheetStyle);
    for (const [row, { style }] of cells.rowInfo) {
      if (style === undefined || cells.get(row, column)) continue;
      cells.make(row, column).style = patched(style);
    }
  }
}

function formatRectangle({ cells }: Sheet, area: Area, patched: (style: number) => number): void {
  if (cellCount(area) > mostCells)
    throw new HostError("HostTooLarge", `${cellCount(area)} cells to be formatted one by one`);
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const cell = cells.make(row, column);
      cell.style = patched(cell.style);
    }
  }
}

function formatEach(sheet: Sheet, area: Area, patch: (row: number, column: number) => StylePatch): void {
  const { cells, book } = sheet;
  if (cellCount(area) > mostCells)
    throw new HostError("HostTooLarge", `${cellCount(area)} cells to be formatted one by one`);
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const change = patch(row, column);
      if (Object.keys(change).length === 0) continue;
      const cell = cells.make(row, column);
      cell.style = book.styles.patcher(change)(cell.style);
    }
  }
}

/** The distinct looks within the areas: those of cells, and of places without cells. */
export function stylesIn({ cells }: Sheet, areas: readonly Area[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const area of areas) {
    let there = 0;
    for (const [, , cell] of cells.within(area)) {
      found.add(cell.style);
      there++;
    }
    if (there < cellCount(area)) for (const style of placeStyles(cells, area)) found.add(style);
  }
  return found;
}

/** Looks of the rows and columns, and of the sheet where some place has neither. */
function placeStyles(cells: Sheet["cells"], area: Area): readonly number[] {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  const rows = stylesOf(cells.rowInfo, firstRow, lastRow);
  const columns = stylesOf(cells.columnInfo, firstColumn, lastColumn);
  const found = [...rows.styles];
  if (rows.complete) return found;
  // Only in rows without a look do the columns' looks show.
  for (let row = firstRow; row <= lastRow; row++) {
    if (cells.rowInfo.get(row)?.style !== undefined) continue;
    if (!isFull(cells, row, firstColumn, lastColumn)) {
      return [...found, ...columns.styles, ...(columns.complete ? [] : [cells.sheetStyle])];
    }
  }
  return found;
}

function isFull(cells: Sheet["cells"], row: number, first: number, last: number): boolean {
  const there = cells.rows.get(row);
  if (!there || there.size < last - first + 1) return false;
  for (let column = first; column <= last; column++) if (!there.has(column)) return false;
  return true;
}

function stylesOf(
  infos: ReadonlyMap<number, { style?: number }>,
  first: number,
  last: number,
): { readonly styles: readonly number[]; readonly complete: boolean } {
  const styles: number[] = [];
  for (const [at, { style }] of infos)
    if (at >= first && at <= last && style !== undefined) styles.push(style);
  return { styles, complete: styles.length === last - first + 1 };
}

/** The value all looks within the areas share; null where they differ. */
export function sharedPart<T extends string | number | boolean>(
  sheet: Sheet,
  areas: readonly Area[],
  part: (style: Style) => T,
): T | null {
  const values = new Set<T>();
  for (const style of stylesIn(sheet, areas)) values.add(part(sheet.book.styles.get(style)));
  return values.size === 1 ? ([...values][0] as T) : null;
}
