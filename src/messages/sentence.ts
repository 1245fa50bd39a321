import { parseIsoDay, vietnameseDay } from "../domain/day";
import type { Finding } from "../domain/finding";
import { baseName } from "../domain/submission/file-name";

export type Language = "vi" | "en";

/**
 * A code's sentence in both languages: what is wrong, where, why, and what to do. `{name}` slots are filled from the
 * finding; a part in [square brackets] is left out where one of its slots has nothing to say.
 */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
  /** Said instead where the finding blocks: there a reason, or the Word file, settles nothing. */
  readonly blocking?: { readonly vi: string; readonly en: string };
  /** Said instead where the unit has given its reason (`{explained}`): nothing is asked any more. */
  readonly settled?: { readonly vi: string; readonly en: string };
}

export type Sentences = Readonly<Record<string, Sentence>>;

/** Shown words for the ids a finding carries; the campaign knows them. */
export interface ShownNames {
  readonly unit: (code: string) => string;
  /** A unit's name inside a line: "xã Phú Túc" of "Xã Phú Túc". */
  readonly inLine: (name: string) => string;
  readonly part: (id: string) => string;
  readonly period: (id: string) => string;
  readonly section: (path: string) => string;
  readonly list: (id: string) => string;
}

export type Slots = Readonly<Record<string, string | number | undefined>>;

/** The text of a template with its slots filled. */
export function fillSlots(template: string, slots: Slots): string {
  const said = (name: string): string => String(slots[name] ?? "");
  const isSaid = (part: string): boolean => slotsIn(part).every((name) => said(name) !== "");
  return template
    .replace(/\[([^\]]*)\]/g, (_whole, part: string) => (isSaid(part) ? part : ""))
    .replace(/\{([a-zA-Z]+)\}/g, (_whole, name: string) => said(name))
    .replace(/ {2,}/g, " ")
    .trim();
}

/** The names of a template's slots, in order. */
export const slotsIn = (template: string): readonly string[] =>
  [...template.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name = ""]) => name);

/**
 * What a sentence may name: `about` is the figure with its period, `leaf` the section where neither figure nor list is named, `at` its cell and sheet, `row` the ordinal a person
 * sees (MH.003 is row 3); the rest by its own name.
 */
function slotsOf(finding: Finding, names: ShownNames, language: Language): Slots {
  const { unit, section, list, place, row, params } = finding;
  const slots: Slots = {
    unit: unit && names.unit(unit),
    sheet: place.sheet,
    ...params,
    about: aboutOf(finding, names),
    at: atOf(finding, language),
    section: section && names.section(section),
    leaf: section && !finding.part && !list ? names.section(section) : undefined,
    list: list && names.list(list),
    row: row?.replace(/^.*\.0*(?=\d)/, ""),
    file: place.file && baseName(place.file),
    cell: place.cell,
  };
  return Object.fromEntries(
    Object.entries(slots).map(([name, value]) => {
      const text = shown(name, value, language);
      return [name, unitNames.has(name) ? names.inLine(text) : text];
    }),
  );
}

/** Slots that hold a unit's name. */
const unitNames = new Set(["unit", "name", "under", "taken", "other"]);

const listed = (words: readonly (string | undefined)[]): string =>
  words.filter((word) => word !== undefined && word !== "").join(", ");

const aboutOf = ({ part, period }: Finding, names: ShownNames): string =>
  listed([part && names.part(part), period && names.period(period)]);

const cellWord = { vi: "ô", en: "cell" } as const;

/** A place in a Word file is no cell: it is said as it stands ("đoạn 12"). */
const isAddress = (cell: string): boolean => /^[A-Z]/.test(cell);

function atOf({ place: { cell, sheet } }: Finding, language: Language): string {
  const said = cell && (isAddress(cell) ? `${cellWord[language]} ${cell}` : cell);
  return listed([said, sheet && `sheet ${sheet}`]);
}

/** What a unit wrote is quoted by its beginning where it is long: a cell holds 32,767 characters, a person reads less. */
const quotes = new Set(["text", "reading", "before", "after", "kept", "content", "formula", "explained"]);
const longestQuote = 160;

const statusWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { official: "chính thức", estimate: "ước", preliminary: "sơ bộ" },
  en: { official: "official", estimate: "estimate", preliminary: "preliminary" },
};

/** Numbers and days (which travel as yyyy-mm-dd) as the language writes them; `text` quotes what somebody typed. */
function shown(name: string, value: string | number | undefined, language: Language): string {
  if (typeof value !== "string") return shownNumber(value).replace(".", language === "vi" ? "," : ".");
  if (name.startsWith("status")) return statusWords[language][value] ?? value;
  const day = name === "text" || language !== "vi" ? undefined : parseIsoDay(value);
  return day ? vietnameseDay(day) : quotes.has(name) ? beginningOf(value) : value;
}

/** To four places: what is behind them is the computer's, not the unit's. */
function shownNumber(value: number | undefined): string {
  if (value === undefined || Number.isInteger(value)) return String(value ?? "");
  return String(Number(Math.abs(value) < 1 ? value.toPrecision(4) : value.toFixed(4)));
}

function beginningOf(text: string): string {
  const letters = [...text.replace(/\s+/g, " ").trim()];
  return letters.length > longestQuote ? `${letters.slice(0, longestQuote).join("")}…` : letters.join("");
}

export function fillSentence(
  sentence: Sentence,
  finding: Finding,
  names: ShownNames,
  language: Language,
): string {
  const template = variantOf(sentence, finding)[language];
  const slots = slotsOf(finding, names, language);
  // What became blank is quoted as a word: "" says nothing to anybody.
  const spoken = template.replace(/"\{([a-zA-Z]+)\}"/g, (quoted, name: string) =>
    slots[name] === "" ? blankWord[language] : quoted,
  );
  const text = fillSlots(spoken, slots);
  // What stands in front may be left out, or be a unit's name as it stands inside a line.
  return /^(?:\[|\{name\})/.test(template) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Which of its words a sentence says of a finding: where it blocks, where a reason was given, or else. */
export function variantOf(sentence: Sentence, { severity, params }: Finding): Pick<Sentence, Language> {
  if (params["explained"] !== undefined) return sentence.settled ?? sentence;
  return (severity === "blocks" && sentence.blocking) || sentence;
}

const blankWord = { vi: "trống", en: "blank" } as const;
