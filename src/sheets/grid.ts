import type { Day } from "../domain/day";

/**
 * What a sheet holds, unjudged. Rows and columns count from 0 (row 0 is Excel's row 1, column 0 is A).
 * Only cells that hold something are listed; text is NFC; `<dimension>` is ignored; merges are recorded, not applied.
 */
export interface CellGrid {
  readonly name: string;
  readonly hidden: boolean;
  /** Ascending by row index; each row's cells ascending by column. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly CellRange[];
}

export interface GridRow {
  readonly index: number;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly column: number;
  readonly value: CellValue;
  /** The formula's text without "="; absent where the cell holds a constant. `value` is then its cached result. */
  readonly formula?: string;
  /** The font's name where it is a legacy one (".VnTime", "VNI-Times"): the reader reports those only. */
  readonly legacyFont?: string;
}

export type CellValue =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** A number shown by a date format; `serial` is in the 1900 system whatever the file uses. */
  | { readonly kind: "date"; readonly serial: number; readonly day: Day }
  | { readonly kind: "error"; readonly code: string }
  /** A formula without a cached value. A constant cell that is blank is not listed at all. */
  | { readonly kind: "blank" };

/** Rows from `first` to `last`. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/** Inclusive, from 0. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A workbook as read: its sheets and the marks of identity outside them. */
export interface BookGrid {
  readonly sheets: readonly CellGrid[];
  /** docProps/custom.xml, by name. */
  readonly properties: Readonly<Record<string, string>>;
  /** docProps/core.xml `modified`, as ISO text, where the file says it. */
  readonly lastSaved?: string;
}
