import type { CellRange } from "../sheets/grid";

/**
 * What the planning half tells the page to do in Excel: plain data, so that it goes to another thread as it is. Sheets are
 * meant by name, cells by address. An order says a state, not a step, wherever Excel allows it: done twice it does no harm.
 */
export type Order =
  | { readonly do: "add-sheet"; readonly sheet: string }
  /** A copy of `from` with everything on it, at the end. */
  | { readonly do: "copy-sheet"; readonly from: string; readonly sheet: string }
  | { readonly do: "delete-sheet"; readonly sheet: string }
  | ({ readonly do: "set-sheet"; readonly sheet: string } & SheetSettings)
  | { readonly do: "unprotect"; readonly sheet: string }
  | { readonly do: "protect"; readonly sheet: string; readonly allowSort: boolean }
  /** Formulas, constants, "" for nothing; null leaves a cell as it is. */
  | { readonly do: "enter"; readonly sheet: string; readonly range: CellRange; readonly table: EntryTable }
  /** Number formats cell by cell; null leaves a cell as it is. */
  | {
      readonly do: "number-formats";
      readonly sheet: string;
      readonly range: CellRange;
      readonly table: FormatTable;
    }
  | {
      readonly do: "number-format";
      readonly sheet: string;
      readonly address: string;
      readonly format: string;
    }
  /** `areas`: addresses with commas between them; "" is the whole sheet. */
  | { readonly do: "look"; readonly sheet: string; readonly areas: string; readonly look: LookOrder }
  /** Contents only. */
  | { readonly do: "clear"; readonly sheet: string; readonly address: string }
  | { readonly do: "merge" | "unmerge"; readonly sheet: string; readonly address: string }
  | { readonly do: "hide-lines"; readonly sheet: string; readonly address: string; readonly hidden: boolean }
  | {
      readonly do: "group" | "ungroup" | "close-group" | "open-group";
      readonly sheet: string;
      readonly address: string;
      readonly by: "ByRows" | "ByColumns";
    }
  | { readonly do: "link"; readonly sheet: string; readonly address: string; readonly to: string }
  | { readonly do: "unlink"; readonly sheet: string; readonly areas: string }
  | {
      readonly do: "validate";
      readonly sheet: string;
      readonly areas: string;
      readonly rule: ValidationOrder;
    }
  | { readonly do: "unvalidate" | "drop-conditionals"; readonly sheet: string; readonly areas: string }
  | {
      readonly do: "conditional";
      readonly sheet: string;
      readonly address: string;
      readonly rule: ConditionalOrder;
    }
  | { readonly do: "name"; readonly name: string; readonly formula: string; readonly visible: boolean }
  | { readonly do: "rename-range"; readonly name: string; readonly formula: string }
  | { readonly do: "drop-name"; readonly name: string }
  | { readonly do: "table"; readonly sheet: string; readonly name: string; readonly address: string }
  | { readonly do: "resize-table"; readonly name: string; readonly address: string }
  | { readonly do: "drop-table"; readonly name: string }
  | { readonly do: "filter"; readonly sheet: string; readonly address: string }
  | { readonly do: "freeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly do: "page"; readonly sheet: string; readonly page: PageOrder }
  /** First rows of new pages, as "A12". */
  | { readonly do: "breaks"; readonly sheet: string; readonly cells: readonly string[] }
  | { readonly do: "chart"; readonly sheet: string; readonly chart: ChartOrder }
  | { readonly do: "drop-chart"; readonly sheet: string; readonly name: string }
  | { readonly do: "pivot"; readonly sheet: string; readonly pivot: PivotOrder }
  | { readonly do: "refresh-pivot"; readonly sheet: string; readonly name: string }
  | { readonly do: "property"; readonly name: string; readonly value: string }
  | { readonly do: "drop-property"; readonly name: string }
  | { readonly do: "activate"; readonly sheet: string };

export type Entry = string | number | boolean;
export type EntryTable = readonly (readonly (Entry | null)[])[];
export type FormatTable = readonly (readonly (string | null)[])[];

export interface SheetSettings {
  readonly visible?: boolean;
  /** From 0, hidden sheets counted. */
  readonly position?: number;
  /** "#RRGGBB". */
  readonly tabColor?: string;
  readonly gridlines?: boolean;
}

export type BorderSide =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

export interface LineOrder {
  readonly style: "Continuous" | "Dot";
  /** Absent: thin, as a new line is. */
  readonly weight?: "Thin" | "Medium";
  readonly color: string;
}

/** What is absent stays as it is; null takes away. Sizes in points. */
export interface LookOrder {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: "Single" | "None";
    readonly color?: string;
  };
  readonly fill?: string | null;
  readonly borders?: Readonly<Partial<Record<BorderSide, LineOrder | null>>>;
  readonly horizontal?: "General" | "Left" | "Center" | "Right" | "Justify";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
  readonly columnWidth?: number;
  readonly rowHeight?: number;
  /** Rows as high as their texts. */
  readonly isFitted?: true;
}

export interface ValidationOrder {
  readonly list?: string;
  readonly formula?: string;
  readonly style: "Stop" | "Warning";
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

export type ConditionalOrder =
  | { readonly kind: "bar"; readonly color: string }
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly underline?: boolean;
      readonly color?: string;
      readonly fill?: string;
      readonly numberFormat?: string;
    };

export interface PageOrder {
  readonly paper: "A4" | "A3";
  readonly orientation: "Portrait" | "Landscape";
  /** Points. */
  readonly margins: Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  readonly pagesWide: number;
  /** Percent; undefined where the sheet is fitted to its pages. */
  readonly scale: number | undefined;
  readonly pagesHigh: number | undefined;
  readonly header: string;
  readonly footerLeft: string;
  readonly footerRight: string;
  readonly area: string | undefined;
  readonly titleRows: string | undefined;
  readonly titleColumns: string | undefined;
}

export interface ChartOrder {
  readonly kind: "BarClustered" | "ColumnClustered";
  /** Which way the values lie: one series, never one for each value. */
  readonly seriesBy: "Rows" | "Columns";
  readonly name: string;
  readonly sourceSheet: string;
  readonly categories: string;
  readonly values: string;
  readonly firstCell: string;
  readonly lastCell: string;
  /** Number format of the values at the bars. */
  readonly labels: string;
  readonly color: string;
  readonly fontName: string;
}

/** A PivotTable over a native table, with slicers and a chart beside it. Fields by the table's headings. */
export interface PivotOrder {
  readonly name: string;
  readonly table: string;
  /** Where headings and body begin; filters stand above. */
  readonly firstCell: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly filters: readonly { readonly field: string; readonly only?: string }[];
  readonly value: { readonly field: string; readonly caption: string };
  readonly slicers: readonly string[];
  /** The chart's name. */
  readonly chart: string;
}
