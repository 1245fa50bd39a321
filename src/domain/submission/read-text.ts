import { isoOfDay } from "../day";
import type { ValueType } from "../indicator/indicator";
import { foldForMatching, tidy } from "../text/fold";
import { readAs, seemsLegacy } from "../text/legacy-encoding";
import { parseDay } from "../text/parse-day";
import { parseNumber, type NumberQuestion } from "../text/parse-number";
import {
  askShare,
  blank,
  notOfType,
  taken,
  unreadable,
  type AnswerQuestion,
  type ReadAnswer,
} from "./answer-outcomes";

/** The signs of official tables, with the spellings people use for them. */
const signs: ReadonlyMap<string, ReadAnswer> = new Map<string, ReadAnswer>([
  ...["x", "×", "kad"].map((sign) => [sign, { state: "not-applicable", text: "x", findings: [] }] as const),
  ...["-", "–", "—"].map((sign) => [sign, { state: "none", value: 0, text: "-", findings: [] }] as const),
  ...["…", "..."].map((sign) => [sign, { state: "blank", text: "…", findings: [] }] as const),
]);

type TextReader = (plain: string, found: string, question: AnswerQuestion) => ReadAnswer;

const textReaders: { readonly [Kind in ValueType["kind"]]: TextReader } = {
  text: (plain, found) => ({
    state: "value",
    value: plain,
    ...(plain !== found && { text: found }),
    findings: askEncoding(plain),
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

/** What a text answers, after old encodings were converted; `found` is the text as it stood. */
export function readText(text: string, found: string, question: AnswerQuestion): ReadAnswer {
  const plain = tidy(text);
  if (plain === "") return blank;
  const { kind } = question.type;
  const isWord = /\p{L}{2}/u.test(plain);
  const sign = kind === "text" && isWord ? undefined : signs.get(plain.toLowerCase());
  return sign ?? textReaders[kind](plain, found, question);
}

/** Nothing is converted that a font does not vouch for. */
function askEncoding(text: string): ReadAnswer["findings"] {
  const encoding = seemsLegacy(text);
  if (!encoding) return [];
  const params = { text, reading: readAs(text, encoding) };
  return [{ code: "VALUE-019", severity: "needs-reason", params }];
}

function readDayText(plain: string, found: string): ReadAnswer {
  const day = parseDay(plain);
  return day ? taken(isoOfDay(day), found, "VALUE-006", "day-text") : unreadable(found, "VALUE-005");
}

/** Amounts without decimals are whole numbers too: "2.811" m² is no 2,811. */
const isWhole = (type: ValueType): boolean =>
  type.kind === "integer" || type.kind === "year" || (type.kind === "decimal" && type.decimals === 0);

function numberQuestion({ type, measureUnit }: AnswerQuestion): NumberQuestion {
  return {
    whole: isWhole(type),
    percent: type.kind === "percent",
    measureUnit,
  };
}

function readNumberText(plain: string, found: string, question: AnswerQuestion): ReadAnswer {
  const reading = parseNumber(plain, numberQuestion(question));
  if (reading.kind === "none") return notOfType(found, question);
  if (reading.kind === "other-unit")
    return unreadable(found, "VALUE-020", { reading: reading.value, measure: question.measureUnit });
  if (reading.kind === "ambiguous") {
    const [first = NaN, second = NaN] = reading.readings;
    const asked = unreadable(found, "VALUE-008", { first, second });
    return { ...asked, readings: reading.readings };
  }
  const read = taken(reading.value, found, "VALUE-001", reading.rule);
  // "Không" says what "-" says; of a year it is no year.
  if (reading.rule === "nothing-word") return { ...read, state: "none" };
  const share = reading.rule === "percent-sign" ? [] : askShare(reading.value, question.type);
  return { ...read, findings: [...read.findings, ...share] };
}

const yes = new Set(["có", "co", "c", "yes", "đã có", "1", "true"].map(foldForMatching));
const no = new Set(["không", "khong", "k", "ko", "no", "chưa", "chưa có", "0", "false"].map(foldForMatching));

export function readYesNo(plain: string, found: string): ReadAnswer {
  if (plain === "Có" || plain === "Không") return { state: "value", value: plain === "Có", findings: [] };
  const folded = foldForMatching(plain);
  if (yes.has(folded)) return taken(true, found, "VALUE-007", "yes-no-word");
  return no.has(folded) ? taken(false, found, "VALUE-007", "yes-no-word") : unreadable(found, "VALUE-013");
}

export function readChoice(plain: string, found: string, question: AnswerQuestion): ReadAnswer {
  const labels =
    question.type.kind === "choices"
      ? plain
          .split(";")
          .map(tidy)
          .filter((label) => label !== "")
      : [plain];
  if (labels.length === 0) return unreadable(found, "VALUE-013");
  const exact = labels.map((label) => question.choices.get(label));
  if (exact.every((id) => id !== undefined)) return { state: "value", value: joined(exact), findings: [] };
  const alike = labels.map((label) => onlyAlike(label, question.choices));
  if (!alike.every((choice) => choice !== undefined)) return unreadable(found, "VALUE-013");
  const value = joined(alike.map(([, id]) => id));
  return taken(value, found, "VALUE-007", "choice-spelling", alike.map(([label]) => label).join("; "));
}

/** What is chosen twice is chosen once. */
const joined = (ids: readonly string[]): string => [...new Set(ids)].join(";");

/** The choice that is spelled like this label; undefined where none is, or more than one. */
function onlyAlike(
  label: string,
  choices: AnswerQuestion["choices"],
): readonly [label: string, id: string] | undefined {
  const folded = foldForMatching(label);
  const alike = [...choices].filter(([shown]) => foldForMatching(shown) === folded);
  return alike.length === 1 ? alike[0] : undefined;
}
