import type { CellRange } from "../../sheets/grid";
import type { Look } from "../../sheets/look";
import type { BookPlace } from "../ports";

/**
 * A workbook as a screen shows it: plain data that crosses from the worker that holds the workbook to the page.
 * Rows and columns count from 0; sizes are px at 100 %.
 */

/** How a cell looks, whoever made it. Colours are RRGGBB as for white paper. */
export interface ShownLook extends Omit<Look, "format"> {
  /** A format code as a file holds it: "#,##0". */
  readonly format: string;
  /** Absent: the font of our sheets. */
  readonly font?: string;
  readonly indent?: number;
  /** A unit that has not reported: hatched. */
  readonly hatched?: boolean;
}

export interface ShownCell {
  readonly column: number;
  /** As it is read: numbers and days in Vietnamese writing. */
  readonly text: string;
  /** Its place in the window's looks. */
  readonly look: number;
  /** Number, day, truth value and error stand right or centred where their look says nothing. */
  readonly kind: "text" | "number" | "boolean" | "error";
  /** With "=". */
  readonly formula?: string;
  readonly link?: BookPlace;
  /** A share from 0 to 1, drawn as a bar. */
  readonly bar?: number;
  /** A finding stands behind it; said beside the colour. */
  readonly state?: "wrong" | "missing";
  /** A user's formula whose value may be old: it is computed again when the file is opened in Excel. */
  readonly stale?: true;
  readonly editable?: true;
}

export interface ShownRow {
  readonly index: number;
  readonly cells: readonly ShownCell[];
}

/** Some rows of a sheet. Rows beyond the last one of the sheet are absent. */
export interface ShownWindow {
  readonly rows: readonly ShownRow[];
  readonly looks: readonly ShownLook[];
}

/** Rows or columns of a sheet, one entry each. */
export interface ShownLines {
  readonly px: Float32Array;
  readonly levels: Uint8Array;
  /** 1: hidden. */
  readonly hidden: Uint8Array;
  /** 1: the group that belongs to this line is closed. */
  readonly collapsed: Uint8Array;
}

/** A sheet but for its cells. */
export interface ShownSheet {
  readonly name: string;
  readonly rows: ShownLines;
  readonly columns: ShownLines;
  readonly merges: readonly CellRange[];
  readonly freeze: { readonly row: number; readonly column: number };
  /** The heading of a group stands above (left of) it, as in all our sheets; below in Excel's default. */
  readonly headingBefore: { readonly rows: boolean; readonly columns: boolean };
  readonly gridLines: boolean;
  /** False for sheets that are not ours: they are shown, and kept as they are. */
  readonly own: boolean;
}

export interface ShownTab {
  readonly name: string;
  readonly visible: boolean;
  /** RRGGBB */
  readonly colour?: string;
}

/** What belongs to one cell when it is chosen. */
export interface ShownEntry {
  /** What editing begins with, and what the formula line shows. */
  readonly input: string;
  readonly editable: boolean;
  readonly choices?: readonly string[];
  readonly promptTitle?: string;
  readonly prompt?: string;
}

/** Headings whose groups are closed, by the index of their row or column. */
export interface ShownFolds {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type EditOutcome =
  | { readonly kind: "done" }
  /** The cell, or one of them, cannot be written into. Nothing was written. */
  | { readonly kind: "locked"; readonly row: number; readonly column: number }
  /** The cell's own rule refuses the text, or only warns of it: then the same with `insist` writes it. */
  | {
      readonly kind: "not-valid";
      readonly severity: "stop" | "warning";
      readonly row: number;
      readonly column: number;
      readonly title: string;
      readonly message: string;
    };

export type Direction = "up" | "down" | "left" | "right";

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** What changed: one sheet's cells, or everything (sheets may have come and gone). */
export interface ShownChange {
  readonly sheet: string | undefined;
  /** Rows, columns or merges changed too, not only cells. */
  readonly shape: boolean;
  readonly canUndo: boolean;
}

/** What the viewer asks of the workbook it shows. The workbook may live in another thread. */
export interface ViewerSource {
  tabs(): Promise<readonly ShownTab[]>;
  /** Undefined where there is no such sheet (any more). */
  sheet(name: string): Promise<ShownSheet | undefined>;
  /** These rows, ascending: with closed groups the ones in view lie far apart. */
  window(name: string, rows: readonly number[]): Promise<ShownWindow>;
  /** Where Ctrl and an arrow lead: the edge of what stands there, as in Excel. */
  edge(name: string, row: number, column: number, direction: Direction): Promise<CellPosition>;
  entry(name: string, row: number, column: number): Promise<ShownEntry>;
  /** Writes typed texts as Excel would take them, all or none. One step of undo. */
  edit(name: string, cells: readonly TypedCell[], insist?: boolean): Promise<EditOutcome>;
  /** Takes the last edit back; false where there is none. Says which cell it was. */
  undo(): Promise<BookPlace | undefined>;
  onChanged(listener: (change: ShownChange) => void): () => void;
  /** Tells where the user is. */
  selected(place: BookPlace): void;
  /** Tells which groups of a sheet the user has closed, all others being open: the sheet is shown so again, and saved so. */
  folded(name: string, folds: ShownFolds): void;
  /** The pane wants the viewer to go to a cell. */
  onWanted(listener: (place: BookPlace) => void): () => void;
}
