import { invalidArgument, itemNotFound } from "../host-error";
import {
  type Area,
  area,
  cellCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  joined,
  maxColumn,
  maxRow,
} from "../model/area";
import { Place } from "../model/place";
import { type HostClass, type HostObject, nothing, type Nothing, objectOf } from "../protocol/host-object";
import { clear } from "./range-edit";
import { areasAt, onSheet } from "./resolve";

const several = (place: Place, areas: readonly Area[]): HostObject<"RangeAreas"> =>
  objectOf("RangeAreas", place.with(...areas));

const wholeRow = ({ firstRow, lastRow }: Area): Area => area(firstRow, 0, lastRow, maxColumn);
const wholeColumn = ({ firstColumn, lastColumn }: Area): Area => area(0, firstColumn, maxRow, lastColumn);

function shared(place: Place, given: Place | string): readonly Area[] {
  const other = typeof given === "string" ? new Place(place.sheet, areasAt(place.sheet, given)) : given;
  if (other.sheet !== place.sheet) throw invalidArgument(`${other.address} is on another sheet`);
  return place.areas.flatMap((one) => other.areas.flatMap((own) => intersection(one, own) ?? []));
}

function used(place: Place, valuesOnly: boolean | undefined): readonly Area[] {
  return place.areas.flatMap((one) => place.sheet.cells.used(valuesOnly === true, one) ?? []);
}

const orNothing = (place: Place, areas: readonly Area[]): HostObject | Nothing =>
  areas.length > 0 ? several(place, areas) : nothing;

function orRefused(place: Place, areas: readonly Area[]): HostObject {
  if (areas.length === 0) throw itemNotFound(`${place.address}: there are no such cells`);
  return several(place, areas);
}

export const rangeAreas: HostClass<Place> = {
  properties: {
    address: { get: (place) => place.address },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, one) => sum + cellCount(one), 0) },
    isEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
    isEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
  },
  objects: {
    areas: (place) => objectOf("RangeCollection", place),
    worksheet: ({ sheet }) => objectOf("Worksheet", sheet),
    format: (place) => objectOf("RangeFormat", place),
    dataValidation: (place) => objectOf("DataValidation", place),
    conditionalFormats: (place) => objectOf("ConditionalFormatCollection", place),
  },
  methods: {
    clear,
    getEntireRow: (place) => several(place, joined(place.areas.map(wholeRow))),
    getEntireColumn: (place) => several(place, joined(place.areas.map(wholeColumn))),
    getOffsetRangeAreas: (place, rows: number, columns: number) =>
      several(
        place,
        place.areas.map((one) =>
          onSheet(
            area(
              one.firstRow + rows,
              one.firstColumn + columns,
              one.lastRow + rows,
              one.lastColumn + columns,
            ),
          ),
        ),
      ),
    getIntersection: (place, given: Place | string) => orRefused(place, shared(place, given)),
    getIntersectionOrNullObject: (place, given: Place | string) => orNothing(place, shared(place, given)),
    getUsedRangeAreas: (place, valuesOnly?: boolean) => orRefused(place, used(place, valuesOnly)),
    getUsedRangeAreasOrNullObject: (place, valuesOnly?: boolean) => orNothing(place, used(place, valuesOnly)),
  },
};

export const rangeCollection: HostClass<Place> = {
  items: (place) => place.areas.map((one) => objectOf("Range", place.with(one))),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: (place, index: number) => {
      const one = place.areas[index];
      if (!one) throw itemNotFound(`There is no area ${index}`);
      return objectOf("Range", place.with(one));
    },
  },
};
