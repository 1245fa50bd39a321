import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ValueType } from "../../../src/domain/indicator/indicator";
import { readAnswer, type AnswerCell } from "../../../src/domain/submission/read-answer";
import { readingCases, type ReadingCase } from "../../support/reading-cases";

/**
 * docs/readings.md is written from what the reader really says: `UPDATE_DOCS=1 npx jest readings-document` writes it anew.
 */
const file = path.resolve(__dirname, "../../../docs/readings.md");

const choices = new Map([
  ["Đạt", "dat"],
  ["Chưa đạt", "chua-dat"],
]);

function outcome({ typed, type, measureUnit, font, formula }: ReadingCase): string {
  const cell: AnswerCell = {
    value: typeof typed === "string" ? { kind: "text", value: typed } : typed,
    ...(font !== undefined && { legacyFont: font }),
    ...(formula !== undefined && { formula }),
  };
  const { state, value, findings } = readAnswer(cell, { type, measureUnit, choices });
  const codes = findings.map(({ code }) => code).join(", ");
  const read = state === "value" || state === "none" ? `\`${String(value)}\`` : `*${words[state] ?? state}*`;
  return `${read} | ${codes === "" ? "–" : codes}`;
}

const words: Readonly<Record<string, string>> = {
  blank: "no answer",
  "not-applicable": "not applicable",
  unreadable: "not taken",
};

const asked = (type: ValueType, measureUnit: string): string => {
  const decimals = "decimals" in type ? `, ${type.decimals} decimals` : "";
  return `${type.kind}${decimals}${measureUnit === "" ? "" : ` (${measureUnit})`}`;
};

type Shown = Exclude<ReadingCase["typed"], string>;
const kinds: { readonly [Kind in Shown["kind"]]: (cell: Shown) => string } = {
  date: () => "a date, 5 Nov 2023",
  error: (cell) => `\`${cell.kind === "error" ? cell.code : ""}\``,
  number: (cell) => `a number, ${cell.kind === "number" ? cell.value : ""}`,
  text: () => "",
  boolean: () => "TRUE",
  blank: () => "nothing",
};

/** Invisible characters by their number, a cell that is no text by its kind. */
function shown({ typed, formula }: ReadingCase): string {
  if (formula !== undefined) return `\`=${formula}\``;
  if (typeof typed !== "string") return kinds[typed.kind](typed);
  const visible = [...typed].map((letter) =>
    /[\p{Cf}\p{Zs}\p{M}]/u.test(letter) && letter !== " "
      ? `⟨U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`
      : letter,
  );
  return `\`${visible.join("").replace(/\|/g, "\\|")}\``;
}

function documentText(): string {
  const parts = readingCases.map(({ title, why, cases }) =>
    [
      `## ${title}`,
      "",
      why,
      "",
      "| in the cell | asked | read as | finding |",
      "| --- | --- | --- | --- |",
      ...cases.map(
        (one) =>
          `| ${shown(one)}${one.font === undefined ? "" : ` in ${one.font}`} | ${asked(one.type, one.measureUnit)} | ${outcome(one)} |`,
      ),
    ].join("\n"),
  );
  return [
    "# How answers are read",
    "",
    "Written from the reader itself (`tests/domain/submission/readings-document.test.ts`): what stands here is what it says.",
    "",
    "One reading possible: it is taken, and noted with the text and the reading. More than one: nothing is taken until a person",
    "says which. Never 0 for what cannot be read, and never without a finding.",
    "",
    parts.join("\n\n"),
    "",
  ].join("\n");
}

test("docs/readings.md says what the reader says", () => {
  const text = documentText();
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(file, text);
  expect(readFileSync(file, "utf8")).toBe(text);
});
