import { dayOfSerial } from "../../domain/day";
import type { BookGrid, CellGrid, CellValue, GridCell, GridRow } from "../../sheets/grid";
import { isDateFormat } from "../xlsx/read-styles";

/** The few members of SheetJS's result that are read here. */
interface SheetJsCell {
  readonly t: "b" | "e" | "n" | "d" | "s" | "z";
  readonly v?: unknown;
  readonly w?: string;
  readonly f?: string;
  readonly z?: string | number;
}

interface SheetJsSheet {
  readonly "!data"?: readonly (readonly (SheetJsCell | undefined)[] | undefined)[];
  readonly "!merges"?: readonly { readonly s: { r: number; c: number }; readonly e: { r: number; c: number } }[];
}

export type SheetJsReading = { readonly kind: "book"; readonly book: BookGrid } | { readonly kind: "encrypted" } | { readonly kind: "unreadable" };

/**
 * .xls, .xlsb, .ods, .fods and odd .xlsx by SheetJS, loaded only when needed. The caller has inflated every part of a zip
 * under the caps before: SheetJS itself inflates without one.
 */
export async function readWithSheetJs(bytes: Uint8Array): Promise<SheetJsReading> {
  const { read } = await import("@e965/xlsx");
  try {
    const book = read(bytes, { type: "array", dense: true, cellFormula: true, cellNF: true, cellText: true, cellHTML: false });
    const hidden = book.Workbook?.Sheets ?? [];
    const sheets = book.SheetNames.map((name, at) =>
      readSheet(book.Sheets[name] as unknown as SheetJsSheet, name, (hidden[at]?.Hidden ?? 0) !== 0, book.Workbook?.WBProps?.date1904 === true),
    );
    const modified: unknown = book.Props?.ModifiedDate;
    return {
      kind: "book",
      book: { sheets, properties: readProperties(book.Custprops), ...(modified instanceof Date && !Number.isNaN(modified.getTime()) && { lastSaved: modified.toISOString() }) },
    };
  } catch (fault) {
    // SheetJS tells a locked file by its message only.
    return { kind: /password|encrypt/i.test(String(fault)) ? "encrypted" : "unreadable" };
  }
}

function readProperties(custom: unknown): Readonly<Record<string, string>> {
  const entries = typeof custom === "object" && custom !== null ? Object.entries(custom as Record<string, unknown>) : [];
  return Object.fromEntries(entries.flatMap(([name, value]) => (isPlain(value) ? [[name, String(value)]] : [])));
}

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

function readSheet(sheet: SheetJsSheet | undefined, name: string, hidden: boolean, date1904: boolean): CellGrid {
  const rows: GridRow[] = [];
  (sheet?.["!data"] ?? []).forEach((row, index) => {
    const cells = (row ?? []).flatMap((cell, column) => readCell(cell, column, date1904) ?? []);
    if (cells.length > 0) rows.push({ index, cells });
  });
  const merges = (sheet?.["!merges"] ?? []).map(({ s, e }) => ({ firstRow: s.r, firstColumn: s.c, lastRow: e.r, lastColumn: e.c }));
  return { name: name.normalize("NFC"), hidden, rows, merges };
}

function readCell(cell: SheetJsCell | undefined, column: number, date1904: boolean): GridCell | undefined {
  if (!cell) return undefined;
  const value = valueOf(cell, date1904);
  const empty = value.kind === "blank" || (value.kind === "text" && value.value === "");
  if (empty && cell.f === undefined) return undefined;
  return { column, value, ...(cell.f !== undefined && { formula: cell.f }) };
}

const days1904 = 1462;

function valueOf({ t, v, w, z }: SheetJsCell, date1904: boolean): CellValue {
  switch (t) {
    case "n":
      return numberOf(Number(v), typeof z === "string" && isDateFormat(z), date1904);
    case "s":
      return { kind: "text", value: String(v ?? "").normalize("NFC") };
    case "b":
      return { kind: "boolean", value: v === true };
    case "e":
      return { kind: "error", code: w ?? "#N/A" };
    case "d":
      return v instanceof Date ? numberOf(v.getTime() / 86_400_000 + 25569, true, false) : { kind: "blank" };
    case "z":
      return { kind: "blank" };
  }
}

function numberOf(value: number, isDate: boolean, date1904: boolean): CellValue {
  if (!Number.isFinite(value)) return { kind: "text", value: String(value) };
  if (!isDate || value < 1) return { kind: "number", value: Number(value.toPrecision(15)) };
  const serial = value + (date1904 ? days1904 : 0);
  return { kind: "date", serial, day: dayOfSerial(serial) };
}
