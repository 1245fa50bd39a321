import { alreadyExists, cannotTell, itemNotFound } from "../host-error";
import { cellArea } from "../model/area";
import type { Book, Sheet } from "../model/book";
import { checkAllowed, checkNoPivot, touch } from "../model/guard";
import { makePivot } from "../model/made-pivot";
import type { MadePivot } from "../model/objects";
import { Place } from "../model/place";
import {
  type HostClass,
  type HostObject,
  nothing,
  objectOf,
  type PivotPlace,
  type TablePlace,
} from "../protocol/host-object";
import { changePivot, madeOf } from "./pivot-hierarchies";
import { rangeOnSheet } from "./resolve";

interface Pivots {
  readonly book: Book;
  readonly sheet: Sheet | undefined;
}

const of = ({ book, sheet }: Pivots): readonly PivotPlace[] =>
  (sheet ? [sheet] : book.sheets).flatMap((one) => one.pivots.map((pivot) => ({ sheet: one, pivot })));

const find = (pivots: Pivots, key: string | number): PivotPlace | undefined =>
  of(pivots).find(
    ({ pivot: { id, name } }) => id === key || name.toLowerCase() === String(key).toLowerCase(),
  );

const isTable = (source: unknown): source is TablePlace =>
  typeof source === "object" && source !== null && "table" in source;

function add(
  { book, sheet }: Pivots,
  name: string,
  source: unknown,
  destination: Place | string,
): HostObject {
  if (!sheet || !isTable(source))
    throw cannotTell("Pivot tables of anything but a table, or added to the workbook");
  touch(book);
  checkAllowed(sheet, "allowPivotTables");
  if (find({ book, sheet }, name)) throw alreadyExists(`There is a pivot table ${name} already`);
  const { firstRow, firstColumn } = rangeOnSheet(sheet, destination);
  const area = cellArea(firstRow, firstColumn);
  checkNoPivot(sheet, [area]);
  return objectOf("PivotTable", { sheet, pivot: makePivot(sheet, name, source.table, area) });
}

/** Pivot tables are made of tables, stand somewhere, can be refreshed and can go; nothing of them is computed here. */
export const pivotTableCollection: HostClass<Pivots> = {
  items: (pivots) => of(pivots).map((place) => objectOf("PivotTable", place)),
  item: (pivots, key) => {
    const place = find(pivots, key);
    if (!place) throw itemNotFound(`There is no pivot table ${key}`);
    return objectOf("PivotTable", place);
  },
  methods: {
    add,
    getCount: (pivots) => of(pivots).length,
    getItemOrNullObject: (pivots, key: string) => {
      const place = find(pivots, key);
      return place ? objectOf("PivotTable", place) : nothing;
    },
  },
};

export const pivotTable: HostClass<PivotPlace> = {
  identity: ({ pivot }) => ({ Id: pivot.id }),
  properties: {
    id: { get: ({ pivot }) => pivot.id },
    name: {
      get: ({ pivot }) => pivot.name,
      set: ({ sheet, pivot }, name: string) => {
        touch(sheet.book);
        checkAllowed(sheet, "allowPivotTables");
        const other = find({ book: sheet.book, sheet }, name);
        if (other && other.pivot !== pivot) throw alreadyExists(`There is a pivot table ${name} already`);
        pivot.name = name;
        pivot.xml.attributes["name"] = name;
      },
    },
  },
  objects: {
    worksheet: ({ sheet }) => objectOf("Worksheet", sheet),
    layout: (place) => objectOf("PivotLayout", place),
    hierarchies: (place) => objectOf("PivotHierarchyCollection", place),
    rowHierarchies: (place) => objectOf("RowColumnPivotHierarchyCollection", { place, axis: "rows" }),
    columnHierarchies: (place) => objectOf("RowColumnPivotHierarchyCollection", { place, axis: "columns" }),
    filterHierarchies: (place) => objectOf("FilterPivotHierarchyCollection", { place, axis: "filters" }),
    dataHierarchies: (place) => objectOf("DataPivotHierarchyCollection", place),
  },
  methods: {
    refresh: ({ sheet, pivot }) => {
      touch(sheet.book);
      checkAllowed(sheet, "allowPivotTables");
      pivot.refreshed++;
    },
    delete: ({ sheet, pivot }) => {
      touch(sheet.book);
      checkAllowed(sheet, "allowPivotTables");
      sheet.pivots = sheet.pivots.filter((one) => one !== pivot);
      for (const [row, column] of [...sheet.cells.within(pivot.area)]) sheet.cells.delete(row, column);
    },
  },
};

type Layout = MadePivot["layout"];

function layoutProperty<Key extends keyof Layout>(key: Key) {
  return {
    get: (place: PivotPlace) => madeOf(place).layout[key],
    set: (place: PivotPlace, value: never) =>
      changePivot(place, ({ layout }) => {
        layout[key] = value;
      }),
  };
}

export const pivotLayout: HostClass<PivotPlace> = {
  properties: {
    layoutType: layoutProperty("layoutType"),
    subtotalLocation: layoutProperty("subtotalLocation"),
    showRowGrandTotals: layoutProperty("showRowGrandTotals"),
    showColumnGrandTotals: layoutProperty("showColumnGrandTotals"),
  },
  methods: { getRange: ({ sheet, pivot }) => objectOf("Range", new Place(sheet, [pivot.area])) },
};
