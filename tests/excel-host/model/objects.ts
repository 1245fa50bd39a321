import type { XmlElement } from "../file/xml";
import type { Area } from "./area";
import type { Color } from "./style";

export interface Table {
  readonly id: number;
  name: string;
  area: Area;
  columns: string[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  /** The part as it was loaded: calculated columns, filters, totals are kept from it. */
  xml?: XmlElement;
}

export interface Link {
  area: Area;
  /** Outside the book, or "". */
  address: string;
  /** A place in the book, or "". */
  location: string;
  tip: string;
}

/** Where a drawing stands: its corners' cells, and how far inside them, in EMU. */
export interface Corner {
  row: number;
  column: number;
  down: number;
  right: number;
}

export interface Frame {
  from: Corner;
  to: Corner;
}

/** A drawing that is no chart (a picture, a shape) or a chart part this host does not know: kept as it is. */
export interface OtherDrawing {
  readonly kind: "other";
  readonly xml: XmlElement;
  /** Absent for drawings that stand by coordinates. */
  frame?: Frame;
}

export interface Labels {
  value: boolean;
  category: boolean;
  series: boolean;
  percentage: boolean;
  legendKey: boolean;
  position: string;
  numberFormat: string;
}

export const newLabels = (): Labels => ({
  value: false,
  category: false,
  series: false,
  percentage: false,
  legendKey: false,
  position: "",
  numberFormat: "",
});

export interface Series {
  name: string;
  /** Formulas without "=": "Sheet1!$B$2:$B$9". */
  nameFormula?: string;
  values: string;
  categories: string;
  color: Color;
  gapWidth: number;
  hasLabels: boolean;
  labels: Labels;
}

export interface ChartText {
  text: string;
  visible: boolean;
  overlay: boolean;
  bold?: boolean;
  size?: number;
  color?: Color;
}

export interface Axis {
  visible: boolean;
  majorGridlines: boolean;
  minorGridlines: boolean;
  reversed: boolean;
  minimum?: number;
  maximum?: number;
  numberFormat: string;
  title: ChartText;
  lineColor: Color;
  tickLabelPosition: string;
}

export interface Chart {
  readonly kind: "chart";
  readonly id: string;
  name: string;
  type: string;
  title: ChartText;
  legend: { visible: boolean; position: string; overlay: boolean };
  series: Series[];
  category: Axis;
  value: Axis;
  plotVisibleOnly: boolean;
  fontName: string;
  fontSize: number;
  frame: Frame;
  /** The chart's part as it was loaded; written again (its references kept right) until the add-in changes the chart. */
  xml?: XmlElement;
  /** The loaded part's path, for what hangs on it. */
  path?: string;
  /** The anchor as it was loaded: alternative text is kept from it. */
  anchor?: XmlElement;
}

export type Drawing = Chart | OtherDrawing;

/** A pivot table: stored, not computed. */
export interface Pivot {
  readonly id: string;
  name: string;
  area: Area;
  readonly path: string;
  readonly xml: XmlElement;
  readonly cachePath: string;
  /** Of one the add-in made; what one of a file is made of, this host does not read. */
  readonly made?: MadePivot;
  /** How often it was refreshed. */
  refreshed: number;
}

/** What a pivot table shows, by its table's headings. */
export interface MadePivot {
  readonly fields: readonly string[];
  rows: readonly string[];
  columns: readonly string[];
  filters: readonly string[];
  readonly values: { readonly id: string; readonly field: string; name: string; summarizeBy: string }[];
  /** Items let through, by field. */
  readonly selected: Map<string, readonly string[]>;
  readonly layout: {
    layoutType: string;
    subtotalLocation: string;
    showRowGrandTotals: boolean;
    showColumnGrandTotals: boolean;
  };
}

/** Stored, not drawn; not kept in files. */
export interface Slicer {
  readonly id: string;
  readonly name: string;
  caption: string;
  readonly field: string;
  readonly pivot: Pivot;
  readonly box: { left: number; top: number; width: number; height: number };
}

/** A pivot cache: the source is the only part of it this host reads. */
export interface PivotCache {
  readonly path: string;
  readonly xml: XmlElement;
}

export interface Protection {
  /** Whether each is allowed. */
  readonly allow: Readonly<Record<string, boolean>>;
  readonly selection: "Normal" | "Unlocked" | "None";
  /** What the add-in gave; a loaded hash opens with any password, for nobody can be asked. */
  readonly password: string;
  /** Attributes of a loaded hash, kept. */
  readonly hash?: Readonly<Record<string, string>>;
}
