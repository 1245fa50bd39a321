import { invalidArgument, invalidOperation, itemNotFound } from "../host-error";
import { type Area, overlaps, rowCount } from "../model/area";
import type { Book, Sheet } from "../model/book";
import { checkUnprotected, touch } from "../model/guard";
import type { Table } from "../model/objects";
import { Place } from "../model/place";
import { headingRow } from "../model/table-headings";
import { addTable, removeTable, renameTable, resizeTable } from "../model/tables";
import { type HostClass, type HostObject, nothing, objectOf, type TablePlace } from "../protocol/host-object";
import { rangeInBook, rangeOnSheet } from "./resolve";

interface Tables {
  readonly book: Book;
  readonly sheet: Sheet | undefined;
}

const of = ({ book, sheet }: Tables): readonly TablePlace[] =>
  (sheet ? [sheet] : book.sheets).flatMap((one) => one.tables.map((table) => ({ sheet: one, table })));

const found = (tables: readonly TablePlace[], key: string | number): TablePlace | undefined =>
  tables.find(
    ({ table }) => String(table.id) === String(key) || table.name.toLowerCase() === String(key).toLowerCase(),
  );

function item(tables: readonly TablePlace[], key: string | number): HostObject<"Table"> {
  const place = found(tables, key);
  if (!place) throw itemNotFound(`There is no table ${key}`);
  return objectOf("Table", place);
}

function orNothing(tables: readonly TablePlace[], key: string): HostObject | typeof nothing {
  const place = found(tables, key);
  return place ? objectOf("Table", place) : nothing;
}

export const tableCollection: HostClass<Tables> = {
  properties: { count: { get: (tables) => of(tables).length } },
  items: (tables) => of(tables).map((place) => objectOf("Table", place)),
  item: (tables, key) => item(of(tables), key),
  methods: {
    add: (tables, given: Place | string, hasHeaders: boolean) => {
      const { sheet, area } = rangeInBook(tables.book, given, tables.sheet);
      if (tables.sheet && sheet !== tables.sheet)
        throw invalidArgument(`The range is not on ${tables.sheet.name}`);
      return objectOf("Table", { sheet, table: addTable(sheet, area, hasHeaders) });
    },
    getCount: (tables) => of(tables).length,
    getItemAt: (tables, index: number) => {
      const place = of(tables)[index];
      if (!place) throw itemNotFound(`There is no table ${index}`);
      return objectOf("Table", place);
    },
    getItemOrNullObject: (tables, key: string) => orNothing(of(tables), key),
  },
};

const within = ({ sheet, areas }: Place): readonly TablePlace[] =>
  sheet.tables
    .filter((table) => areas.some((area) => overlaps(area, table.area)))
    .map((table) => ({ sheet, table }));

export const tableScopedCollection: HostClass<Place> = {
  items: (place) => within(place).map((one) => objectOf("Table", one)),
  item: (place, key) => item(within(place), key),
  methods: {
    getCount: (place) => within(place).length,
    getItemOrNullObject: (place, key: string) => orNothing(within(place), key),
  },
};

/** Between the headings and the totals. */
export function bodyOf({ area, showHeaders, showTotals }: Table): Area {
  return {
    ...area,
    firstRow: area.firstRow + (showHeaders ? 1 : 0),
    lastRow: area.lastRow - (showTotals ? 1 : 0),
  };
}

const rangeOf = ({ sheet }: TablePlace, area: Area): HostObject<"Range"> =>
  objectOf("Range", new Place(sheet, [area]));

function headings(place: TablePlace): HostObject<"Range"> {
  if (!place.table.showHeaders) throw itemNotFound(`${place.table.name} shows no headings`);
  return rangeOf(place, headingRow(place.table));
}

type Shown = "showFilterButton" | "bandedRows" | "bandedColumns" | "firstColumn" | "lastColumn";

function shown(key: Shown): {
  readonly get: (place: TablePlace) => boolean;
  readonly set: (place: TablePlace, on: never) => void;
} {
  return {
    get: ({ table }) => table[key],
    set: ({ sheet, table }, on: boolean) => {
      touch(sheet.book);
      checkUnprotected(sheet, "tables");
      table[key] = on;
    },
  };
}

const fixed = (what: string) => (): never => {
  throw invalidOperation(`${what} is not switched by this host`);
};

export const table: HostClass<TablePlace> = {
  identity: ({ table: { id } }) => ({ Id: id }),
  properties: {
    id: { get: ({ table: { id } }) => String(id) },
    name: {
      get: ({ table: { name } }) => name,
      set: ({ sheet, table: one }, name: string) => renameTable(sheet, one, name),
    },
    style: {
      get: ({ table: { style } }) => style,
      set: ({ sheet, table: one }, style: string) => {
        touch(sheet.book);
        if (!/^TableStyle(?:Light(?:1?\d|2[01])|Medium(?:1?\d|2[0-8])|Dark(?:1[01]|\d))$|^$/.test(style))
          throw invalidArgument(`There is no table style ${style}`);
        one.style = style;
      },
    },
    showHeaders: { get: ({ table: one }) => one.showHeaders, set: fixed("showHeaders") },
    showTotals: { get: ({ table: one }) => one.showTotals, set: fixed("showTotals") },
    showFilterButton: shown("showFilterButton"),
    showBandedRows: shown("bandedRows"),
    showBandedColumns: shown("bandedColumns"),
    highlightFirstColumn: shown("firstColumn"),
    highlightLastColumn: shown("lastColumn"),
  },
  objects: {
    worksheet: ({ sheet }) => objectOf("Worksheet", sheet),
    columns: (place) => objectOf("TableColumnCollection", place),
    rows: (place) => objectOf("TableRowCollection", place),
  },
  methods: {
    getRange: (place) => rangeOf(place, place.table.area),
    getDataBodyRange: (place) => rangeOf(place, bodyOf(place.table)),
    getHeaderRowRange: headings,
    resize: ({ sheet, table: one }, given: Place | string) =>
      resizeTable(sheet, one, rangeOnSheet(sheet, given)),
    delete: ({ sheet, table: one }) => removeTable(sheet, one, false),
    convertToRange: (place) => {
      removeTable(place.sheet, place.table, true);
      return rangeOf(place, place.table.area);
    },
  },
};

export const tableRowCollection: HostClass<TablePlace> = {
  properties: { count: { get: ({ table: one }) => rowCount(bodyOf(one)) } },
  methods: { getCount: ({ table: one }) => rowCount(bodyOf(one)) },
};
