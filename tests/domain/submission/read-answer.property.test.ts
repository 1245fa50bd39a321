import fc from "fast-check";
import { dayFromNumber, dayNumber } from "../../../src/domain/day";
import type { ValueType } from "../../../src/domain/indicator/indicator";
import { FigureColumns } from "../../../src/domain/submission/figure-columns";
import { readAnswer, type AnswerCell, type AnswerQuestion } from "../../../src/domain/submission/read-answer";
import { tidy } from "../../../src/domain/text/fold";
import { propertyRuns } from "../../support/property";

const types: readonly ValueType[] = [
  { kind: "integer" },
  { kind: "decimal", decimals: 2 },
  { kind: "percent", decimals: 1 },
  { kind: "yes-no" },
  { kind: "year" },
  { kind: "day" },
  { kind: "text" },
  { kind: "choice", catalogue: "c" },
  { kind: "choices", catalogue: "c" },
];
const question = fc.record<AnswerQuestion>({
  type: fc.constantFrom(...types),
  measureUnit: fc.constantFrom("", "hộ", "triệu đồng", "%"),
  choices: fc.constant(new Map([["Đạt", "dat"]])),
});

const piece = fc.constantFrom(
  ..."0123456789.,-+/%;x…",
  " ",
  "\u00A0",
  "Có",
  "không",
  "tỷ",
  "hộ",
  "Đạt",
  "ngày",
  "5/11/2023",
);
const typed = fc.oneof(
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const someDay = fc
  .integer({
    min: dayNumber({ year: 1900, month: 3, day: 1 }),
    max: dayNumber({ year: 2100, month: 1, day: 1 }),
  })
  .map(dayFromNumber);
const cell: fc.Arbitrary<AnswerCell> = fc.oneof(
  { arbitrary: typed.map((value) => ({ value: { kind: "text", value } }) as const), weight: 4 },
  typed.map((value) => ({ value: { kind: "text", value }, legacyFont: "VNI-Times" }) as const),
  fc.double().map((value) => ({ value: { kind: "number", value } }) as const),
  fc.boolean().map((value) => ({ value: { kind: "boolean", value } }) as const),
  someDay.map((day) => ({ value: { kind: "date", serial: 0, day } }) as const),
  fc.constantFrom("#REF!", "#N/A").map((code) => ({ value: { kind: "error", code } }) as const),
  typed.map((formula) => ({ value: { kind: "blank" }, formula }) as const),
);

const shown = ({ value, formula }: AnswerCell): string =>
  "value" in value ? String(value.value) : (formula ?? "");

type Read = ReturnType<typeof readAnswer>;
type Law = (read: Read, cell: AnswerCell, question: AnswerQuestion) => void;

const laws: Readonly<Record<string, Law>> = {
  "what cannot be read keeps its text and blocks": (read) => {
    if (read.state !== "unreadable") return;
    expect(read.value).toBeUndefined();
    expect(read.text).not.toBe("");
    expect(read.findings.map(({ severity }) => severity)).toContain("blocks");
  },
  "only nothing, or the sign for it, is blank": (read, cell) => {
    if (read.state === "blank") expect(tidy(shown(cell))).toMatch(/^(|…|\.\.\.)$/);
  },
  "nothing becomes 0 by itself": (read, cell) => {
    if (read.state === "none") expect(read.value).toBe(0);
    if (read.state === "value" && read.value === 0) expect(shown(cell)).toMatch(/0|[%/*-]/);
  },
  "a leniency leaves a word": (read, { value }, { type }) => {
    if (read.state !== "value" || value.kind !== "text" || type.kind === "text") return;
    if (read.findings.length === 0) expect(value.value).toMatch(/Có|Không|Đạt/);
  },
  "a finding quotes no NaN": (read) => {
    for (const { params } of read.findings) expect(Object.values(params)).not.toContain(NaN);
  },
};

test.each(Object.entries(laws))("%s", (_law, holds) => {
  fc.assert(
    fc.property(cell, question, (cell, question) => holds(readAnswer(cell, question), cell, question)),
    propertyRuns(),
  );
});

test("what was read can be kept as a figure", () => {
  fc.assert(
    fc.property(cell, question, (cell, question) => {
      const read = readAnswer(cell, question);
      const figures = new FigureColumns(1);
      figures.set(0, { state: read.state, value: read.value, text: read.text });
      expect(figures.answer(0)).toMatchObject({ state: read.state, text: read.text });
      expect(figures.value(0)).toEqual(read.value);
    }),
    propertyRuns(),
  );
});
