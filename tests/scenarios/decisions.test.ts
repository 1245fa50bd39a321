import { consolidate } from "../../src/domain/consolidation/consolidate";
import type { Consolidation } from "../../src/domain/consolidation/consolidation";
import { Decisions, noDecisions, parseDecision } from "../../src/domain/consolidation/decisions";
import type { Finding } from "../../src/domain/finding";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import type { Submission } from "../../src/domain/submission/submission";
import { sampleAnswers } from "../../src/samples/sample-answers";
import type { BookGrid, CellGrid, GridCell } from "../../src/sheets/grid";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { dongNai } from "../support/campaign";
import { submissionOf, unitOf } from "../support/consolidated";
import { typed } from "../support/damaged-grid";
import { deleteColumns, pasteDown } from "../support/edit-grid";
import { onSheet } from "../support/returned-books";
import { bookToGrid } from "../support/spec-to-grid";

const context = dongNai();
const district = unitOf(context, "736");
const xa = unitOf(context, "26227");
const answers = sampleAnswers(context, xa, 7);
const sha256 = "ab".repeat(32);
const labelColumn = 3;

const slotOf = (part: string, period: string): number =>
  context.index.slotOf(parsePartId(part), parsePeriodId(period)) ?? NaN;
const label = context.parts.get(parsePartId("D02"))?.part.label ?? "";

function rowOf(sheet: CellGrid, text: string): number {
  const row = sheet.rows.find(({ cells }) =>
    cells.some(({ value }) => value.kind === "text" && value.value === text),
  );
  if (!row) throw new RangeError(`no row ${text}`);
  return row.index;
}

const textIn = (cells: readonly GridCell[], column: number): string | undefined => {
  const value = cells.find((cell) => cell.column === column)?.value;
  return value?.kind === "text" ? value.value : undefined;
};

function returned(change: (sheet: CellGrid) => CellGrid): Submission {
  const laid = layStandardWorkbook(context, { unit: xa, answers, createdAt: "2023-11-20T01:00:00.000Z" });
  const book: BookGrid = onSheet(bookToGrid(laid), "Báo cáo", change);
  return interpretBook(context, book, {
    file: "la-nga.xlsx",
    entry: undefined,
    sha256,
    lastSaved: "2023-11-20T08:00:00Z",
    sentAt: undefined,
  });
}

function consolidated(
  submissions: readonly Submission[],
  answered: Readonly<Record<string, string>> = {},
): Consolidation {
  const entries = Object.entries(answered).map(([question, answer]) => {
    const decision = parseDecision(answer);
    if (!decision) throw new RangeError(answer);
    return [question, decision] as const;
  });
  const decisions = entries.length === 0 ? noDecisions : new Decisions(new Map(entries));
  return consolidate({
    context,
    unit: district,
    submissions,
    refused: [],
    refusals: [],
    decisions,
    previous: undefined,
  });
}

const coded = ({ findings }: Consolidation, ...codes: readonly string[]): readonly Finding[] =>
  findings.filter(({ code }) => codes.includes(code));
const answerOf = ({ children }: Consolidation) => children.find(({ unit }) => unit === xa)?.answers;
const figureOf = (result: Consolidation, part: string, period: string) => {
  const figures = answerOf(result)?.figures;
  return figures && [figures.state(slotOf(part, period)), figures.value(slotOf(part, period))];
};
const given = (part: string, period: string) => answers.figures.value(slotOf(part, period));

describe("a row that is only likely an indicator's", () => {
  const likely = returned((sheet) =>
    deleteColumns(typed(sheet, rowOf(sheet, label), labelColumn, "Tổng số hộ nghèo (chuẩn đa chiều)"), 0, 1),
  );
  const question = likely.findings.find(({ code }) => code === "PLACE-009")?.question ?? "";
  const open = consolidated([likely]);

  test("nobody decided: out of the figures and totals, kept, asked", () => {
    expect(question).toMatch(/^row:D02:\d+@abababababab$/);
    expect(figureOf(open, "D02", "2023")?.[0]).toBe("blank");
    expect(open.totals[slotOf("D02", "2023")]).toMatchObject({ value: undefined, unitsReporting: 0 });
    expect(coded(open, "PLACE-009").map(({ severity }) => severity)).toContain("needs-reason");
    expect(answerOf(open)?.outside.map(({ text }) => text)).toContain(String(given("D02", "2023")));
  });

  test("take: the figures count where they were proposed, with a note, and are no longer kept outside", () => {
    const result = consolidated([likely], { [question]: "take" });
    for (const period of ["dau-ky", "2022", "2023"])
      expect(figureOf(result, "D02", period)).toEqual(["value", given("D02", period)]);
    expect(result.totals[slotOf("D02", "2023")]).toMatchObject({
      value: given("D02", "2023"),
      unitsReporting: 1,
    });
    expect(coded(result, "PLACE-009", "PLACE-001")).toEqual([]);
    expect(coded(result, "PLACE-016")).toMatchObject(
      ["dau-ky", "2022", "2023"].map((period) => ({ part: "D02", period, place: { sheet: "Báo cáo" } })),
    );
    expect(answerOf(result)?.outside.map(({ text }) => text)).not.toContain(String(given("D02", "2023")));
    // What is computed from it is computed anew.
    expect(figureOf(result, "D03", "2023")).toEqual(["value", given("D03", "2023")]);
  });

  test("put: the figures count for the one named, period by period; what they replace is said", () => {
    const result = consolidated([likely], { [question]: "put:D05.n" });
    expect(figureOf(result, "D05.n", "2023")).toEqual(["value", given("D02", "2023")]);
    expect(coded(result, "PLACE-017")[0]).toMatchObject({
      part: "D05.n",
      params: { before: String(given("D05.n", "dau-ky")) },
    });
    expect(figureOf(result, "D02", "2023")?.[0]).toBe("blank");
  });

  test.each(["put:D99", "put:D04", "put:M01", "put:D05.n|luy-ke", "put:nowhere"])(
    "%s has no place for it: said, still asked, nothing taken",
    (decision) => {
      const result = consolidated([likely], { [question]: decision });
      expect(coded(result, "PLACE-019")[0]).toMatchObject({ severity: "needs-reason", question });
      expect(figureOf(result, "D05.n", "2023")).toEqual(["value", given("D05.n", "2023")]);
      expect(answerOf(result)?.outside.map(({ text }) => text)).toContain(String(given("D02", "2023")));
    },
  );

  test("aside: stays outside, no longer asked", () => {
    const result = consolidated([likely], { [question]: "aside" });
    expect(coded(result, "PLACE-009")).toEqual([]);
    expect(coded(result, "PLACE-018")).toHaveLength(3);
    expect(answerOf(result)?.outside.map(({ text }) => text)).toContain(String(given("D02", "2023")));
  });

  test("another file's question answers nothing here", () => {
    const result = consolidated([likely], { [question.replace("abab", "cdcd")]: "take" });
    expect(coded(result, "PLACE-009")).toHaveLength(3);
  });

  test("the decision is in the journal and stands in the next run", () => {
    const first = consolidated([likely], { [question]: "take" });
    expect(first.journal.map(({ code }) => code)).toContain("JOURNAL-decision");
    expect(first.decisions.get(question)).toEqual({ kind: "take" });
  });
});

describe("a text that ran over rows of the form", () => {
  const lines = Array.from({ length: 40 }, (_, at) => `Đoạn dán thứ ${at + 1}`);
  const pasted = returned((sheet) => {
    const top = sheet.rows.find(({ cells }) => textIn(cells, 0) === "I.1" && textIn(cells, 1) === "nd.1");
    return pasteDown(sheet, top?.index ?? NaN, labelColumn, lines);
  });
  const asked = pasted.findings.find(({ code }) => code === "PLACE-004");
  const question = asked?.question ?? "";
  const all = (result: Consolidation): readonly string[] => [
    ...(answerOf(result)?.narratives ?? []).flatMap(({ text }) => text.split("\n")),
    ...(answerOf(result)?.outside ?? []).flatMap(({ text }) => text.split("\n")),
  ];
  const textOf = (result: Consolidation, section: string): string =>
    answerOf(result)?.narratives.find((narrative) => narrative.section === section)?.text ?? "";

  test("it is asked about with an id of its own", () => {
    expect(question).toMatch(/^over:I\.1:D\d+@abababababab$/);
  });

  test("the leaf whose rows it ran into is named, with a question of its own", () => {
    const [into] = pasted.findings.filter(({ code }) => code === "PLACE-026");
    expect([into?.section, into?.question]).toEqual(["I.2", expect.stringMatching(/^over:I\.2:D\d+@abab/)]);
    expect(Number(asked?.params["count"]) + Number(into?.params["count"])).toBe(lines.length - 20);
  });

  const questions = (pasted.doubtfulTexts ?? []).map((doubtful) => doubtful.question);
  const every = (decision: string): Readonly<Record<string, string>> =>
    Object.fromEntries(questions.map((id) => [id, decision]));

  test.each(["take", "aside", "put:I.2", "put:nowhere"])("%s loses no line", (decision) => {
    const before = consolidated([pasted]);
    for (const answers of [{ [question]: decision }, every(decision)]) {
      const after = consolidated([pasted], answers);
      expect([...all(after)].sort()).toEqual([...all(before)].sort());
    }
  });

  test("put: from the overrun on, the lines stand in the leaf named; aside: outside the outline", () => {
    const moved = lines.slice(20);
    const put = consolidated([pasted], every("put:I.2"));
    expect(textOf(put, "I.2").endsWith(moved.join("\n"))).toBe(true);
    expect(textOf(put, "I.1")).not.toContain(moved[0]);
    const aside = consolidated([pasted], every("aside"));
    const outside = answerOf(aside)?.outside.flatMap(({ text }) => text.split("\n"));
    expect(outside).toEqual(expect.arrayContaining([...moved]));
    expect(coded(aside, "PLACE-004", "PLACE-026")).toEqual([]);
  });
});

describe("what a later file leaves blank", () => {
  const first = submissionOf(context, xa, answers, { name: "lan-1.xlsx" });
  const bare = returned((sheet) => ({ ...sheet, rows: sheet.rows.filter(({ index }) => index < 6) }));
  const second: Submission = {
    ...bare,
    lists: [],
    source: { ...bare.source, file: "lan-2.xlsx", lastSaved: "2023-11-22T08:00:00Z" },
  };

  test("stands as before, with one question for the whole file", () => {
    const result = consolidated([first, second]);
    const blank = coded(result, "UNIT-007", "UNIT-009", "UNIT-010");
    expect(new Set(blank.map(({ code }) => code)).size).toBe(3);
    expect(new Set(blank.map(({ question }) => question))).toEqual(new Set(["blank:abababababab"]));
    expect(figureOf(result, "D02", "2023")).toEqual(["value", given("D02", "2023")]);
  });

  test("xóa, decided once, blanks what the file leaves blank", () => {
    const result = consolidated([first, second], { "blank:abababababab": "take" });
    expect(figureOf(result, "D02", "2023")?.[0]).toBe("blank");
    expect(answerOf(result)?.narratives).toEqual([]);
    expect(answerOf(result)?.lists).toEqual([]);
    expect(coded(result, "UNIT-007", "UNIT-009", "UNIT-010")).toEqual([]);
  });
});
