import { serialOfDay } from "../../domain/day";
import type { CellSpec, SpecValue } from "../../sheets/spec";
import type { Entry } from "../orders";

/** Before a text that begins like a formula: so that it can be told from one. */
const textMark = "'";

/**
 * What a cell is to show in the formula bar: "=…" of a formula, "'=…" of a text that only looks like one, the constant
 * itself, "" for nothing.
 */
export function shownEntry({ formula, value }: CellSpec): Entry {
  if (formula !== undefined) return `=${formula}`;
  const shown = value === undefined ? "" : constant(value);
  return isFormula(shown) ? `${textMark}${shown}` : shown;
}

function constant(value: SpecValue): Entry {
  if (typeof value !== "object") return value;
  return "error" in value ? value.error : serialOfDay(value);
}

/**
 * What must be entered so that Excel comes to show it. Excel reads a text as if it were typed: what might be taken for a
 * number, a date, a truth value or a formula on some machine gets an apostrophe, which is no part of the text. A cell
 * formatted as text needs none.
 */
export function enteredText(text: string, format: string): string {
  if (text.startsWith(`${textMark}=`)) return format === "@" ? text.slice(1) : text;
  return format !== "@" && mayBeRead(text) ? `${textMark}${text}` : text;
}

// Signs, digits, currencies and brackets begin numbers, dates, times and formulas; months begin dates.
const beginsLikeAValue =
  /^\s*(?:[-+=@'#(.,$€£¥₫\d]|(?:true|false)\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|th(?:á|g)))/i;

export const mayBeRead = (text: string): boolean => text !== "" && beginsLikeAValue.test(text);

/** Whether a cell that shows `stands` needs nothing so as to show `wanted`. */
export function showsAlready(stands: Entry, wanted: Entry): boolean {
  // Excel shows a text that looks like a formula without its mark.
  if (stands === wanted || `${textMark}${stands}` === wanted) return true;
  if (!isFormula(stands) || !isFormula(wanted)) return false;
  return plainFormula(stands) === plainFormula(wanted);
}

const isFormula = (entry: Entry): entry is string => typeof entry === "string" && entry.startsWith("=");

/** Excel takes away quotes that a sheet's name does not need. */
function plainFormula(formula: string): string {
  return formula.includes("'") ? formula.replace(/'((?:[^']|'')+)'!/g, "$1!") : formula;
}
