import { foldForMatching, tidy } from "./fold";
import { conversionFactor, foldUnit } from "./measure-units";

/** How a text stands for a number, or why it does not. `rule` names the leniency used; docs list them. */
export type NumberReading =
  | { readonly kind: "number"; readonly value: number; readonly rule: NumberRule }
  /** More than one reading: asked, not taken. */
  | { readonly kind: "ambiguous"; readonly readings: readonly number[] }
  /** In a unit that can be converted into the one asked: offered, not taken. */
  | { readonly kind: "other-unit"; readonly value: number }
  | { readonly kind: "none" };

/** Every leniency by name: each has its own test. */
export type NumberRule =
  | "plain"
  | "thousands-dots"
  | "thousands-commas"
  | "thousands-spaces"
  | "decimal-comma"
  | "decimal-point"
  | "measure-unit"
  | "percent-sign"
  | "money-word"
  | "minus-sign"
  | "full-width-digits"
  | "nothing-word";

export interface NumberQuestion {
  readonly whole: boolean;
  readonly percent: boolean;
  readonly measureUnit: string;
}

/** Money words in triệu đồng; folded, so that tỉ is tỷ. */
const moneyWords: ReadonlyMap<string, number> = new Map(
  [
    ["tỷ", 1000],
    ["tỷ đồng", 1000],
    ["triệu", 1],
    ["triệu đồng", 1],
    ["tr", 1],
    ["nghìn", 0.001],
    ["nghìn đồng", 0.001],
    ["ngàn", 0.001],
    ["ngàn đồng", 0.001],
    ["đồng", 0.000001],
    ["đ", 0.000001],
  ].map(([word, factor]) => [foldForMatching(String(word)), Number(factor)]),
);

const nothingWords = new Set(["không", "không có", "không phát sinh"].map(foldForMatching));

/** A number, then at most a unit. A sign stands right before the digits: "- 500" is an item of a list as well. */
const numberThenUnit = /^([+-]?\d(?:[\d., ]*\d)?) ?(\D*|m[23])$/i;

/**
 * Reads a number as people type it: Vietnamese writing first ("." groups of three, "," decimals). "1.234" is 1234 where
 * whole numbers are asked and a question where decimals are. A unit behind the number is accepted only where it is the
 * column's own, or money in a column of triệu đồng. Anything else is no number, also what has more digits than Excel
 * keeps: never a guess, never 0.
 */
export function parseNumber(text: string, question: NumberQuestion): NumberReading {
  const tidied = tidy(text);
  const narrow = narrowed(tidied);
  const plain = narrow.replace(/^\u2212(?=\d)/, "-");
  if (nothingWords.has(foldForMatching(plain))) return { kind: "number", value: 0, rule: "nothing-word" };
  const [, digits, word = ""] = numberThenUnit.exec(plain) ?? [];
  if (digits === undefined) return { kind: "none" };
  const factor = factorOf(word, question);
  const spelling = narrow !== tidied ? "full-width-digits" : plain !== narrow ? "minus-sign" : undefined;
  return factor
    ? scaled(readDigits(digits, question.whole), factor, spelling)
    : inOtherUnit(digits, word, question.measureUnit);
}

/** Only where the digits say one number: nothing is offered on top of a doubt. */
function inOtherUnit(digits: string, word: string, asked: string): NumberReading {
  const by = conversionFactor(word, asked);
  const written = by === undefined ? undefined : readDigits(digits, by < 1);
  return by === undefined || written?.kind !== "number"
    ? { kind: "none" }
    : { kind: "other-unit", value: Number((written.value * by).toPrecision(15)) };
}

interface Factor {
  readonly by: number;
  readonly rule?: NumberRule;
}

function scaled(
  written: NumberReading,
  { by, rule }: Factor,
  spelling: NumberRule | undefined,
): NumberReading {
  if (written.kind === "none" || written.kind === "other-unit") return written;
  const by15Digits = (value: number): number => Number((value * by).toPrecision(15));
  if (written.kind === "ambiguous") return { kind: "ambiguous", readings: written.readings.map(by15Digits) };
  const used = rule ?? spelling ?? written.rule;
  return { kind: "number", value: by15Digits(written.value), rule: used };
}

/** Full-width digits, signs and letters of East Asian keyboards, as the plain ones. */
function narrowed(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function factorOf(word: string, { percent, measureUnit }: NumberQuestion): Factor | undefined {
  const folded = foldUnit(word);
  if (folded === "") return { by: 1 };
  if (folded === "%") return percent ? { by: 1, rule: "percent-sign" } : undefined;
  const own = measureUnit.split(",").map(foldUnit);
  if (own.includes(folded)) return { by: 1, rule: "measure-unit" };
  const money = own.some((unit) => unit.startsWith("triệu đồng")) ? moneyWords.get(folded) : undefined;
  return money === undefined ? undefined : { by: money, rule: "money-word" };
}

interface Pattern {
  readonly form: RegExp;
  readonly rule: NumberRule;
  readonly read: (digits: string) => number;
}

const withoutDots = (digits: string): number => Number(digits.replace(/\./g, "").replace(",", "."));
const withoutCommas = (digits: string): number => Number(digits.replace(/,/g, ""));
const withoutSpaces = (digits: string): number => Number(digits.replace(/ /g, "").replace(",", "."));

/** In order of trust; what two of them read differently is ambiguous (see readDigits). No group begins with 0: "0.500" is a half. */
const patterns: readonly Pattern[] = [
  { form: /^[+-]?\d+$/, rule: "plain", read: Number },
  { form: /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/, rule: "thousands-dots", read: withoutDots },
  { form: /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/, rule: "thousands-commas", read: withoutCommas },
  { form: /^[+-]?[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/, rule: "thousands-spaces", read: withoutSpaces },
  { form: /^[+-]?\d+,\d+$/, rule: "decimal-comma", read: withoutDots },
  { form: /^[+-]?\d+\.\d+$/, rule: "decimal-point", read: Number },
];

/** Excel keeps 15 digits: of a longer number nobody could say what was meant by the rest. */
const tooLarge = 1e15;

function readDigits(digits: string, whole: boolean): NumberReading {
  const readings = patterns
    .filter(({ form }) => form.test(digits))
    .map(({ rule, read }) => ({ rule, value: read(digits) }));
  const [first, ...others] = readings;
  if (!first || Math.abs(first.value) >= tooLarge) return { kind: "none" };
  const different = others.filter(({ value }) => value !== first.value);
  if (different.length === 0) return { kind: "number", ...first };
  // "1.234" or "1,234": among whole numbers only the grouped reading is one.
  if (whole) return { kind: "number", ...(readings.find(({ value }) => Number.isInteger(value)) ?? first) };
  return { kind: "ambiguous", readings: [first.value, ...different.map(({ value }) => value)] };
}
