import type { Book, Sheet } from "../model/book";
import type { DefinedName } from "../model/names";
import type { Axis, Chart, ChartText, MadePivot, Pivot, Series, Slicer, Table } from "../model/objects";
import type { HeaderFooter } from "../model/page";
import type { Place } from "../model/place";
import type { Conditional } from "../model/rules";

/** What each Excel class is about: the thing its members read and change. */
export interface Selves {
  Workbook: Book;
  WorkbookCreated: { open(): void };
  Application: Book;
  CultureInfo: Book;
  NumberFormatInfo: Book;
  DatetimeFormatInfo: Book;
  Runtime: Book;
  WorkbookProtection: Book;
  DocumentProperties: Book;
  CustomPropertyCollection: Book;
  CustomProperty: { readonly book: Book; readonly key: string };
  SettingCollection: Book;
  Setting: { readonly book: Book; readonly key: string };
  WorksheetCollection: Book;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: { readonly sheet: Sheet; readonly key: string };
  AutoFilter: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: { readonly sheet: Sheet; readonly texts: HeaderFooter };
  PageBreakCollection: { readonly sheet: Sheet; readonly across: boolean };
  PageBreak: { readonly sheet: Sheet; readonly across: boolean; readonly line: number };
  Range: Place;
  RangeAreas: Place;
  RangeCollection: Place;
  RangeFormat: Place;
  RangeFont: Place;
  RangeFill: Place;
  FormatProtection: Place;
  RangeBorderCollection: Place;
  RangeBorder: { readonly place: Place; readonly side: string };
  DataValidation: Place;
  ConditionalFormatCollection: Place;
  ConditionalFormat: ConditionalPlace;
  CustomConditionalFormat: ConditionalPlace;
  ConditionalFormatRule: ConditionalPlace;
  ConditionalRangeFormat: ConditionalPlace;
  ConditionalRangeFont: ConditionalPlace;
  ConditionalRangeFill: ConditionalPlace;
  ConditionalRangeBorderCollection: ConditionalPlace;
  ConditionalRangeBorder: { readonly place: ConditionalPlace; readonly side: string };
  DataBarConditionalFormat: ConditionalPlace;
  ConditionalDataBarPositiveFormat: ConditionalPlace;
  NamedItemCollection: { readonly book: Book; readonly scope: Sheet | undefined };
  NamedItem: { readonly book: Book; readonly name: DefinedName };
  TableCollection: { readonly book: Book; readonly sheet: Sheet | undefined };
  TableScopedCollection: Place;
  Table: TablePlace;
  TableColumnCollection: TablePlace;
  TableColumn: { readonly place: TablePlace; readonly column: number };
  TableRowCollection: TablePlace;
  ChartCollection: Sheet;
  Chart: ChartPlace;
  ChartTitle: TextPlace;
  ChartTitleFormat: TextPlace;
  ChartFont: { readonly place: ChartPlace; readonly text: ChartText | undefined };
  ChartAxisTitle: TextPlace;
  ChartAxisTitleFormat: TextPlace;
  ChartAreaFormat: ChartPlace;
  ChartLegend: ChartPlace;
  ChartAxes: ChartPlace;
  ChartAxis: AxisPlace;
  ChartAxisFormat: AxisPlace;
  ChartLineFormat: AxisPlace;
  ChartGridlines: { readonly place: AxisPlace; readonly major: boolean };
  ChartSeriesCollection: ChartPlace;
  ChartSeries: SeriesPlace;
  ChartSeriesFormat: SeriesPlace;
  ChartFill: SeriesPlace;
  ChartDataLabels: { readonly place: ChartPlace; readonly series: readonly Series[] };
  PivotTableCollection: { readonly book: Book; readonly sheet: Sheet | undefined };
  PivotTable: PivotPlace;
  PivotLayout: PivotPlace;
  PivotHierarchyCollection: PivotPlace;
  PivotHierarchy: HierarchyPlace;
  PivotFieldCollection: HierarchyPlace;
  PivotField: HierarchyPlace;
  RowColumnPivotHierarchyCollection: PivotAxisPlace;
  RowColumnPivotHierarchy: HierarchyPlace;
  FilterPivotHierarchyCollection: PivotAxisPlace;
  FilterPivotHierarchy: HierarchyPlace;
  DataPivotHierarchyCollection: PivotPlace;
  DataPivotHierarchy: { readonly place: PivotPlace; readonly value: MadePivot["values"][number] };
  SlicerCollection: Sheet;
  Slicer: SlicerPlace;
}

export interface ConditionalPlace {
  readonly sheet: Sheet;
  readonly one: Conditional;
}
export interface TablePlace {
  readonly sheet: Sheet;
  readonly table: Table;
}
export interface ChartPlace {
  readonly sheet: Sheet;
  readonly chart: Chart;
}
export interface PivotPlace {
  readonly sheet: Sheet;
  readonly pivot: Pivot;
}
/** A field of a pivot table, wherever it stands. */
export interface HierarchyPlace {
  readonly place: PivotPlace;
  readonly field: string;
}
export interface PivotAxisPlace {
  readonly place: PivotPlace;
  readonly axis: "rows" | "columns" | "filters";
}
export interface SlicerPlace {
  readonly sheet: Sheet;
  readonly slicer: Slicer;
}
interface TextPlace {
  readonly place: ChartPlace;
  readonly text: ChartText;
}
export interface AxisPlace {
  readonly sheet: Sheet;
  readonly chart: Chart;
  readonly axis: Axis;
  readonly kind: "Category" | "Value";
}
export interface SeriesPlace {
  readonly sheet: Sheet;
  readonly chart: Chart;
  readonly series: Series;
}

export type ClassName = keyof Selves;

/** An object the add-in holds on to: which class, and what it is about. */
export interface HostObject<Name extends ClassName = ClassName> {
  readonly className: Name;
  readonly self: Selves[Name];
}

export const objectOf = <Name extends ClassName>(className: Name, self: Selves[Name]): HostObject<Name> => ({
  className,
  self,
});

/** What an …OrNullObject gives where there is nothing. */
export const nothing = Symbol("null object");
export type Nothing = typeof nothing;

interface Property<Self> {
  readonly get: (self: Self) => unknown;
  /** Given what the contract's type lets through. */
  readonly set?: (self: Self, value: never) => void;
}

/** What a method may give: an object, nothing, or a plain value. */
export type Answer = HostObject | Nothing | string | number | boolean | null | undefined | readonly unknown[];

/**
 * How the host answers for one Excel class. Members bear their public names; the wire's names are the same with a capital.
 * What is not listed is refused.
 */
export interface HostClass<Self> {
  /** What lets the client find the object again: { Id }, { _Id } or { _ReferenceId }. */
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  /** Properties that are objects themselves. */
  readonly objects?: Readonly<Record<string, (self: Self) => HostObject | Nothing>>;
  readonly methods?: Readonly<Record<string, (self: Self, ...given: never[]) => Answer | void>>;
  /** Of collections. */
  readonly items?: (self: Self) => readonly HostObject[];
  /** Of collections: by the key the client goes by, an id or a name. */
  readonly item?: (self: Self, key: string | number) => HostObject;
  /** Names of events the class may be asked to listen to; see events.ts. */
  readonly events?: readonly string[];
}

export type HostClasses = { readonly [Name in ClassName]: HostClass<Selves[Name]> };
