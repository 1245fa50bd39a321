import { invalidArgument } from "../host-error";
import type { Sheet } from "../model/book";
import { checkAllowed, touch } from "../model/guard";
import type { Place } from "../model/place";
import { columnPoints, pixelsOfPoints, rowPoints } from "../model/points";
import { columnsIn, common, rowsIn } from "./lines";

const highest = 409.5;
const widestPixels = 2048;

type Sized = { readonly get: (place: Place) => unknown; readonly set: (place: Place, value: never) => void };

const rowsOf = function* ({ areas }: Place): Generator<number> {
  for (const area of areas) yield* rowsIn(area);
};
const columnsOf = function* ({ areas }: Place): Generator<number> {
  for (const area of areas) yield* columnsIn(area);
};

function* mapped<T>(lines: Iterable<number>, of: (line: number) => T): Generator<T> {
  for (const line of lines) yield of(line);
}

export function setRowHeight(sheet: Sheet, rows: Iterable<number>, height: number): void {
  touch(sheet.book);
  checkAllowed(sheet, "allowFormatRows");
  if (!(height >= 0 && height <= highest))
    throw invalidArgument(`rowHeight: ${height} is not from 0 to ${highest}`);
  for (const row of rows) {
    const info = sheet.cells.row(row);
    // A height of nothing hides the row and keeps the height it had.
    if (height === 0) info.hidden = true;
    else Object.assign(info, { height, fixed: true });
  }
}

export function setColumnWidth(sheet: Sheet, columns: Iterable<number>, width: number): void {
  touch(sheet.book);
  checkAllowed(sheet, "allowFormatColumns");
  const px = pixelsOfPoints(width);
  if (!(px >= 0 && px <= widestPixels)) throw invalidArgument(`columnWidth: ${width} is no width`);
  for (const column of columns) {
    const info = sheet.cells.column(column);
    if (px === 0) info.hidden = true;
    else info.px = px;
  }
}

export const rowHeight: Sized = {
  get: (place) => common(mapped(rowsOf(place), (row) => rowPoints(place.sheet, row))),
  set: (place, height: number) => setRowHeight(place.sheet, rowsOf(place), height),
};

export const columnWidth: Sized = {
  get: (place) => common(mapped(columnsOf(place), (column) => columnPoints(place.sheet, column))),
  set: (place, width: number) => setColumnWidth(place.sheet, columnsOf(place), width),
};

export const standardHeight: Sized = {
  get: (place) =>
    common(mapped(rowsOf(place), (row) => place.sheet.cells.rowInfo.get(row)?.height === undefined)),
  set: (place, on: boolean) => {
    if (on) autofitRows(place);
  },
};

export const standardWidth: Sized = {
  get: (place) => common(mapped(columnsOf(place), (column) => isStandard(place.sheet, column))),
  set: (place, on: boolean) => {
    touch(place.sheet.book);
    checkAllowed(place.sheet, "allowFormatColumns");
    if (on) for (const column of columnsOf(place)) delete place.sheet.cells.columnInfo.get(column)?.px;
  },
};

const isStandard = (sheet: Sheet, column: number): boolean =>
  sheet.cells.columnInfo.get(column)?.px === undefined;

/** Excel measures texts; this host only forgets the height that was given. */
export function autofitRows(place: Place): void {
  touch(place.sheet.book);
  checkAllowed(place.sheet, "allowFormatRows");
  for (const row of rowsOf(place)) {
    const info = place.sheet.cells.rowInfo.get(row);
    delete info?.height;
    delete info?.fixed;
  }
}

export function autofitColumns(place: Place): void {
  touch(place.sheet.book);
  checkAllowed(place.sheet, "allowFormatColumns");
  for (const column of columnsOf(place)) delete place.sheet.cells.columnInfo.get(column)?.px;
}
