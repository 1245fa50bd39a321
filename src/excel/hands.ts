import type { BookPlace } from "../app/ports";
import type { Order } from "./orders";

/**
 * Between the half that plans (in the desk's worker) and the half that does it (on the page, the only one that knows
 * Office.js): plain data both ways. No method throws for what Excel does: a refusal is an answer.
 */
export interface ExcelHands {
  /**
   * Everything about the workbook but the contents of cells, in one round trip; with how far sheets reach, in two where there
   * are sheets that are not among the names known.
   */
  facts(withReach: boolean, known?: readonly string[]): Promise<Answer<BookFacts>>;
  /** Contents of ranges, in one round trip. Where Excel cannot tell results of formulas, `values` are left out. */
  cells(wanted: readonly CellsWanted[]): Promise<Answer<readonly CellsRead[]>>;
  /** Does the orders in one round trip; then tells how far the sheets named in `check` reach. */
  run(batch: Batch): Promise<Answer<readonly Reach[]>>;
  select(place: BookPlace): Promise<Answer<undefined>>;
  /** Tells of changes and selections, by whomever, from the next facts() on; a listener on another thread is called there. */
  watch(listener: (event: BookEvent) => void): Promise<void>;
  /** Opens a workbook in a window of its own; false where Excel cannot. */
  openCopy(bytes: Uint8Array): Promise<boolean>;
  abilities(): Promise<HandsAbilities>;
}

export interface HandsAbilities {
  /** "1.14" */
  readonly apiVersion: string;
  readonly opensCopies: boolean;
}

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

export interface Fault {
  /** "cell-edit", "busy": nothing was done, and later it may be. "failed": some of it may have been done. */
  readonly kind: "cell-edit" | "busy" | "failed";
  readonly code: string;
  readonly message: string;
}

export interface Batch {
  readonly orders: readonly Order[];
  /** Sheets whose reach is told afterwards. */
  readonly check: readonly string[];
}

/** How far a sheet's contents reach: "A1:L461"; "" where it holds nothing. */
export interface Reach {
  readonly sheet: string;
  readonly address: string;
}

export interface BookFacts {
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetFacts[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly pivots: readonly { readonly name: string; readonly sheet: string }[];
  /** docProps/custom.xml. */
  readonly properties: Readonly<Record<string, string>>;
  /** The head of the hidden journal sheet, row by row; empty where there is none. */
  readonly journal: readonly (readonly unknown[])[];
}

export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** "A1:L461"; "" where the sheet holds nothing, or nobody asked. */
  readonly address: string;
  /** The one font all its cells are in; undefined where there are several, or nobody asked. */
  readonly font: string | undefined;
}

export interface CellsWanted {
  readonly sheet: string;
  readonly address: string;
  /** `contents`: formulas and constants only. `all`: results, number formats and merges too. */
  readonly what: "contents" | "all";
  /** Each cell's font, too: where a sheet has several. */
  readonly fonts?: true;
}

/** Row by row, from `address`'s first cell. */
export interface CellsRead {
  readonly sheet: string;
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values?: readonly (readonly unknown[])[];
  readonly numberFormats?: readonly (readonly string[])[];
  /** Addresses with commas between them. */
  readonly merges?: string;
  readonly fonts?: readonly (readonly (string | undefined)[])[];
}

export type BookEvent =
  | { readonly kind: "changed"; readonly sheetId: string; readonly address: string; readonly own: boolean }
  | { readonly kind: "selected"; readonly sheetId: string; readonly address: string };
