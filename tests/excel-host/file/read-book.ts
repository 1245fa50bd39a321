import { type Area, isWholeColumns, isWholeRows } from "../model/area";
import { Book, type Sheet, type Visibility } from "../model/book";
import { cornersOf, tokensOf } from "../model/formula-tokens";
import { kindOf, Package } from "./package";
import { readCaches, readObjects } from "./read-objects";
import { readBookProperties } from "./read-properties";
import { readSheet, type SheetSources } from "./read-sheet";
import { readStrings } from "./read-strings";
import { readStyles } from "./read-styles";
import {
  childOf,
  childrenOf,
  findBelow,
  flag,
  localName,
  textOf,
  type XmlElement,
  xmlPart,
  xmlText,
} from "./xml";

/** Opens an .xlsx. What this host does not know is kept, and written again by writeBook. */
export function readBook(bytes: Uint8Array): Book {
  const from = Package.read(bytes);
  const workbookPath = targetOf(from, "", "officeDocument");
  const root = from.xml(workbookPath);
  if (!root) throw new Error("The package holds no workbook");
  const part = (kind: string): XmlElement | undefined => from.xml(targetOf(from, workbookPath, kind));
  const stylesRoot = part("styles");
  const { table, numbers, looks } = readStyles(stylesRoot);
  const book = new Book();
  book.styles = table;
  book.theme = readTheme(part("theme")) ?? book.theme;
  const sources = { strings: readStrings(part("sharedStrings")), styles: numbers, looks };
  for (const one of childrenOf(childOf(root, "sheets"))) addSheet(book, from, workbookPath, one, sources);
  for (const sheet of book.sheets) readObjects(sheet, from);
  readCaches(book, from, workbookPath);
  readNames(book, childOf(root, "definedNames"));
  readBookProperties(book, from);
  readSettings(book, root);
  const rest = childrenOf(root).filter(({ name }) => !understood.has(localName(name)));
  book.kept = {
    package: from,
    workbookPath,
    elements: new Map(rest.map((element) => [localName(element.name), xmlText(element)])),
    styles: stylesRoot && xmlPart(stylesRoot),
  };
  return book;
}

const targetOf = (from: Package, path: string, kind: string): string =>
  from.relationshipsOf(path).find((one) => kindOf(one) === kind)?.target ?? "";

const understood = new Set(["bookViews", "sheets", "definedNames", "calcPr", "workbookProtection"]);

const visibilityOf: Readonly<Record<string, Visibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

function addSheet(
  book: Book,
  from: Package,
  workbookPath: string,
  { attributes }: XmlElement,
  sources: SheetSources,
): void {
  const id = Object.entries(attributes).find(([name]) => name !== "id" && localName(name) === "id")?.[1];
  const relationship = from.relationshipsOf(workbookPath).find((one) => one.id === id);
  const { name = "", sheetId = "1", state = "" } = attributes;
  if (!relationship || kindOf(relationship) !== "worksheet")
    throw new Error(`${name} is no worksheet: this host reads none but those`);
  const sheet = book.newSheet(name, Number(sheetId));
  sheet.visibility = visibilityOf[state] ?? "Visible";
  book.sheets.push(sheet);
  readSheet(sheet, from, relationship.target, sources);
}

function readSettings(book: Book, root: XmlElement): void {
  const said = (name: string): Readonly<Record<string, string>> => childOf(root, name)?.attributes ?? {};
  const view = childOf(childOf(root, "bookViews"), "workbookView");
  const sheet = book.sheets[Number(view?.attributes["activeTab"] ?? 0)];
  if (sheet?.visibility === "Visible") book.active = sheet;
  book.calculationMode = calculationModes[said("calcPr")["calcMode"] ?? ""] ?? "Automatic";
  const protection = said("workbookProtection");
  if (flag(protection["lockStructure"])) book.structure = { password: "", attributes: protection };
}

const calculationModes: Readonly<Record<string, Book["calculationMode"]>> = {
  manual: "Manual",
  autoNoTable: "AutomaticExceptTables",
};

/** Names; those Excel keeps for itself say print areas, titles and filters. */
function readNames(book: Book, names: XmlElement | undefined): void {
  for (const one of childrenOf(names, "definedName")) {
    const { name = "", localSheetId, hidden, comment = "" } = one.attributes;
    const scope = localSheetId === undefined ? undefined : book.sheets[Number(localSheetId)];
    const formula = textOf(one);
    // A sheet's print area may end with the last row filled in: it stands under a name of ours then.
    if (scope && (name.startsWith("_xlnm.") || name === "_r_in")) readOwnName(scope, name, formula);
    else (scope?.names ?? book.names).load({ name, scope, formula, comment, visible: !flag(hidden) });
  }
}

/** An area that ends with the last row filled in, as large as it can become: from its corner to the end of its last column. */
function reachOf([corner, ends]: readonly Area[]): readonly Area[] {
  return corner && ends ? [{ ...corner, lastRow: ends.lastRow, lastColumn: ends.lastColumn }] : [];
}

function readOwnName(sheet: Sheet, name: string, formula: string): void {
  const areas = tokensOf(formula).flatMap((token) =>
    token.kind === "reference" ? (cornersOf(token.cells)?.area ?? []) : [],
  );
  if (name === "_r_in") sheet.page.area = reachOf(areas);
  if (name === "_xlnm.Print_Area" && areas.length > 0) sheet.page.area = areas;
  if (name !== "_xlnm.Print_Titles") return;
  for (const one of areas) {
    if (isWholeRows(one)) sheet.page.titleRows = one;
    else if (isWholeColumns(one)) sheet.page.titleColumns = one;
  }
}

/** Light and dark change places: cells count colours so. */
function readTheme(root: XmlElement | undefined): readonly string[] | undefined {
  const scheme = root && findBelow(root, "clrScheme");
  if (!scheme) return undefined;
  const hex = childrenOf(scheme).map((color) => {
    const [inside] = childrenOf(color);
    return inside?.attributes["lastClr"] ?? inside?.attributes["val"] ?? "000000";
  });
  const [dark1 = "000000", light1 = "FFFFFF", dark2 = "000000", light2 = "FFFFFF", ...rest] = hex;
  return [light1, dark1, light2, dark2, ...rest];
}
