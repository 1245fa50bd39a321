import type { BookSpec, SheetSpec } from "../../sheets/spec";
import { type ByteSink, concatenate, type Deflater } from "../zip/deflater";
import { GrowingText } from "../zip/growing-text";
import { type OpenEntry, type Zip, ZipWriter } from "../zip/write-zip";
import { SameRows } from "./same-rows";
import { StringTable } from "./string-table";
import { StyleTable } from "./style-table";
import { chartXml, drawingXml } from "./write-chart";
import { contentTypesXml, type PartName, relationshipsXml } from "./write-package";
import { pivotCacheXml, pivotTableXml } from "./write-pivot";
import { appXml, coreXml, customXml } from "./write-properties";
import type { BookTables } from "./book-tables";
import { type SheetPlace, writeSheet } from "./write-sheet";
import { tableXml } from "./write-table";
import { themeXml } from "./write-theme";
import { checkSheetNames, firstVisible, workbookXml } from "./write-workbook";

/** The workbook as .xlsx. The same spec gives the same bytes, whatever the day and the machine. */
export function writeBook(book: BookSpec, deflater?: Deflater): Uint8Array {
  const pieces: Uint8Array[] = [];
  writeBookTo((piece) => pieces.push(piece), book, deflater);
  return concatenate(pieces);
}

/** The same into a sink, piece by piece: what was written is not kept, however many rows come. */
export function writeBookTo(sink: ByteSink, book: BookSpec, deflater?: Deflater): void {
  const sheets = writingBookInto(new ZipWriter(sink, deflater), book);
  while (!sheets.next().done);
}

/**
 * The same into any zip, which is finished then, sheet by sheet: each is named before its rows are asked for. The bytes are
 * given away: none is looked at again.
 */
export function* writingBookInto(zip: Zip, book: BookSpec): Generator<string, void> {
  checkSheetNames(book.sheets);
  const add = (path: string, xml: string): void => zip.add({ name: path, bytes: xml });
  const sheets = placeSheets(book.sheets);
  const caches = sheets.flatMap(({ pivot }) => (pivot ? [pivot.cache] : []));
  const bookParts = [...sheets.map(({ part }) => part), stylesPart, themePart, stringsPart, ...caches];
  const ownParts = sheets.flatMap(({ drawing, charts, table, pivot }) => [
    ...(drawing ? [drawing] : []),
    ...charts,
    ...(table ? [table] : []),
    ...(pivot ? [pivot.table] : []),
  ]);

  add("[Content_Types].xml", contentTypesXml([...packageParts, ...bookParts, ...ownParts]));
  add("_rels/.rels", relationshipsXml(packageParts));
  add("docProps/core.xml", coreXml(book.properties));
  add("docProps/app.xml", appXml());
  add("docProps/custom.xml", customXml(book.properties.custom));
  add("xl/_rels/workbook.xml.rels", relationshipsXml(bookParts));

  const text = new GrowingText(() => zip.spare());
  const tables: BookTables = {
    styles: new StyleTable(),
    strings: new StringTable(),
    same: new SameRows(),
  };
  const selected = firstVisible(book.sheets);
  let recalculate = false;
  for (const [at, placed] of sheets.entries()) {
    yield placed.sheet.name;
    const entry = new GrowingEntry(zip, placed.part.path, text);
    const place = { selected: at === selected, ...relationshipIds(placed) };
    const { formulaWithoutValue } = writeSheet(placed.sheet, tables, place, (piece) => entry.write(piece));
    entry.close();
    recalculate ||= formulaWithoutValue;
    addSheetParts(placed, book.sheets, add);
  }
  const cacheIds = caches.map((cache) => `rId${bookParts.indexOf(cache) + 1}`);
  add("xl/workbook.xml", workbookXml(book, recalculate, cacheIds));
  add(stylesPart.path, tables.styles.toXml());
  add(themePart.path, themeXml());
  addStrings(zip, tables.strings, text);
  zip.finish();
}

function addStrings(zip: Zip, strings: StringTable, text: GrowingText): void {
  if (strings.isLarge) {
    const entry = new GrowingEntry(zip, stringsPart.path, text);
    for (const piece of strings.pieces()) entry.write(piece);
    entry.close();
  } else {
    const pieces = [...strings.pieces()];
    zip.add({ name: stringsPart.path, before: pieces.slice(0, -1), bytes: pieces.at(-1) as string });
  }
}

const packageParts: readonly PartName[] = [
  { kind: "workbook", path: "xl/workbook.xml" },
  { kind: "core", path: "docProps/core.xml" },
  { kind: "app", path: "docProps/app.xml" },
  { kind: "custom", path: "docProps/custom.xml" },
];
const stylesPart: PartName = { kind: "styles", path: "xl/styles.xml" };
const themePart: PartName = { kind: "theme", path: "xl/theme/theme1.xml" };
const stringsPart: PartName = { kind: "strings", path: "xl/sharedStrings.xml" };

/** A sheet and the names of the parts that belong to it. */
interface PlacedSheet {
  readonly sheet: SheetSpec;
  readonly part: PartName;
  readonly drawing?: PartName;
  readonly charts: readonly PartName[];
  readonly table?: PartName;
  readonly tableId: number;
  readonly pivot?: { readonly table: PartName; readonly cache: PartName; readonly number: number };
}

function placeSheets(sheets: readonly SheetSpec[]): readonly PlacedSheet[] {
  let [charts, tables, pivots] = [0, 0, 0];
  return sheets.map((sheet, at) => {
    const ownCharts = (sheet.charts ?? []).map((): PartName => ({
      kind: "chart",
      path: `xl/charts/chart${++charts}.xml`,
    }));
    if (sheet.table) tables++;
    if (sheet.pivot) pivots++;
    return {
      sheet,
      part: { kind: "worksheet", path: `xl/worksheets/sheet${at + 1}.xml` },
      charts: ownCharts,
      tableId: tables,
      ...(ownCharts.length > 0 && {
        drawing: { kind: "drawing", path: `xl/drawings/drawing${at + 1}.xml` } as const,
      }),
      ...(sheet.table && { table: { kind: "table", path: `xl/tables/table${tables}.xml` } as const }),
      ...(sheet.pivot && { pivot: pivotParts(pivots) }),
    };
  });
}

const pivotParts = (number: number): NonNullable<PlacedSheet["pivot"]> => ({
  number,
  table: { kind: "pivotTable", path: `xl/pivotTables/pivotTable${number}.xml` },
  cache: { kind: "pivotCache", path: `xl/pivotCache/pivotCacheDefinition${number}.xml` },
});

/** The drawing, where there is one, comes first in the sheet's relationships. */
function relationshipIds({ drawing, table }: PlacedSheet): Omit<SheetPlace, "selected"> {
  return { ...(drawing && { drawing: "rId1" }), ...(table && { table: drawing ? "rId2" : "rId1" }) };
}

function addSheetParts(
  { sheet, part, drawing, charts, table, tableId, pivot }: PlacedSheet,
  sheets: readonly SheetSpec[],
  add: (path: string, xml: string) => void,
): void {
  const targets = [drawing, table, pivot?.table].filter((target) => target !== undefined);
  if (targets.length > 0) add(relationshipsPath(part.path), relationshipsXml(targets));
  if (table && sheet.table) add(table.path, tableXml(sheet.table, tableId));
  if (pivot && sheet.pivot) {
    add(pivot.table.path, pivotTableXml(sheet.pivot, pivot.number));
    add(relationshipsPath(pivot.table.path), relationshipsXml([pivot.cache]));
    add(pivot.cache.path, pivotCacheXml(sheet.pivot));
  }
  if (!drawing || !sheet.charts) return;
  add(drawing.path, drawingXml(sheet.charts));
  add(relationshipsPath(drawing.path), relationshipsXml(charts));
  for (const [at, chart] of sheet.charts.entries())
    add((charts[at] as PartName).path, chartXml(chart, sheets));
}

const relationshipsPath = (path: string): string => path.replace(/([^/]+)$/, "_rels/$1.rels");

const stretchLength = 2_000_000;
const worthKnowing = 16_000;

/** A part of unknown length: whole while it is small, flowing as soon as it is not. */
class GrowingEntry {
  /** The piece written last, not in `text` yet. */
  private last = "";
  private length = 0;
  private flowing: OpenEntry | undefined;

  /** `text`: empty, and nobody else's until the entry is closed. */
  constructor(
    private readonly zip: Zip,
    private readonly path: string,
    private readonly text: GrowingText,
  ) {}

  write(piece: string): void {
    this.text.add(this.last);
    this.last = piece;
    this.length += piece.length;
    if (this.length > stretchLength) this.flow();
  }

  /** The last piece written is compressed by itself, so that what precedes it can be known from another book. */
  close(): void {
    if (this.flowing) {
      this.flow();
      this.flowing.close();
      return;
    }
    const before = this.length > worthKnowing ? [this.text.give()].filter(({ length }) => length > 0) : [];
    this.zip.add({ name: this.path, before, bytes: this.take(), isGiven: true });
  }

  private flow(): void {
    this.flowing ??= this.zip.open(this.path);
    this.text.add(this.last);
    this.last = "";
    this.flowing.give(this.text.give());
    this.length = 0;
  }

  private take(): Uint8Array {
    this.text.add(this.last);
    this.last = "";
    return this.text.take();
  }
}
