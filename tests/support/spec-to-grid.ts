import { serialOfDay } from "../../src/domain/day";
import type { BookGrid, CellGrid, CellValue, GridCell } from "../../src/sheets/grid";
import type { BookSpec, SheetSpec, SpecValue } from "../../src/sheets/spec";

/** A sheet as a reader would give it back: only cells that hold something, formulas with their cached values. */
export function sheetToGrid(sheet: SheetSpec): CellGrid {
  const rows = [...sheet.rows].flatMap(({ cells }, index) => {
    const held = cells.flatMap(({ column, value, formula, font }): GridCell[] => {
      const cell = value === undefined ? ({ kind: "blank" } as const) : cellValue(value);
      const holds =
        formula !== undefined || !(cell.kind === "blank" || (cell.kind === "text" && cell.value === ""));
      return holds
        ? [
            {
              column,
              value: cell,
              ...(formula !== undefined && { formula }),
              ...(font !== undefined && { legacyFont: font }),
            },
          ]
        : [];
    });
    return held.length === 0 ? [] : [{ index, cells: held }];
  });
  return { name: sheet.name, hidden: sheet.visibility === "hidden", rows, merges: sheet.merges ?? [] };
}

export function bookToGrid(book: BookSpec): BookGrid {
  return {
    sheets: book.sheets.map(sheetToGrid),
    properties: book.properties.custom,
    lastSaved: book.properties.createdAt,
  };
}

function cellValue(value: SpecValue): CellValue {
  if (typeof value === "number") return { kind: "number", value: Number(value.toPrecision(15)) };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "string") return { kind: "text", value: value.normalize("NFC") };
  if ("error" in value) return { kind: "error", code: value.error };
  return { kind: "date", serial: serialOfDay(value), day: value };
}
