import { cannotTell, invalidArgument, itemNotFound } from "../host-error";
import { overlaps } from "../model/area";
import { parseColor } from "../model/color";
import { clearConditionals } from "../model/clear-cells";
import { checkFormula } from "../model/book-formula";
import { shiftFormula } from "../model/formula-rewrite";
import { checkAllowed, touch } from "../model/guard";
import { Place } from "../model/place";
import { type Bar, type BarEnd, type Conditional, newBar } from "../model/rules";
import {
  type ConditionalPlace,
  type HostClass,
  type HostObject,
  nothing,
  objectOf,
} from "../protocol/host-object";

const of = ({ sheet, areas }: Place): readonly Conditional[] =>
  sheet.conditionals.filter((one) => one.areas.some((own) => areas.some((area) => overlaps(own, area))));

const objectFor = ({ sheet }: Place, one: Conditional): HostObject<"ConditionalFormat"> =>
  objectOf("ConditionalFormat", { sheet, one });

/** A new format is asked first, before all that are there. */
function add(place: Place, type: string): HostObject {
  const { sheet, areas, area } = place;
  touch(sheet.book);
  checkAllowed(sheet, "allowFormatCells");
  if (type !== "Custom" && type !== "DataBar") throw cannotTell(`Conditional formats of the type ${type}`);
  const one: Conditional = {
    id: `{${sheet.book.newId().toString(16).padStart(8, "0")}-0000-0000-0000-000000000000}`,
    areas,
    kind: type,
    stopIfTrue: false,
    origin: { row: area.firstRow, column: area.firstColumn },
    formulas: [],
    look: {},
    bar: newBar,
  };
  sheet.conditionals.unshift(one);
  return objectFor(place, one);
}

export const conditionalFormatCollection: HostClass<Place> = {
  items: (place) => of(place).map((one) => objectFor(place, one)),
  item: (place, key) => {
    const one = of(place).find(({ id }) => id === key);
    if (!one) throw itemNotFound(`There is no conditional format ${key}`);
    return objectFor(place, one);
  },
  methods: {
    add,
    clearAll: (place) => {
      touch(place.sheet.book);
      checkAllowed(place.sheet, "allowFormatCells");
      clearConditionals(place.sheet, place.areas);
    },
    getCount: (place) => of(place).length,
    getItemAt: (place, index: number) => {
      const one = of(place)[index];
      if (!one) throw itemNotFound(`There is no conditional format ${index}`);
      return objectFor(place, one);
    },
    getItemOrNullObject: (place, id: string) => {
      const one = of(place).find((other) => other.id === id);
      return one ? objectFor(place, one) : nothing;
    },
  },
};

export function changeConditional({ sheet, one }: ConditionalPlace, change: Partial<Conditional>): void {
  touch(sheet.book);
  checkAllowed(sheet, "allowFormatCells");
  Object.assign(one, change);
}

function setPriority(place: ConditionalPlace, priority: number): void {
  const { sheet, one } = place;
  changeConditional(place, {});
  const { conditionals } = sheet;
  if (!Number.isInteger(priority) || priority < 0 || priority >= conditionals.length)
    throw invalidArgument(`There is no priority ${priority} among ${conditionals.length}`);
  conditionals.splice(conditionals.indexOf(one), 1);
  conditionals.splice(priority, 0, one);
}

const areasOf = ({ sheet, one }: ConditionalPlace): Place => new Place(sheet, one.areas);

const ofKind = (place: ConditionalPlace, kind: Conditional["kind"]): ConditionalPlace => {
  if (place.one.kind !== kind) throw itemNotFound(`The conditional format is no ${kind}`);
  return place;
};

export const conditionalFormat: HostClass<ConditionalPlace> = {
  identity: ({ one }) => ({ Id: one.id }),
  properties: {
    id: { get: ({ one }) => one.id },
    type: { get: ({ one }) => one.kind },
    priority: { get: ({ sheet, one }) => sheet.conditionals.indexOf(one), set: setPriority },
    stopIfTrue: {
      // Bars never stop anything, and Excel says null of them.
      get: ({ one }) => (one.kind === "DataBar" ? null : one.stopIfTrue),
      set: (place, stopIfTrue: boolean) => {
        ofKind(place, "Custom");
        changeConditional(place, { stopIfTrue });
      },
    },
  },
  objects: {
    custom: (place) => objectOf("CustomConditionalFormat", ofKind(place, "Custom")),
    customOrNullObject: (place) =>
      place.one.kind === "Custom" ? objectOf("CustomConditionalFormat", place) : nothing,
    dataBar: (place) => objectOf("DataBarConditionalFormat", ofKind(place, "DataBar")),
    dataBarOrNullObject: (place) =>
      place.one.kind === "DataBar" ? objectOf("DataBarConditionalFormat", place) : nothing,
  },
  methods: {
    delete: (place) => {
      changeConditional(place, {});
      const { sheet, one } = place;
      sheet.conditionals = sheet.conditionals.filter((other) => other !== one);
    },
    getRange: (place) => {
      if (place.one.areas.length > 1) throw invalidArgument("The conditional format has several ranges");
      return objectOf("Range", areasOf(place));
    },
    getRangeOrNullObject: (place) =>
      place.one.areas.length > 1 ? nothing : objectOf("Range", areasOf(place)),
    getRanges: (place) => objectOf("RangeAreas", areasOf(place)),
  },
};

/** The formula as it reads in the format's first cell. */
function shownFormula({ one: { formulas, origin, areas } }: ConditionalPlace): string {
  const [first] = areas;
  const [formula] = formulas;
  if (!first || formula === undefined) return "";
  return `=${shiftFormula(formula, first.firstRow - origin.row, first.firstColumn - origin.column)}`;
}

export const conditionalFormatRule: HostClass<ConditionalPlace> = {
  properties: {
    formula: {
      get: shownFormula,
      set: (place, given: string) => {
        const formula = given.startsWith("=") ? given.slice(1) : given;
        checkFormula(place.sheet.book, formula, "conditional format");
        const [first] = place.one.areas;
        const origin = { row: first?.firstRow ?? 0, column: first?.firstColumn ?? 0 };
        changeConditional(place, { formulas: [formula], origin });
      },
    },
  },
};

function changeBar(place: ConditionalPlace, change: Partial<Bar>): void {
  changeConditional(place, { bar: { ...place.one.bar, ...change } });
}

/** The API's word and the file's, for what a bar's end is measured by. */
const endWords: Readonly<Record<string, string>> = {
  Automatic: "auto",
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
};

function readEnd(
  { type, formula }: { readonly type: string; readonly formula?: string },
  end: "Min" | "Max",
): BarEnd {
  const own = endWords[type];
  if (own === undefined) throw invalidArgument(`${type} is no end of a bar`);
  if (own === "auto") return { type: `auto${end}` };
  if (own === "min" || own === "max") return { type: own };
  if (formula === undefined) throw invalidArgument(`${type} needs its formula`);
  return { type: own, value: formula.replace(/^=/, "") };
}

function showEnd({ type, value }: BarEnd): unknown {
  const own = type.startsWith("auto") ? "auto" : type;
  const word = Object.keys(endWords).find((key) => endWords[key] === own) ?? "Invalid";
  return value === undefined ? { type: word } : { type: word, formula: value };
}

type GivenEnd = { readonly type: string; readonly formula?: string };

export const dataBarConditionalFormat: HostClass<ConditionalPlace> = {
  properties: {
    barDirection: {
      get: ({ one }) => one.bar.direction,
      set: (place, direction: Bar["direction"]) => changeBar(place, { direction }),
    },
    showDataBarOnly: {
      get: ({ one }) => !one.bar.showValue,
      set: (place, only: boolean) => changeBar(place, { showValue: !only }),
    },
    lowerBoundRule: {
      get: ({ one }) => showEnd(one.bar.low),
      set: (place, given: GivenEnd) => changeBar(place, { low: readEnd(given, "Min") }),
    },
    upperBoundRule: {
      get: ({ one }) => showEnd(one.bar.high),
      set: (place, given: GivenEnd) => changeBar(place, { high: readEnd(given, "Max") }),
    },
  },
  objects: { positiveFormat: (place) => objectOf("ConditionalDataBarPositiveFormat", place) },
};

export const conditionalDataBarPositiveFormat: HostClass<ConditionalPlace> = {
  properties: {
    fillColor: {
      get: ({ one }) => one.bar.color,
      set: (place, color: string) => changeBar(place, { color: parseColor(color) }),
    },
    borderColor: {
      get: ({ one }) => one.bar.borderColor,
      set: (place, color: string) => changeBar(place, { borderColor: color === "" ? "" : parseColor(color) }),
    },
    gradientFill: {
      get: ({ one }) => one.bar.gradient,
      set: (place, gradient: boolean) => changeBar(place, { gradient }),
    },
  },
};
