import { serialOfDay } from "../../domain/day";
import type { CellSpec, SpecValue } from "../../sheets/spec";
import type { Entry } from "../orders";

/** What Excel shows in the formula bar for a cell: "=…" of a formula, the constant itself, "" for nothing. */
export function shownEntry({ formula, value }: CellSpec): Entry {
  if (formula !== undefined) return `=${formula}`;
  return value === undefined ? "" : constant(value);
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
  return format !== "@" && mayBeRead(text) ? `'${text}` : text;
}

// Signs, digits, currencies and brackets begin numbers, dates, times and formulas; months begin dates.
const beginsLikeAValue =
  /^\s*(?:[-+=@'#(.,$€£¥₫\d]|(?:true|false)\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|th(?:á|g)))/i;

export const mayBeRead = (text: string): boolean => text !== "" && beginsLikeAValue.test(text);

/** Whether a cell that shows `stands` needs nothing so as to show `wanted`. */
export function showsAlready(stands: Entry, wanted: Entry): boolean {
  if (stands === wanted) return true;
  if (!isFormula(stands) || !isFormula(wanted)) return false;
  return plainFormula(stands) === plainFormula(wanted);
}

const isFormula = (entry: Entry): entry is string => typeof entry === "string" && entry.startsWith("=");

/** Excel takes away quotes that a sheet's name does not need. */
function plainFormula(formula: string): string {
  return formula.includes("'") ? formula.replace(/'((?:[^']|'')+)'!/g, "$1!") : formula;
}
