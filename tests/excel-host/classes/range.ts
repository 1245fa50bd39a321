import { cellCount, columnCount, isUnbounded, isWholeColumns, isWholeRows, rowCount } from "../model/area";
import type { Area } from "../model/area";
import { type GivenLink, linkAt, setLink } from "../model/links";
import type { Place } from "../model/place";
import { boxOfArea } from "../model/points";
import { type HostClass, objectOf } from "../protocol/host-object";
import { rangeEdits } from "./range-edit";
import { rangeNavigation } from "./range-navigation";
import {
  readFormulas,
  readNumberFormat,
  readText,
  readValues,
  readValueTypes,
  writeNumberFormat,
  writeTable,
} from "./range-values";
import { rangeProperties } from "./range-properties";
import { columnsHidden, hideColumns, hideRows, rowsHidden } from "./hidden-lines";

const mostCounted = 2 ** 31 - 1;

function readLink({ sheet, area }: Place): GivenLink | null {
  const link = linkAt(sheet, area);
  if (!link) return null;
  const value = sheet.cells.get(link.area.firstRow, link.area.firstColumn)?.value;
  return {
    ...(link.address !== "" && { address: link.address }),
    ...(link.location !== "" && { documentReference: link.location }),
    ...(link.tip !== "" && { screenTip: link.tip }),
    ...(typeof value === "string" && { textToDisplay: value }),
  };
}

const counted = (area: Area): number => (cellCount(area) > mostCounted ? -1 : cellCount(area));

export const range: HostClass<Place> = {
  properties: {
    address: { get: (place) => place.address },
    rowIndex: { get: ({ area }) => area.firstRow },
    columnIndex: { get: ({ area }) => area.firstColumn },
    rowCount: { get: ({ area }) => rowCount(area) },
    columnCount: { get: ({ area }) => columnCount(area) },
    cellCount: { get: ({ area }) => counted(area) },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    left: { get: ({ sheet, area }) => boxOfArea(sheet, area).left },
    top: { get: ({ sheet, area }) => boxOfArea(sheet, area).top },
    width: { get: ({ sheet, area }) => (isUnbounded(area) ? null : boxOfArea(sheet, area).width) },
    height: { get: ({ sheet, area }) => (isUnbounded(area) ? null : boxOfArea(sheet, area).height) },
    values: { get: readValues, set: (place, given: unknown) => writeTable(place, given, "values") },
    formulas: { get: readFormulas, set: (place, given: unknown) => writeTable(place, given, "formulas") },
    text: { get: readText },
    valueTypes: { get: readValueTypes },
    numberFormat: { get: readNumberFormat, set: (place, given: unknown) => writeNumberFormat(place, given) },
    rowHidden: {
      get: rowsHidden,
      set: ({ sheet, area }, hidden: boolean) => hideRows(sheet, area, hidden),
    },
    columnHidden: {
      get: columnsHidden,
      set: ({ sheet, area }, hidden: boolean) => hideColumns(sheet, area, hidden),
    },
    hidden: { get: (place) => rowsHidden(place) === true || columnsHidden(place) === true },
    hyperlink: {
      get: readLink,
      set: ({ sheet, area }, link: GivenLink | null) => setLink(sheet, area, link),
    },
  },
  objects: {
    worksheet: ({ sheet }) => objectOf("Worksheet", sheet),
    format: (place) => objectOf("RangeFormat", place),
    dataValidation: (place) => objectOf("DataValidation", place),
    conditionalFormats: (place) => objectOf("ConditionalFormatCollection", place),
  },
  methods: {
    ...rangeNavigation,
    ...rangeEdits,
    ...rangeProperties,
    getTables: (place) => objectOf("TableScopedCollection", place),
  },
};
