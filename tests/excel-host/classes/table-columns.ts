import { itemNotFound } from "../host-error";
import { type Area, area } from "../model/area";
import { Place } from "../model/place";
import { headingRow } from "../model/table-headings";
import { writeContents } from "../model/write-cells";
import { type HostClass, type HostObject, nothing, objectOf, type TablePlace } from "../protocol/host-object";
import { readValues, writeTable } from "./range-values";
import { bodyOf } from "./tables";

interface ColumnPlace {
  readonly place: TablePlace;
  readonly column: number;
}

const columnOf = ({ column }: ColumnPlace, rows: Area): Area =>
  area(rows.firstRow, rows.firstColumn + column, rows.lastRow, rows.firstColumn + column);

const rangeOf = (one: ColumnPlace, rows: Area): Place => new Place(one.place.sheet, [columnOf(one, rows)]);

/** By name, or by id: columns count their ids from 1 here. */
function find(place: TablePlace, key: string | number): number {
  if (typeof key === "number") return key >= 1 && key <= place.table.columns.length ? key - 1 : -1;
  return place.table.columns.findIndex((name) => name.toLowerCase() === key.toLowerCase());
}

function at(place: TablePlace, column: number, key: string | number): HostObject<"TableColumn"> {
  if (place.table.columns[column] === undefined)
    throw itemNotFound(`The table ${place.table.name} has no column ${key}`);
  return objectOf("TableColumn", { place, column });
}

export const tableColumnCollection: HostClass<TablePlace> = {
  properties: { count: { get: ({ table }) => table.columns.length } },
  items: (place) => place.table.columns.map((_, column) => objectOf("TableColumn", { place, column })),
  item: (place, key) => at(place, find(place, key), key),
  methods: {
    getCount: ({ table }) => table.columns.length,
    getItemAt: (place, index: number) => at(place, index, index),
    getItemOrNullObject: (place, key: string | number) =>
      find(place, key) < 0 ? nothing : at(place, find(place, key), key),
  },
};

export const tableColumn: HostClass<ColumnPlace> = {
  identity: ({ column }) => ({ Id: column + 1 }),
  properties: {
    id: { get: ({ column }) => column + 1 },
    index: { get: ({ column }) => column },
    name: {
      get: ({ place, column }) => place.table.columns[column],
      set: (one, name: string) =>
        writeContents(one.place.sheet, columnOf(one, headingRow(one.place.table)), () => `'${name}`),
    },
    values: {
      get: (one) => readValues(rangeOf(one, one.place.table.area)),
      set: (one, given: unknown) => writeTable(rangeOf(one, one.place.table.area), given, "values"),
    },
  },
  methods: {
    getRange: (one) => objectOf("Range", rangeOf(one, one.place.table.area)),
    getDataBodyRange: (one) => objectOf("Range", rangeOf(one, bodyOf(one.place.table))),
    getHeaderRowRange: (one) => objectOf("Range", rangeOf(one, headingRow(one.place.table))),
  },
};
