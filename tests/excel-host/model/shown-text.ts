import { cannotTell } from "../host-error";
import { type CellValue, isError } from "./cell-value";

const wholeNumber = /^(#,##)?0$/;
const decimals = /^(#,##)?0\.(0+)$/;
const percent = /^0(?:\.(0+))?%$/;
const day = /^dd\/mm\/yyyy(?:;@)?$/i;
const withWord = /^((?:#,##)?0)"([^"]*)"$/;
const millisecondsPerDay = 86_400_000;
const lastExactDigit = 1e11;

/**
 * What a cell shows, for the formats whose text does not depend on the machine; separators are the host's culture. A column
 * too narrow shows ####, which this host does not know.
 */
export function shownText(
  value: CellValue,
  format: string,
  separators: { decimal: string; group: string },
): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isError(value)) return value.error;
  return numberText(value, format, separators);
}

interface Separators {
  readonly decimal: string;
  readonly group: string;
}

function numberText(value: number, format: string, separators: Separators): string {
  if (format === "General" || format === "@") return generalText(value, separators.decimal);
  if (day.test(format) && Number.isInteger(value)) return dayText(value);
  const word = withWord.exec(format);
  if (word) return numberText(value, word[1] ?? "0", separators) + word[2];
  const [, places = ""] = percent.exec(format) ?? [];
  if (percent.test(format)) return `${fixedText(value * 100, places.length, false, separators)}%`;
  return digitsText(value, format, separators);
}

function digitsText(value: number, format: string, separators: Separators): string {
  const grouped = format.startsWith("#");
  if (wholeNumber.test(format)) return fixedText(value, 0, grouped, separators);
  const places = decimals.exec(format)?.[2];
  if (places === undefined) throw cannotTell(`What the format ${format} shows of ${value}`);
  return fixedText(value, places.length, grouped, separators);
}

function generalText(value: number, decimal: string): string {
  if (Math.abs(value) >= lastExactDigit || (value !== 0 && Math.abs(value) < 1e-4))
    throw cannotTell(`How many digits of ${value} are shown`);
  const digits = Math.max(0, 10 - String(Math.trunc(Math.abs(value))).length);
  return String(Number(value.toFixed(digits))).replace(".", decimal);
}

function fixedText(
  value: number,
  places: number,
  grouped: boolean,
  { decimal, group }: { decimal: string; group: string },
): string {
  const [whole = "0", rest] = Math.abs(value).toFixed(places).split(".");
  const shown = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
  const isNegative = value < 0 && Number(Math.abs(value).toFixed(places)) !== 0;
  return `${isNegative ? "-" : ""}${shown}${rest === undefined ? "" : decimal + rest}`;
}

/** Days count from 1899-12-30, so that 61 is 1900-03-01. */
function dayText(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * millisecondsPerDay);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
