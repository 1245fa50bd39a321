import { isoOfDay, dayOfSerial, serialOfDay, type Day } from "../day";
import type { Severity } from "../finding";
import type { ValueType } from "../indicator/indicator";
import { foldForMatching, tidy } from "../text/fold";
import { convertLegacy } from "../text/legacy-encoding";
import { parseDay } from "../text/parse-day";
import { parseNumber, type NumberQuestion } from "../text/parse-number";
import { plainArithmetic } from "../text/plain-arithmetic";
import type { FigureState, FigureValue } from "./figure-columns";

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

/** What is asked: the type, the measure unit, and for choices the labels of the catalogue with their ids. */
export interface AnswerQuestion {
  readonly type: ValueType;
  readonly measureUnit: string;
  readonly choices: ReadonlyMap<string, string>;
}

export interface AnswerFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface ReadAnswer {
  readonly state: FigureState;
  readonly value?: FigureValue;
  /** As found, wherever it is not simply the value. */
  readonly text?: string;
  readonly findings: readonly AnswerFinding[];
}

const blank: ReadAnswer = { state: "blank", findings: [] };

/** The signs of official tables, with the spellings people use for them. */
const signs: ReadonlyMap<string, ReadAnswer> = new Map<string, ReadAnswer>([
  ...["x", "×", "kad"].map((sign) => [sign, { state: "not-applicable", text: "x", findings: [] }] as const),
  ...["-", "–", "—"].map((sign) => [sign, { state: "none", value: 0, text: "-", findings: [] }] as const),
  ...["…", "..."].map((sign) => [sign, { state: "blank", text: "…", findings: [] }] as const),
]);

/**
 * Says what a cell answers. A value that cannot be read is `unreadable` with its text and a finding, never 0 and never
 * dropped; every leniency leaves a finding with the text found and the reading taken.
 */
export function readAnswer(cell: AnswerCell, question: AnswerQuestion): ReadAnswer {
  const { value, formula } = cell;
  if (formula !== undefined && value.kind === "blank") return readUncached(formula, question);
  const read = readValue(cell, question);
  if (formula === undefined || formula === "" || read.state === "blank") return read;
  return {
    ...read,
    findings: [
      ...read.findings,
      { code: "VALUE-010", severity: "notes", params: { formula: `=${formula}` } },
    ],
  };
}

/** A formula whose program left no result: plain arithmetic is computed, anything else cannot be read. */
function readUncached(formula: string, question: AnswerQuestion): ReadAnswer {
  const computed = plainArithmetic(formula);
  if (computed === undefined) return unreadable(`=${formula}`, "VALUE-011");
  const read = readNumber(computed, question);
  const note: AnswerFinding = {
    code: "VALUE-012",
    severity: "notes",
    params: { formula: `=${formula}`, reading: computed },
  };
  return { ...read, findings: [...read.findings, note] };
}

function readValue({ value, legacyFont }: AnswerCell, question: AnswerQuestion): ReadAnswer {
  switch (value.kind) {
    case "blank":
      return blank;
    case "error":
      return unreadable(value.code, "VALUE-002");
    case "boolean":
      return question.type.kind === "yes-no"
        ? { state: "value", value: value.value, findings: [] }
        : unreadable(value.value ? "TRUE" : "FALSE", "VALUE-003");
    case "date":
      return readDate(value.day, question);
    case "number":
      return readNumber(value.value, question);
    case "text":
      return readText(
        legacyFont === undefined ? value.value : convertLegacy(value.value, legacyFont),
        value.value,
        question,
      );
  }
}

function unreadable(text: string, code: string, params: AnswerFinding["params"] = {}): ReadAnswer {
  return { state: "unreadable", text, findings: [{ code, severity: "blocks", params: { text, ...params } }] };
}

/** A date where a number is asked is what Excel makes of "5/11" typed into a figure: nobody can say which number it was. */
function readDate(day: Day, { type }: AnswerQuestion): ReadAnswer {
  if (type.kind === "day") return { state: "value", value: isoOfDay(day), findings: [] };
  if (type.kind === "text") return { state: "value", value: isoOfDay(day), findings: [] };
  return unreadable(isoOfDay(day), "VALUE-004");
}

function readNumber(value: number, question: AnswerQuestion): ReadAnswer {
  const { type } = question;
  if (type.kind === "text") return { state: "value", value: String(value), findings: [] };
  if (type.kind === "day") return readSerial(value);
  if (type.kind === "yes-no") return readYesNo(String(value), String(value));
  if (type.kind === "choice" || type.kind === "choices")
    return readChoice(String(value), String(value), question);
  const share = type.kind === "percent" && value > 0 && value <= 1;
  const asked: AnswerFinding = {
    code: "VALUE-009",
    severity: "needs-reason",
    params: { text: String(value), reading: value * 100 },
  };
  return { state: "value", value, findings: share ? [asked] : [] };
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

type TextReader = (plain: string, found: string, question: AnswerQuestion) => ReadAnswer;

const textReaders: { readonly [Kind in ValueType["kind"]]: TextReader } = {
  text: (plain, found) => ({
    state: "value",
    value: plain,
    ...(plain !== found && { text: found }),
    findings: [],
  }),
  "yes-no": (plain, found) => readYesNo(plain, found),
  choice: readChoice,
  choices: readChoice,
  day: (plain, found) => readDayText(plain, found),
  integer: readNumberText,
  decimal: readNumberText,
  percent: readNumberText,
  year: readNumberText,
};

function readText(text: string, found: string, question: AnswerQuestion): ReadAnswer {
  const plain = tidy(text);
  if (plain === "") return blank;
  const { kind } = question.type;
  const sign = kind === "text" && plain.length > 1 ? undefined : signs.get(plain.toLowerCase());
  return sign ?? textReaders[kind](plain, found, question);
}

function taken(value: FigureValue, found: string, code: string, rule: string): ReadAnswer {
  const shown = typeof value === "boolean" ? (value ? "Có" : "Không") : value;
  return {
    state: "value",
    value,
    text: found,
    findings: [{ code, severity: "notes", params: { text: found, reading: shown, rule } }],
  };
}

function readDayText(plain: string, found: string): ReadAnswer {
  const day = parseDay(plain);
  return day ? taken(isoOfDay(day), found, "VALUE-006", "day-text") : unreadable(found, "VALUE-005");
}

function numberQuestion({ type, measureUnit }: AnswerQuestion): NumberQuestion {
  return {
    whole: type.kind === "integer" || type.kind === "year",
    percent: type.kind === "percent",
    measureUnit,
  };
}

function readNumberText(plain: string, found: string, question: AnswerQuestion): ReadAnswer {
  const reading = parseNumber(plain, numberQuestion(question));
  if (reading.kind === "number") return taken(reading.value, found, "VALUE-001", reading.rule);
  if (reading.kind === "none") return unreadable(found, "VALUE-003", { unit: question.measureUnit });
  return unreadable(found, "VALUE-008", { readings: reading.readings.join(" / ") });
}

const yes = new Set(["có", "co", "c", "yes", "đã có", "1", "true"].map(foldForMatching));
const no = new Set(["không", "khong", "k", "ko", "no", "chưa", "chưa có", "0", "false"].map(foldForMatching));

function readYesNo(plain: string, found: string): ReadAnswer {
  if (plain === "Có" || plain === "Không") return { state: "value", value: plain === "Có", findings: [] };
  const folded = foldForMatching(plain);
  if (yes.has(folded)) return taken(true, found, "VALUE-007", "yes-no-word");
  return no.has(folded) ? taken(false, found, "VALUE-007", "yes-no-word") : unreadable(found, "VALUE-013");
}

function readChoice(plain: string, found: string, question: AnswerQuestion): ReadAnswer {
  const labels =
    question.type.kind === "choices"
      ? plain
          .split(";")
          .map(tidy)
          .filter((label) => label !== "")
      : [plain];
  const exact = labels.map((label) => question.choices.get(label));
  if (exact.every((id) => id !== undefined)) return { state: "value", value: exact.join(";"), findings: [] };
  const folded = new Map([...question.choices].map(([label, id]) => [foldForMatching(label), id]));
  const alike = labels.map((label) => folded.get(foldForMatching(label)));
  return alike.every((id) => id !== undefined)
    ? taken(alike.join(";"), found, "VALUE-007", "choice-spelling")
    : unreadable(found, "VALUE-013");
}
