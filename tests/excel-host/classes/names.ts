import { cannotTell, invalidArgument, itemNotFound } from "../host-error";
import type { Book, Sheet } from "../model/book";
import { checkFormula, shownFormula } from "../model/book-formula";
import { cornersText } from "../model/formula-tokens";
import { quotedSheet } from "../model/address";
import { touch } from "../model/guard";
import type { DefinedName, NameList } from "../model/names";
import { noteName } from "../model/note-change";
import { Place } from "../model/place";
import { type HostClass, type HostObject, nothing, objectOf } from "../protocol/host-object";
import { placeOfFormula } from "./resolve";

interface Names {
  readonly book: Book;
  readonly scope: Sheet | undefined;
}

const listOf = ({ book, scope }: Names): NameList => (scope ?? book).names;
const objectFor = ({ book }: Names, name: DefinedName): HostObject<"NamedItem"> =>
  objectOf("NamedItem", { book, name });

function formulaOf({ book }: Names, given: Place | string): string {
  if (given instanceof Place) {
    const prefix = `${quotedSheet(given.sheet.name)}!`;
    return given.areas
      .map((area) => prefix + cornersText({ area, fixed: [true, true, true, true], shape: "area" }))
      .map((text) => text.replace(/^(.*!)(\$[A-Z]+\$\d+):\2$/, "$1$2"))
      .join(",");
  }
  if (!given.startsWith("=")) throw invalidArgument(`A name's formula begins with "=": "${given}" does not`);
  const formula = given.slice(1);
  checkFormula(book, formula, "names.add");
  return formula;
}

function add(names: Names, name: string, given: Place | string, comment = ""): HostObject {
  touch(names.book);
  const made = listOf(names).add(name, formulaOf(names, given), comment);
  noteName(names.book, name);
  return objectFor(names, made);
}

export const namedItemCollection: HostClass<Names> = {
  items: (names) =>
    listOf(names)
      .all()
      .map((name) => objectFor(names, name)),
  item: (names, key) => {
    const name = listOf(names).get(String(key));
    if (!name) throw itemNotFound(`There is no name ${key}`);
    return objectFor(names, name);
  },
  methods: {
    add,
    getCount: (names) => listOf(names).all().length,
    getItemOrNullObject: (names, key: string) => {
      const name = listOf(names).get(key);
      return name ? objectFor(names, name) : nothing;
    },
  },
};

interface Named {
  readonly book: Book;
  readonly name: DefinedName;
}

const scopeOf = ({ book, name }: Named): Sheet | undefined => name.scope && book.sheetWithId(name.scope.id);

const placeOf = (named: Named): Place | undefined =>
  placeOfFormula(named.book, named.name.formula, scopeOf(named));

function range(named: Named): Place {
  const place = placeOf(named);
  if (!place || place.areas.length !== 1) throw itemNotFound(`${named.name.name} is no single range`);
  return place;
}

/** A reference, or a plain constant; the value of any other formula is Excel's to compute. */
function typeOf(named: Named): string {
  const { formula } = named.name;
  if (placeOf(named)) return "Range";
  if (formula.includes("#REF!")) return "Error";
  if (/^".*"$/s.test(formula)) return "String";
  if (/^-?\d+(?:\.\d+)?$/.test(formula)) return "Double";
  if (/^(?:true|false)$/i.test(formula)) return "Boolean";
  throw cannotTell(`The type of =${formula}`);
}

function valueOf(named: Named): unknown {
  const place = placeOf(named);
  if (place) return place.address;
  const { formula } = named.name;
  if (formula.includes("#REF!")) return "#REF!";
  switch (typeOf(named)) {
    case "String":
      return formula.slice(1, -1).replaceAll('""', '"');
    case "Double":
      return Number(formula);
    default:
      return formula.toLowerCase() === "true";
  }
}

export const namedItem: HostClass<Named> = {
  identity: ({ name }) => ({ _Id: name.name }),
  properties: {
    name: { get: ({ name }) => name.name },
    comment: {
      get: ({ name }) => name.comment,
      set: ({ book, name }, comment: string) => {
        touch(book);
        name.comment = comment;
      },
    },
    formula: {
      get: ({ book, name }) => `=${shownFormula(book, name.formula)}`,
      set: ({ book, name }, given: unknown) => {
        touch(book);
        if (typeof given !== "string") throw invalidArgument("A name's formula is a text");
        name.formula = formulaOf({ book, scope: undefined }, given);
        noteName(book, name.name);
      },
    },
    scope: { get: ({ name }) => (name.scope ? "Worksheet" : "Workbook") },
    type: { get: typeOf },
    value: { get: valueOf },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ book, name }, visible: boolean) => {
        touch(book);
        name.visible = visible;
      },
    },
  },
  objects: {
    worksheet: (named) => {
      const sheet = scopeOf(named);
      if (!sheet) throw itemNotFound(`${named.name.name} belongs to the whole workbook`);
      return objectOf("Worksheet", sheet);
    },
    worksheetOrNullObject: (named) => {
      const sheet = scopeOf(named);
      return sheet ? objectOf("Worksheet", sheet) : nothing;
    },
  },
  methods: {
    delete: (named) => {
      touch(named.book);
      (scopeOf(named) ?? named.book).names.delete(named.name);
      noteName(named.book, named.name.name);
    },
    getRange: (named) => objectOf("Range", range(named)),
    getRangeOrNullObject: (named) => {
      const place = placeOf(named);
      return place?.areas.length === 1 ? objectOf("Range", place) : nothing;
    },
  },
};
