import { cellAddress, quotedSheet } from "./address";
import type { Area } from "./area";
import { AreaMap } from "./area-map";
import { Calculation } from "./calculation";
import { Cells } from "./cells";
import { officeTheme } from "./color";
import { type KeptBook, type KeptParts, nothingKept } from "./kept-parts";
import { NameList } from "./names";
import type { Chart, Drawing, Link, Pivot, PivotCache, Protection, Slicer, Table } from "./objects";
import { newPage } from "./page";
import type { Conditional, Validation } from "./rules";
import { type Style, StyleTable } from "./style";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface AutoFilter {
  area: Area;
  /** Criteria, kept as XML. */
  inner: string;
}

/** Something that happened to the book, for those who listen. `details` as Excel sends it. */
export interface BookEvent {
  readonly kind:
    "changed" | "activated" | "deactivated" | "added" | "deleted" | "selectionChanged" | "protectionChanged";
  readonly sheet: Sheet;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface BookProperties {
  title: string;
  subject: string;
  author: string;
  lastAuthor: string;
  category: string;
  comments: string;
  keywords: string;
  company: string;
  manager: string;
  revisionNumber: number;
  /** ISO instant, or "". */
  created: string;
  modified: string;
}

export class Sheet {
  readonly cells = new Cells();
  visibility: Visibility = "Visible";
  tabColor = "";
  gridlines = true;
  headings = true;
  summaryBelow = true;
  summaryRight = true;
  merges: Area[] = [];
  readonly validations = new AreaMap<Validation>();
  conditionals: Conditional[] = [];
  tables: Table[] = [];
  drawings: Drawing[] = [];
  pivots: Pivot[] = [];
  slicers: Slicer[] = [];
  links: Link[] = [];
  readonly names: NameList;
  protection: Protection | undefined;
  page = newPage();
  /** Rows (columns) that begin a page. */
  rowBreaks = new Set<number>();
  columnBreaks = new Set<number>();
  freeze: { rows: number; columns: number } = { rows: 0, columns: 0 };
  autoFilter: AutoFilter | undefined;
  readonly customProperties = new Map<string, string>();
  selection: readonly Area[] = [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }];
  defaultHeight = 15;
  kept: KeptParts = nothingKept;
  /** The part it was loaded from. */
  path = "";

  constructor(
    readonly book: Book,
    /** The file's number, and the middle of the API's id; never used twice in a book. */
    readonly number: number,
    public name: string,
  ) {
    this.names = new NameList(this, (name) => book.tableNamed(name) !== undefined);
  }

  get id(): string {
    return `{${this.number.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  get charts(): readonly Chart[] {
    return this.drawings.filter((one): one is Chart => one.kind === "chart");
  }

  get position(): number {
    return this.book.sheets.indexOf(this);
  }

  /** "Sheet1!B2", for messages. */
  placeOf(row: number, column: number): string {
    return `${quotedSheet(this.name)}!${cellAddress(row, column)}`;
  }
}

/** A workbook as Excel holds it open. */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly names = new NameList(undefined, (name) => this.tableNamed(name) !== undefined);
  readonly properties: BookProperties = {
    title: "",
    subject: "",
    author: "",
    lastAuthor: "",
    category: "",
    comments: "",
    keywords: "",
    company: "",
    manager: "",
    revisionNumber: 0,
    created: "",
    modified: "",
  };
  readonly customProperties = new Map<string, string | number | boolean>();
  readonly settings = new Map<string, unknown>();
  readonly calculation = new Calculation();
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  styles: StyleTable;
  theme: readonly string[] = officeTheme;
  structure:
    { readonly password: string; readonly attributes?: Readonly<Record<string, string>> } | undefined;
  active: Sheet | undefined;
  isDirty = false;
  readOnly = false;
  name = "Book1";
  /** How often it was saved by the add-in. */
  saves = 0;
  /** Whether the add-in's handlers are called. */
  hearsEvents = true;
  /** Called when cells of a sheet move, for ranges that are held on to; the host puts itself here. */
  onMove: (sheet: Sheet, move: (one: Area) => Area | undefined) => void = () => undefined;
  /** Opens a second workbook beside this one; the host puts itself here. */
  openAnother: (base64: string | undefined) => void = () => undefined;
  /** How the machine writes numbers and days: "vi-VN". */
  culture = "vi-VN";
  kept: KeptBook | undefined;
  caches: PivotCache[] = [];
  /** Who hears what happens; the host puts itself here. */
  listener: ((event: BookEvent) => void) | undefined;
  private lastNumber = 0;
  private lastId = 0;

  constructor(normal?: Style) {
    this.styles = new StyleTable(normal);
  }

  /** A number no sheet had before, for a new one. */
  nextSheetNumber(): number {
    return this.lastNumber + 1;
  }

  newSheet(name: string, number = this.nextSheetNumber()): Sheet {
    this.lastNumber = Math.max(this.lastNumber, number);
    return new Sheet(this, number, name);
  }

  newId(): number {
    return ++this.lastId;
  }

  noteId(id: number): void {
    this.lastId = Math.max(this.lastId, id);
  }

  sheetNamed(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  sheetWithId(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  tableNamed(name: string): { readonly table: Table; readonly sheet: Sheet } | undefined {
    const wanted = name.toLowerCase();
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((one) => one.name.toLowerCase() === wanted);
      if (table) return { table, sheet };
    }
    return undefined;
  }

  get activeSheet(): Sheet {
    const sheet = this.active ?? this.sheets.find((one) => one.visibility === "Visible");
    if (!sheet) throw new Error("A book has a visible sheet");
    return sheet;
  }

  emit(event: BookEvent): void {
    this.listener?.(event);
  }
}
