import { accessDenied, cannotTell, invalidArgument, itemNotFound } from "../host-error";
import { cellArea } from "../model/area";
import type { Book, BookProperties } from "../model/book";
import { touch } from "../model/guard";
import { Place } from "../model/place";
import { type HostClass, type HostObject, nothing, objectOf } from "../protocol/host-object";

const selected = (book: Book): Place => new Place(book.activeSheet, book.activeSheet.selection);

function selectedRange(book: Book): HostObject {
  const place = selected(book);
  if (place.areas.length > 1) throw cannotTell("What getSelectedRange gives for several ranges");
  return objectOf("Range", place);
}

function activeCell(book: Book): HostObject {
  const { sheet, area } = selected(book);
  return objectOf("Range", new Place(sheet, [cellArea(area.firstRow, area.firstColumn)]));
}

export const workbook: HostClass<Book> = {
  properties: {
    name: { get: ({ name }) => name },
    readOnly: { get: ({ readOnly }) => readOnly },
    isDirty: {
      get: ({ isDirty }) => isDirty,
      set: (book, isDirty: boolean) => {
        book.isDirty = isDirty;
      },
    },
    autoSave: { get: () => false },
    previouslySaved: { get: ({ kept }) => kept !== undefined },
  },
  objects: {
    application: (book) => objectOf("Application", book),
    worksheets: (book) => objectOf("WorksheetCollection", book),
    names: (book) => objectOf("NamedItemCollection", { book, scope: undefined }),
    tables: (book) => objectOf("TableCollection", { book, sheet: undefined }),
    pivotTables: (book) => objectOf("PivotTableCollection", { book, sheet: undefined }),
    properties: (book) => objectOf("DocumentProperties", book),
    settings: (book) => objectOf("SettingCollection", book),
    protection: (book) => objectOf("WorkbookProtection", book),
    _Runtime: (book) => objectOf("Runtime", book),
  },
  methods: {
    getActiveCell: activeCell,
    getSelectedRange: selectedRange,
    getSelectedRanges: (book) => objectOf("RangeAreas", selected(book)),
    save: (book) => {
      if (book.readOnly) throw accessDenied("The workbook is open for reading only");
      book.saves++;
      book.isDirty = false;
    },
  },
};

export const runtime: HostClass<Book> = {
  properties: {
    enableEvents: {
      get: ({ hearsEvents }) => hearsEvents,
      set: (book, on: boolean) => {
        book.hearsEvents = on;
      },
    },
  },
};

export const application: HostClass<Book> = {
  properties: {
    calculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (book, mode: Book["calculationMode"]) => {
        touch(book);
        book.calculationMode = mode;
      },
    },
    decimalSeparator: { get: (book) => (book.culture === "en-US" ? "." : ",") },
    thousandsSeparator: { get: (book) => (book.culture === "en-US" ? "," : ".") },
    useSystemSeparators: { get: () => true },
  },
  objects: { cultureInfo: (book) => objectOf("CultureInfo", book) },
  methods: {
    // Excel computes; here nothing happens, and results stay as known or unknown as they were.
    calculate: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
    createWorkbook: (book, base64?: string | null) =>
      objectOf("WorkbookCreated", { open: () => book.openAnother(base64 ?? undefined) }),
  },
};

export const workbookCreated: HostClass<{ open(): void }> = {
  identity: () => ({ Id: "created" }),
  methods: { open: (created) => created.open() },
};

type TextKey = "author" | "category" | "comments" | "company" | "keywords" | "manager" | "subject" | "title";

const longestProperty = 255;

function property(key: TextKey): { get(book: Book): string; set(book: Book, text: never): void } {
  return {
    get: ({ properties }) => properties[key],
    set: (book, text: string) => {
      touch(book);
      if (text.length > longestProperty)
        throw invalidArgument(`${key}: more than ${longestProperty} characters`);
      book.properties[key] = text;
    },
  };
}

const dateOf = ({ created }: BookProperties): string | null => (created === "" ? null : created);

export const documentProperties: HostClass<Book> = {
  properties: {
    author: property("author"),
    category: property("category"),
    comments: property("comments"),
    company: property("company"),
    keywords: property("keywords"),
    manager: property("manager"),
    subject: property("subject"),
    title: property("title"),
    lastAuthor: { get: ({ properties }) => properties.lastAuthor },
    creationDate: { get: ({ properties }) => dateOf(properties) },
    revisionNumber: {
      get: ({ properties }) => properties.revisionNumber,
      set: (book, number: number) => {
        touch(book);
        book.properties.revisionNumber = number;
      },
    },
  },
  objects: { custom: (book) => objectOf("CustomPropertyCollection", book) },
};

function setCustom(book: Book, key: string, value: unknown): void {
  touch(book);
  if (key === "" || key.length > longestProperty)
    throw invalidArgument(`"${key}" cannot be a property's key`);
  if (!["string", "number", "boolean"].includes(typeof value))
    throw invalidArgument(`A property is a text, a number or a truth value`);
  if (typeof value === "string" && value.length > longestProperty)
    throw invalidArgument(`A property has at most ${longestProperty} characters`);
  book.customProperties.set(customKey(book, key), value as string | number | boolean);
}

/** Keys' capitals do not count. */
function customKey({ customProperties }: Book, key: string): string {
  const wanted = key.toLowerCase();
  return [...customProperties.keys()].find((one) => one.toLowerCase() === wanted) ?? key;
}

const customProperty_ = (book: Book, key: string): HostObject | typeof nothing => {
  const own = customKey(book, key);
  return book.customProperties.has(own) ? objectOf("CustomProperty", { book, key: own }) : nothing;
};

export const customPropertyCollection: HostClass<Book> = {
  items: (book) => [...book.customProperties.keys()].map((key) => objectOf("CustomProperty", { book, key })),
  item: (book, key) => {
    const found = customProperty_(book, String(key));
    if (found === nothing) throw itemNotFound(`There is no property ${key}`);
    return found;
  },
  methods: {
    add: (book, key: string, value: unknown) => {
      setCustom(book, key, value);
      return objectOf("CustomProperty", { book, key: customKey(book, key) });
    },
    getCount: (book) => book.customProperties.size,
    getItemOrNullObject: customProperty_,
    deleteAll: (book) => {
      touch(book);
      book.customProperties.clear();
    },
  },
};

export const customProperty: HostClass<{ readonly book: Book; readonly key: string }> = {
  identity: ({ key }) => ({ _Id: key, Key: key }),
  properties: {
    key: { get: ({ key }) => key },
    type: {
      get: ({ book, key }) => {
        const value = book.customProperties.get(key);
        if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
        return typeof value === "boolean" ? "Boolean" : "String";
      },
    },
    value: {
      get: ({ book, key }) => book.customProperties.get(key),
      set: ({ book, key }, value: unknown) => setCustom(book, key, value),
    },
  },
  methods: {
    delete: ({ book, key }) => {
      touch(book);
      book.customProperties.delete(key);
    },
  },
};

export const settingCollection: HostClass<Book> = {
  items: (book) => [...book.settings.keys()].map((key) => objectOf("Setting", { book, key })),
  item: (book, key) => {
    if (!book.settings.has(String(key))) throw itemNotFound(`There is no setting ${key}`);
    return objectOf("Setting", { book, key: String(key) });
  },
  methods: {
    add: (book, key: string, value: unknown) => {
      touch(book);
      book.settings.set(key, value);
      return objectOf("Setting", { book, key });
    },
    getCount: (book) => book.settings.size,
    getItemOrNullObject: (book, key: string) =>
      book.settings.has(key) ? objectOf("Setting", { book, key }) : nothing,
  },
};

export const setting: HostClass<{ readonly book: Book; readonly key: string }> = {
  identity: ({ key }) => ({ _Id: key, Key: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.settings.get(key),
      set: ({ book, key }, value: unknown) => {
        touch(book);
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ book, key }) => {
      touch(book);
      book.settings.delete(key);
    },
  },
};
