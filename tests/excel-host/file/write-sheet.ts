import { areaAddress, cellAddress } from "../model/address";
import type { Sheet } from "../model/book";
import { protectionOptions } from "./protection-options";
import { relationships as relationshipsNamespace, spreadsheet } from "./namespaces";
import { officeType, type Relationship } from "./package";
import { colorXml } from "./style-xml";
import { type CellWriters, columnsXml, sheetDataXml } from "./write-cells";
import { isFitted, pageXml } from "./write-page";
import { conditionalsXml, sqrefOf, validationsXml } from "./write-sheet-rules";
import { element, insertInOrder, parseXml, type XmlElement } from "./xml";

/** Children of <worksheet>, as the schema wants them. */
const order = [
  ...[
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetCalcPr",
    "sheetProtection",
  ],
  ...[
    "protectedRanges",
    "scenarios",
    "autoFilter",
    "sortState",
    "dataConsolidate",
    "customSheetViews",
    "mergeCells",
  ],
  ...["phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"],
  ...[
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
    "cellWatches",
    "ignoredErrors",
  ],
  ...[
    "smartTags",
    "drawing",
    "legacyDrawing",
    "legacyDrawingHF",
    "drawingHF",
    "picture",
    "oleObjects",
    "controls",
  ],
  ...["webPublishItems", "tableParts", "extLst"],
];

/** Gives out relationship ids that nothing kept bears. */
export class RelationshipList {
  readonly all: Relationship[];
  private last = 0;

  constructor(kept: readonly Relationship[]) {
    this.all = [...kept];
  }

  add(kind: string, target: string, external = false): string {
    const taken = new Set(this.all.map(({ id }) => id));
    do this.last++;
    while (taken.has(`rId${this.last}`));
    const id = `rId${this.last}`;
    this.all.push({ id, type: officeType(kind), target, external });
    return id;
  }
}

export interface SheetParts {
  readonly relationships: RelationshipList;
  readonly drawing: string | undefined;
  readonly tables: readonly string[];
  readonly customProperties: readonly { readonly name: string; readonly id: string }[];
}

/** The sheet's own part; `parts` are the ids of what hangs on it. */
export function sheetXml(sheet: Sheet, writers: CellWriters, parts: SheetParts): XmlElement {
  const { rootAttributes, elements } = sheet.kept;
  const cols = columnsXml(sheet, writers.styles);
  const validations = validationsXml(sheet);
  const links = linksXml(sheet, parts.relationships);
  const root = element(
    "worksheet",
    { ...rootAttributes, xmlns: spreadsheet, "xmlns:r": relationshipsNamespace },
    [
      propertiesXml(sheet),
      element("sheetViews", {}, [viewXml(sheet)]),
      element("sheetFormatPr", formatOf(sheet)),
      ...(cols ? [cols] : []),
      sheetDataXml(sheet, writers),
      ...protectionXml(sheet),
      ...filterXml(sheet),
      ...mergesXml(sheet),
      ...conditionalsXml(sheet, writers.styles),
      ...(validations ? [validations] : []),
      ...(links ? [links] : []),
      ...pageXml(sheet),
      ...listOf(
        "customProperties",
        parts.customProperties.map(({ name, id }) => element("customPr", { name, "r:id": id })),
        false,
      ),
      ...(parts.drawing === undefined ? [] : [element("drawing", { "r:id": parts.drawing })]),
      ...listOf(
        "tableParts",
        parts.tables.map((id) => element("tablePart", { "r:id": id })),
        true,
      ),
    ],
  );
  for (const xml of elements.values()) insertInOrder(root, parseXml(xml), order);
  return root;
}

function listOf(name: string, inner: readonly XmlElement[], counted: boolean): readonly XmlElement[] {
  if (inner.length === 0) return [];
  return [element(name, { count: counted ? inner.length : undefined }, inner)];
}

function propertiesXml(sheet: Sheet): XmlElement {
  const { tabColor, summaryBelow, summaryRight, page } = sheet;
  return element("sheetPr", {}, [
    ...(tabColor === "" ? [] : [colorXml("tabColor", tabColor)]),
    element("outlinePr", {
      summaryBelow: summaryBelow ? undefined : "0",
      summaryRight: summaryRight ? undefined : "0",
    }),
    ...(isFitted(page) ? [element("pageSetUpPr", { fitToPage: true })] : []),
  ]);
}

function viewXml(sheet: Sheet): XmlElement {
  const { gridlines, headings, selection, book, kept } = sheet;
  const attributes = {
    ...kept.view,
    showGridLines: gridlines ? undefined : "0",
    showRowColHeaders: headings ? undefined : "0",
    tabSelected: book.activeSheet === sheet,
    workbookViewId: "0",
  };
  const first = selection[0] ?? { firstRow: 0, firstColumn: 0 };
  const activeCell = cellAddress(first.firstRow, first.firstColumn);
  const pane = paneXml(sheet);
  return element("sheetView", attributes, [
    ...(pane ? [pane] : []),
    element("selection", { pane: pane?.attributes["activePane"], activeCell, sqref: sqrefOf(selection) }),
  ]);
}

function paneXml({ freeze: { rows, columns } }: Sheet): XmlElement | undefined {
  if (rows === 0 && columns === 0) return undefined;
  return element("pane", {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: cellAddress(rows, columns),
    activePane: rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
    state: "frozen",
  });
}

function formatOf({ cells, defaultHeight, kept }: Sheet): Record<string, string | number | undefined> {
  const deepest = (infos: Iterable<{ level?: number }>): number | undefined => {
    const level = Math.max(0, ...[...infos].map((info) => info.level ?? 0));
    return level === 0 ? undefined : level;
  };
  return {
    ...kept.format,
    defaultRowHeight: defaultHeight,
    outlineLevelRow: deepest(cells.rowInfo.values()),
    outlineLevelCol: deepest(cells.columnInfo.values()),
  };
}

function protectionXml({ protection }: Sheet): readonly XmlElement[] {
  if (!protection) return [];
  const { allow, selection, hash } = protection;
  const options = protectionOptions.map(({ api, file, lockedUnlessSaid }) => {
    const locked = allow[api] !== true;
    return [file, locked === lockedUnlessSaid ? undefined : locked ? "1" : "0"] as const;
  });
  const attributes = {
    ...hash,
    sheet: "1",
    ...Object.fromEntries(options),
    selectLockedCells: selection === "Normal" ? undefined : "1",
    selectUnlockedCells: selection === "None" ? "1" : undefined,
  };
  return [element("sheetProtection", attributes)];
}

function filterXml({ autoFilter }: Sheet): readonly XmlElement[] {
  if (!autoFilter) return [];
  const { children } = parseXml(`<autoFilter>${autoFilter.inner}</autoFilter>`);
  return [element("autoFilter", { ref: areaAddress(autoFilter.area) }, children)];
}

function mergesXml({ merges }: Sheet): readonly XmlElement[] {
  return listOf(
    "mergeCells",
    merges.map((area) => element("mergeCell", { ref: areaAddress(area) })),
    true,
  );
}

function linksXml({ links }: Sheet, relationships: RelationshipList): XmlElement | undefined {
  if (links.length === 0) return undefined;
  const inner = links.map(({ area, address, location, tip }) =>
    element("hyperlink", {
      ref: areaAddress(area),
      "r:id": address === "" ? undefined : relationships.add("hyperlink", address, true),
      location: location === "" ? undefined : location,
      tooltip: tip === "" ? undefined : tip,
    }),
  );
  return element("hyperlinks", {}, inner);
}
