import { alreadyExists, itemNotFound } from "../host-error";
import type { Book, Sheet } from "../model/book";
import { checkAllowed, touch } from "../model/guard";
import type { Pivot } from "../model/objects";
import { Place } from "../model/place";
import { type HostClass, nothing, objectOf } from "../protocol/host-object";

interface Pivots {
  readonly book: Book;
  readonly sheet: Sheet | undefined;
}

interface PivotPlace {
  readonly sheet: Sheet;
  readonly pivot: Pivot;
}

const of = ({ book, sheet }: Pivots): readonly PivotPlace[] =>
  (sheet ? [sheet] : book.sheets).flatMap((one) => one.pivots.map((pivot) => ({ sheet: one, pivot })));

const find = (pivots: Pivots, key: string | number): PivotPlace | undefined =>
  of(pivots).find(
    ({ pivot: { id, name } }) => id === key || name.toLowerCase() === String(key).toLowerCase(),
  );

/** Pivot tables are there, stand somewhere, can go; none is made or computed here. */
export const pivotTableCollection: HostClass<Pivots> = {
  items: (pivots) => of(pivots).map((place) => objectOf("PivotTable", place)),
  item: (pivots, key) => {
    const place = find(pivots, key);
    if (!place) throw itemNotFound(`There is no pivot table ${key}`);
    return objectOf("PivotTable", place);
  },
  methods: {
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
  },
  methods: {
    delete: ({ sheet, pivot }) => {
      touch(sheet.book);
      checkAllowed(sheet, "allowPivotTables");
      sheet.pivots = sheet.pivots.filter((one) => one !== pivot);
      for (const [row, column] of [...sheet.cells.within(pivot.area)]) sheet.cells.delete(row, column);
    },
  },
};

export const pivotLayout: HostClass<PivotPlace> = {
  methods: { getRange: ({ sheet, pivot }) => objectOf("Range", new Place(sheet, [pivot.area])) },
};
