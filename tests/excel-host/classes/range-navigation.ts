import { invalidArgument, itemNotFound } from "../host-error";
import {
  type Area,
  area,
  bounding,
  cellArea,
  columnCount,
  intersection,
  maxColumn,
  maxRow,
  overlaps,
  rowCount,
} from "../model/area";
import { Place } from "../model/place";
import { type HostObject, nothing, type Nothing, objectOf } from "../protocol/host-object";
import { onSheet, rangeOnSheet } from "./resolve";

type Given = Place | string;

const range = (place: Place, one: Area): HostObject<"Range"> => objectOf("Range", place.with(onSheet(one)));

function integer(value: number): number {
  if (!Number.isInteger(value)) throw invalidArgument(`${value} is no whole number`);
  return value;
}

const moved = ({ firstRow, firstColumn, lastRow, lastColumn }: Area, rows: number, columns: number): Area =>
  area(firstRow + rows, firstColumn + columns, lastRow + rows, lastColumn + columns);

function resized({ firstRow, firstColumn }: Area, rows: number, columns: number): Area {
  if (integer(rows) < 1 || integer(columns) < 1) throw invalidArgument("A range has at least one cell");
  return area(firstRow, firstColumn, firstRow + rows - 1, firstColumn + columns - 1);
}

/** Relative to the first cell, also outside the range. */
const cellOf = (place: Place, row: number, column: number): HostObject<"Range"> =>
  range(place, cellArea(place.area.firstRow + integer(row), place.area.firstColumn + integer(column)));

function rowOf(place: Place, row: number): HostObject<"Range"> {
  const { firstRow, firstColumn, lastColumn } = place.area;
  return range(place, area(firstRow + integer(row), firstColumn, firstRow + row, lastColumn));
}

function columnOf(place: Place, column: number): HostObject<"Range"> {
  const { firstRow, firstColumn, lastRow } = place.area;
  return range(place, area(firstRow, firstColumn + integer(column), lastRow, firstColumn + column));
}

/** Rows above (before) for a negative count, and the other way round. */
function beside(place: Place, axis: "row" | "column", count: number): HostObject<"Range"> {
  const { firstRow, firstColumn, lastRow, lastColumn } = place.area;
  if (integer(count) === 0) throw invalidArgument("0 lines are no range");
  if (axis === "row") {
    return range(
      place,
      count > 0
        ? area(lastRow + 1, firstColumn, lastRow + count, lastColumn)
        : area(firstRow + count, firstColumn, firstRow - 1, lastColumn),
    );
  }
  return range(
    place,
    count > 0
      ? area(firstRow, lastColumn + 1, lastRow, lastColumn + count)
      : area(firstRow, firstColumn + count, lastRow, firstColumn - 1),
  );
}

function shared(place: Place, given: Given): Area | undefined {
  return intersection(place.area, rangeOnSheet(place.sheet, given));
}

/** An empty range has a used range too: its first cell. */
function used(place: Place, valuesOnly: boolean | undefined): Area {
  const { firstRow, firstColumn } = place.area;
  return place.sheet.cells.used(valuesOnly === true, place.area) ?? cellArea(firstRow, firstColumn);
}

function usedOrNull(place: Place, valuesOnly: boolean | undefined): HostObject | Nothing {
  const found = place.sheet.cells.used(valuesOnly === true, place.area);
  return found ? range(place, found) : nothing;
}

function mergedAreas({ sheet, areas }: Place): HostObject | Nothing {
  const found = sheet.merges.filter((merge) => areas.some((one) => overlaps(one, merge)));
  return found.length > 0 ? objectOf("RangeAreas", new Place(sheet, found)) : nothing;
}

export const rangeNavigation = {
  getCell: cellOf,
  getRow: rowOf,
  getColumn: columnOf,
  getLastCell: (place: Place) => range(place, cellArea(place.area.lastRow, place.area.lastColumn)),
  getLastRow: (place: Place) => rowOf(place, rowCount(place.area) - 1),
  getLastColumn: (place: Place) => columnOf(place, columnCount(place.area) - 1),
  getRowsAbove: (place: Place, count = 1) => beside(place, "row", -count),
  getRowsBelow: (place: Place, count = 1) => beside(place, "row", count),
  getColumnsBefore: (place: Place, count = 1) => beside(place, "column", -count),
  getColumnsAfter: (place: Place, count = 1) => beside(place, "column", count),
  getOffsetRange: (place: Place, rows: number, columns: number) =>
    range(place, moved(place.area, integer(rows), integer(columns))),
  getResizedRange: (place: Place, rows: number, columns: number) =>
    range(place, resized(place.area, rowCount(place.area) + rows, columnCount(place.area) + columns)),
  getAbsoluteResizedRange: (place: Place, rows: number, columns: number) =>
    range(place, resized(place.area, rows, columns)),
  getBoundingRect: (place: Place, given: Given) =>
    range(place, bounding(place.area, rangeOnSheet(place.sheet, given))),
  getEntireRow: (place: Place) => range(place, area(place.area.firstRow, 0, place.area.lastRow, maxColumn)),
  getEntireColumn: (place: Place) =>
    range(place, area(0, place.area.firstColumn, maxRow, place.area.lastColumn)),
  getIntersection: (place: Place, given: Given) => {
    const found = shared(place, given);
    if (!found) throw itemNotFound(`${place.address} shares no cell with the other range`);
    return range(place, found);
  },
  getIntersectionOrNullObject: (place: Place, given: Given) => {
    const found = shared(place, given);
    return found ? range(place, found) : nothing;
  },
  getUsedRange: (place: Place, valuesOnly?: boolean) => range(place, used(place, valuesOnly)),
  getUsedRangeOrNullObject: usedOrNull,
  getMergedAreasOrNullObject: mergedAreas,
};
