import { invalidArgument, itemNotFound } from "../host-error";
import { cellArea } from "../model/area";
import type { Sheet } from "../model/book";
import { touch } from "../model/guard";
import { Place } from "../model/place";
import { type HostClass, type HostObject, objectOf } from "../protocol/host-object";
import { rangeOnSheet } from "./resolve";

interface Breaks {
  readonly sheet: Sheet;
  /** Across: before a row; else before a column. */
  readonly across: boolean;
}

/** Excel has room for so many in each direction. */
const mostBreaks = 1026;

const linesOf = ({ sheet, across }: Breaks): Set<number> => (across ? sheet.rowBreaks : sheet.columnBreaks);
const sorted = (breaks: Breaks): readonly number[] => [...linesOf(breaks)].sort((one, other) => one - other);
const objectFor = ({ sheet, across }: Breaks, line: number): HostObject<"PageBreak"> =>
  objectOf("PageBreak", { sheet, across, line });

function add(breaks: Breaks, given: Place | string): HostObject {
  const { sheet, across } = breaks;
  touch(sheet.book);
  const { firstRow, firstColumn } = rangeOnSheet(sheet, given);
  const line = across ? firstRow : firstColumn;
  if (line === 0) throw invalidArgument("Before the first line there is no page");
  if (linesOf(breaks).size >= mostBreaks) throw invalidArgument(`More than ${mostBreaks} page breaks`);
  linesOf(breaks).add(line);
  return objectFor(breaks, line);
}

export const pageBreakCollection: HostClass<Breaks> = {
  items: (breaks) => sorted(breaks).map((line) => objectFor(breaks, line)),
  item: (breaks, key) => {
    const line = linesOf(breaks).has(Number(key)) ? Number(key) : undefined;
    if (line === undefined) throw itemNotFound(`There is no page break ${key}`);
    return objectFor(breaks, line);
  },
  methods: {
    add,
    getCount: (breaks) => linesOf(breaks).size,
    removePageBreaks: (breaks) => {
      touch(breaks.sheet.book);
      linesOf(breaks).clear();
    },
  },
};

export const pageBreak: HostClass<Breaks & { readonly line: number }> = {
  identity: ({ line }) => ({ _Id: line }),
  properties: {
    rowIndex: { get: ({ across, line }) => (across ? line : 0) },
    columnIndex: { get: ({ across, line }) => (across ? 0 : line) },
  },
  methods: {
    delete: (one) => {
      touch(one.sheet.book);
      linesOf(one).delete(one.line);
    },
    getCellAfterBreak: ({ sheet, across, line }) =>
      objectOf("Range", new Place(sheet, [across ? cellArea(line, 0) : cellArea(0, line)])),
  },
};
