import { serialOfDay } from "../domain/day";
import type { BookGrid, CellGrid, CellValue, GridCell, GridRow } from "./grid";
import type { BookSpec, CellSpec, RowSpec, SheetSpec, SpecValue } from "./spec";

const significantDigits = 15;

/** A value as a reader would give it back from a file. */
export function cellValueOf(value: SpecValue): CellValue {
  if (typeof value === "number")
    return { kind: "number", value: Number(value.toPrecision(significantDigits)) };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "string") return { kind: "text", value: value.normalize("NFC") };
  if ("error" in value) return { kind: "error", code: value.error };
  return { kind: "date", serial: serialOfDay(value), day: value };
}

function gridCellOf({ column, value, formula, font }: CellSpec): GridCell | undefined {
  const held: CellValue = value === undefined ? { kind: "blank" } : cellValueOf(value);
  const isNothing = held.kind === "blank" || (held.kind === "text" && held.value === "");
  if (formula === undefined && isNothing) return undefined;
  return {
    column,
    value: held,
    ...(formula !== undefined && { formula }),
    ...(font !== undefined && { legacyFont: font }),
  };
}

export function gridRowOf({ cells }: RowSpec, index: number): GridRow | undefined {
  const held = cells.flatMap((cell) => gridCellOf(cell) ?? []).sort((a, b) => a.column - b.column);
  return held.length === 0 ? undefined : { index, cells: held };
}

/** A sheet as a reader would give it back: only cells that hold something, formulas with their values. */
export function gridOfSheet(sheet: SheetSpec, rows: Iterable<RowSpec> = sheet.rows): CellGrid {
  const held: GridRow[] = [];
  let index = 0;
  for (const row of rows) {
    const read = gridRowOf(row, index++);
    if (read) held.push(read);
  }
  return { name: sheet.name, hidden: sheet.visibility === "hidden", rows: held, merges: sheet.merges ?? [] };
}

export function gridOfBook(book: BookSpec): BookGrid {
  return {
    sheets: book.sheets.map((sheet) => gridOfSheet(sheet)),
    properties: book.properties.custom,
    lastSaved: book.properties.createdAt,
  };
}
