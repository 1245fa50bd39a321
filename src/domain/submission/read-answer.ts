import { isoOfDay, dayOfSerial, serialOfDay, vietnameseDay, type Day } from "../day";
import type { ValueType } from "../indicator/indicator";
import { tidy } from "../text/fold";
import { convertLegacy } from "../text/legacy-encoding";
import { plainArithmetic } from "../text/plain-arithmetic";
import {
  askShare,
  blank,
  notOfType,
  unreadable,
  type AnswerFinding,
  type AnswerQuestion,
  type ReadAnswer,
} from "./answer-outcomes";
import { readChoice, readText, readYesNo } from "./read-text";

export type { AnswerFinding, AnswerQuestion, ReadAnswer };

/** A cell as any reader gives it (the grid's CellValue fits). */
export type AnswerCellValue =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "date"; readonly serial: number; readonly day: Day }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "blank" };

export interface AnswerCell {
  readonly value: AnswerCellValue;
  readonly formula?: string;
  readonly legacyFont?: string;
}

/**
 * Says what a cell answers. A value that cannot be read is `unreadable` with its text and a finding, never 0 and never
 * dropped; every leniency leaves a finding with the text found and the reading taken.
 */
export function readAnswer(cell: AnswerCell, question: AnswerQuestion): ReadAnswer {
  const { value, formula } = cell;
  if (formula !== undefined && value.kind === "blank") return readUncached(formula, question);
  const read = readValue(cell, question);
  const used = read.state !== "blank" && read.state !== "unreadable";
  return formula === undefined || formula === "" || !used
    ? read
    : noted(read, "VALUE-010", { formula: `=${formula}` });
}

const noted = (read: ReadAnswer, code: string, params: AnswerFinding["params"]): ReadAnswer => ({
  ...read,
  findings: [...read.findings, { code, severity: "notes", params }],
});

/** A formula whose program left no result: plain arithmetic is computed, anything else cannot be read. */
function readUncached(formula: string, question: AnswerQuestion): ReadAnswer {
  const computed = plainArithmetic(formula);
  if (computed === undefined) return unreadable(`=${formula}`, "VALUE-011");
  const read = readNumber(computed, question);
  if (read.state === "unreadable") return unreadable(`=${formula}`, "VALUE-011");
  return noted(read, "VALUE-012", { formula: `=${formula}`, reading: computed });
}

function readValue({ value, legacyFont }: AnswerCell, question: AnswerQuestion): ReadAnswer {
  switch (value.kind) {
    case "blank":
      return blank;
    case "error":
      return unreadable(value.code, "VALUE-002");
    case "boolean":
      return readBoolean(value.value, question);
    case "date":
      return readDate(value.day, question);
    case "number":
      return readNumber(value.value, question);
    case "text":
      return readTyped(value.value, legacyFont, question);
  }
}

/** Text in an old font is converted first, and said: a person has to see what became of it. */
function readTyped(typed: string, legacyFont: string | undefined, question: AnswerQuestion): ReadAnswer {
  const text = legacyFont === undefined ? typed : convertLegacy(typed, legacyFont);
  const read = readText(text, typed, question);
  return text === typed ? read : noted(read, "VALUE-016", { text: typed, reading: tidy(text) });
}

function readBoolean(value: boolean, question: AnswerQuestion): ReadAnswer {
  if (question.type.kind === "yes-no") return { state: "value", value, findings: [] };
  const text = value ? "TRUE" : "FALSE";
  return question.type.kind === "text"
    ? { state: "value", value: text, findings: [] }
    : notOfType(text, question);
}

/**
 * A date where a number is asked is what Excel makes of "5/11" typed into a figure: nobody can say which number it was.
 * Where a text is asked (a decision's number) it may be one just as well: taken, and said.
 */
function readDate(day: Day, question: AnswerQuestion): ReadAnswer {
  const { kind } = question.type;
  if (kind === "day") return { state: "value", value: isoOfDay(day), findings: [] };
  const text = vietnameseDay(day);
  if (kind === "text") {
    const asked: AnswerFinding = { code: "VALUE-015", severity: "needs-reason", params: { text } };
    return { state: "value", value: text, findings: [asked] };
  }
  return isNumeric(kind) ? unreadable(text, "VALUE-004") : notOfType(text, question);
}

const isNumeric = (kind: ValueType["kind"]): boolean =>
  kind === "integer" || kind === "decimal" || kind === "percent" || kind === "year";

function readNumber(value: number, question: AnswerQuestion): ReadAnswer {
  const { type } = question;
  if (!Number.isFinite(value)) return notOfType(String(value), question);
  if (type.kind === "text") return { state: "value", value: String(value), findings: [] };
  if (type.kind === "day") return readSerial(value);
  if (type.kind === "yes-no") return readYesNo(String(value), String(value));
  if (type.kind === "choice" || type.kind === "choices")
    return readChoice(String(value), String(value), question);
  return { state: "value", value, findings: askShare(value, type) };
}

/** A day column whose cell lost its date format holds the serial number. */
function readSerial(value: number): ReadAnswer {
  const plausible =
    value >= serialOfDay({ year: 1990, month: 1, day: 1 }) &&
    value < serialOfDay({ year: 2100, month: 1, day: 1 });
  if (!plausible) return unreadable(String(value), "VALUE-005");
  const iso = isoOfDay(dayOfSerial(value));
  return {
    state: "value",
    value: iso,
    findings: [{ code: "VALUE-006", severity: "notes", params: { text: value, reading: iso } }],
  };
}
