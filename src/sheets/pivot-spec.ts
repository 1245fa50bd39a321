import type { CellRange } from "./grid";

/**
 * A native PivotTable over a native table of the same book, refreshed when the file is opened. No totals: what is added up
 * stands in Tổng hợp by each figure's own rule. Its cells are the sheet's rows, as the core computed them, for programs that
 * do not refresh.
 */
export interface PivotSpec {
  readonly name: string;
  readonly source: { readonly sheet: string; readonly table: string; readonly range: CellRange };
  /** The table's columns, in order. */
  readonly fields: readonly PivotField[];
  /** Fields by their place: down, across, and as filters from the top. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly filters: readonly number[];
  readonly value: { readonly field: number; readonly caption: string };
  /** Headings and body; the filters stand above, a row apart. */
  readonly range: CellRange;
  /** Rows and columns that have figures: the items of each row field, of each column field. */
  readonly rowItems: readonly (readonly number[])[];
  readonly columnItems: readonly (readonly number[])[];
}

export interface PivotField {
  readonly name: string;
  /** What stands in the column, each once, in the order it is shown; absent: not used as a heading. */
  readonly items?: readonly string[];
  /** The one item a filter lets through. */
  readonly selected?: number;
}
