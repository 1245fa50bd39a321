import { consolidate } from "../../../src/domain/consolidation/consolidate";
import type { Consolidation, UnitReturn } from "../../../src/domain/consolidation/consolidation";
import { Decisions, type Decision } from "../../../src/domain/consolidation/decisions";
import type { Submission } from "../../../src/domain/submission/submission";
import { sampleAnswers } from "../../../src/samples/sample-answers";
import { reportLines } from "../../word-reports/report-lines";
import { dongNai } from "../../support/campaign";
import { submissionOf, unitOf } from "../../support/consolidated";
import { wordReport } from "../../support/findings-of-word";

const context = dongNai();
const district = unitOf(context, "736");
const unit = unitOf(context, "26206");
const answers = sampleAnswers(context, unit, 7);
const lines = reportLines(context, unit, answers);
const word = wordReport(lines, { lastSaved: "2023-11-21T08:00:00Z" });

function run(
  submissions: readonly Submission[],
  decided: Readonly<Record<string, Decision>> = {},
): Consolidation {
  return consolidate({
    context,
    unit: district,
    submissions,
    refused: [],
    refusals: [],
    decisions: new Decisions(new Map(Object.entries(decided))),
    previous: undefined,
  });
}

const ofUnit = ({ children }: Consolidation): UnitReturn =>
  children.find((child) => child.unit === unit) as UnitReturn;
const textIn = (result: Consolidation, section: string): string | undefined =>
  ofUnit(result).answers?.narratives.find((narrative) => narrative.section === section)?.text;
const codes = ({ findings }: Consolidation): readonly string[] => findings.map(({ code }) => code);
const withTexts = (change: (text: string, section: string) => string): Submission => ({
  ...submissionOf(context, unit, answers),
  narratives: answers.narratives.map((narrative) => ({
    ...narrative,
    text: change(narrative.text, narrative.section),
  })),
});
const noTexts: Submission = { ...submissionOf(context, unit, answers), narratives: [] };
const [firstText = ""] = [answers.narratives.find(({ section }) => section === "I.1")?.text];

test("where the workbook says nothing the Word file does, and it is marked", () => {
  const result = run([noTexts, word]);
  expect(textIn(result, "I.1")).toBe(firstText);
  expect(ofUnit(result).answers?.narratives.every(({ isFromWord }) => isFromWord)).toBe(true);
  expect(ofUnit(result).answers?.revision).toBe(1);
  expect(codes(result)).not.toContain("CHECK-003");
  expect(codes(result)).not.toContain("UNIT-005");
});

test("the same words in both are no question", () => {
  const result = run([submissionOf(context, unit, answers), word]);
  expect(codes(result).filter((code) => /^WORD-013|UNIT-00[5-9]/.test(code))).toEqual([]);
  expect(result.files.map(({ status, revision }) => [status, revision])).toEqual([
    ["taken", 1],
    ["taken", 1],
  ]);
});

test("different words are asked once, the Word file's proposed; the answer settles it", () => {
  const other = withTexts((text, section) => (section === "I.1" ? "Biểu ghi khác." : text));
  const asked = run([other, word]);
  const questions = asked.findings.filter(({ code }) => code === "WORD-013");
  expect(questions.map(({ section, severity }) => [section, severity])).toEqual([["I.1", "needs-reason"]]);
  expect(textIn(asked, "I.1")).toBe(firstText);
  const question = questions[0]?.question ?? "";
  const kept = run([other, word], { [question]: { kind: "aside" } });
  expect([textIn(kept, "I.1"), codes(kept).includes("WORD-013")]).toEqual(["Biểu ghi khác.", false]);
  const taken = run([other, word], { [question]: { kind: "take" } });
  expect([textIn(taken, "I.1"), codes(taken).includes("WORD-013")]).toEqual([firstText, false]);
  expect(codes(taken)).not.toContain("UNIT-027");
});

test("a unit that sent only its Word report has reported: one finding says that figures are missing", () => {
  const result = run([word]);
  expect(result.coverage.received).toEqual([unit.code]);
  const blocks = result.findings.filter(
    ({ severity, unit: of }) => severity === "blocks" && of === unit.code,
  );
  expect(blocks.map(({ code }) => code)).toEqual(["CHECK-024"]);
  expect(textIn(result, "IV.2")).toBe(answers.narratives.find(({ section }) => section === "IV.2")?.text);
});

test("a later Word file adds and corrects, and blanks nothing", () => {
  const later = wordReport(
    lines
      .filter(({ of }) => of !== "I.2")
      .map((line) => (line.of === "I.1" ? { ...line, text: "Viết lại." } : line)),
    { lastSaved: "2023-11-23T08:00:00Z", sha256: "7".repeat(64), file: "BC2.docx" },
  );
  const result = run([later, word, noTexts]);
  expect(textIn(result, "I.1")).toContain("Viết lại.");
  expect(textIn(result, "I.2")).toBe(answers.narratives.find(({ section }) => section === "I.2")?.text);
  expect(codes(result)).toContain("UNIT-008");
});

test("what was typed into the unit's sheet here stands over the Word file that came before", () => {
  const typed = withTexts((text, section) => (section === "I.1" ? "Huyện sửa lại." : text));
  const edit: Submission = {
    ...typed,
    source: { ...typed.source, sha256: "edit", lastSaved: "2023-11-25T08:00:00Z", isEdit: true },
  };
  const result = run([noTexts, word, edit]);
  expect(textIn(result, "I.1")).toBe("Huyện sửa lại.");
  expect(codes(result)).not.toContain("WORD-013");
});

test("a report that does not say whose it is is paired with the sender's workbook, and asked", () => {
  const sender = "vp@example.vn";
  const book = submissionOf(context, unit, answers);
  const sent = { ...book, source: { ...book.source, sender } };
  const nameless = wordReport(lines.slice(10), { sender });
  const result = run([sent, nameless]);
  const asked = result.findings.find(({ code }) => code === "WORD-014");
  expect([asked?.unit, asked?.question]).toEqual([unit.code, "unit:555555555555"]);
  const taken = run([{ ...sent, narratives: [] }, nameless], { "unit:555555555555": { kind: "take" } });
  expect(textIn(taken, "I.1")).toBe(firstText);
});

test("doubtful texts go where a person says", () => {
  const merged = wordReport(
    lines
      .filter(({ heads }) => heads !== "I.2")
      .map((line) => (line.heads === "I.1" ? { ...line, text: "1. Thuận lợi, khó khăn" } : line)),
  );
  const asked = run([noTexts, merged]).findings.find(({ code }) => code === "WORD-003");
  const moved = run([noTexts, merged], { [asked?.question ?? ""]: { kind: "put", id: "I.2" } });
  expect([textIn(moved, "I.1"), textIn(moved, "I.2")]).toEqual([
    undefined,
    expect.stringContaining(firstText),
  ]);
});
