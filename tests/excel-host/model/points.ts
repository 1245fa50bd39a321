import type { Area } from "./area";
import type { Sheet } from "./book";
import type { Corner, Frame } from "./objects";

/** Pixels of a digit of the Normal font, in which files count column widths. */
const digitPixels: Readonly<Record<string, number>> = {
  "Calibri 11": 7,
  "Aptos Narrow 11": 7,
  "Arial 10": 7,
  "Times New Roman 11": 7,
  "Times New Roman 12": 8,
  "Times New Roman 13": 9,
};

const pointsPerPixel = 0.75;
const emuPerPoint = 12_700;
const usualCharacters = 8.43;

export function digitWidth({ book }: Sheet): number {
  const { fontName, fontSize } = book.styles.normal;
  return digitPixels[`${fontName} ${fontSize}`] ?? 7;
}

/** A column nobody gave a width: 8.43 digits and 5 px. */
export const usualPixels = (digit: number): number => Math.round(usualCharacters * digit) + 5;

const columnPixels = (sheet: Sheet, column: number): number => {
  const { px, hidden } = sheet.cells.columnInfo.get(column) ?? {};
  return hidden ? 0 : (px ?? usualPixels(digitWidth(sheet)));
};

/** What the API calls the width: points, the same for a hidden column. */
export const columnPoints = (sheet: Sheet, column: number): number =>
  (sheet.cells.columnInfo.get(column)?.px ?? usualPixels(digitWidth(sheet))) * pointsPerPixel;

export const pixelsOfPoints = (points: number): number => points / pointsPerPixel;

export const rowPoints = (sheet: Sheet, row: number): number =>
  sheet.cells.rowInfo.get(row)?.height ?? sheet.defaultHeight;

const shownRowPoints = (sheet: Sheet, row: number): number =>
  sheet.cells.rowInfo.get(row)?.hidden ? 0 : rowPoints(sheet, row);

function leftOf(sheet: Sheet, column: number): number {
  let left = 0;
  for (let at = 0; at < column; at++) left += columnPixels(sheet, at) * pointsPerPixel;
  return left;
}

function topOf(sheet: Sheet, row: number): number {
  let top = row * sheet.defaultHeight;
  for (const at of sheet.cells.rowInfo.keys())
    if (at < row) top += shownRowPoints(sheet, at) - sheet.defaultHeight;
  return top;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function boxOfArea(sheet: Sheet, { firstRow, firstColumn, lastRow, lastColumn }: Area): Box {
  const [left, top] = [leftOf(sheet, firstColumn), topOf(sheet, firstRow)];
  return {
    left,
    top,
    width: leftOf(sheet, lastColumn + 1) - left,
    height: topOf(sheet, lastRow + 1) - top,
  };
}

export function boxOfFrame(sheet: Sheet, { from, to }: Frame): Box {
  const [left, top] = [
    leftOf(sheet, from.column) + from.right / emuPerPoint,
    topOf(sheet, from.row) + from.down / emuPerPoint,
  ];
  return {
    left,
    top,
    width: leftOf(sheet, to.column) + to.right / emuPerPoint - left,
    height: topOf(sheet, to.row) + to.down / emuPerPoint - top,
  };
}

export const frameOfArea = ({ firstRow, firstColumn, lastRow, lastColumn }: Area): Frame => ({
  from: { row: firstRow, column: firstColumn, down: 0, right: 0 },
  to: { row: lastRow + 1, column: lastColumn + 1, down: 0, right: 0 },
});

export function frameOfBox(sheet: Sheet, { left, top, width, height }: Box): Frame {
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) };
}

function cornerAt(sheet: Sheet, left: number, top: number): Corner {
  let [column, right] = [0, left];
  while (right >= columnPixels(sheet, column) * pointsPerPixel && column < 16_383)
    right -= columnPixels(sheet, column++) * pointsPerPixel;
  let [row, down] = [0, top];
  while (down >= shownRowPoints(sheet, row) && row < 1_048_575) down -= shownRowPoints(sheet, row++);
  return { row, column, down: Math.round(down * emuPerPoint), right: Math.round(right * emuPerPoint) };
}
