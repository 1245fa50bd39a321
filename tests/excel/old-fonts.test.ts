import { createDesk } from "../../src/app/create-desk";
import { writeBook } from "../../src/files/xlsx/write-book";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { a1 } from "../../src/sheets/a1";
import { outlineLayout } from "../../src/sheets/bao-cao/layout";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { readOk } from "../files/read-for-test";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { deskPorts } from "../support/desk-ports";
import { openWorkbook, type OpenedWorkbook } from "./open-workbook";

jest.setTimeout(120_000);

const context = dongNai();
const old = "ch\u00AD¬ng tr×nh n«ng th«n míi";
const unit = unitOf(context, "26209");
const answers = sampleAnswers(context, unit, 7);
const narratives = answers.narratives.map((one) => (one.section === "I.1" ? { ...one, text: old } : one));
const form = writeBook(
  layStandardWorkbook(context, {
    ...{ unit, answers: { ...answers, narratives } },
    createdAt: "2023-11-20T01:00:00Z",
  }),
);
const layout = outlineLayout(context, [unit.kind]);
const narrative = a1(layout.narrativeOf("I.1" as never)?.first ?? NaN, layout.columns.label);

/** The font of the clerk's keyboard. */
async function inOldFont({ excel }: OpenedWorkbook): Promise<void> {
  await excel.run(async (context_) => {
    context_.workbook.worksheets.getItem("Báo cáo").getRange(narrative).format.font.name = ".VnTime";
    await context_.sync();
  });
}

/** The desk as it opens the workbook and shows its findings, and the round trips that took. */
async function findingsOf(opened: OpenedWorkbook) {
  const desk = createDesk(deskPorts(context, opened.workbook));
  opened.host.resetStats();
  await desk.open();
  await desk.outline();
  const { findings } = await desk.check();
  const syncs = opened.host.stats.log.filter(({ kind }) => kind === "sync");
  return { desk, findings, syncs };
}

test("opening a unit's workbook and showing its findings takes at most 3 round trips, with an old font in it too", async () => {
  const opened = await openWorkbook({ file: form });
  const plain = await findingsOf(opened);
  expect(plain.syncs.length).toBeLessThanOrEqual(3);
  expect(plain.findings.map(({ code }) => code)).not.toContain("PLACE-027");
  await inOldFont(opened);
  const { syncs, findings } = await findingsOf(opened);
  expect(findings.map(({ code }) => code)).toContain("PLACE-027");
  expect(syncs.length).toBeLessThanOrEqual(3);
  const replies = [plain, { syncs }].map((one) =>
    Math.max(...one.syncs.map(({ responseBytes }) => responseBytes)),
  );
  console.log(`longest replies: ${replies.join(" and, with each cell's font, ")} bytes`);
  expect(Math.max(...replies)).toBeLessThan(5_000_000);
  expect([...opened.host.missing.keys()]).toEqual([]);
  opened.excel.close();
});

test("a text typed in an old font is read as the file's reader reads it, becomes Unicode in the form's font, and goes back", async () => {
  const opened = await openWorkbook({ file: form });
  await inOldFont(opened);
  const inFile = (await readOk(opened.host.save())).book;
  const outlineOf = ({ sheets }: typeof inFile) => sheets.find(({ name }) => name === "Báo cáo")?.rows;
  const legacy = (book: typeof inFile) =>
    outlineOf(book)?.flatMap(({ index, cells }) =>
      cells.flatMap(({ column, legacyFont }) => (legacyFont ? [[index, column, legacyFont]] : [])),
    );
  expect(legacy(inFile)).toHaveLength(1);
  expect(legacy(await opened.workbook.read())).toEqual(legacy(inFile));
  const { desk, findings } = await findingsOf(opened);
  const { fixes = [] } = findings.find(({ code }) => code === "PLACE-027") ?? {};
  expect(fixes).toMatchObject([{ before: old, after: "chương trình nông thôn mới", oldFont: ".VnTime" }]);
  expect(await desk.fix(fixes)).toEqual({ fixed: 1, left: [] });
  expect(legacy(await opened.workbook.read())).toEqual([]);
  expect(await desk.undoFix()).toEqual({ fixed: 1, left: [] });
  expect(legacy(await opened.workbook.read())).toEqual(legacy(inFile));
  opened.excel.close();
});

test("a number typed into a cell of texts stays a number, a day a date", async () => {
  const opened = await openWorkbook({ file: form });
  const row = layout.narrativeOf("I.1" as never)?.first ?? NaN;
  const at = (down: number) => ({ sheet: "Báo cáo", row: row + down, column: layout.columns.label });
  await opened.workbook.put([
    { place: at(0), value: 12.5 },
    { place: at(1), value: { year: 2023, month: 11, day: 5 } },
  ]);
  const read = (await readOk(opened.host.save())).book.sheets.find(({ name }) => name === "Báo cáo");
  const values = [0, 1].map(
    (down) =>
      read?.rows
        .find(({ index }) => index === row + down)
        ?.cells.find(({ column }) => column === layout.columns.label)?.value,
  );
  expect(values).toMatchObject([
    { kind: "number", value: 12.5 },
    { kind: "date", day: { year: 2023, month: 11, day: 5 } },
  ]);
  opened.excel.close();
});
