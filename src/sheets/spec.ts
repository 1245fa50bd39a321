import type { Day } from "../domain/day";
import type { CellRange, RowRun } from "./grid";
import type { PivotSpec } from "./pivot-spec";

/**
 * What a workbook contains, described and not yet rendered: roles instead of colours, px instead of Excel's widths.
 * Rows and columns count from 0. Renderers (files/xlsx, excel) turn roles into looks by look.ts and nothing else.
 */
export interface BookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly NameSpec[];
  readonly properties: BookProperties;
}

export interface BookProperties {
  readonly title: string;
  readonly subject: string;
  readonly category: string;
  readonly creator: string;
  /** ISO instant from the Clock port; the file's only date. */
  readonly createdAt: string;
  /** docProps/custom.xml: identity that survives LibreOffice and .ods. */
  readonly custom: Readonly<Record<string, string>>;
}

export interface SheetSpec {
  readonly name: string;
  readonly visibility: "visible" | "hidden";
  readonly tab?: TabRole;
  /** From column A on; a sheet's columns beyond these keep the default width. */
  readonly columns: readonly ColumnSpec[];
  /** Dense from row 0. An iterable, so that a million rows need not stand in memory at once. */
  readonly rows: Iterable<RowSpec>;
  readonly merges?: readonly CellRange[];
  readonly validations?: readonly ValidationSpec[];
  readonly conditionals?: readonly ConditionalSpec[];
  /** Rows above and columns left of this cell stay in view. */
  readonly freeze?: { readonly row: number; readonly column: number };
  readonly protection?: ProtectionSpec;
  readonly print?: PrintSpec;
  readonly table?: TableSpec;
  readonly autoFilter?: CellRange;
  readonly charts?: readonly ChartSpec[];
  readonly pivot?: PivotSpec;
  readonly gridLines?: boolean;
}

export interface ColumnSpec {
  readonly px: number;
  readonly hidden?: boolean;
  readonly level?: number;
  /** The group of columns to the right is closed. Always together with `hidden` on its columns. */
  readonly collapsed?: boolean;
}

export interface RowSpec {
  readonly cells: readonly CellSpec[];
  /** Points. Always given where the row holds wrapped text (LibreOffice does not fit rows without it). */
  readonly height?: number;
  /** True only for titles and merged headings: Excel then never fits the row again. */
  readonly fixedHeight?: boolean;
  readonly level?: number;
  readonly hidden?: boolean;
  /** On a heading row: the group below it is closed. Always together with `hidden` on the group's rows. */
  readonly collapsed?: boolean;
  readonly breakBefore?: boolean;
  /** The same row, the object itself, stands in other sheets of the book, too; none of its formulas is filled down. */
  readonly isSame?: boolean;
  /** So many cells in front, the objects themselves, stand in this row of other sheets, too; in order, and none filled down. */
  readonly sameCells?: number;
}

export interface CellSpec {
  readonly column: number;
  readonly role: Role;
  /** A constant, or the value the core computed for `formula`. Absent: an empty cell that has a look. */
  readonly value?: SpecValue;
  /** Without "=". Functions of Excel 2010 at most, nothing volatile or indirect. */
  readonly formula?: string;
  /** The formula is filled down these rows of its column (one such run a column): a file says it in the first of them only. */
  readonly filled?: RowRun;
  readonly format?: NumberFormat;
  readonly link?: LinkSpec;
  /** Its text stands nowhere else in the book: a file keeps it in the cell. */
  readonly isLone?: true;
  /** Levels of indent for labels. */
  readonly indent?: number;
  /** An old font the text was typed in (".VnTime", "VNI-Times"): only sample returns have such cells. */
  readonly font?: string;
}

/** "" is a real value: the empty text a formula gives. */
export type SpecValue = number | string | boolean | Day | ErrorValue;
export interface ErrorValue {
  readonly error: string;
}

/** A place in this workbook. */
export interface LinkSpec {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type NumberFormat =
  | PlainFormat
  /** A count followed by a word, as `0" xã"`. */
  | `count:${string}`
  /** A number marked "(ước)". */
  | `estimate:${PlainFormat}`;

export type PlainFormat =
  "general" | "integer" | "decimal-1" | "decimal-2" | "text" | "day" | "year" | "percent-whole";

/** What a cell is for. look.ts says how each looks. */
export type Role =
  | "plain"
  | "hidden-id"
  | "sheet-title"
  | "sheet-subtitle"
  | "column-heading"
  | "column-heading-small"
  | "section-1"
  | "section-1-number"
  | "section-2"
  | "section-2-number"
  | "section-3"
  | "section-3-number"
  /** A heading that is not merged: its one line runs on over the empty cells to its right. */
  | "section-1-line"
  | "section-2-line"
  | "section-3-line"
  /** Not merged and not wrapped: one line over the empty cells to its right. */
  | "line-title"
  | "line-bold"
  | "line-italic"
  | "line-hint"
  | "section-check"
  | "verbatim"
  | "label"
  | "label-number"
  | "measure-unit"
  | "figure-entry"
  | "choice-entry"
  | "date-entry"
  | "text-entry"
  | "narrative-first"
  | "narrative-middle"
  | "narrative-last"
  | "narrative-mark"
  | "note-entry"
  | "computed"
  | "not-asked"
  | "total"
  | "total-small"
  | "year-row"
  | "year-label"
  | "year-total"
  | "estimate-mark"
  | "coverage"
  | "check"
  | "link"
  | "hint"
  | "hint-entry"
  | "topics"
  | "tile-label"
  | "tile-value"
  | "banner"
  | "list-cell"
  | "list-number"
  | "list-count"
  | "list-check"
  | "list-entry"
  | "list-entry-number"
  | "list-entry-center"
  | "unit-missing-heading"
  | "unit-missing"
  | "unit-heading"
  | "unit-value"
  | "unit-value-text"
  | "data-text"
  | "data-number"
  | "data-unit"
  | "text-block"
  | "text-own"
  | "bold"
  | "italic"
  | "legend-missing"
  | "legend-wrong"
  | "legend-computed"
  | "legend-not-asked"
  | "print-heading"
  | "print-cell"
  | "print-center"
  | "print-group"
  | "print-title"
  | "print-agency"
  | "print-rule"
  | "print-closing"
  | "print-national"
  | "print-motto"
  | "print-italic"
  | "print-signature"
  | "severity-blocks"
  | "severity-needs-reason"
  | "severity-notes";

export type TabRole = "entry" | "list" | "result" | "unit" | "own";

/** The states a conditional format can show; look.ts says how. */
export type StateLook =
  | "wrong"
  | "missing"
  | "missing-cell"
  | "note"
  | "all-done"
  | "not-all-done"
  | "low-coverage"
  | "unit-missing"
  /** A cell that shows now one figure, now another: decimals only where there are any. */
  | "whole-number";

export interface ConditionalSpec {
  readonly range: CellRange;
  /** In order, first true wins; at most three (a fourth makes .xls lose them all). Ranges never overlap. */
  readonly rules: readonly ConditionalRule[];
}

export type ConditionalRule =
  | { readonly kind: "formula"; readonly formula: string; readonly look: StateLook }
  /** A bar from 0 to 1. */
  | { readonly kind: "bar" };

export interface ValidationSpec {
  readonly ranges: readonly CellRange[];
  readonly rule:
    /** `source`: a defined name or an absolute range, never an inline list. */
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "custom"; readonly formula: string };
  readonly allowBlank: true;
  readonly severity: "stop" | "warning";
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

export interface NameSpec {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
  readonly hidden?: boolean;
}

/** Without a password. Locked and unlocked cells can be selected, rows and columns formatted; lists can also be sorted. */
export interface ProtectionSpec {
  readonly allowSort: boolean;
}

export interface PrintSpec {
  readonly paper: "A4" | "A3";
  readonly orientation: "portrait" | "landscape";
  readonly area?: CellRange;
  /**
   * In a file the area ends with the last row of `entries` that holds something, as somebody fills them in; never before the
   * row `least`.
   */
  readonly untilFilled?: { readonly entries: CellRange; readonly least: number };
  /** Inclusive rows repeated on every page. */
  readonly titleRows?: RowRun;
  /** A row behind all that are laid that begins a page: a chart is never cut in two. */
  readonly breakBefore?: number;
  /** Inclusive columns repeated on every page: where the sheet is several pages wide. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** Pages side by side; 1 where absent. */
  readonly pagesWide?: number;
  /** Left and right footer texts; the page number stands top centre, not on the first page (NĐ 30/2020). */
  readonly footerLeft?: string;
  readonly footerRight?: string;
  readonly fitHeight?: boolean;
  /**
   * Percent, instead of fitting to the width: page breaks of ours hold only then (a sheet fitted to its pages breaks where the
   * program likes).
   */
  readonly scale?: number;
}

export interface TableSpec {
  readonly name: string;
  /** Heading row included. */
  readonly range: CellRange;
  readonly columns: readonly string[];
}

export interface ChartSpec {
  /** Bars lie, the first category on top; columns stand, for periods. */
  readonly kind: "bar" | "column";
  readonly title: string;
  readonly sheet: string;
  readonly categories: CellRange;
  readonly values: CellRange;
  readonly anchor: CellRange;
  /** How the values at the bars are written: whole numbers where absent; "any": decimals below a hundred, no zeros. */
  readonly labels?: PlainFormat | "any";
  /** Read out by a screen reader. */
  readonly description: string;
}
