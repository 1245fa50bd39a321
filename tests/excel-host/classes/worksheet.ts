import { invalidArgument, itemNotFound } from "../host-error";
import { area, cellArea, wholeSheet } from "../model/area";
import type { Sheet, Visibility } from "../model/book";
import { parseColor, shownColor } from "../model/color";
import { copySheet } from "../model/copy-sheet";
import { touch } from "../model/guard";
import { showLevels } from "../model/outline";
import { Place } from "../model/place";
import { activateSheet, deleteSheet, moveSheet, renameSheet, showSheet } from "../model/sheet-list";
import { type HostClass, type HostObject, nothing, objectOf } from "../protocol/host-object";
import { areaAt, areasAt, onSheet } from "./resolve";
import { worksheetById, worksheetNeighbours } from "./worksheets";

const range = (sheet: Sheet, ...areas: Place["areas"]): HostObject<"Range"> =>
  objectOf("Range", new Place(sheet, areas));

/** "" is no address, and no address is the whole sheet. */
function rangeAt(sheet: Sheet, address: string | undefined): HostObject<"Range"> {
  return range(sheet, address === undefined ? wholeSheet : areaAt(sheet, address));
}

function byIndexes(sheet: Sheet, row: number, column: number, rows: number, columns: number): HostObject {
  if (![row, column, rows, columns].every(Number.isInteger) || rows < 1 || columns < 1)
    throw invalidArgument("A range has whole numbers, and at least one cell");
  return range(sheet, onSheet(area(row, column, row + rows - 1, column + columns - 1)));
}

function copy(sheet: Sheet, where = "None", relativeTo?: Sheet): HostObject {
  const count = sheet.book.sheets.length;
  const beside = relativeTo?.position;
  if ((where === "Before" || where === "After") && beside === undefined)
    throw invalidArgument(`"${where}" needs a sheet to stand ${where.toLowerCase()}`);
  const positions: Readonly<Record<string, number>> = {
    None: count,
    End: count,
    Beginning: 0,
    Before: beside ?? 0,
    After: (beside ?? 0) + 1,
  };
  return objectOf("Worksheet", copySheet(sheet, positions[where] ?? count));
}

function setTabColor(sheet: Sheet, color: string): void {
  touch(sheet.book);
  sheet.tabColor = color === "" ? "" : parseColor(color);
}

/** A property of the view: anybody may change it, also on protected sheets. */
function view(key: "gridlines" | "headings"): {
  readonly get: (sheet: Sheet) => boolean;
  readonly set: (sheet: Sheet, on: never) => void;
} {
  return {
    get: (sheet) => sheet[key],
    set: (sheet, on: boolean) => {
      touch(sheet.book);
      sheet[key] = on;
    },
  };
}

export const worksheet: HostClass<Sheet> = {
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    id: { get: (sheet) => sheet.id },
    name: { get: (sheet) => sheet.name, set: (sheet, name: string) => renameSheet(sheet, name) },
    position: {
      get: (sheet) => sheet.position,
      set: (sheet, position: number) => moveSheet(sheet, position),
    },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, visibility: Visibility) => showSheet(sheet, visibility),
    },
    tabColor: { get: (sheet) => shownColor(sheet.tabColor, sheet.book.theme, ""), set: setTabColor },
    showGridlines: view("gridlines"),
    showHeadings: view("headings"),
    standardHeight: { get: (sheet) => sheet.defaultHeight },
  },
  objects: {
    names: (sheet) => objectOf("NamedItemCollection", { book: sheet.book, scope: sheet }),
    tables: (sheet) => objectOf("TableCollection", { book: sheet.book, sheet }),
    charts: (sheet) => objectOf("ChartCollection", sheet),
    pivotTables: (sheet) => objectOf("PivotTableCollection", { book: sheet.book, sheet }),
    slicers: (sheet) => objectOf("SlicerCollection", sheet),
    protection: (sheet) => objectOf("WorksheetProtection", sheet),
    freezePanes: (sheet) => objectOf("WorksheetFreezePanes", sheet),
    pageLayout: (sheet) => objectOf("PageLayout", sheet),
    horizontalPageBreaks: (sheet) => objectOf("PageBreakCollection", { sheet, across: true }),
    verticalPageBreaks: (sheet) => objectOf("PageBreakCollection", { sheet, across: false }),
    customProperties: (sheet) => objectOf("WorksheetCustomPropertyCollection", sheet),
    autoFilter: (sheet) => objectOf("AutoFilter", sheet),
  },
  methods: {
    ...worksheetNeighbours,
    ...worksheetById,
    activate: activateSheet,
    copy,
    delete: deleteSheet,
    getCell: (sheet, row: number, column: number) => range(sheet, onSheet(cellArea(row, column))),
    getRange: rangeAt,
    getRangeByIndexes: byIndexes,
    getRanges: (sheet, address?: string) =>
      objectOf(
        "RangeAreas",
        new Place(sheet, address === undefined ? [wholeSheet] : areasAt(sheet, address)),
      ),
    getUsedRange: (sheet, valuesOnly?: boolean) =>
      range(sheet, sheet.cells.used(valuesOnly === true) ?? cellArea(0, 0)),
    getUsedRangeOrNullObject: (sheet, valuesOnly?: boolean) => {
      const used = sheet.cells.used(valuesOnly === true);
      return used ? range(sheet, used) : nothing;
    },
    showOutlineLevels: showLevels,
  },
  events: ["changed", "activated", "deactivated", "selectionChanged", "protectionChanged"],
};

interface SheetProperty {
  readonly sheet: Sheet;
  readonly key: string;
}

const longestKey = 255;

function addProperty(sheet: Sheet, key: string, value: string): HostObject {
  touch(sheet.book);
  if (key === "" || key.length > longestKey) throw invalidArgument(`"${key}" cannot be a property's key`);
  sheet.customProperties.set(key, value);
  return objectOf("WorksheetCustomProperty", { sheet, key });
}

export const worksheetCustomPropertyCollection: HostClass<Sheet> = {
  items: (sheet) =>
    [...sheet.customProperties.keys()].map((key) => objectOf("WorksheetCustomProperty", { sheet, key })),
  item: (sheet, key) => {
    if (!sheet.customProperties.has(String(key))) throw itemNotFound(`There is no property ${key}`);
    return objectOf("WorksheetCustomProperty", { sheet, key: String(key) });
  },
  methods: {
    add: addProperty,
    getCount: (sheet) => sheet.customProperties.size,
    getItemOrNullObject: (sheet, key: string) =>
      sheet.customProperties.has(key) ? objectOf("WorksheetCustomProperty", { sheet, key }) : nothing,
  },
};

export const worksheetCustomProperty: HostClass<SheetProperty> = {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      set: ({ sheet, key }, value: string) => {
        touch(sheet.book);
        sheet.customProperties.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ sheet, key }) => {
      touch(sheet.book);
      sheet.customProperties.delete(key);
    },
  },
};
