import { createDesk } from "../../src/app/create-desk";
import type { Desk } from "../../src/app/desk";
import type { FindingView } from "../../src/app/finding-view";
import type { BookPlace } from "../../src/app/ports";
import type { OutlineNode } from "../../src/app/unit/unit-views";
import { parsePartId } from "../../src/domain/indicator/ids";
import { unitOf } from "../support/consolidated";
import { deskPorts } from "../support/desk-ports";
import { GridWorkbook } from "../support/grid-workbook";
import { context, openUnit as open } from "../support/open-unit";

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
