import type { BookGrid, CellRange, CellValue } from "../sheets/grid";
import type { BookSpec, SheetSpec } from "../sheets/spec";
import type { ShownLines, ShownLook } from "./shown-book";

/** A workbook file as it was opened: what it holds and how it is shown. Plain data. */
export interface FileBook {
  readonly grid: BookGrid;
  /** In the order of the tabs; by name the same as the grid's. */
  readonly sheets: readonly FileSheet[];
  readonly looks: readonly ShownLook[];
  /** Text of each defined name that is a plain range: "'_danhmuc'!$A$1:$A$9". */
  readonly names: ReadonlyMap<string, string>;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  /** The package saving patches; undefined for formats that are no .xlsx: they are saved as a new file. */
  readonly bytes: Uint8Array | undefined;
}

export interface FileSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly colour?: string;
  readonly columns: ShownLines;
  readonly rows: ShownLines;
  readonly merges: readonly CellRange[];
  readonly freeze: { readonly row: number; readonly column: number };
  readonly headingBefore: { readonly rows: boolean; readonly columns: boolean };
  readonly gridLines: boolean;
  /** Ascending; cells that hold something or have a look of their own. */
  readonly cells: readonly FileRow[];
  readonly links: ReadonlyMap<
    string,
    { readonly sheet: string; readonly row: number; readonly column: number }
  >;
}

export interface FileRow {
  readonly index: number;
  readonly cells: readonly FileCell[];
}

export interface FileCell {
  readonly column: number;
  readonly value: CellValue;
  /** "" for a shared formula whose text stands elsewhere. */
  readonly formula?: string;
  /** Its place in the book's looks. */
  readonly look: number;
}

/** What saving would not keep; said before. */
export interface KeepingNote {
  readonly code: "SAVE-001" | "SAVE-002" | "SAVE-003" | "SAVE-004" | "SAVE-005";
  readonly sheet?: string;
}

/** What stands in the workbook now, for saving into the package it was opened from. */
export interface SavedBook {
  /** Sheets of ours, to be written anew; `from`: the name it has in the package, where it stands there. */
  readonly laid: readonly LaidSheetToSave[];
  /** Names of the package's sheets in the order of the tabs, ours among them. */
  readonly order: readonly string[];
  readonly book: BookSpec;
  /** Excel computes everything again when it opens the file. */
  readonly recalculate: boolean;
}

export interface LaidSheetToSave {
  readonly sheet: SheetSpec;
  /** How far our part reached in the package: cells beyond are the user's and go on as they stand. */
  readonly extent: { readonly rows: number; readonly columns: number } | undefined;
}

/** Opening and saving of workbook files, outside the core. */
export interface PackagePort {
  write(book: BookSpec): Promise<Uint8Array>;
  patch(bytes: Uint8Array, saved: SavedBook): Promise<Uint8Array>;
  /** What `patch` would not keep. */
  losses(bytes: Uint8Array, saved: SavedBook): Promise<readonly KeepingNote[]>;
}
