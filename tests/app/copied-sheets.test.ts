import { createDesk } from "../../src/app/create-desk";
import { newBook } from "../../src/app/start/start";
import { sampleAnswers } from "../../src/samples/sample-answers";
import type { CellGrid } from "../../src/sheets/grid";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { dongNai } from "../support/campaign";
import { codesBelow, submissionOf, unitOf } from "../support/consolidated";
import { deskPorts, outcomeOf } from "../support/desk-ports";
import { GridWorkbook } from "../support/grid-workbook";
import { bookToGrid } from "../support/spec-to-grid";

const context = dongNai();
const district = unitOf(context, "736");
const [first = "", second = "", third = ""] = codesBelow(context, "736");

/** The outline sheet of a unit's filled workbook, as somebody copied it out of it. */
function copyOf(code: string, seed: number, name: string): CellGrid {
  const unit = unitOf(context, code);
  const answers = sampleAnswers(context, unit, seed);
  const book = bookToGrid(
    layStandardWorkbook(context, { unit, answers, createdAt: "2023-11-20T01:00:00.000Z" }),
  );
  const sheet = book.sheets.find((one) => one.name === "Báo cáo");
  if (!sheet) throw new Error("no outline sheet");
  return { ...sheet, name };
}

async function open() {
  const { pack } = deskPorts(context, new GridWorkbook({ sheets: [], properties: {} }));
  const workbook = GridWorkbook.of(newBook(context, district, "consolidating", pack));
  const desk = createDesk(deskPorts(context, workbook));
  await desk.open();
  const copyIn = (...sheets: readonly CellGrid[]): void => {
    workbook.grid = { ...workbook.grid, sheets: [...workbook.grid.sheets, ...sheets] };
  };
  return { desk, workbook, copyIn };
}

const received = async (desk: Awaited<ReturnType<typeof open>>["desk"]): Promise<readonly string[]> =>
  (await desk.arrivals()).rows.filter(({ state }) => state !== "missing").map(({ code }) => code);

test("units' sheets copied into the workbook are consolidated as their files would be", async () => {
  const { desk, copyIn } = await open();
  copyIn(copyOf(first, 7, "Báo cáo (2)"), copyOf(second, 7, "xã Thanh Sơn"));
  expect(await desk.consolidate()).toMatchObject({ kind: "done" });
  expect(await received(desk)).toEqual([first, second]);
  const { desk: byFiles } = await open();
  for (const code of [first, second]) {
    const unit = unitOf(context, code);
    const answers = { ...sampleAnswers(context, unit, 7), lists: [] };
    await byFiles.take(outcomeOf(submissionOf(context, unit, answers)));
  }
  await byFiles.consolidate();
  const totals = async (one: typeof desk) =>
    (await one.results()).sections
      .flatMap((section) => section.totals)
      .filter(({ figure }) => /A01|C07|F01/.test(figure))
      .map(({ figure, value }) => [figure, value]);
  expect((await totals(desk)).length).toBeGreaterThan(5);
  expect(await totals(desk)).toEqual(await totals(byFiles));
});

test("a copy corrects nothing that came as a file, and another sheet of the user's is left alone", async () => {
  const { desk, workbook, copyIn } = await open();
  const unit = unitOf(context, first);
  await desk.take(outcomeOf(submissionOf(context, unit, sampleAnswers(context, unit, 7))));
  await desk.consolidate();
  const before = await desk.results();
  const own: CellGrid = {
    ...{ name: "Ghi chú", hidden: false, merges: [] },
    rows: [{ index: 0, cells: [{ column: 0, value: { kind: "text", value: "Gọi lại xã" } }] }],
  };
  copyIn(copyOf(first, 8, "Báo cáo (2)"), own);
  expect(workbook.grid.sheets.map(({ name }) => name)).toContain("Ghi chú");
  await desk.consolidate();
  expect((await desk.results()).sections).toEqual(before.sections);
  expect(await received(desk)).toEqual([first]);
});

test("copied in once it counts once, however often the book is consolidated", async () => {
  const { desk, workbook, copyIn } = await open();
  const sheet = copyOf(third, 7, "Báo cáo (3)");
  copyIn(sheet);
  await desk.consolidate();
  copyIn(sheet);
  expect(await desk.consolidate()).toEqual({ kind: "unchanged" });
  expect(workbook.writes).toBe(1);
});
