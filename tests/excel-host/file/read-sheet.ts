import { parseArea } from "../model/address";
import type { Sheet } from "../model/book";
import { digitWidth } from "../model/points";
import type { ConditionalLook } from "../model/rules";
import { protectionOptions } from "./protection-options";
import type { Package, Relationship } from "./package";
import { type CellSources, readColumns, readRows } from "./read-cells";
import { readPage } from "./read-page";
import { areasOf, readConditionals, readValidations } from "./read-sheet-rules";
import { readColor } from "./style-xml";
import { childOf, childrenOf, flag, localName, numberOf, type XmlElement, xmlText } from "./xml";

export interface SheetSources extends CellSources {
  readonly looks: readonly ConditionalLook[];
}

/** Children of <worksheet> that are taken into the sheet; all others are kept as they are. */
const understood = new Set([
  ...[
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetProtection",
    "autoFilter",
  ],
  ...["mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"],
  ...["pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "drawing", "tableParts"],
]);

export function readSheet(sheet: Sheet, from: Package, path: string, sources: SheetSources): void {
  const root = from.xml(path);
  if (!root) throw new Error(`${path} is missing`);
  const relationships = from.relationshipsOf(path);
  sheet.path = path;
  readProperties(sheet, childOf(root, "sheetPr"));
  readView(sheet, childOf(childOf(root, "sheetViews"), "sheetView"));
  const format = childOf(root, "sheetFormatPr")?.attributes ?? {};
  sheet.defaultHeight = numberOf(format["defaultRowHeight"]) ?? sheet.defaultHeight;
  readColumns(sheet.cells, childOf(root, "cols"), sources.styles, digitWidth(sheet));
  readRows(sheet.cells, childOf(root, "sheetData"), sources);
  sheet.merges = childrenOf(childOf(root, "mergeCells")).flatMap(
    ({ attributes }) => parseArea(attributes["ref"] ?? "") ?? [],
  );
  readProtection(sheet, childOf(root, "sheetProtection"));
  readFilter(sheet, childOf(root, "autoFilter"));
  readValidations(sheet, childOf(root, "dataValidations"));
  readConditionals(sheet, childrenOf(root, "conditionalFormatting"), sources.looks);
  readLinks(sheet, childOf(root, "hyperlinks"), relationships);
  readPage(sheet, root);
  readCustomProperties(sheet, childOf(root, "customProperties"), from, relationships);
  keepRest(sheet, root, relationships, format);
}

function readProperties(sheet: Sheet, properties: XmlElement | undefined): void {
  const outline = childOf(properties, "outlinePr")?.attributes ?? {};
  sheet.summaryBelow = flag(outline["summaryBelow"], true);
  sheet.summaryRight = flag(outline["summaryRight"], true);
  sheet.tabColor = readColor(childOf(properties, "tabColor"));
}

function readView(sheet: Sheet, view: XmlElement | undefined): void {
  if (!view) return;
  sheet.gridlines = flag(view.attributes["showGridLines"], true);
  sheet.headings = flag(view.attributes["showRowColHeaders"], true);
  const { state = "", ySplit = "0", xSplit = "0" } = childOf(view, "pane")?.attributes ?? {};
  if (state.startsWith("frozen")) sheet.freeze = { rows: Number(ySplit), columns: Number(xSplit) };
  const areas = areasOf(childrenOf(view, "selection").at(-1)?.attributes["sqref"]);
  if (areas.length > 0) sheet.selection = areas;
}

/** In files "1" locks, and what is not said is locked, except contents and objects. */
function readProtection(sheet: Sheet, found: XmlElement | undefined): void {
  if (!found || !flag(found.attributes["sheet"])) return;
  const { attributes } = found;
  const allow = Object.fromEntries(
    protectionOptions.map(({ api, file, lockedUnlessSaid }) => [
      api,
      !flag(attributes[file], lockedUnlessSaid),
    ]),
  );
  const hidesLocked = flag(attributes["selectLockedCells"]);
  const selection = flag(attributes["selectUnlockedCells"]) ? "None" : hidesLocked ? "Unlocked" : "Normal";
  const hash = Object.fromEntries(
    ["password", "algorithmName", "hashValue", "saltValue", "spinCount"].flatMap((name) => {
      const value = attributes[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  sheet.protection = { allow, selection, password: "", ...(Object.keys(hash).length > 0 && { hash }) };
}

function readFilter(sheet: Sheet, filter: XmlElement | undefined): void {
  const area = parseArea(filter?.attributes["ref"] ?? "");
  if (filter && area) sheet.autoFilter = { area, inner: childrenOf(filter).map(xmlText).join("") };
}

const idOf = ({ attributes }: XmlElement): string =>
  Object.entries(attributes).find(([name]) => localName(name) === "id" && name !== "id")?.[1] ?? "";

function readLinks(
  sheet: Sheet,
  links: XmlElement | undefined,
  relationships: readonly Relationship[],
): void {
  for (const link of childrenOf(links, "hyperlink")) {
    const { ref = "", location = "", tooltip = "" } = link.attributes;
    const area = parseArea(ref);
    const address = relationships.find(({ id }) => id === idOf(link))?.target ?? "";
    if (area) sheet.links.push({ area, address, location, tip: tooltip });
  }
}

/** Each value is a part of its own, in UTF-16. */
function readCustomProperties(
  sheet: Sheet,
  found: XmlElement | undefined,
  from: Package,
  relationships: readonly Relationship[],
): void {
  for (const one of childrenOf(found, "customPr")) {
    const target = relationships.find(({ id }) => id === idOf(one))?.target ?? "";
    const bytes = from.parts.get(target);
    const { name } = one.attributes;
    if (name !== undefined && bytes)
      sheet.customProperties.set(name, new TextDecoder("utf-16le").decode(bytes));
  }
}

const rewritten = new Set([
  "hyperlink",
  "table",
  "drawing",
  "pivotTable",
  "printerSettings",
  "customProperty",
]);

function keepRest(
  sheet: Sheet,
  root: XmlElement,
  relationships: readonly Relationship[],
  format: Readonly<Record<string, string>>,
): void {
  const rest = childrenOf(root).filter(({ name }) => !understood.has(localName(name)));
  const drawing = childOf(root, "drawing");
  const drawingPath = drawing && relationships.find(({ id }) => id === idOf(drawing))?.target;
  const view = childOf(childOf(root, "sheetViews"), "sheetView")?.attributes ?? {};
  sheet.kept = {
    elements: new Map(rest.map((element) => [localName(element.name), xmlText(element)])),
    relationships: relationships.filter(({ type }) => !rewritten.has(type.slice(type.lastIndexOf("/") + 1))),
    rootAttributes: root.attributes,
    view,
    format,
    ...(drawingPath !== undefined && { drawing: drawingPath }),
  };
}
