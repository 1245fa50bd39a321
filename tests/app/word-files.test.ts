import { createDesk } from "../../src/app/create-desk";
import type { Desk } from "../../src/app/desk";
import { newBook } from "../../src/app/start/start";
import type { Submission } from "../../src/domain/submission/submission";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { dongNai } from "../support/campaign";
import { submissionOf, unitOf } from "../support/consolidated";
import { deskPorts, outcomeOf } from "../support/desk-ports";
import { wordReport } from "../support/findings-of-word";
import { GridWorkbook } from "../support/grid-workbook";
import { reportLines } from "../word-reports/report-lines";

const context = dongNai();
const unit = unitOf(context, "26206");
const answers = sampleAnswers(context, unit, 7);
const book: Submission = {
  ...submissionOf(context, unit, answers),
  narratives: answers.narratives
    .filter(({ section }) => section !== "II.3")
    .map((narrative) => (narrative.section === "I.1" ? { ...narrative, text: "Biểu ghi khác." } : narrative)),
};
const word = wordReport(reportLines(context, unit, answers), { lastSaved: "2023-11-21T08:00:00Z" });

async function opened(): Promise<{ readonly desk: Desk; readonly workbook: GridWorkbook }> {
  const { pack } = deskPorts(context, new GridWorkbook({ sheets: [], properties: {} }));
  const workbook = GridWorkbook.of(newBook(context, unitOf(context, "736"), "consolidating", pack));
  const desk = createDesk(deskPorts(context, workbook));
  await desk.open();
  return { desk, workbook };
}

/** Texts of a column of the sheet of narratives, on the unit's rows. */
function rowsOf({ grid }: GridWorkbook): readonly string[] {
  const sheet = grid.sheets.find(({ name }) => name === "Nội dung theo mục");
  return (sheet?.rows ?? [])
    .map(({ cells }) =>
      cells.map(({ value }) => ("value" in value ? String(value.value) : "")).filter((text) => text !== ""),
    )
    .filter((texts) => texts.includes("26206"))
    .map((texts) => texts.join(" | "));
}

test("a Word report is taken beside the workbook; what differs is one question with both texts", async () => {
  const { desk, workbook } = await opened();
  expect(await desk.take(outcomeOf(book))).toMatchObject({ outcome: "taken" });
  const line = await desk.take(outcomeOf(word));
  expect(line).toMatchObject({ outcome: "taken", unit: "Thị trấn Định Quán" });
  expect(line.sentence).toBe("Báo cáo Word: 15 mục; số liệu lấy ở biểu số liệu");
  const [question, ...others] = await desk.questions();
  expect(others).toEqual([]);
  expect(question?.choices.map(({ answer, likeliest }) => [answer, likeliest])).toEqual([
    ["take", true],
    ["aside", false],
  ]);
  expect(question?.evidence.map(({ text }) => text)).toContain("Biểu ghi khác.");
  await desk.answer(question?.id ?? "", "aside");
  expect(await desk.consolidate()).toMatchObject({ kind: "done" });
  const [first = ""] = rowsOf(workbook).filter((row) => row.includes("Biểu ghi khác."));
  expect(first).not.toContain("từ file Word");
  const news = rowsOf(workbook).filter((row) => row.includes("từ file Word"));
  expect(news).toHaveLength(1);
  expect((await desk.arrivals()).rows[0]?.parts).toMatchObject({
    word: "đã gửi (BC.docx, lần 1)",
    figures: "lần gửi 1",
  });
});

test("what the Word file said goes on with the workbook, and is no new hand-in when it is opened again", async () => {
  const { desk, workbook } = await opened();
  for (const one of [{ ...book, narratives: [] }, word]) await desk.take(outcomeOf(one));
  await desk.consolidate();
  const before = rowsOf(workbook);
  const again = createDesk(deskPorts(context, workbook));
  await again.open();
  expect(await again.take(outcomeOf(word))).toMatchObject({ outcome: "duplicate" });
  expect(await again.consolidate()).toMatchObject({ kind: "unchanged" });
  expect(rowsOf(workbook)).toEqual(before);
});

test("a unit that sent only Word has reported, and its figures are missing", async () => {
  const { desk } = await opened();
  await desk.take(outcomeOf(word));
  await desk.consolidate();
  const { rows, received } = await desk.arrivals();
  expect(received).toBe(1);
  expect(rows[0]?.parts).toMatchObject({ word: "đã gửi (BC.docx, lần 1)", figures: "chưa gửi" });
});
