import { communes, consolidatedDesk, returned, valueAt } from "../support/district-desk";

const [first = "", ...others] = communes;

test("the ranking of the pane is that of the result, and who sent nothing is said to have none", async () => {
  const { desk } = await consolidatedDesk(others);
  const view = await desk.analysis({ kind: "ranking" });
  expect(view.chosen).toEqual({ kind: "ranking", part: "F01", period: "luy-ke", lowFirst: false });
  expect(view.coverage).toBe("13/14 xã, thị trấn");
  const ranks = view.rows.filter(({ isTotal }) => !isTotal).map(({ cells }) => cells[0]);
  expect(ranks.slice(0, 2)).toEqual(["1", "2"]);
  expect(view.rows.at(-1)?.cells.slice(0, 3)).toEqual(["", "Thị trấn Định Quán (chưa nộp)", ""]);
  expect(view.bars[0]?.share).toBe(1);
  expect(view.bars.at(-1)).toMatchObject({ text: "", share: 0 });
});

test.each(["progress", "over-time", "completeness"] as const)(
  "the view %s has a cell for every heading, in both languages",
  async (kind) => {
    const { desk } = await consolidatedDesk(others);
    for (const language of ["vi", "en"] as const) {
      await desk.setLanguage(language);
      const { headings, rows, isEmpty } = await desk.analysis({ kind });
      expect(isEmpty).toBe(false);
      expect(rows.length).toBeGreaterThan(5);
      expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([headings.length]));
    }
  },
);

test("one that is put in stands on a sheet of its own and stays with later results, until it is taken away", async () => {
  const { desk, workbook } = await consolidatedDesk(others);
  const inserted = await desk.insertView({ kind: "ranking", part: "A01", period: "2023" });
  expect(inserted).toMatchObject({
    run: { kind: "done" },
    place: { sheet: "Xếp hạng đơn vị A01", row: 0, column: 0 },
  });
  const again = await desk.insertView({ kind: "ranking", part: "A01", period: "2022" });
  expect(again.place?.sheet).toBe("Xếp hạng đơn vị A01 (2)");
  const names = (): readonly string[] => workbook.grid.sheets.map(({ name }) => name);
  await desk.take(returned(first));
  expect(await desk.consolidate()).toMatchObject({ kind: "done" });
  expect(names()).toEqual(expect.arrayContaining(["Xếp hạng đơn vị A01", "Xếp hạng đơn vị A01 (2)"]));
  const chosen = { sheet: "Xếp hạng đơn vị A01", row: 3, column: 10 };
  expect(valueAt(workbook, chosen)).toMatch(/^A01 - /);
  const sheets = workbook.grid.sheets.filter(({ name }) => name !== "Xếp hạng đơn vị A01");
  workbook.grid = { ...workbook.grid, sheets };
  // The hidden sheet, which no longer names it, is all that is written.
  expect(await desk.consolidate()).toMatchObject({ kind: "done", sheets: 1 });
  expect(names()).not.toContain("Xếp hạng đơn vị A01");
});

test("what waits for the next result still waits after a view was put in", async () => {
  const { desk } = await consolidatedDesk(others);
  await desk.take(returned(first));
  await desk.insertView({ kind: "progress" });
  expect(await desk.preview()).toMatchObject({ isUnchanged: false, fresh: ["Thị trấn Định Quán"] });
});
