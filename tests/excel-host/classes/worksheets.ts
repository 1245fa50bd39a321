import { itemNotFound } from "../host-error";
import type { Book, Sheet } from "../model/book";
import { addSheet } from "../model/sheet-list";
import { type HostClass, type HostObject, nothing, type Nothing, objectOf } from "../protocol/host-object";

const shown = (book: Book, visibleOnly: boolean | undefined): readonly Sheet[] =>
  visibleOnly ? book.sheets.filter(({ visibility }) => visibility === "Visible") : book.sheets;

const find = (book: Book, key: string | number): Sheet | undefined =>
  book.sheetWithId(String(key)) ?? book.sheetNamed(String(key));

const worksheet = (sheet: Sheet): HostObject<"Worksheet"> => objectOf("Worksheet", sheet);

function orNotFound(sheet: Sheet | undefined, what: string): HostObject<"Worksheet"> {
  if (!sheet) throw itemNotFound(what);
  return worksheet(sheet);
}

export const worksheetCollection: HostClass<Book> = {
  items: (book) => book.sheets.map(worksheet),
  item: (book, key) => orNotFound(find(book, key), `There is no sheet ${key}`),
  methods: {
    add: (book, name?: string) => worksheet(addSheet(book, name)),
    getActiveWorksheet: (book) => worksheet(book.activeSheet),
    getCount: (book, visibleOnly?: boolean) => shown(book, visibleOnly).length,
    getFirst: (book, visibleOnly?: boolean) => orNotFound(shown(book, visibleOnly)[0], "There is no sheet"),
    getLast: (book, visibleOnly?: boolean) =>
      orNotFound(shown(book, visibleOnly).at(-1), "There is no sheet"),
    getItemOrNullObject: (book, key: string) => {
      const sheet = find(book, key);
      return sheet ? worksheet(sheet) : nothing;
    },
  },
  events: [
    "changed",
    "activated",
    "deactivated",
    "added",
    "deleted",
    "selectionChanged",
    "protectionChanged",
  ],
};

/** The sheet before or after, over hidden ones where only visible ones count. */
function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean | undefined): Sheet | undefined {
  const { sheets } = sheet.book;
  for (let at = sheet.position + step; at >= 0 && at < sheets.length; at += step)
    if (!visibleOnly || sheets[at]?.visibility === "Visible") return sheets[at];
  return undefined;
}

function orNothing(sheet: Sheet | undefined): HostObject | Nothing {
  return sheet ? worksheet(sheet) : nothing;
}

export const worksheetNeighbours = {
  getNext: (sheet: Sheet, visibleOnly?: boolean) =>
    orNotFound(neighbour(sheet, 1, visibleOnly), `Nothing comes after ${sheet.name}`),
  getPrevious: (sheet: Sheet, visibleOnly?: boolean) =>
    orNotFound(neighbour(sheet, -1, visibleOnly), `Nothing comes before ${sheet.name}`),
  getNextOrNullObject: (sheet: Sheet, visibleOnly?: boolean) => orNothing(neighbour(sheet, 1, visibleOnly)),
  getPreviousOrNullObject: (sheet: Sheet, visibleOnly?: boolean) =>
    orNothing(neighbour(sheet, -1, visibleOnly)),
};

/** How the client finds sheets again that a method gave it. */
export const worksheetById = {
  _GetSheetById: (sheet: Sheet, id: string) => orNotFound(sheet.book.sheetWithId(id), "The sheet is gone"),
  _GetAnotherWorksheetById: (sheet: Sheet, id: string) =>
    orNotFound(sheet.book.sheetWithId(id), "The sheet is gone"),
};
