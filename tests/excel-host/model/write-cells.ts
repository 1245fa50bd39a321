import { invalidArgument } from "../host-error";
import { type Area, cellCount, overlaps } from "./area";
import { areaAddress } from "./address";
import type { Sheet } from "./book";
import { checkFormula } from "./book-formula";
import { type CellValue, errorValues, shownValue, typeOfValue } from "./cell-value";
import { type Cell, isBlank } from "./cells";
import { checkNoPivot, checkUnlocked, checkWholeArrays, touch } from "./guard";
import { noteCells, noteFormula, noteFormulaGone } from "./note-change";
import { renameTableColumns } from "./table-headings";
import { readTypedText } from "./typed-text";

/** What an add-in puts into one cell; null leaves the cell as it is. */
export type Input = string | number | boolean | null;

interface Planned {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly quoted?: boolean;
}

const longestText = 32_767;

/** Writes constants and formulas as if they were typed. `inputAt` counts rows and columns from the area's first cell. */
export function writeContents(
  sheet: Sheet,
  area: Area,
  inputAt: (row: number, column: number) => Input,
): void {
  touch(sheet.book);
  checkUnlocked(sheet, [area]);
  checkNoPivot(sheet, [area]);
  checkWholeArrays(sheet, area);
  const planned = plan(sheet, area, inputAt);
  const before = detailsOf(sheet, area, "Before");
  noteCells(sheet, area);
  for (const one of planned) put(sheet, one);
  renameTableColumns(sheet, area);
  const details = { ...before, ...detailsOf(sheet, area, "After") };
  const address = areaAddress(area);
  sheet.book.emit({ kind: "changed", sheet, details: { address, changeType: "RangeEdited", ...details } });
}

/** Said of single cells only. A formula's result is not known here, so nothing is said of it. */
function detailsOf(sheet: Sheet, area: Area, when: "Before" | "After"): Record<string, unknown> {
  const cell = sheet.cells.get(area.firstRow, area.firstColumn);
  if (cellCount(area) > 1 || cell?.formula !== undefined) return {};
  return { [`value${when}`]: shownValue(cell?.value), [`valueType${when}`]: typeOfValue(cell?.value) };
}

/** Everything is read before anything is written: one bad formula spoils nothing. */
function plan(sheet: Sheet, area: Area, inputAt: (row: number, column: number) => Input): readonly Planned[] {
  const planned: Planned[] = [];
  const covered = sheet.merges.filter((merge) => overlaps(merge, area));
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const input = inputAt(row - area.firstRow, column - area.firstColumn);
      // Cells under a merge hold nothing: Excel drops what is written there.
      if (input !== null && !isCovered(covered, row, column))
        planned.push(planCell(sheet, row, column, input));
    }
  }
  return planned;
}

const isCovered = (merges: readonly Area[], row: number, column: number): boolean =>
  merges.some(
    (merge) =>
      row >= merge.firstRow &&
      row <= merge.lastRow &&
      column >= merge.firstColumn &&
      column <= merge.lastColumn &&
      !(row === merge.firstRow && column === merge.firstColumn),
  );

function planCell(sheet: Sheet, row: number, column: number, input: string | number | boolean): Planned {
  const { numberFormat } = sheet.book.styles.get(sheet.cells.styleOf(row, column));
  if (typeof input !== "string") {
    // In a cell formatted as text a number becomes one.
    const asText = numberFormat === "@" && typeof input === "number";
    return { row, column, value: asText ? String(input) : input };
  }
  if (input.length > longestText)
    throw invalidArgument(`${sheet.placeOf(row, column)}: more than ${longestText} characters`);
  const entered = readTypedText(input, numberFormat);
  if (entered.kind === "value") return { row, column, ...entered };
  checkFormula(sheet.book, entered.formula, sheet.placeOf(row, column));
  return { row, column, value: undefined, formula: entered.formula };
}

function put(sheet: Sheet, { row, column, value, formula, numberFormat, quoted = false }: Planned): void {
  const { cells } = sheet;
  const known = cells.get(row, column);
  if (known?.formula !== undefined) noteFormulaGone(sheet);
  const style = entryStyle(sheet, cells.styleOf(row, column), quoted, numberFormat);
  const cell: Cell = { style, value };
  if (formula !== undefined) {
    cell.formula = formula;
    noteFormula(sheet, formula);
  }
  if (isBlank(cell) && style === cells.styleOfPlace(row, column)) cells.delete(row, column);
  else cells.set(row, column, cell);
}

/** An apostrophe is part of the look; so is the format that comes with "5%", unless the cell has one. */
function entryStyle(
  { book: { styles } }: Sheet,
  style: number,
  quoted: boolean,
  numberFormat: string | undefined,
): number {
  const { quotePrefix, numberFormat: format } = styles.get(style);
  const quotedStyle = quotePrefix === quoted ? style : styles.patcher({ quotePrefix: quoted })(style);
  return numberFormat !== undefined && format === "General"
    ? styles.patcher({ numberFormat })(quotedStyle)
    : quotedStyle;
}

/** A formula's value, given by a test that plays Excel; the formula itself has been written before. */
export function learnResult(sheet: Sheet, row: number, column: number, value: CellValue): void {
  const cell = sheet.cells.get(row, column);
  if (cell?.formula === undefined) throw invalidArgument(`${sheet.placeOf(row, column)} holds no formula`);
  cell.value = value;
  cell.knownAt = sheet.book.calculation.learn();
}

/** Results as LibreOffice or a test gives them: errors by their text. */
export const resultOf = (result: string | number | boolean): CellValue =>
  typeof result === "string" && errorValues.has(result) ? { error: result } : result;
