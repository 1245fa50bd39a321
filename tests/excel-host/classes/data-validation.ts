import { invalidArgument } from "../host-error";
import { quotedSheet } from "../model/address";
import type { Area } from "../model/area";
import { checkFormula } from "../model/book-formula";
import { cornersText } from "../model/formula-tokens";
import { shiftFormula } from "../model/formula-rewrite";
import { checkUnprotected, touch } from "../model/guard";
import { Place } from "../model/place";
import { newValidation, type Validation } from "../model/rules";
import type { HostClass } from "../protocol/host-object";

interface GivenOperands {
  readonly formula1?: string | number | Place;
  readonly formula2?: string | number | Place;
  readonly operator?: string;
}

interface GivenRule {
  readonly list?: { readonly inCellDropDown?: boolean; readonly source?: string | Place };
  readonly custom?: { readonly formula?: string };
  readonly wholeNumber?: GivenOperands;
  readonly decimal?: GivenOperands;
  readonly date?: GivenOperands;
  readonly time?: GivenOperands;
  readonly textLength?: GivenOperands;
}

/** Beyond these Excel refuses, or calls the saved file damaged. */
const longest = { formula: 255, title: 32, prompt: 255, alert: 225 } as const;

const ownType = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

const apiType: Readonly<Record<Validation["type"], string>> = {
  none: "None",
  list: "List",
  custom: "Custom",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};

const ruleKey: Readonly<Record<string, string>> = { whole: "wholeNumber" };

const absolute = ({ sheet, area }: Place): string => `${quotedSheet(sheet.name)}!${absoluteArea(area)}`;
const absoluteArea = (area: Area): string =>
  cornersText({ area, fixed: [true, true, true, true], shape: "area" });

/** A formula, a number or cells, as a formula without "=". */
function operand(place: Place, given: string | number | Place | undefined): string | undefined {
  if (given === undefined || given === null) return undefined;
  if (given instanceof Place) return absolute(given);
  if (typeof given === "number") return String(given);
  return formulaOf(place, given);
}

function formulaOf({ sheet }: Place, given: string): string {
  const formula = given.startsWith("=") ? given.slice(1) : given;
  if (formula.length > longest.formula)
    throw invalidArgument(`A validation's formula has at most ${longest.formula} characters`);
  checkFormula(sheet.book, formula, "dataValidation.rule");
  return formula;
}

function readRule(place: Place, given: GivenRule): Partial<Validation> {
  const kinds = Object.entries(given).filter(([, one]) => one !== null && one !== undefined);
  const [kind] = kinds.map(([key]) => key as keyof GivenRule);
  if (kind === undefined || kinds.length !== 1) throw invalidArgument("A validation has one rule");
  if (given.list) return listRule(place, given.list);
  if (given.custom) return { type: "custom", formula1: formulaOf(place, given.custom.formula ?? "") };
  return comparison(place, ownType[kind as keyof typeof ownType], given[kind] as GivenOperands);
}

function comparison(
  place: Place,
  type: Validation["type"],
  { formula1, formula2, operator = "Between" }: GivenOperands,
): Partial<Validation> {
  const first = operand(place, formula1);
  const second = operand(place, formula2);
  if (first === undefined) throw invalidArgument("formula1 is missing");
  if (/etween/.test(operator) && second === undefined) throw invalidArgument("formula2 is missing");
  return { type, formula1: first, operator, ...(second !== undefined && { formula2: second }) };
}

function listRule(
  place: Place,
  { source, inCellDropDown = true }: NonNullable<GivenRule["list"]>,
): Partial<Validation> {
  if (source === undefined || source === "") throw invalidArgument("A list needs its source");
  const list = { type: "list", dropDown: inCellDropDown } as const;
  if (source instanceof Place) return { ...list, formula1: absolute(source) };
  if (source.startsWith("=")) return { ...list, formula1: formulaOf(place, source) };
  if (source.length > longest.formula)
    throw invalidArgument(`A list of words has at most ${longest.formula} characters`);
  return { ...list, formula1: `"${source.replaceAll('"', '""')}"` };
}

/** The rule as the API shows it; formulas as they read in the first cell of the range. */
function showRule(one: Validation, { area: { firstRow, firstColumn } }: Place): unknown {
  const { type, formula1 = "", dropDown, origin } = one;
  const here = (formula: string): string =>
    `=${shiftFormula(formula, firstRow - origin.row, firstColumn - origin.column)}`;
  if (type === "none") return {};
  if (type === "custom") return { custom: { formula: here(formula1) } };
  if (type !== "list") return { [ruleKey[type] ?? type]: showComparison(one, here) };
  const words = /^"(.*)"$/s.exec(formula1)?.[1]?.replaceAll('""', '"');
  return { list: { inCellDropDown: dropDown, source: words ?? here(formula1) } };
}

function showComparison(
  { formula1 = "", formula2, operator = "Between" }: Validation,
  here: (formula: string) => string,
): unknown {
  const shown = (formula: string): string => (/^-?[\d.]+$/.test(formula) ? formula : here(formula));
  return {
    formula1: shown(formula1),
    ...(formula2 !== undefined && { formula2: shown(formula2) }),
    operator,
  };
}

function change(place: Place, make: (known: Validation) => Validation | undefined): void {
  const { sheet, areas } = place;
  touch(sheet.book);
  checkUnprotected(sheet, "validations");
  const { firstRow, firstColumn } = place.area;
  const fresh = newValidation({ row: firstRow, column: firstColumn });
  sheet.validations.update(areas, (known) => make(known ?? fresh));
}

function setRule(place: Place, given: GivenRule | null): void {
  const rule: Partial<Validation> = given ? readRule(place, given) : { type: "none" };
  const { firstRow, firstColumn } = place.area;
  change(place, ({ ignoreBlanks, prompt, alert, dropDown }) => ({
    type: "none",
    dropDown,
    ignoreBlanks,
    prompt,
    alert,
    ...rule,
    origin: { row: firstRow, column: firstColumn },
  }));
}

function checkText(text: string, limit: number, what: string): string {
  if (text.length > limit) throw invalidArgument(`${what}: ${text.length} characters, at most ${limit}`);
  return text;
}

interface GivenPrompt {
  readonly title?: string;
  readonly message?: string;
  readonly showPrompt?: boolean;
}
interface GivenAlert {
  readonly title?: string;
  readonly message?: string;
  readonly showAlert?: boolean;
  readonly style?: string;
}

function setPrompt(place: Place, given: GivenPrompt | null): void {
  const { title = "", message = "", showPrompt = true } = given ?? {};
  const prompt = {
    title: checkText(title, longest.title, "prompt.title"),
    message: checkText(message, longest.prompt, "prompt.message"),
    show: showPrompt,
  };
  change(place, (known) => ({ ...known, prompt }));
}

function setAlert(place: Place, given: GivenAlert | null): void {
  const { title = "", message = "", showAlert = true, style = "Stop" } = given ?? {};
  const alert: Validation["alert"] = {
    title: checkText(title, longest.title, "errorAlert.title"),
    message: checkText(message, longest.alert, "errorAlert.message"),
    style: style === "Warning" ? "warning" : style === "Information" ? "information" : "stop",
    show: showAlert,
  };
  change(place, (known) => ({ ...known, alert }));
}

const alertStyle: Readonly<Record<Validation["alert"]["style"], string>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

/** What holds for all cells of the range; undefined where nothing does, null where it differs. */
function sharedOf({ sheet, areas }: Place): Validation | undefined | null {
  const [first, ...others] = sheet.validations.valuesIn(areas);
  const key = JSON.stringify(first);
  return others.every((one) => JSON.stringify(one) === key) ? first : null;
}

const shared = <T>(place: Place, part: (one: Validation) => T, none: T): T | null => {
  const found = sharedOf(place);
  if (found === null) return null;
  return found ? part(found) : none;
};

export const dataValidation: HostClass<Place> = {
  properties: {
    type: { get: (place) => shared(place, ({ type }) => apiType[type], "None") ?? "MixedCriteria" },
    rule: { get: (place) => shared(place, (one) => showRule(one, place), {}), set: setRule },
    ignoreBlanks: {
      get: (place) => shared(place, (one) => one.ignoreBlanks, true),
      set: (place, on: boolean) => change(place, (known) => ({ ...known, ignoreBlanks: on })),
    },
    prompt: {
      get: (place) =>
        shared(place, ({ prompt: { title, message, show } }) => ({ title, message, showPrompt: show }), {
          title: "",
          message: "",
          showPrompt: true,
        }),
      set: setPrompt,
    },
    errorAlert: {
      get: (place) =>
        shared(
          place,
          ({ alert: { title, message, style, show } }) => ({
            title,
            message,
            showAlert: show,
            style: alertStyle[style],
          }),
          { title: "", message: "", showAlert: true, style: "Stop" },
        ),
      set: setAlert,
    },
  },
  methods: { clear: (place) => change(place, () => undefined) },
};
