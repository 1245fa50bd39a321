import type { FindingView } from "../../src/app/finding-view";
import type { BookPlace } from "../../src/app/ports";
import { gridOfBook } from "../../src/sheets/spec-to-grid";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import type { GridWorkbook } from "../support/grid-workbook";
import { cellOf, context, createdAt, narrativeOf, openUnit as open, unit } from "../support/open-unit";

/** Where the report asks for days of its own: on the first sheet. */
function dayCells(): readonly [BookPlace, BookPlace] {
  const grid = gridOfBook(layStandardWorkbook(context, { unit, createdAt }));
  const source = { file: "", entry: undefined, sha256: "", lastSaved: undefined, sentAt: undefined };
  const { figures, sheets } = interpretBook(context, grid, source);
  const [first, second] = context.index.slots.flatMap(({ slot, part, indicator }) => {
    const place = figures.place(slot);
    const isDay = part.type.kind === "day" && indicator.nature === "particular";
    return isDay && place ? [{ ...place, sheet: sheets[place.sheet] ?? "" }] : [];
  });
  if (!first || !second) throw new RangeError("no two days");
  return [first, second];
}

const cellsOf = ({ grid }: GridWorkbook, name: string) =>
  (grid.sheets.find((sheet) => sheet.name === name)?.rows ?? []).flatMap(({ index, cells }) =>
    cells.map((cell) => ({ row: index, ...cell })),
  );

const valueAt = (workbook: GridWorkbook, { sheet, row, column }: BookPlace) =>
  cellsOf(workbook, sheet).find((cell) => cell.row === row && cell.column === column)?.value;

/** A year in the list of models. */
function yearCell(workbook: GridWorkbook): BookPlace {
  const sheet = context.campaign.lists.find(({ id }) => id === "models")?.sheet ?? "";
  const found = cellsOf(workbook, sheet).find(
    ({ value, formula }) => formula === undefined && value.kind === "number" && value.value > 2000,
  );
  if (!found) throw new RangeError("no year");
  return { sheet, row: found.row, column: found.column };
}

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

  test("a day typed as text becomes a date, and goes back to its text", async () => {
    const { desk, workbook } = await open(false);
    const [first] = dayCells();
    workbook.types(first, "25/11/2023");
    const { fixes = [] } = (await desk.check()).findings.find(({ code }) => code === "VALUE-006") ?? {};
    expect(fixes).toMatchObject([{ before: "25/11/2023", value: { year: 2023, month: 11, day: 25 } }]);
    expect(await desk.fix(fixes)).toEqual({ fixed: 1, left: [] });
    expect((await desk.check()).findings.filter(({ code }) => code === "VALUE-006")).toEqual([]);
    expect(await desk.undoFix()).toEqual({ fixed: 1, left: [] });
    expect((await desk.check()).findings.filter(({ code }) => code === "VALUE-006")).toHaveLength(1);
  });

  test("days an American Excel turned are decided together: turned, not asked again, and one click back", async () => {
    const { desk, workbook } = await open(true);
    const [first, second] = dayCells();
    workbook.types(first, { year: 2023, month: 5, day: 11 });
    workbook.types(second, "25/11/2023");
    const about = async (code: string): Promise<readonly FindingView[]> =>
      (await desk.check()).findings.filter((finding) => finding.code === code);
    const [asked] = await about("VALUE-021");
    expect(asked?.fixes).toMatchObject([
      { place: first, before: "11/05/2023", after: "05/11/2023", isLikely: true, together: "days" },
      { place: second, before: "25/11/2023", after: "25/11/2023", together: "days" },
    ]);
    // Alone the text would take the question away with it.
    expect((await about("VALUE-006")).flatMap(({ fixes }) => fixes)).toEqual([]);
    expect(await desk.fix(asked?.fixes ?? [])).toEqual({ fixed: 2, left: [] });
    expect([await about("VALUE-021"), await about("VALUE-006")]).toEqual([[], []]);
    expect(await desk.undoFix()).toEqual({ fixed: 2, left: [] });
    expect((await about("VALUE-021")).map(({ sentence }) => sentence)).toEqual([asked?.sentence]);
  });

  test("a figure in another unit of measure is offered in the one that is asked; undone it is the number it was", async () => {
    const { desk, workbook } = await open(true);
    workbook.types(decimal, 51_600);
    const asked = (await desk.check()).findings.find(
      ({ code, choices }) => code === "CHECK-001" && choices.length > 0,
    );
    expect(asked).toMatchObject({ part: "D01", choices: [{ before: "51600", after: "51,6", value: 51.6 }] });
    expect(await desk.fix(asked?.choices ?? [])).toEqual({ fixed: 1, left: [] });
    expect(valueAt(workbook, decimal)).toEqual({ kind: "number", value: 51.6 });
    await desk.undoFix();
    expect(valueAt(workbook, decimal)).toEqual({ kind: "number", value: 51_600 });
  });

  test("a list's number typed as words is put right", async () => {
    const { desk, workbook } = await open(true);
    const year = yearCell(workbook);
    workbook.types(year, "năm 2022");
    const { fixes = [] } = (await desk.check()).findings.find(({ code }) => code === "LIST-001") ?? {};
    expect(fixes).toMatchObject([{ place: year, before: "năm 2022", after: "2022", value: 2022 }]);
    expect(await desk.fix(fixes)).toEqual({ fixed: 1, left: [] });
    expect((await desk.check()).findings.filter(({ code }) => code === "LIST-001")).toEqual([]);
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
