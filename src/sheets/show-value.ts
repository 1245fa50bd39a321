import { dayOfSerial, type Day } from "../domain/day";
import type { CellValue } from "./grid";
import { type FormatPiece, sectionsOf } from "./format-section";

/**
 * What a cell shows, in Vietnamese writing whatever machine it is: 1.234,5; 24/11/2023. `code` is a format code as a file
 * holds it, in the English form.
 */
export function showValue(value: CellValue, code: string): string {
  switch (value.kind) {
    case "blank":
      return "";
    case "text":
      return showText(value.value, code);
    case "boolean":
      return value.value ? "TRUE" : "FALSE";
    case "error":
      return value.code;
    case "date":
      return showNumber(value.serial, isGeneral(code) ? "dd/mm/yyyy" : code);
    case "number":
      return showNumber(value.value, code);
  }
}

const isGeneral = (code: string): boolean => code === "" || /^general$/i.test(code) || code === "@";

function showText(text: string, code: string): string {
  const section = isGeneral(code) ? undefined : sectionsOf(code)[3];
  return section ? section.map((piece) => (piece.text === "@" ? text : piece.text)).join("") : text;
}

function showNumber(value: number, code: string): string {
  if (isGeneral(code)) return showGeneral(value);
  const sections = sectionsOf(code);
  const [first = [], negative, zero] = sections;
  if (value < 0 && negative && negative.length > 0) return showIn(negative, -value);
  if (value === 0 && zero) return showIn(zero, value);
  return showIn(first, value);
}

const dateLetters = /^(?:y|m|d|h|s|a)/i;

function showIn(section: readonly FormatPiece[], value: number): string {
  const isDate = section.some(({ kind, text }) => kind === "place" && dateLetters.test(text));
  return isDate ? showMoment(section, value) : showDigits(section, value);
}

/** At most 11 digits, as Excel shows a number nobody formatted. */
function showGeneral(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e11 || Math.abs(value) < 1e-9))
    return value
      .toExponential(5)
      .replace(/\.?0+e/, "e")
      .replace(".", ",")
      .replace("e", "E");
  const whole = String(Math.trunc(Math.abs(value))).length;
  return String(Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole))))).replace(".", ",");
}

const digitPlaces = /[0#?]/;

function showDigits(section: readonly FormatPiece[], value: number): string {
  const percents = section.filter(({ kind, text }) => kind === "place" && text === "%").length;
  const shownAs = value * 100 ** percents;
  // The sign stands before everything else of the section.
  const sign = shownAs < 0 && Number(shownAs.toFixed(9)) !== 0 ? "-" : "";
  let done = false;
  const pieces = section.map(({ kind, text }) => {
    if (kind === "literal" || text === "%") return text;
    if (/^general$/i.test(text)) return showGeneral(Math.abs(shownAs));
    if (text === "@" || done || !digitPlaces.test(text)) return "";
    done = true;
    return showPattern(text, Math.abs(shownAs));
  });
  const shown = pieces.join("");
  return sign !== "" && /[1-9]/.test(shown) ? sign + shown : shown;
}

/** "#,##0.00" of a number that is not negative. */
function showPattern(pattern: string, value: number): string {
  const [whole = "", ...rest] = pattern.split(".");
  const fraction = rest.join("").replaceAll(",", "");
  const thousands = /,+$/.exec(pattern)?.[0].length ?? 0;
  const [digits = "0", decimals = ""] = roundedText(value / 1000 ** thousands, fraction.length).split(".");
  const shown = showDecimals(decimals, fraction);
  return shown === "" ? showWhole(digits, whole) : `${showWhole(digits, whole)},${shown}`;
}

/** "#" shows no zero in front, "0" does; "," between two places groups by thousands. */
function showWhole(digits: string, pattern: string): string {
  const least = (pattern.match(/0/g) ?? []).length;
  const padded = digits === "0" && least === 0 ? "" : digits.padStart(least, "0");
  return /[0#?],[0#?]/.test(pattern) ? padded.replace(/\B(?=(?:\d{3})+$)/g, ".") : padded;
}

/** Zeros at the end stand only where the pattern has a "0" for them. */
function showDecimals(decimals: string, pattern: string): string {
  const kept = pattern.lastIndexOf("0") + 1;
  return decimals.slice(0, kept) + decimals.slice(kept).replace(/0+$/, "");
}

/** Rounds the decimal a person sees: 1.005 with two places is 1.01, whatever its binary form. */
function roundedText(value: number, places: number): string {
  if (value >= 1e21) return String(value);
  return Number(`${Math.round(Number(`${Number(value.toPrecision(15))}e${places}`))}e-${places}`).toFixed(
    places,
  );
}

const secondsOfDay = 86_400;

interface Moment extends Day {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Hours count to 12. */
  readonly half: boolean;
}

const padded = (value: number, pattern: string): string =>
  String(value).padStart(Math.min(pattern.length, 2), "0");

/** By the first letter of the place; "n" stands for minutes. */
const dateParts: Readonly<Record<string, (moment: Moment, pattern: string) => string>> = {
  y: ({ year }, { length }) =>
    length <= 2 ? String(year % 100).padStart(2, "0") : String(year).padStart(4, "0"),
  m: ({ month }, pattern) => padded(month, pattern),
  n: ({ minute }, pattern) => padded(minute, pattern),
  d: ({ day }, pattern) => padded(day, pattern),
  h: ({ hour, half }, pattern) => padded(half ? hour % 12 || 12 : hour, pattern),
  s: ({ second }, pattern) => padded(second, pattern),
  a: ({ hour }) => (hour < 12 ? "SA" : "CH"),
};

function showMoment(section: readonly FormatPiece[], serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * secondsOfDay) % secondsOfDay;
  const moment: Moment = {
    ...dayOfSerial(serial),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    half: section.some(({ kind, text }) => kind === "place" && /^a/i.test(text)),
  };
  return section
    .map(({ kind, text }, at) => {
      if (kind === "literal") return text;
      const letter = isMinute(section, at) ? "n" : text.slice(0, 1).toLowerCase();
      return dateParts[letter]?.(moment, text) ?? "";
    })
    .join("");
}

/** "m" between hours and seconds is minutes. */
function isMinute(section: readonly FormatPiece[], at: number): boolean {
  if (!/^m/i.test(section[at]?.text ?? "")) return false;
  const places = section.map((piece, index) => ({ ...piece, index })).filter(({ kind }) => kind === "place");
  const here = places.findIndex(({ index }) => index === at);
  const [before, after] = [places[here - 1]?.text ?? "", places[here + 1]?.text ?? ""];
  return /^h/i.test(before) || /^s/i.test(after);
}
