import type { WordParagraph } from "../word-text";

/** A paragraph without the number in front of it, be it typed or counted by Word. */
export interface NumberedLine {
  /** "II", "2.1", "a", "-", "*"; "" where there is none. */
  readonly number: string;
  readonly rest: string;
  /** The whole as a person reads it: the number that Word counts is part of it. */
  readonly whole: string;
}

const typed =
  /^(?:(?:phần|mục|chương)\s+)?((?:[IVX]{1,5}|\d{1,2}|[A-Za-zĐđ])(?:\.(?:\d{1,2}|[a-zđ]))*)\s*(?:[.)/:](?!\d)|-(?=\s))\s*|^([-–—+*•●○▪■]+)\s*/u;

export function numberedLine({ label, text }: WordParagraph): NumberedLine {
  const own = splitNumber(text);
  if (label === "") return { ...own, whole: text };
  const counted = splitNumber(`${label} `).number || label;
  return { number: counted, rest: own.number === "-" ? own.rest : text, whole: `${label} ${text}` };
}

function splitNumber(text: string): { readonly number: string; readonly rest: string } {
  const found = typed.exec(text);
  const rest = found ? text.slice(found[0].length) : text;
  // "Xã." alone, or a number that is all there is, heads nothing.
  if (!found || (rest === "" && found[1] === undefined)) return { number: "", rest: text };
  return { number: found[1] ?? (found[2]?.startsWith("*") ? "*" : "-"), rest };
}

const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The place among its sisters that a number says: 2 of "II", "2.", "1.2" and "b)"; undefined of a dash. */
export function ordinalOf(number: string): number | undefined {
  const last = number.split(".").at(-1) ?? "";
  if (/^\d+$/.test(last)) return Number(last);
  if (/^[IVX]+$/.test(last)) return romanValue(last.toLowerCase());
  const letter = "abcdđeghiklmnopqrstuvxy".indexOf(last.toLowerCase());
  return last.length === 1 && letter >= 0 ? letter + 1 : undefined;
}

function romanValue(text: string): number {
  const values = [...text].map((sign) => roman[sign] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** "II", "A": numbers that stand before parts of a report, not before points of a text. */
export const isPartNumber = (number: string): boolean => /^(?:[IVX]+|[A-E])$/.test(number);
