import { createDesk } from "../../src/app/create-desk";
import type { Desk } from "../../src/app/desk";
import { newBook } from "../../src/app/start/start";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { dongNai } from "../support/campaign";
import { codesBelow, districtOf, submissionOf, unitOf } from "../support/consolidated";
import { deskPorts, outcomeOf } from "../support/desk-ports";
import { valueAt } from "../support/district-desk";
import { GridWorkbook } from "../support/grid-workbook";

const context = dongNai();
const district = unitOf(context, "736");
const communes = codesBelow(context, "736");

const returned = (code: string, { name = `${code}.xlsx`, saved = "2023-11-20T08:00:00Z" } = {}) => {
  const unit = unitOf(context, code);
  return outcomeOf(submissionOf(context, unit, sampleAnswers(context, unit, 7), { name, saved }));
};

interface Opened {
  readonly desk: Desk;
  readonly workbook: GridWorkbook;
}

async function openNew(): Promise<Opened> {
  const draft = deskPorts(context, GridWorkbook.of(newBookOf()));
  const workbook = draft.workbook as GridWorkbook;
  const desk = createDesk(draft);
  await desk.open();
  return { desk, workbook };
}

function newBookOf() {
  const { pack } = deskPorts(context, new GridWorkbook({ sheets: [], properties: {} }));
  return newBook(context, district, "consolidating", pack);
}

async function consolidated(codes: readonly string[] = communes): Promise<Opened> {
  const opened = await openNew();
  for (const code of codes) await opened.desk.take(returned(code));
  expect(await opened.desk.consolidate()).toMatchObject({ kind: "done" });
  return opened;
}

const totalsOf = async (desk: Desk): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await desk.results()).sections.flatMap(({ totals }) =>
      totals.map(({ figure, value }) => [figure, value]),
    ),
  );

test("a new district's book opens as one that waits for its communes", async () => {
  const { desk } = await openNew();
  expect(await desk.open()).toMatchObject({
    kind: "consolidating",
    pending: false,
    hasResult: false,
    head: { unit: "Huyện Định Quán", deadline: "Còn 7 ngày" },
  });
  const { rows, coverage } = await desk.arrivals();
  expect(coverage).toBe("0/14 xã, thị trấn");
  expect(rows.map(({ stateText }) => stateText)).toEqual(communes.map(() => "Chưa nộp"));
});

test("files that came are told unit first, the same again is passed over", async () => {
  const { desk } = await openNew();
  const [code = ""] = communes;
  expect(await desk.take(returned(code))).toMatchObject({ outcome: "taken", unit: "Thị trấn Định Quán" });
  expect(await desk.take(returned(code))).toMatchObject({ outcome: "duplicate" });
  const later = returned(code, { name: "lần 2.xlsx", saved: "2023-11-21T08:00:00Z" });
  expect(await desk.take(later)).toMatchObject({ outcome: "again" });
  expect(await desk.take(returned("732"))).toMatchObject({ outcome: "foreign" });
  expect((await desk.arrivals()).received).toBe(1);
});

test("consolidating writes the totals the command line computes, each where the pane says it stands", async () => {
  const { desk, workbook } = await consolidated();
  const { totals } = districtOf(context, "736");
  const rows = (await desk.results()).sections.flatMap((section) => section.totals);
  expect(rows.length).toBeGreaterThan(150);
  for (const { figure, place } of rows) {
    const slot = context.index.slots.find(({ part, period }) => `${part.id}|${period.id}` === figure)?.slot;
    expect([figure, valueAt(workbook, place)]).toEqual([figure, totals[slot ?? -1]?.value]);
  }
  expect(workbook.writes).toBe(1);
});

test("a second run with nothing new writes nothing, also after the workbook was closed and opened again", async () => {
  const { desk, workbook } = await consolidated();
  expect(await desk.preview()).toMatchObject({ isUnchanged: true, changedTotals: 0, lost: [] });
  expect(await desk.consolidate()).toEqual({ kind: "unchanged" });
  const again = createDesk(deskPorts(context, workbook));
  expect(await again.open()).toMatchObject({ kind: "consolidating", pending: false, hasResult: true });
  expect(await again.consolidate()).toEqual({ kind: "unchanged" });
  expect(workbook.writes).toBe(1);
});

test("whoever opens the book goes on with it: one more commune, and the others stay", async () => {
  const { workbook } = await consolidated(communes.slice(1));
  const desk = createDesk(deskPorts(context, workbook));
  await desk.open();
  await desk.take(returned(communes[0] ?? ""));
  const preview = await desk.preview();
  expect(preview.fresh).toEqual(["Thị trấn Định Quán"]);
  expect(preview.unchanged).toHaveLength(13);
  expect(preview.moves[0]?.before).not.toBe(preview.moves[0]?.after);
  expect(await desk.consolidate()).toMatchObject({ kind: "done", received: 14, expected: 14 });
  expect(await totalsOf(desk)).toEqual(await totalsOf((await consolidated()).desk));
});

test("the previous result comes back, and what it did not hold still waits", async () => {
  const { desk } = await consolidated(communes.slice(1));
  const before = await totalsOf(desk);
  await desk.take(returned(communes[0] ?? ""));
  await desk.consolidate();
  expect(await totalsOf(desk)).not.toEqual(before);
  const preview = await desk.previewRestore();
  expect(preview?.missing).toEqual(["Thị trấn Định Quán"]);
  expect(await desk.restore()).toMatchObject({ kind: "done", received: 13 });
  expect(await totalsOf(desk)).toEqual(before);
  expect((await desk.preview()).fresh).toEqual(["Thị trấn Định Quán"]);
});

test("while a cell is being edited a run says so and changes nothing; then it goes through", async () => {
  const { desk, workbook } = await openNew();
  await desk.take(returned(communes[0] ?? ""));
  workbook.isEdited = true;
  const hindered = { kind: "hindered", isIntact: true, hindrance: { why: "cell-edit" } };
  expect(await desk.consolidate()).toMatchObject(hindered);
  expect(await desk.restore()).toMatchObject(hindered);
  await expect(desk.preview()).rejects.toMatchObject({ name: "NotNow" });
  expect(workbook.writes).toBe(0);
  workbook.isEdited = false;
  expect(await desk.consolidate()).toMatchObject({ kind: "done", received: 1 });
});

test("a figure typed into a unit's sheet counts in the next run as its latest word", async () => {
  const { desk, workbook } = await consolidated();
  const { sources } = (await desk.trace("A01|2023")) ?? { sources: [] };
  const source = sources[0];
  if (!source?.place) throw new Error("no cell");
  workbook.types(source.place, 4321);
  expect((await desk.preview()).again).toEqual([source.unit]);
  expect(await desk.consolidate()).toMatchObject({ kind: "done" });
  const trace = await desk.trace("A01|2023");
  expect(trace?.agrees).toBe(true);
  expect(trace?.sources[0]).toMatchObject({
    value: "4.321",
    revision: 2,
    file: `Sửa trong sổ, trang ${source.place.sheet}`,
  });
  expect(await desk.consolidate()).toEqual({ kind: "unchanged" });
});

test("a unit's sheet somebody gave another name is said before writing, and what was typed into it counts", async () => {
  const { desk, workbook } = await consolidated();
  const { sources } = (await desk.trace("A01|2023")) ?? { sources: [] };
  const [source] = sources;
  if (!source?.place) throw new Error("no cell");
  const was = source.place.sheet;
  workbook.types(source.place, 4321);
  const { grid } = workbook;
  const sheets = grid.sheets.map((sheet) => (sheet.name === was ? { ...sheet, name: "Của tôi" } : sheet));
  workbook.grid = { ...grid, sheets };
  const preview = await desk.preview();
  expect(preview).toMatchObject({ isUnchanged: false, again: [source.unit], kept: [] });
  expect(preview.renamed).toEqual([expect.stringContaining(`"Của tôi" là sheet "${was}"`)]);
  expect(await desk.consolidate()).toMatchObject({ kind: "done" });
  expect((await desk.trace("A01|2023"))?.sources[0]).toMatchObject({ value: "4.321", revision: 2 });
  expect(workbook.grid.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([was, "Của tôi"]));
  expect((await desk.preview()).renamed).toEqual([]);
});

test("beside a renamed Dữ liệu no second table can be made: nothing is written, and it is said what to do", async () => {
  const { desk, workbook } = await consolidated(communes.slice(1));
  const { grid, writes } = workbook;
  const sheets = grid.sheets.map((sheet) => (sheet.name === "Dữ liệu" ? { ...sheet, name: "DL" } : sheet));
  workbook.grid = { ...grid, sheets };
  await desk.take(returned(communes[0] ?? ""));
  expect(await desk.consolidate()).toMatchObject({
    kind: "hindered",
    isIntact: true,
    hindrance: {
      sentence: "Sheet Dữ liệu đã được đổi tên thành DL. Đổi lại tên thành Dữ liệu rồi bấm Ghi lại.",
    },
  });
  expect(workbook.writes).toBe(writes);
  workbook.grid = grid;
  expect(await desk.consolidate()).toMatchObject({ kind: "done", received: 14 });
});

test("every total is the sum of its sources, or says by which rule it is computed", async () => {
  const { desk } = await consolidated(communes.slice(3));
  const { sections } = await desk.results();
  for (const { figure, coverage } of sections.flatMap(({ totals }) => totals)) {
    const trace = await desk.trace(figure);
    expect([figure, trace?.agrees]).toEqual([figure, true]);
    const [reporting = NaN, expected = NaN] = coverage.split(/[/ ]/).map(Number);
    const { sources = [], missing = [] } = trace ?? {};
    expect([figure, sources.length]).toEqual([figure, reporting]);
    expect(sources.length + missing.length).toBeGreaterThanOrEqual(expected);
  }
});

test("a selected total, or a unit's cell, names its figure", async () => {
  const { desk } = await consolidated();
  const trace = await desk.trace("A01|2023");
  const [total, cell] = [trace?.total.place, trace?.sources[3]?.place];
  expect(total && (await desk.figureAt(total))).toBe("A01|2023");
  expect(cell && (await desk.figureAt(cell))).toBe("A01|2023");
  expect(await desk.figureAt({ sheet: "Hướng dẫn", row: 3, column: 3 })).toBeUndefined();
});

test("why nothing was written is told with what to do, and the result is kept for the next try", async () => {
  const { desk, workbook } = await openNew();
  await desk.take(returned(communes[0] ?? ""));
  workbook.hindrance = "cell-edit";
  expect(await desk.consolidate()).toMatchObject({
    kind: "hindered",
    isIntact: true,
    hindrance: { sentence: expect.stringContaining("Enter") as string },
  });
  expect(await desk.resultFile()).toMatchObject({ kind: "file" });
  workbook.hindrance = undefined;
  expect(await desk.consolidate()).toMatchObject({ kind: "done", received: 1 });
});

test("a write that did not end is gone back on with what the journal keeps", async () => {
  const { desk, workbook } = await consolidated(communes.slice(1));
  const before = await totalsOf(desk);
  await desk.take(returned(communes[0] ?? ""));
  await desk.consolidate();
  workbook.unfinished = "unfinished";
  const again = createDesk(deskPorts(context, workbook));
  expect(await again.open()).toMatchObject({ kind: "unfinished", canGoBack: true });
  expect(await again.recover()).toMatchObject({ kind: "done", received: 13 });
  expect(await totalsOf(again)).toEqual(before);
});

test("the state of things as one sentence for the district's group, with what is missing", async () => {
  const { desk } = await consolidated(communes.slice(2));
  expect(await desk.statusText()).toMatch(
    /^Tính đến 16 giờ 05 ngày 22\/11\/2023: đã nộp 12\/14 xã, thị trấn.*; chưa nộp 02: thị trấn Định Quán.*, xã Thanh Sơn.*\.$/,
  );
});
