import { createDesk } from "../../src/app/create-desk";
import type { Desk, MadeFile } from "../../src/app/desk";
import { newBook } from "../../src/app/start";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { partsOf } from "../files/parts-of";
import { all } from "../files/xml-tree";
import { dongNai } from "../support/campaign";
import { codesBelow, submissionOf, unitOf } from "../support/consolidated";
import { deskPorts, outcomeOf } from "../support/desk-ports";
import { GridWorkbook } from "../support/grid-workbook";

const context = dongNai();
const createdAt = "2023-11-20T01:00:00.000Z";

const linesOf = (made: MadeFile): readonly string[] => {
  if (made.kind !== "file") throw new Error(made.kind);
  const document = partsOf(made.bytes).get("word/document.xml");
  if (!document) throw new Error("no text");
  return all(document, "w:p").map((paragraph) =>
    all(paragraph, "w:t")
      .map(({ text }) => text)
      .join(""),
  );
};

async function districtDesk(): Promise<Desk> {
  const { pack } = deskPorts(context, new GridWorkbook({ sheets: [], properties: {} }));
  const workbook = GridWorkbook.of(newBook(context, unitOf(context, "736"), "consolidating", pack));
  const desk = createDesk(deskPorts(context, workbook));
  await desk.open();
  for (const code of codesBelow(context, "736").slice(0, 3)) {
    const unit = unitOf(context, code);
    await desk.take(outcomeOf(submissionOf(context, unit, sampleAnswers(context, unit, 7))));
  }
  return desk;
}

test("a unit's report: what is empty is named with its place, appendices can be left out, the signer is the workbook's", async () => {
  const unit = unitOf(context, "26209");
  const { narratives, ...answers } = sampleAnswers(context, unit, 7);
  const [left, ...kept] = narratives;
  const book = layStandardWorkbook(context, { unit, createdAt, answers: { ...answers, narratives: kept } });
  const desk = createDesk(deskPorts(context, GridWorkbook.of(book)));
  await desk.open();
  const plan = await desk.reportPlan();
  expect(plan.empty.map(({ section }) => section)).toEqual([left?.section]);
  expect(plan.empty[0]?.place?.sheet).toBe("Báo cáo");
  expect(plan.signer.name).not.toBe("");
  const all = plan.appendices.map(({ id }) => id);
  expect(all.length).toBeGreaterThan(2);
  const whole = linesOf(await desk.makeReport({ appendices: all, signer: plan.signer }));
  expect(whole.filter((line) => /^Phụ lục [IVX]+$/.test(line))).toHaveLength(all.length);
  expect(whole).toContain(plan.signer.name);
  const [first] = all;
  const one = linesOf(
    await desk.makeReport({ appendices: [first ?? ""], signer: { name: "", position: "Phó Chủ tịch" } }),
  );
  expect(one.filter((line) => line.startsWith("Phụ lục"))).toEqual(["Phụ lục"]);
  expect(one).toContain("KT. CHỦ TỊCH");
  expect(one).not.toContain(plan.signer.name);
});

test("a district's report holds the totals of what came, under its own name", async () => {
  const desk = await districtDesk();
  expect(await desk.consolidate()).toMatchObject({ kind: "done" });
  const plan = await desk.reportPlan();
  expect(plan.unit).toBe("Huyện Định Quán");
  expect(plan.appendices[0]).toMatchObject({ id: "matrix", kind: "tables" });
  const made = await desk.makeReport({ appendices: ["matrix"], signer: plan.signer });
  expect(made).toMatchObject({ name: "BC-SOKET-NTM_736-DinhQuan.docx" });
  const lines = linesOf(made);
  expect(lines).toContain("ỦY BAN NHÂN DÂN HUYỆN ĐỊNH QUÁN");
  expect(lines).toContain("3/14");
  expect(lines.filter((line) => line.endsWith("(chưa nộp)")).length).toBeGreaterThan(10);
});
