import type { Cell, Sheet } from "hucre";
import type { BookGrid, CellGrid, CellValue, GridCell, GridRow } from "../../sheets/grid";
import { savedMoment } from "../saved-moment";
import { FilledRanges, type Place } from "../xlsx/filled-ranges";
import { numberOrDate, toFifteenDigits } from "../xlsx/quick/read-value";

export type HucreReading =
  { readonly kind: "book"; readonly book: BookGrid } | { readonly kind: "failed"; readonly message: string };

type Stored = Sheet["rows"][number][number];

/** .xlsx as hucre reads it: the second opinion where our own reader does not understand. `bytes`: repacked by us. */
export async function readWithHucre(bytes: Uint8Array): Promise<HucreReading> {
  const { readXlsx } = await import("hucre");
  try {
    const { sheets, properties } = await readXlsx(bytes);
    const custom = Object.entries(properties?.custom ?? {}).map(([name, value]) => [name, asText(value)]);
    const saved = properties?.modified && savedMoment(properties.modified.toISOString());
    const marks = { properties: Object.fromEntries(custom) as Record<string, string> };
    return {
      kind: "book",
      book: { sheets: sheets.map(readSheet), ...marks, ...(saved && { lastSaved: saved }) },
    };
  } catch (fault) {
    return { kind: "failed", message: fault instanceof Error ? fault.message : String(fault) };
  }
}

const asText = (value: string | number | boolean | Date): string =>
  value instanceof Date ? value.toISOString() : String(value);

function readSheet({ name, rows, cells, merges, hidden, veryHidden }: Sheet): CellGrid {
  const read: GridRow[] = [];
  const ranges = new FilledRanges();
  rows.forEach((values, row) => {
    const found = values.flatMap((value, column) => {
      const cell = cells?.get(`${row},${column}`);
      return readCell(value, column, cell, cell && formulaOf(cell, { row, column }, ranges)) ?? [];
    });
    if (found.length > 0) read.push({ index: row, cells: found });
  });
  return {
    name: name.normalize("NFC"),
    hidden: hidden === true || veryHidden === true,
    rows: read,
    merges: (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      firstRow: startRow,
      firstColumn: startCol,
      lastRow: endRow,
      lastColumn: endCol,
    })),
  };
}

/** It gives "" for the rest of a filled range. */
function formulaOf(
  { formula, formulaType, formulaSharedIndex, formulaRef }: Cell,
  place: Place,
  ranges: FilledRanges,
): string | undefined {
  if (formula === undefined || formulaType !== "shared") return formula;
  const si = String(formulaSharedIndex ?? "");
  if (formula !== "") {
    ranges.begin(si, place, formula, formulaRef !== undefined);
    return formula;
  }
  return ranges.rest(si, place) ?? "";
}

function readCell(
  stored: Stored,
  column: number,
  cell: Cell | undefined,
  formula: string | undefined,
): GridCell | undefined {
  const value = cell?.type === "error" ? ({ kind: "error", code: String(stored) } as const) : valueOf(stored);
  if (formula !== undefined) return { column, value, formula };
  const isEmpty = value.kind === "blank" || (value.kind === "text" && value.value === "");
  return isEmpty ? undefined : { column, value };
}

const day = 86_400_000;
/** Serial of 1970-01-01. */
const epoch = 25_569;

function valueOf(stored: Stored): CellValue {
  if (stored instanceof Date)
    return numberOrDate(toFifteenDigits(stored.getTime() / day + epoch), true, false);
  if (typeof stored === "number") return { kind: "number", value: toFifteenDigits(stored) };
  if (typeof stored === "string") return { kind: "text", value: stored.normalize("NFC") };
  return typeof stored === "boolean" ? { kind: "boolean", value: stored } : { kind: "blank" };
}
