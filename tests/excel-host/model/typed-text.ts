import { cannotTell } from "../host-error";
import { type CellValue, errorValues } from "./cell-value";

/** What becomes of a text that is put into a cell, as if somebody had typed it. */
export type Entered =
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "value";
      readonly value: CellValue;
      readonly numberFormat?: string;
      readonly quoted?: boolean;
    };

const integer = /^[+-]?\d+$/;
const percent = /^[+-]?\d+ ?%$/;
/** Separators, currencies, dates, times, fractions, exponents, brackets: a number, a date or a text, by the machine's settings. */
const numberLike =
  /^[-+(]? ?[$€£¥₫]? ?\d[\d .,:/\-]*(?:[eE][+-]?\d+)?(?: ?[%$€£¥₫]| ?[AaPp][Mm]?| ?[đĐ])?\)?$/;
const monthName =
  /^(?:\d{1,4}[-\s/])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[-\s/,]+\d{1,4}){0,2}$/i;

/**
 * Excel reads a text given to a cell as if it were typed: "=…" is a formula, "12" a number, "TRUE" a truth value. A cell
 * formatted as text, or a leading apostrophe, keeps it a text. Where the reading depends on the machine's separators
 * ("1.5", "1/2"), this host refuses to guess.
 */
export function readTypedText(text: string, numberFormat: string): Entered {
  if (text === "") return { kind: "value", value: undefined };
  if (numberFormat === "@") return { kind: "value", value: text };
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1), quoted: true };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text.slice(1) };
  return readConstant(text) ?? readSigned(text) ?? { kind: "value", value: text };
}

function readConstant(text: string): Entered | undefined {
  const plain = text.trim();
  if (/^(?:true|false)$/i.test(plain)) return { kind: "value", value: plain.toLowerCase() === "true" };
  if (errorValues.has(plain.toUpperCase())) return { kind: "value", value: { error: plain.toUpperCase() } };
  if (integer.test(plain)) return { kind: "value", value: Number(plain) };
  if (percent.test(plain)) return { kind: "value", value: parseInt(plain, 10) / 100, numberFormat: "0%" };
  // "1.a" and "2023-2024 năm học" are texts everywhere.
  if (numberLike.test(plain) || monthName.test(plain)) {
    throw cannotTell(
      `"${text}": a number, a date or a text by the machine's separators; write an apostrophe before it, or format the cell as text`,
    );
  }
  return undefined;
}

/** "+A1" and "-A1" begin formulas, and so does "@". */
function readSigned(text: string): Entered | undefined {
  if (!/^[-+@]/.test(text) || text.length === 1) return undefined;
  throw cannotTell(
    `"${text}": Excel takes this for the beginning of a formula; write an apostrophe before it, or format the cell as text`,
  );
}
