import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createDesk } from "../../src/app/create-desk";
import type { Desk } from "../../src/app/desk";
import type { MadeFile } from "../../src/app/made-file";
import { newBook } from "../../src/app/start/start";
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
  // Too long for its column: two lines of one paragraph.
  expect(lines).toContain("ỦY BAN NHÂN DÂNHUYỆN ĐỊNH QUÁN");
  expect(lines).toContain("3/14");
  expect(lines.filter((line) => line.endsWith("(chưa nộp)")).length).toBeGreaterThan(10);
});

/** A district's desk, its report, and the same with a total that was edited in Word. */
async function editedReport() {
  const desk = await districtDesk();
  await desk.consolidate();
  const { signer } = await desk.reportPlan();
  const request = { appendices: [], signer };
  const made = await desk.makeReport(request);
  if (made.kind !== "file") throw new Error(made.kind);
  const parts = unzipSync(made.bytes);
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const edited = zipSync({
    ...parts,
    "word/document.xml": strToU8(xml.replace(/>(\d+)\.(\d{3})</, ">999.$2<")),
  });
  const changes = async () => {
    const update = await desk.updateReport(request, edited);
    if (update.kind !== "updated") throw new Error(update.sentence);
    return update;
  };
  return { desk, request, changes };
}

test("a report edited in Word is brought up to date: what was edited stays and is said, with its figures first", async () => {
  const { desk, request, changes } = await editedReport();
  const update = await changes();
  expect(update.said).toBe(
    "1 chỗ số liệu khác nhau, 0 chỗ sửa bằng tay, 0 chỗ thay đổi từ bản trước (20/11/2023).",
  );
  expect(update.changes.map(({ kind, isFigure, isTable }) => [kind, isFigure, isTable])).toEqual([
    ["kept", true, true],
  ]);
  expect(linesOf(update.file)).toContainEqual(expect.stringMatching(/^999\.\d{3}$/));
  expect(await desk.updateReport(request, new Uint8Array(9))).toMatchObject({ kind: "not-ours" });
});

test("a total edited in Word is proposed as an adjustment, and is the workbook's own afterwards", async () => {
  const { desk, changes } = await editedReport();
  const [change] = (await changes()).changes;
  expect(change?.adjustments).toHaveLength(1);
  const [{ figure, amount, reason } = { figure: "", amount: "", reason: "" }] = change?.adjustments ?? [];
  expect(reason).toMatch(/^Số liệu sửa trong báo cáo Word: \d+\.(\d{3}) thành 999\.\1$/);
  const outcome = await desk.correct({
    ...{ kind: "adjusted", unit: undefined, figure, value: amount },
    ...{ by: "Nguyễn Văn A", how: "Bản Word", reason },
  });
  expect(outcome).toEqual({ kind: "done" });
  await desk.consolidate();
  expect((await desk.trace(figure))?.total.value).toMatch(/^999\.\d{3}$/);
  const after = (await changes()).changes.filter(({ isFigure }) => isFigure);
  expect(after.map(({ inWord }) => inWord)).not.toContain(change?.inWord);
});
