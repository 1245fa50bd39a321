import { dayOfSerial, parseIsoDay, serialOfDay } from "../../domain/day";
import type { CellGrid, CellRange, CellValue, GridCell, GridRow } from "../../sheets/grid";
import { textOfItem } from "./read-strings";
import type { StyleFacts } from "./read-styles";
import { attribute, decodeCellText, decodeText, inside, NotUnderstood, tags } from "./xml-scan";

export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: StyleFacts;
  readonly date1904: boolean;
}

/** Days between the two date systems. */
const days1904 = 1462;
const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * A sheet's cells that hold something, found by their values: styled blank cells, most of a prepared form, are passed
 * over without being looked at. Anything unusual is NotUnderstood and left to the next reader.
 */
export function readSheet(xml: string, name: string, hidden: boolean, context: SheetContext): CellGrid {
  const start = xml.indexOf("<sheetData");
  if (start < 0) throw new NotUnderstood("no sheetData");
  const end = xml.indexOf("</sheetData>", start);
  const data = end < 0 ? "" : xml.slice(start, end);
  if (data.includes("<!--") || data.includes("<![CDATA[")) throw new NotUnderstood("comment or CDATA");
  return { name: name.normalize("NFC"), hidden, rows: readRows(data, context), merges: readMerges(xml) };
}

function readRows(data: string, context: SheetContext): readonly GridRow[] {
  const rows = new Map<number, GridCell[]>();
  const next = { v: -2, f: -2, is: -2 };
  for (let at = 0; ;) {
    const found = Math.min(
      later(data, next, "v", "<v", at),
      later(data, next, "f", "<f", at),
      later(data, next, "is", "<is", at),
    );
    if (found === Infinity) break;
    const open = data.lastIndexOf("<c", found);
    const close = data.indexOf("</c>", found);
    if (open < at - 4 || close < 0) throw new NotUnderstood("value outside a cell");
    addCell(rows, data.slice(open, close), context);
    at = close + 4;
  }
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return sorted.map(([index, cells]) => ({ index, cells: cells.sort((a, b) => a.column - b.column) }));
}

/** The next place of a mark at or behind `at`; looked for again only when it was passed. */
function later(
  data: string,
  next: { v: number; f: number; is: number },
  key: "v" | "f" | "is",
  mark: string,
  at: number,
): number {
  if (next[key] !== -1 && next[key] < at) next[key] = data.indexOf(mark, at);
  return next[key] === -1 ? Infinity : next[key];
}

function addCell(rows: Map<number, GridCell[]>, cell: string, context: SheetContext): void {
  const tag = cell.slice(0, cell.indexOf(">") + 1);
  const reference = attribute(tag, "r");
  if (reference === undefined) throw new NotUnderstood("cell without address");
  const { row, column } = place(reference);
  const style = Number(attribute(tag, "s") ?? 0);
  const formula = formulaOf(cell);
  const value = valueOf(cell, attribute(tag, "t") ?? "n", context.styles.isDate[style] === true, context);
  if (value.kind === "blank" && formula === undefined) return;
  if (value.kind === "text" && value.value === "" && formula === undefined) return;
  const legacyFont = value.kind === "text" ? context.styles.legacyFont[style] : undefined;
  const read: GridCell = {
    column,
    value,
    ...(formula !== undefined && { formula }),
    ...(legacyFont !== undefined && { legacyFont }),
  };
  const cells = rows.get(row);
  if (cells) cells.push(read);
  else rows.set(row, [read]);
}

/** "C7" as row 6, column 2. */
function place(reference: string): { readonly row: number; readonly column: number } {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = Number(reference.slice(at));
  if (!(row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn))
    throw new NotUnderstood(`address ${reference}`);
  return { row: row - 1, column: column - 1 };
}

function formulaOf(cell: string): string | undefined {
  const open = cell.indexOf("<f");
  if (open < 0) return undefined;
  const end = cell.indexOf(">", open);
  if (cell.charCodeAt(end - 1) === 47) return "";
  const close = cell.indexOf("</f>", end);
  return close < 0 ? "" : decodeText(cell.slice(end + 1, close));
}

function rawValue(cell: string): string | undefined {
  const open = cell.indexOf("<v");
  if (open < 0) return undefined;
  const end = cell.indexOf(">", open);
  if (cell.charCodeAt(end - 1) === 47) return "";
  const close = cell.indexOf("</v>", end);
  return close < 0 ? undefined : cell.slice(end + 1, close);
}

function valueOf(cell: string, type: string, isDate: boolean, context: SheetContext): CellValue {
  if (type === "inlineStr") return { kind: "text", value: textOfItem(cell) };
  const raw = rawValue(cell);
  if (raw === undefined) return { kind: "blank" };
  switch (type) {
    case "s":
      return { kind: "text", value: context.strings[Number(raw)] ?? "" };
    case "str":
      return { kind: "text", value: decodeCellText(raw) };
    case "b":
      return { kind: "boolean", value: raw === "1" || raw === "true" };
    case "e":
      return { kind: "error", code: decodeText(raw) };
    case "d":
      return isoDate(raw);
    default:
      return raw === "" ? { kind: "blank" } : numberValue(Number(raw), isDate, context.date1904);
  }
}

/** Rounded to the 15 digits Excel itself keeps (0.049 is stored as 0.049000000000000002). */
export function numberValue(value: number, isDate: boolean, date1904: boolean): CellValue {
  if (!Number.isFinite(value)) throw new NotUnderstood("number");
  if (!isDate || value < 1) return { kind: "number", value: Number(value.toPrecision(15)) };
  const serial = value + (date1904 ? days1904 : 0);
  return { kind: "date", serial, day: dayOfSerial(serial) };
}

function isoDate(text: string): CellValue {
  const day = parseIsoDay(text.slice(0, 10));
  return day
    ? { kind: "date", serial: serialOfDay(day), day }
    : { kind: "text", value: decodeCellText(text) };
}

function readMerges(xml: string): readonly CellRange[] {
  const merges: CellRange[] = [];
  for (const tag of tags(inside(xml, "mergeCells"), "mergeCell")) {
    const [from, to] = (attribute(tag, "ref") ?? "").split(":");
    if (from === undefined || from === "") continue;
    const [first, last] = [place(from), place(to ?? from)];
    merges.push({
      firstRow: first.row,
      firstColumn: first.column,
      lastRow: last.row,
      lastColumn: last.column,
    });
  }
  return merges;
}
