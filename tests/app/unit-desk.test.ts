import { createDesk } from "../../src/app/create-desk";
import type { Desk } from "../../src/app/desk";
import type { FindingView } from "../../src/app/finding-view";
import type { BookPlace } from "../../src/app/ports";
import type { OutlineNode } from "../../src/app/unit-views";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { outlineLayout } from "../../src/sheets/bao-cao/layout";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { deskPorts } from "../support/desk-ports";
import { GridWorkbook } from "../support/grid-workbook";

const context = dongNai();
const unit = unitOf(context, "26209");
const createdAt = "2023-11-20T01:00:00.000Z";

const layout = outlineLayout(context, [unit.kind]);

function cellOf(part: string, period: string): Pick<BookPlace, "row" | "column"> {
  const row = layout.rowOf(parsePartId(part), parsePeriodId(period));
  const column = layout.columnOf(parsePeriodId(period));
  if (row === undefined || column === undefined) throw new RangeError(`${part}|${period}`);
  return { row, column };
}

function narrativeOf(section: string): Pick<BookPlace, "row" | "column"> {
  const rows = layout.narrativeOf(section as never);
  if (!rows) throw new RangeError(section);
  return { row: rows.first, column: layout.columns.label };
}

interface Opened {
  readonly desk: Desk;
  readonly workbook: GridWorkbook;
}

async function open(filled: boolean): Promise<Opened> {
  const answers = filled ? { answers: sampleAnswers(context, unit, 7) } : {};
  const workbook = GridWorkbook.of(layStandardWorkbook(context, { unit, createdAt, ...answers }));
  const desk = createDesk(deskPorts(context, workbook));
  expect(await desk.open()).toMatchObject({ kind: "unit", head: { unit: unit.name }, newerVersion: false });
  return { desk, workbook };
}

const flat = (nodes: readonly OutlineNode[]): readonly OutlineNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);

const placeOf = async (desk: Desk, code: string): Promise<BookPlace> => {
  const { findings } = await desk.check();
  const place = findings.find((finding) => finding.code === code)?.place;
  if (!place) throw new Error(`no ${code}`);
  return place;
};

test("an empty form is all missing and leads from one missing answer to the next", async () => {
  const { desk, workbook } = await open(false);
  const before = await desk.outline();
  // The cut-off day of the figures is given beforehand.
  expect(before.figures).toEqual({ done: 1, all: 56 });
  expect(before.nextMissing).toBeDefined();
  for (let step = 0; step < 3; step++) {
    const { nextMissing } = await desk.outline();
    if (nextMissing) workbook.types(nextMissing, 5);
  }
  expect((await desk.outline()).figures).toEqual({ done: 4, all: 56 });
});

test("a filled form is done, section by section, and its findings block nothing", async () => {
  const { desk } = await open(true);
  const { nodes, figures, sections, nextMissing } = await desk.outline();
  expect(figures).toEqual({ done: 56, all: 56 });
  expect(sections.done).toBe(sections.all);
  expect(nextMissing).toBeUndefined();
  expect(flat(nodes).map(({ state }) => state)).toEqual(flat(nodes).map(() => "done"));
  expect(await desk.check()).toMatchObject({ isComplete: true });
});

test("every section leads to its own cell, also one that asks for words alone", async () => {
  const { desk } = await open(false);
  const { nodes } = await desk.outline();
  const leaves = flat(nodes).filter(({ children }) => children.length === 0);
  expect(leaves.filter(({ place }) => place === undefined)).toEqual([]);
  const cells = leaves.map(({ place }) => JSON.stringify(place));
  expect(new Set(cells).size).toBe(leaves.length);
});

test("a heading shows the worst of what stands under it", async () => {
  const { desk: empty } = await open(false);
  const { findings } = await empty.check();
  const deep = findings.find(({ code, place, part }) => code === "CHECK-002" && place && part === "D04.n");
  const { desk, workbook } = await open(true);
  if (deep?.place) workbook.types(deep.place, "nhiều lắm");
  const { nodes } = await desk.outline();
  const states = (paths: readonly string[]): readonly unknown[] =>
    paths.map((path) => flat(nodes).find((node) => node.path === path)?.state);
  const { section = "" } = context.parts.get(parsePartId("D04.n"))?.indicator ?? {};
  const above = section.split(".").map((_step, at, steps) => steps.slice(0, at + 1).join("."));
  expect(above.length).toBeGreaterThan(1);
  expect(states(above)).toEqual(above.map(() => "wrong"));
  expect(flat(nodes).filter(({ state }) => state === "wrong")).toHaveLength(above.length);
});

test("findings follow the typing; a number typed as text is put right where the reading is certain", async () => {
  const { desk, workbook } = await open(true);
  const { desk: empty } = await open(false);
  const place = await placeOf(empty, "CHECK-002");
  const told: string[] = [];
  desk.onEvent(({ kind }) => told.push(kind));
  workbook.types(place, "1 234 ");
  expect(told).toEqual(["workbook-changed"]);
  const fixable = (await desk.check()).findings.find(({ fixes }) => fixes.length > 0) as FindingView;
  expect(fixable).toMatchObject({ code: "VALUE-001", place, fixes: [{ before: "1 234 ", after: "1234" }] });
  expect(await desk.fix(fixable.fixes)).toEqual({ fixed: 1, left: [] });
  expect((await desk.check()).findings.filter(({ fixes }) => fixes.length > 0)).toEqual([]);
});

test("views asked for at once after a change all tell of it, also where the workbook could not be read at first", async () => {
  const { desk, workbook } = await open(false);
  const before = await desk.check();
  const { nextMissing } = await desk.outline();
  if (nextMissing) workbook.types(nextMissing, 5);
  workbook.isEdited = true;
  const refused = await Promise.allSettled([desk.outline(), desk.check(), desk.fix([])]);
  expect(refused.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
  expect(refused[2]).toMatchObject({ value: { fixed: 0, hindered: { why: "cell-edit" } } });
  workbook.isEdited = false;
  const [outline, check] = await Promise.all([desk.outline(), desk.check()]);
  expect(outline.figures.done).toBe(2);
  expect(check.findings).toHaveLength(before.findings.length - 1);
});

test("a cell that changed since it was shown is left as it is, and named", async () => {
  const { desk, workbook } = await open(true);
  const { desk: empty } = await open(false);
  const place = await placeOf(empty, "CHECK-002");
  workbook.types(place, "1 234 ");
  const { fixes } = (await desk.check()).findings.find((finding) => finding.fixes.length > 0) as FindingView;
  workbook.types(place, "4 321 ");
  expect(await desk.fix(fixes)).toMatchObject({ fixed: 0, left: [{ before: "1 234 " }] });
});

describe("one click", () => {
  const decimal = { sheet: "Báo cáo", ...cellOf("D01", "2023") };

  test("of two readings either can be written; what was there comes back with one more", async () => {
    const { desk, workbook } = await open(true);
    workbook.types(decimal, "1.234");
    const asked = (await desk.check()).findings.find(({ code }) => code === "VALUE-008");
    expect(asked?.choices.map(({ before, after }) => [before, after])).toEqual([
      ["1.234", "1234"],
      ["1.234", "1,234"],
    ]);
    expect(asked?.fixes).toEqual([]);
    expect(await desk.fix(asked?.choices.slice(1) ?? [])).toEqual({ fixed: 1, left: [] });
    const after = await desk.check();
    expect([after.undoable, after.findings.some(({ code }) => code === "VALUE-008")]).toEqual([1, false]);
    expect(await desk.undoFix()).toEqual({ fixed: 1, left: [] });
    const again = await desk.check();
    expect([again.undoable, again.findings.some(({ code }) => code === "VALUE-008")]).toEqual([0, true]);
  });

  test("what was typed since is not undone", async () => {
    const { desk, workbook } = await open(true);
    workbook.types(decimal, "1 234,5");
    const { fixes = [] } = (await desk.check()).findings.find(({ code }) => code === "VALUE-001") ?? {};
    await desk.fix(fixes);
    workbook.types(decimal, 70);
    expect(await desk.undoFix()).toMatchObject({ fixed: 0, left: [{ after: "1 234,5" }] });
    expect((await desk.check()).findings.filter(({ code }) => code === "VALUE-001")).toEqual([]);
  });

  test("paragraphs in an old font become Unicode in the form's font, and go back to what they were", async () => {
    const { desk, workbook } = await open(true);
    const first = { sheet: "Báo cáo", ...narrativeOf("I.1") };
    const rows = [0, 1].map((down) => ({ ...first, row: first.row + down }));
    rows.forEach((place) => workbook.types(place, "ch\u00AD¬ng tr×nh n«ng th«n", ".VnTime"));
    const { fixes = [] } = (await desk.check()).findings.find(({ code }) => code === "PLACE-027") ?? {};
    expect(fixes.map(({ before, after, place }) => [before, after, place])).toEqual(
      rows.map((place) => ["ch\u00AD¬ng tr×nh n«ng th«n", "chương trình nông thôn", place]),
    );
    expect(await desk.fix(fixes)).toEqual({ fixed: 2, left: [] });
    expect((await desk.check()).findings.filter(({ code }) => code === "PLACE-027")).toEqual([]);
    expect(await desk.undoFix()).toEqual({ fixed: 2, left: [] });
    expect((await desk.check()).findings.filter(({ code }) => code === "PLACE-027")).toHaveLength(1);
  });

  test("a text that only seems to be in an old encoding is offered, and marked as only likely", async () => {
    const { desk, workbook } = await open(true);
    workbook.types({ sheet: "Báo cáo", ...narrativeOf("I.1") }, "Nhaân daân ñoàng thuaän");
    const asked = (await desk.check()).findings.find(({ code }) => code === "PLACE-028");
    expect(asked?.fixes).toMatchObject([{ after: "Nhân dân đồng thuận", isLikely: true }]);
  });

  test("a reason is written into the workbook's own column, and nothing over what was written there since", async () => {
    const { desk, workbook } = await open(true);
    workbook.types({ sheet: "Báo cáo", ...cellOf("E02", "luy-ke") }, "Có");
    workbook.types({ sheet: "Báo cáo", ...cellOf("E01", "luy-ke") }, "Không");
    const asking = async () =>
      (await desk.check()).findings.find(({ reason, code }) => code === "CHECK-001" && reason !== undefined);
    const finding = await asking();
    const reason = finding?.reason;
    if (!reason) throw new Error("no reason is asked for");
    workbook.types(reason.place, "đã ghi trước");
    expect(await desk.explain({ ...reason, text: "khác hẳn" }, "lý do")).toMatchObject({ fixed: 0 });
    workbook.types(reason.place, reason.text);
    const standing = (await asking())?.reason ?? reason;
    expect(await desk.explain(standing, "Được công nhận theo bộ tiêu chí cũ")).toEqual({
      fixed: 1,
      left: [],
    });
    const after = (await desk.check()).findings.filter(
      ({ code, part }) => code === "CHECK-001" && part === finding?.part,
    );
    expect(after.filter(({ severity }) => severity === "needs-reason")).toEqual([]);
  });
});

test("every finding says what, where and what to do in the language that was set", async () => {
  const { desk } = await open(false);
  const vi = (await desk.check()).findings;
  await desk.setLanguage("en");
  const en = (await desk.check()).findings;
  expect(vi.length).toBe(en.length);
  for (const [at, { sentence, place }] of vi.entries()) {
    expect(place).toBeDefined();
    expect(sentence).not.toBe(en[at]?.sentence);
  }
});

test("units are found without diacritics, of one level, with their district", async () => {
  const { desk } = await open(false);
  const { units } = await desk.units("dong-nai-2023", "commune", "phu vinh dinh quan");
  expect(units).toEqual([{ code: "26215", name: "Xã Phú Vinh", parent: "Huyện Định Quán" }]);
  expect((await desk.units("dong-nai-2023", "commune", "")).more).toBeGreaterThan(50);
  const plan = await desk.startPlan("dong-nai-2023", unitOf(context, "736").code, "consolidating");
  expect(plan.sentences[1]).toBe(
    "Nhận báo cáo của 14 đơn vị cấp dưới (trước ngày 25/11/2023, tức hết ngày thứ Sáu 24/11/2023).",
  );
});

test("a foreign workbook and an empty one are told apart", async () => {
  const opened = async (workbook: GridWorkbook): Promise<unknown> =>
    createDesk(deskPorts(context, workbook)).open();
  expect(await opened(new GridWorkbook({ sheets: [], properties: {} }))).toEqual({ kind: "empty" });
  const rows = [{ index: 0, cells: [{ column: 0, value: { kind: "text" as const, value: "Sổ quỹ" } }] }];
  const foreign = { sheets: [{ name: "Sheet1", hidden: false, merges: [], rows }], properties: {} };
  expect(await opened(new GridWorkbook(foreign))).toEqual({ kind: "foreign" });
});
