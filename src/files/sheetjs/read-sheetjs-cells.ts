import type { CellValue, GridCell, GridRow } from "../../sheets/grid";
import { isDateFormat } from "../../sheets/date-format";
import { numberOrDate, toFifteenDigits } from "../xlsx/quick/read-value";

export interface SheetJsCell {
  readonly t: "b" | "e" | "n" | "d" | "s" | "z";
  readonly v?: unknown;
  /** As shown; of an error its code. */
  readonly w?: string;
  /** Formula. */
  readonly f?: string;
  /** Number format. */
  readonly z?: string | number;
}

/** Rows of cells, with holes. */
export type SheetJsData = readonly (readonly (SheetJsCell | undefined)[] | undefined)[];

export function readSheetJsCells(data: SheetJsData, date1904: boolean): readonly GridRow[] {
  const rows: GridRow[] = [];
  // forEach passes over the holes of a sheet with two cells a million rows apart.
  data.forEach((row, index) => {
    const cells: GridCell[] = [];
    row?.forEach((cell, column) => {
      const read = cell && readCell(cell, column, date1904);
      if (read) cells.push(read);
    });
    if (cells.length > 0) rows.push({ index, cells });
  });
  return rows;
}

function readCell(cell: SheetJsCell, column: number, date1904: boolean): GridCell | undefined {
  const value = cell.t === "z" && cell.f !== undefined ? emptyResult : valueOf(cell, date1904);
  if (cell.f !== undefined) return { column, value, formula: cell.f };
  const isEmpty = value.kind === "blank" || (value.kind === "text" && value.value === "");
  return isEmpty ? undefined : { column, value };
}

/** A formula's stub: it was computed, and its result is an empty text. */
const emptyResult: CellValue = { kind: "text", value: "" };

type ReadKind = (cell: SheetJsCell, date1904: boolean) => CellValue;

const kinds: Readonly<Record<SheetJsCell["t"], ReadKind>> = {
  n: ({ v, z }, date1904) => {
    const asDate = typeof z === "string" && isDateFormat(z);
    return typeof v === "number" ? numberOrDate(toFifteenDigits(v), asDate, date1904) : { kind: "blank" };
  },
  s: ({ v }) => ({ kind: "text", value: typeof v === "string" ? v.normalize("NFC") : "" }),
  b: ({ v }) => ({ kind: "boolean", value: v === true }),
  // An error newer than SheetJS has no code there.
  e: ({ w }) => ({ kind: "error", code: w !== undefined && w.startsWith("#") ? w : "#N/A" }),
  d: ({ v }) =>
    v instanceof Date
      ? numberOrDate(toFifteenDigits(v.getTime() / day + epoch), true, false)
      : { kind: "blank" },
  z: () => ({ kind: "blank" }),
};

const day = 86_400_000;
/** Serial of 1970-01-01. */
const epoch = 25_569;

const valueOf: ReadKind = (cell, date1904) => kinds[cell.t](cell, date1904);
