import type { ListColumn } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { dayOfSerial, isoOfDay, serialOfDay, vietnameseDay } from "../../domain/day";
import { foldForMatching, tidy } from "../../domain/text/fold";
import { convertLegacy, readAs, seemsLegacy } from "../../domain/text/legacy-encoding";
import { parseDay } from "../../domain/text/parse-day";
import { parseNumber } from "../../domain/text/parse-number";
import { plainArithmetic } from "../../domain/text/plain-arithmetic";
import type { CellValue, GridCell } from "../grid";
import { listDays } from "./row-rules";

export interface ReadListValue {
  /** Undefined where nothing stands. What is no answer of the type is kept as text. */
  readonly value: string | number | undefined;
  /**
   * LIST-001 (taken as), LIST-002 (from a formula), LIST-003 (an error, or a formula without a result), LIST-016 and -017
   * (an old encoding, converted or only likely).
   */
  readonly findings: readonly {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
}

const nothing: ReadListValue = { value: undefined, findings: [] };
const plain = (value: string | number): ReadListValue => ({ value, findings: [] });
const taken = (value: string | number, text: string, reading: string | number = value): ReadListValue => ({
  value,
  findings: [{ code: "LIST-001", params: { text, reading } }],
});

/** What a list's cell says in its column's type. Nothing is dropped and nothing becomes 0. */
export function readListValue(context: CampaignContext, column: ListColumn, cell: GridCell): ReadListValue {
  const { value, formula, legacyFont } = cell;
  if (value.kind === "error")
    return { value: value.code, findings: [{ code: "LIST-003", params: { text: value.code } }] };
  if (value.kind === "blank") return formula === undefined ? nothing : readUncached(context, column, formula);
  const answer = readers[column.type.kind](value, column, context, legacyFont);
  const read = { ...answer, findings: [...answer.findings, ...encodingOf(cell, answer)] };
  if (formula === undefined || read.value === undefined) return read;
  return { ...read, findings: [...read.findings, { code: "LIST-002", params: { formula: `=${formula}` } }] };
}

/** A text converted from an old font is noted; one that seems to be typed in an old encoding stays, and is said. */
function encodingOf({ value, legacyFont }: GridCell, read: ReadListValue): ReadListValue["findings"] {
  if (value.kind !== "text") return [];
  const text = textOf(value, undefined);
  const converted = textOf(value, legacyFont);
  if (converted !== text) return [{ code: "LIST-016", params: { text, reading: converted } }];
  const encoding = typeof read.value === "string" ? seemsLegacy(text) : undefined;
  return encoding ? [{ code: "LIST-017", params: { text, reading: readAs(text, encoding) } }] : [];
}

function readUncached(context: CampaignContext, column: ListColumn, formula: string): ReadListValue {
  const computed = plainArithmetic(formula);
  if (computed === undefined) {
    return { value: `=${formula}`, findings: [{ code: "LIST-003", params: { text: `=${formula}` } }] };
  }
  const read = readers[column.type.kind]({ kind: "number", value: computed }, column, context, undefined);
  return { ...read, findings: [...read.findings, { code: "LIST-002", params: { formula: `=${formula}` } }] };
}

type Known = Exclude<CellValue, { kind: "error" | "blank" }>;
type Reader = (
  value: Known,
  column: ListColumn,
  context: CampaignContext,
  legacyFont: string | undefined,
) => ReadListValue;

/** The text a person sees in the cell; paragraphs stay apart, all else is tidied. */
function textOf(value: Known, legacyFont: string | undefined): string {
  switch (value.kind) {
    case "text": {
      const text = legacyFont === undefined ? value.value : convertLegacy(value.value, legacyFont);
      return text
        .split(/\r\n?|\n/)
        .map(tidy)
        .join("\n")
        .trim();
    }
    case "number":
      return String(value.value);
    case "boolean":
      return value.value ? "TRUE" : "FALSE";
    case "date":
      return vietnameseDay(value.day);
  }
}

const readText: Reader = (value, _column, _context, legacyFont) => {
  const text = textOf(value, legacyFont);
  return text === "" ? nothing : plain(text);
};

const readChoice: Reader = (value, { type }, context, legacyFont) => {
  const text = textOf(value, legacyFont);
  if (text === "") return nothing;
  const entries =
    (type.kind === "choice" ? context.catalogues.get(type.catalogue)?.entries : undefined) ?? [];
  const exact = entries.find(({ label }) => label === text);
  if (exact) return plain(exact.id);
  const folded = foldForMatching(text);
  const alike = entries.filter(({ label }) => foldForMatching(label) === folded);
  const [only] = alike;
  return only && alike.length === 1 ? taken(only.id, text, only.label) : plain(text);
};

/** "Đất hiến (m²)": what stands in brackets is the unit a clerk may type behind the number. */
const measureUnitOf = (heading: string): string => /\(([^)]*)\)/.exec(heading)?.[1] ?? "";

const readNumber: Reader = (value, { heading, type }, _context, legacyFont) => {
  if (value.kind === "number") return plain(value.value);
  const text = textOf(value, legacyFont);
  if (text === "" || value.kind !== "text") return text === "" ? nothing : plain(text);
  const reading = parseNumber(text, {
    whole: type.kind === "integer",
    percent: false,
    measureUnit: measureUnitOf(heading),
  });
  return reading.kind === "number" ? taken(reading.value, text) : plain(text);
};

const readYear: Reader = (value, _column, _context, legacyFont) => {
  if (value.kind === "number") return plain(value.value);
  const text = textOf(value, legacyFont);
  const year = value.kind === "text" ? /^(?:năm\s+)?(\d{4})$/i.exec(text)?.[1] : undefined;
  if (year !== undefined) return taken(Number(year), text);
  return text === "" ? nothing : plain(text);
};

const readDay: Reader = (value, _column, _context, legacyFont) => {
  if (value.kind === "date") return plain(isoOfDay(value.day));
  if (value.kind === "number") {
    const inside = value.value >= serialOfDay(listDays.first) && value.value <= serialOfDay(listDays.last);
    const day = dayOfSerial(value.value);
    return inside
      ? taken(isoOfDay(day), String(value.value), vietnameseDay(day))
      : plain(String(value.value));
  }
  const text = textOf(value, legacyFont);
  const day = parseDay(text);
  if (day) return taken(isoOfDay(day), text, vietnameseDay(day));
  return text === "" ? nothing : plain(text);
};

const readers: Readonly<Record<ListColumn["type"]["kind"], Reader>> = {
  text: readText,
  choice: readChoice,
  integer: readNumber,
  decimal: readNumber,
  year: readYear,
  day: readDay,
  computed: () => nothing,
};
