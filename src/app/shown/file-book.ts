import type { BookGrid, CellRange, CellValue } from "../../sheets/grid";
import type { BookSpec, SheetSpec } from "../../sheets/spec";
import type { ShownLines, ShownLook } from "./shown-book";

/** A workbook file as it was opened: what it holds and how it is shown. Plain data. */
export interface FileBook {
  readonly grid: BookGrid;
  /** In the order of the tabs; by name the same as the grid's. */
  readonly sheets: readonly FileSheet[];
  readonly looks: readonly ShownLook[];
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

/** What stands in the workbook now, for saving into the package it was opened from. */
export interface SavedBook {
  /** Sheets of ours, to be written anew. */
  readonly laid: readonly LaidSheetToSave[];
  /** Names of all sheets in the order of the tabs, those that are not ours among them. */
  readonly order: readonly string[];
  /** Our sheets with their names and properties. */
  readonly book: BookSpec;
  /** Excel computes everything again when it opens the file. */
  readonly recalculate: boolean;
}

export interface LaidSheetToSave {
  readonly sheet: SheetSpec;
  /** How far our part reached in the package: cells beyond are the user's and go on. Absent: the sheet holds them itself. */
  readonly extent: { readonly rows: number; readonly columns: number } | undefined;
}

/** How the workbook is saved. */
export type BookToSave =
  /** As a new file. */
  | { readonly kind: "fresh"; readonly book: BookSpec }
  | {
      readonly kind: "patched";
      readonly bytes: Uint8Array;
      readonly saved: SavedBook;
      /** The same as a new file, should the package turn out to be made in a way that cannot be patched. */
      readonly anew: BookSpec;
    }
  /** Nothing of it is ours: as it was opened. */
  | { readonly kind: "as-opened"; readonly bytes: Uint8Array };

/** What saving does not keep: said before. messages/viewer-words.ts has a sentence for each. */
export type KeepingNote =
  /** The file is of a format, or made in a way, that only a new file can replace: looks, pictures, charts stay behind. */
  | "saved-anew"
  /** A digital signature is no longer valid. */
  | "signature"
  /** Conditional formats or entry rules a user put on cells of our sheets. */
  | "own-rules";
