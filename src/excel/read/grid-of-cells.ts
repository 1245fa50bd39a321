import { encodingOfFont } from "../../domain/text/legacy-encoding";
import { dayOfSerial } from "../../domain/day";
import { isDateFormat } from "../../sheets/date-format";
import type { CellGrid, CellRange, CellValue, GridCell, GridRow } from "../../sheets/grid";
import { parseAddress } from "../address";
import type { CellsRead } from "../hands";

/** A sheet, with the font of all its cells where they have one. */
export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly font: string | undefined;
}

/** What Excel told of a sheet's ranges, from top to bottom, as a file's reader would tell it. */
export function gridOfCells({ name, hidden, font }: ReadSheet, read: readonly CellsRead[]): CellGrid {
  return {
    name,
    hidden,
    rows: read.flatMap((one) => rowsOf(one, font)),
    merges: read.flatMap(({ merges = "" }) => merges.split(",").flatMap((one) => parseAddress(one) ?? [])),
  };
}

function rowsOf(read: CellsRead, font: string | undefined): readonly GridRow[] {
  const corner = parseAddress(read.address);
  if (!corner) return [];
  return read.formulas.flatMap((_, at) => {
    const cells = cellsOf(read, at, corner, font);
    return cells.length > 0 ? [{ index: corner.firstRow + at, cells }] : [];
  });
}

function cellsOf(
  { formulas, values, numberFormats, fonts }: CellsRead,
  at: number,
  { firstColumn }: CellRange,
  sheetFont: string | undefined,
): readonly GridCell[] {
  const cells: GridCell[] = [];
  (formulas[at] ?? []).forEach((shown, column) => {
    if (shown === "") return;
    const format = numberFormats?.[at]?.[column] ?? "General";
    const cell = gridCell(shown, values?.[at]?.[column], format);
    cells.push({ column: firstColumn + column, ...cell, ...oldFont(fonts?.[at]?.[column] ?? sheetFont) });
  });
  return cells;
}

/** Readers tell of a font only where its letters are not Unicode's. */
const oldFont = (font = ""): Pick<GridCell, "legacyFont"> =>
  encodingOfFont(font) === undefined ? {} : { legacyFont: font };

function gridCell(shown: unknown, value: unknown, format: string): Omit<GridCell, "column"> {
  const isFormula = typeof shown === "string" && shown.startsWith("=") && value !== shown;
  if (!isFormula) return { value: cellValue(shown, format) };
  return {
    value: value === undefined ? { kind: "blank" } : cellValue(value, format),
    formula: shown.slice(1),
  };
}

function cellValue(value: unknown, format: string): CellValue {
  if (typeof value === "number") return numberOrDate(Number(value.toPrecision(15)), format);
  if (typeof value === "boolean") return { kind: "boolean", value };
  const text = String(value).normalize("NFC");
  return errorCodes.has(text) && format !== "@"
    ? { kind: "error", code: text }
    : { kind: "text", value: text };
}

const errorCodes = new Set([
  ...["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"],
  ...["#GETTING_DATA", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!"],
]);

/** Excel's last day is 31/12/9999. */
const lastSerial = 2_958_465;

function numberOrDate(value: number, format: string): CellValue {
  return isDateFormat(format) && value >= 0 && value <= lastSerial + 1
    ? { kind: "date", serial: value, day: dayOfSerial(value) }
    : { kind: "number", value };
}
