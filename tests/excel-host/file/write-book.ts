import { columnLetters, quotedSheet } from "../model/address";
import type { Area } from "../model/area";
import type { Book, Sheet } from "../model/book";
import { cornersText } from "../model/formula-tokens";
import type { DefinedName } from "../model/names";
import { contentTypes, relationships as relationshipsNamespace, spreadsheet } from "./namespaces";
import { kindOf, Package } from "./package";
import { type CellWriters, StringWriter } from "./write-cells";
import { tableXml, writeDrawing, writePivot } from "./write-objects";
import { writeBookProperties } from "./write-properties";
import { RelationshipList, sheetXml } from "./write-sheet";
import { StyleWriter } from "./write-styles";
import { childOf, childrenOf, element, insertInOrder, localName, parseXml, type XmlElement } from "./xml";

/** Kinds of parts that are written anew, or that are wrong once anything has changed. */
const rewritten = new Set(["worksheet", "styles", "sharedStrings", "calcChain", "pivotCacheDefinition"]);

export interface WriteOptions {
  /** Formulas without their results: for a program that is to compute them. */
  readonly withoutResults?: boolean;
}

/** Saves the book as .xlsx: what this host knows, and what a loaded file had besides. */
export function writeBook(book: Book, { withoutResults = false }: WriteOptions = {}): Uint8Array {
  const to = new Package();
  const workbookPath = book.kept?.workbookPath ?? "xl/workbook.xml";
  const list = keptRelationships(book, to, workbookPath);
  const writers: CellWriters = { styles: new StyleWriter(book), strings: new StringWriter(), withoutResults };
  const from = book.kept?.package;
  const caches = writeCaches(book, to, from, list);
  // Parts that come later keep their places.
  for (const { path } of book.sheets) if (path !== "") to.parts.set(path, new Uint8Array());
  const ids = book.sheets.map((sheet) => list.add("worksheet", writeSheetParts(sheet, to, from, writers)));
  to.addXml(workbookPath, workbookXml(book, ids, caches), contentTypes.workbook);
  to.addXml("xl/styles.xml", writers.styles.toXml(), contentTypes.styles);
  list.add("styles", "xl/styles.xml");
  to.addXml("xl/sharedStrings.xml", stringsXml(writers.strings), contentTypes.strings);
  list.add("sharedStrings", "xl/sharedStrings.xml");
  to.relate(workbookPath, list.all);
  writeBookProperties(book, to, workbookPath);
  return to.toBytes();
}

/** What a loaded workbook points to and this host leaves alone: its theme, customXml. */
function keptRelationships({ kept }: Book, to: Package, workbookPath: string): RelationshipList {
  if (!kept) return new RelationshipList([]);
  const others = kept.package.relationshipsOf(workbookPath).filter((one) => !rewritten.has(kindOf(one)));
  for (const { target, external } of others) if (!external) to.copy(kept.package, target);
  return new RelationshipList(others);
}

const stringsXml = (strings: StringWriter): XmlElement => {
  const items = strings.all();
  return element("sst", { xmlns: spreadsheet, count: items.length, uniqueCount: items.length }, items);
};

function writeSheetParts(sheet: Sheet, to: Package, from: Package | undefined, writers: CellWriters): string {
  const path = sheet.path === "" ? to.freePath("xl/worksheets/sheet") : sheet.path;
  if (sheet.path === "") to.parts.set(path, new Uint8Array());
  const relationships = new RelationshipList(sheet.kept.relationships);
  for (const { target, external } of sheet.kept.relationships) if (from && !external) to.copy(from, target);
  const drawingPath = writeDrawing(sheet, to, from);
  const drawing = drawingPath === undefined ? undefined : relationships.add("drawing", drawingPath);
  const tables = sheet.tables.map((table) => {
    const tablePath = to.freePath("xl/tables/table");
    to.addXml(tablePath, tableXml(table), contentTypes.table);
    return relationships.add("table", tablePath);
  });
  for (const pivot of sheet.pivots) {
    writePivot(pivot, to);
    relationships.add("pivotTable", pivot.path);
  }
  const customProperties = [...sheet.customProperties].map(([name, value]) => {
    const propertyPath = to.freePath("xl/customProperty", "bin");
    to.addBytes(propertyPath, utf16(value), contentTypes.customProperty);
    return { name, id: relationships.add("customProperty", propertyPath) };
  });
  to.addXml(
    path,
    sheetXml(sheet, writers, { relationships, drawing, tables, customProperties }),
    contentTypes.worksheet,
  );
  to.relate(path, relationships.all);
  return path;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    bytes[2 * at] = text.charCodeAt(at) & 0xff;
    bytes[2 * at + 1] = text.charCodeAt(at) >> 8;
  }
  return bytes;
}

/** Caches of pivot tables, with their records; gives the workbook's ids of them, by path. */
function writeCaches(
  book: Book,
  to: Package,
  from: Package | undefined,
  list: RelationshipList,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { path, xml } of book.caches) {
    to.addXml(path, xml, contentTypes.pivotCache);
    const own = from?.relationshipsOf(path) ?? [];
    for (const { target } of own) if (from) to.copy(from, target);
    to.relate(path, own);
    ids.set(path, list.add("pivotCacheDefinition", path));
  }
  return ids;
}

/** Children of <workbook>, as the schema wants them. */
const order = [
  ...[
    "fileVersion",
    "fileSharing",
    "workbookPr",
    "workbookProtection",
    "bookViews",
    "sheets",
    "functionGroups",
  ],
  ...["externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches"],
  ...["smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"],
];

function workbookXml(book: Book, ids: readonly string[], caches: ReadonlyMap<string, string>): XmlElement {
  const sheets = book.sheets.map((sheet, at) =>
    element("sheet", {
      name: sheet.name,
      sheetId: sheet.number,
      state: { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" }[sheet.visibility],
      "r:id": ids[at],
    }),
  );
  const names = namesXml(book);
  const root = element("workbook", { xmlns: spreadsheet, "xmlns:r": relationshipsNamespace }, [
    ...protectionXml(book),
    element("bookViews", {}, [element("workbookView", { activeTab: book.activeSheet.position })]),
    element("sheets", {}, sheets),
    ...(names.length > 0 ? [element("definedNames", {}, names)] : []),
    element("calcPr", {
      calcMode: { Automatic: undefined, Manual: "manual", AutomaticExceptTables: "autoNoTable" }[
        book.calculationMode
      ],
      fullCalcOnLoad: true,
    }),
  ]);
  for (const [name, xml] of book.kept?.elements ?? []) {
    const kept = parseXml(xml);
    if (name === "pivotCaches") keepCaches(kept, book, caches);
    if (name !== "pivotCaches" || childrenOf(kept).length > 0) insertInOrder(root, kept, order);
  }
  listMade(root, book, caches);
  return root;
}

function protectionXml({ structure }: Book): readonly XmlElement[] {
  return structure ? [element("workbookProtection", { ...structure.attributes, lockStructure: true })] : [];
}

/** Caches of pivot tables the add-in made are not in the list of the file it was loaded from. */
function listMade(root: XmlElement, book: Book, caches: ReadonlyMap<string, string>): void {
  const made = book.sheets.flatMap(({ pivots }) => pivots.filter((pivot) => pivot.made));
  if (made.length === 0) return;
  const standing = childOf(root, "pivotCaches");
  const list = standing ?? element("pivotCaches");
  for (const { xml, cachePath } of made)
    list.children.push(
      element("pivotCache", { cacheId: xml.attributes["cacheId"], "r:id": caches.get(cachePath) }),
    );
  if (!standing) insertInOrder(root, list, order);
}

/** The ids may be others now, and caches may be gone. */
function keepCaches(kept: XmlElement, book: Book, caches: ReadonlyMap<string, string>): void {
  const from = book.kept?.package.relationshipsOf(book.kept.workbookPath) ?? [];
  kept.children = childrenOf(kept).flatMap((cache) => {
    const old = Object.entries(cache.attributes).find(([name]) => localName(name) === "id")?.[1];
    const path = from.find(({ id }) => id === old)?.target ?? "";
    const id = caches.get(path);
    return id === undefined
      ? []
      : [element(cache.name, { cacheId: cache.attributes["cacheId"], "r:id": id })];
  });
}

function namesXml(book: Book): readonly XmlElement[] {
  const own = (name: DefinedName, position: number | undefined): XmlElement =>
    element(
      "definedName",
      {
        name: name.name,
        localSheetId: position,
        hidden: !name.visible,
        comment: name.comment === "" ? undefined : name.comment,
      },
      [name.formula],
    );
  return [
    ...book.names.all().map((name) => own(name, undefined)),
    ...book.sheets.flatMap((sheet, at) => [
      ...sheet.names.all().map((name) => own(name, at)),
      ...printNames(sheet, at),
    ]),
  ];
}

/** What Excel keeps under names of its own. */
function printNames(sheet: Sheet, at: number): readonly XmlElement[] {
  const prefix = `${quotedSheet(sheet.name)}!`;
  const { area, titleRows, titleColumns } = sheet.page;
  const absolute = (one: Area): string =>
    prefix + cornersText({ area: one, fixed: [true, true, true, true], shape: "area" });
  const titles = [
    ...(titleColumns
      ? [`${prefix}$${columnLetters(titleColumns.firstColumn)}:$${columnLetters(titleColumns.lastColumn)}`]
      : []),
    ...(titleRows ? [`${prefix}$${titleRows.firstRow + 1}:$${titleRows.lastRow + 1}`] : []),
  ];
  const filter = sheet.autoFilter ? [absolute(sheet.autoFilter.area)] : [];
  const made = (name: string, parts: readonly string[], hidden: boolean): readonly XmlElement[] =>
    parts.length === 0
      ? []
      : [element("definedName", { name: `_xlnm.${name}`, localSheetId: at, hidden }, [parts.join(",")])];
  return [
    ...made("_FilterDatabase", filter, true),
    ...made("Print_Area", area.map(absolute), false),
    ...made("Print_Titles", titles, false),
  ];
}
