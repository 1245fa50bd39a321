import { serialOfDay } from "../domain/day";
import { parseDay } from "../domain/text/parse-day";
import type { CellValue } from "../sheets/grid";

const thousands = /^([+-]?)(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;
const decimal = /^([+-]?)(\d*)(?:,(\d+))?$/;
const shortDay = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2})$/;
const mostDigits = 15;

/**
 * What a cell holds after a text was typed into it, as Excel takes it where Windows is set to Vietnamese: "1.234,5" and
 * "12,5 %" are numbers, "24/11/2023" is a day, "TRUE" a truth value. A cell formatted as text keeps what was typed, and a
 * leading apostrophe makes a text of anything. Nothing typed: undefined. A text that begins with "=" stays a text: the
 * page computes no formula of a user's.
 */
export function readTypedText(typed: string, code: string): CellValue | undefined {
  if (typed.trim() === "") return undefined;
  const text = typed.normalize("NFC");
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1) };
  if (code === "@") return { kind: "text", value: text };
  return readPlain(text.trim()) ?? { kind: "text", value: text };
}

function readPlain(text: string): CellValue | undefined {
  const truth = text.toUpperCase();
  if (truth === "TRUE" || truth === "FALSE") return { kind: "boolean", value: truth === "TRUE" };
  const number = text.endsWith("%") ? percent(text) : readTypedNumber(text);
  if (number !== undefined) return { kind: "number", value: number };
  const day = parseDay(longYear(text));
  return day && { kind: "date", serial: serialOfDay(day), day };
}

const percent = (text: string): number | undefined => {
  const number = readTypedNumber(text.slice(0, -1).trimEnd());
  return number === undefined ? undefined : Number((number / 100).toPrecision(mostDigits));
};

/** Excel reads 24/11/23 as 2023 and 1/1/45 as 1945. */
function longYear(text: string): string {
  const match = shortDay.exec(text);
  if (!match) return text;
  const year = Number(match[3]);
  return `${match[1]}/${match[2]}/${year < 30 ? 2000 + year : 1900 + year}`;
}

/** "1.234,5", "1234,5", "-12"; "1.5" and "1,234.5" are no numbers where the comma is the decimal sign. */
export function readTypedNumber(text: string): number | undefined {
  const grouped = thousands.exec(text);
  const plain = grouped ?? decimal.exec(text);
  if (!plain) return undefined;
  const [, sign = "", whole = "", fraction = ""] = plain;
  const digits = whole.replaceAll(".", "");
  if (digits + fraction === "") return undefined;
  // More digits than Excel keeps: a text, so that none of them is lost.
  if ((digits + fraction).replace(/^0+/, "").length > mostDigits) return undefined;
  return Number(`${sign}${digits === "" ? "0" : digits}${fraction === "" ? "" : `.${fraction}`}`);
}
