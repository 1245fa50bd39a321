import { accessDenied, cannotTell, invalidArgument, invalidOperation, itemNotFound } from "../host-error";
import { area, overlaps } from "../model/area";
import type { Book, Sheet } from "../model/book";
import { checkUnprotected, touch } from "../model/guard";
import { Place } from "../model/place";
import { type HostClass, nothing, objectOf } from "../protocol/host-object";
import { protectionOptions } from "../file/protection-options";
import { rangeOnSheet } from "./resolve";

type Options = Readonly<Record<string, unknown>>;

function protect(sheet: Sheet, options: Options | null = {}, password = ""): void {
  touch(sheet.book);
  if (sheet.protection) throw invalidOperation(`${sheet.name} is protected already`);
  const allow = Object.fromEntries(protectionOptions.map(({ api }) => [api, options?.[api] === true]));
  const selection = (options?.["selectionMode"] ?? "Normal") as "Normal" | "Unlocked" | "None";
  sheet.protection = { allow, selection, password };
  sheet.book.emit({ kind: "protectionChanged", sheet, details: { isProtected: true, source: "Local" } });
}

function unprotect(sheet: Sheet, password = ""): void {
  touch(sheet.book);
  if (!sheet.protection) return;
  if (sheet.protection.hash) throw cannotTell("Whether the password fits: the file says its hash only");
  if (sheet.protection.password !== password) throw accessDenied("The password does not fit");
  sheet.protection = undefined;
  sheet.book.emit({ kind: "protectionChanged", sheet, details: { isProtected: false, source: "Local" } });
}

export const worksheetProtection: HostClass<Sheet> = {
  properties: {
    protected: { get: ({ protection }) => protection !== undefined },
    options: {
      get: ({ protection }) =>
        protection ? { ...protection.allow, selectionMode: protection.selection } : null,
    },
  },
  methods: { protect, unprotect },
};

export const workbookProtection: HostClass<Book> = {
  properties: { protected: { get: ({ structure }) => structure !== undefined } },
  methods: {
    protect: (book, password = "") => {
      touch(book);
      if (book.structure) throw invalidOperation("The workbook is protected already");
      book.structure = { password };
    },
    unprotect: (book, password = "") => {
      touch(book);
      if (!book.structure) return;
      if (book.structure.attributes?.["workbookPassword"] ?? book.structure.attributes?.["workbookHashValue"])
        throw cannotTell("Whether the password fits: the file says its hash only");
      if (book.structure.password !== password) throw accessDenied("The password does not fit");
      book.structure = undefined;
    },
  },
};

function freeze(sheet: Sheet, rows: number, columns: number): void {
  touch(sheet.book);
  if (![rows, columns].every((count) => Number.isInteger(count) && count >= 0))
    throw invalidArgument("Whole numbers of rows and columns are frozen");
  sheet.freeze = { rows, columns };
}

function frozen({ freeze: { rows, columns } }: Sheet): Place["area"] | undefined {
  if (rows === 0 && columns === 0) return undefined;
  return area(0, 0, rows === 0 ? 1_048_575 : rows - 1, columns === 0 ? 16_383 : columns - 1);
}

export const worksheetFreezePanes: HostClass<Sheet> = {
  methods: {
    /** The range's last row and column are the last that are frozen. */
    freezeAt: (sheet, given: Place | string) => {
      const { lastRow, lastColumn } = rangeOnSheet(sheet, given);
      freeze(sheet, lastRow === 1_048_575 ? 0 : lastRow + 1, lastColumn === 16_383 ? 0 : lastColumn + 1);
    },
    freezeRows: (sheet, count = 0) => freeze(sheet, count, 0),
    freezeColumns: (sheet, count = 0) => freeze(sheet, 0, count),
    unfreeze: (sheet) => freeze(sheet, 0, 0),
    getLocation: (sheet) => {
      const found = frozen(sheet);
      if (!found) throw itemNotFound("Nothing is frozen");
      return objectOf("Range", new Place(sheet, [found]));
    },
    getLocationOrNullObject: (sheet) => {
      const found = frozen(sheet);
      return found ? objectOf("Range", new Place(sheet, [found])) : nothing;
    },
  },
};

export const autoFilter: HostClass<Sheet> = {
  properties: {
    enabled: { get: (sheet) => sheet.autoFilter !== undefined },
    isDataFiltered: { get: (sheet) => (sheet.autoFilter?.inner ?? "") !== "" },
  },
  methods: {
    apply: (sheet, given: Place | string, column?: number | null, criteria?: unknown) => {
      touch(sheet.book);
      checkUnprotected(sheet, "the filter");
      if ((column ?? criteria ?? undefined) !== undefined) throw cannotTell("Which rows a filter hides");
      const where = rangeOnSheet(sheet, given);
      if (sheet.tables.some((table) => overlaps(table.area, where)))
        throw invalidOperation("A table has its own filter");
      sheet.autoFilter = { area: where, inner: "" };
    },
    remove: (sheet) => {
      touch(sheet.book);
      checkUnprotected(sheet, "the filter");
      sheet.autoFilter = undefined;
    },
    getRange: (sheet) => {
      if (!sheet.autoFilter) throw itemNotFound("There is no filter");
      return objectOf("Range", new Place(sheet, [sheet.autoFilter.area]));
    },
    getRangeOrNullObject: (sheet) =>
      sheet.autoFilter ? objectOf("Range", new Place(sheet, [sheet.autoFilter.area])) : nothing,
  },
};
