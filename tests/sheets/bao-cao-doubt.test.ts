import { a1OfCell } from "../../src/domain/submission/a1-of-cell";
import type { CellGrid } from "../../src/sheets/grid";
import { deletedRow as deleteRow, insertedColumn as insertColumn } from "../support/damaged-grid";
import { copyRow, deleteColumns, typeInto } from "../support/edit-grid";
import { OutlineSheet, type ReadOutline } from "../support/outline-sheet";

const xa = new OutlineSheet("26215");
const figures = { "A01|2022": 11250, "A01|2023": 11400, "D02|2023": 41 };
const texts = { "I.1": "Thuận lợi thứ nhất", "II.2.b": "Đời sống nâng lên" };
const grid = xa.grid(xa.answers(figures, texts, { A01: "theo Chi cục Thống kê" }));
const { label, measureUnit, note, check } = xa.layout.columns;

const about = (read: ReadOutline, code: string): readonly string[] =>
  read.findings(code).map(({ part, period }) => `${part}|${period}`);

/** Without headings, their hidden ids and the ids of the rows. */
const headless = (sheet: CellGrid): CellGrid =>
  deleteColumns(deleteRow(deleteRow(deleteRow(sheet, 2), 2), 2), 0, 1);

const emptied = (sheet: CellGrid, column: number): CellGrid => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter((cell) => cell.column !== column) })),
});

const moved: Readonly<Record<string, (sheet: CellGrid) => CellGrid>> = {
  "the measure units deleted": (sheet) => deleteColumns(sheet, measureUnit),
  "a year deleted": (sheet) => deleteColumns(sheet, xa.column("2021")),
  "a column of one's own among the years": (sheet) => insertColumn(sheet, xa.column("2022")),
  "the notes deleted": (sheet) => deleteColumns(sheet, note),
};

test.each(Object.entries(moved))("no headings and %s: figures are asked, never taken", (_name, change) => {
  const read = xa.read(headless(change(grid)));
  expect(read.state("A01|2023")).toBe("blank");
  expect(read.kept()).toEqual(expect.arrayContaining(["11250", "11400", "41"]));
  expect(read.findings("PLACE-032").map(({ params }) => params["own"])).toContain("Ghi chú, giải trình");
});

test("no headings and no Kiểm tra: notes that are there are read, an empty column of them is said", () => {
  const bare = headless(deleteColumns(grid, check));
  const read = xa.read(bare);
  expect(read.draft.notes.get("A01")).toBe("theo Chi cục Thống kê");
  expect(read.codes()).not.toContain("PLACE-032");
  const without = xa.read(headless(deleteColumns(xa.grid(xa.answers(figures)), check)));
  expect(without.proposed("A01|2023")).toEqual([11400]);
  expect(without.findings("PLACE-032")).toHaveLength(1);
});

test("of a copied row an answer, an x, a sum without a result and one over a formula are kept", () => {
  const at = xa.row("A01") + 1;
  const typed = typeInto(copyRow(grid, xa.row("A01"), at), at, xa.column("2022"), "x");
  const row = typed.rows.find(({ index }) => index === at);
  const sum = { column: xa.column("2023"), formula: "11400+5", value: { kind: "blank" as const } };
  const cells = [...(row?.cells ?? []).filter(({ column }) => column !== sum.column), sum];
  const copied = {
    ...typed,
    rows: typed.rows.map((one) =>
      one.index === at ? { ...one, cells: cells.sort((a, b) => a.column - b.column) } : one,
    ),
  };
  const read = xa.read(copied);
  expect(read.value("A01|2023")).toBe(11400);
  expect(read.kept()).toEqual(expect.arrayContaining(["x", "=11400+5"]));
});

test("a row that is only likely an indicator's: an x where an answer is asked goes into the question", () => {
  const reworded = typeInto(grid, xa.row("D02"), label, "Tổng số hộ nghèo (chuẩn đa chiều)");
  const read = xa.read(deleteColumns(typeInto(reworded, xa.row("D02"), xa.column("2022"), "x"), 0, 1));
  expect(read.findings("PLACE-009").map(({ period }) => period)).toEqual(["2022", "2023"]);
  expect(read.kept()).toEqual(expect.arrayContaining(["x", "41"]));
});

test("a formula of a person's own over ours is said, not only a constant", () => {
  const [computed] = xa.context.index.slots.filter(
    ({ derived, part }) =>
      derived && part.source.kind === "derived" && xa.layout.rows.some(({ key }) => key === part.id),
  );
  if (!computed) throw new Error("no computed figure");
  const [row, column] = [xa.row(computed.part.id), xa.column(computed.period.id)];
  const typed = {
    ...grid,
    rows: grid.rows.map((one) =>
      one.index === row
        ? {
            ...one,
            cells: one.cells.map((cell) =>
              cell.column === column
                ? { column, formula: "900000+7", value: { kind: "number" as const, value: 900007 } }
                : cell,
            ),
          }
        : one,
    ),
  };
  expect(xa.read(typed).draft.overtyped.map(({ slot, text }) => [slot, text])).toEqual([
    [computed.slot, "900007"],
  ]);
  expect(xa.read(grid).draft.overtyped).toEqual([]);
});

test("paths of sections emptied, keys left: headings say the section, and nothing need be said", () => {
  const read = xa.read(emptied(grid, 0));
  for (const [section, text] of Object.entries(texts)) expect(read.text(section)).toBe(text);
  expect(read.value("A01|2023")).toBe(11400);
  expect(read.codes()).toEqual([]);
});

test("paths emptied and a heading that says nothing known: its text is nobody's, kept and said", () => {
  const heading = xa.rowIn("II.2.b", "muc");
  const typed = typeInto(typeInto(emptied(grid, 0), heading, label, "Phần của xã"), heading, 2, undefined);
  const read = xa.read(typed);
  expect(read.text("II.2.b")).toBeUndefined();
  expect(read.text("II.2.a")).toBeUndefined();
  expect(read.kept()).toEqual(expect.arrayContaining(["Phần của xã", "Đời sống nâng lên"]));
});

test("without ids an indicator of x alone is no paragraph: every x is kept", () => {
  const row = xa.row("E01.nam");
  const [words, column] = ["Mốc thời gian đã vào sổ", xa.column("luy-ke")];
  const read = xa.read(deleteColumns(typeInto(typeInto(grid, row, label, words), row, column, "x"), 0, 1));
  expect(read.draft.narratives.map(({ text }) => text).join()).not.toContain(words);
  const cell = a1OfCell(row, column - 2);
  expect(read.draft.outside).toContainEqual(expect.objectContaining({ cell, text: "x" }));
});

test("without ids the words of one row over its neighbour's, which has another measure unit: asked, not taken", () => {
  const [one, other] = [xa.row("H02.tt"), xa.row("H02.cn")];
  const words = grid.rows
    .find(({ index }) => index === other)
    ?.cells.find(({ column }) => column === label)?.value;
  const typed = typeInto(typeInto(grid, one, label, words), one, xa.column("2023"), 3);
  const read = xa.read(deleteColumns(typeInto(typed, other, xa.column("2023"), 8), 0, 1));
  expect(read.state("H02.cn|2023")).toBe("blank");
  expect(read.kept()).toEqual(expect.arrayContaining(["3", "8"]));
  expect(about(read, "PLACE-009")).toContain("H02.cn|2023");
});

test("without ids, rows of an indicator whose first row is gone are not taken for those the one above has lost", () => {
  const filled = xa.grid(xa.answers({ "E02|luy-ke": true, "E03.so|luy-ke": "12/QĐ-UBND" }));
  const damaged = deleteRow(deleteRow(filled, xa.row("E03")), xa.row("E02.so"));
  const read = xa.read(deleteColumns(damaged, 0, 1));
  expect(read.state("E02.so|luy-ke")).toBe("blank");
  expect(read.kept()).toContain("12/QĐ-UBND");
});

test("year headings reworded and no ids: figures and x of the years are kept, and the columns said", () => {
  const years = ["2021", "2022", "2023"].map((year) => xa.column(year));
  const reworded = years.reduce((sheet, column) => typeInto(sheet, 2, column, `Thực hiện ${column}`), grid);
  const typed = typeInto(reworded, xa.row("A01"), xa.column("2022"), "x");
  const read = xa.read(deleteColumns(deleteRow(deleteRow(typed, 3), 3), 0, 1));
  expect(read.findings("PLACE-032").map(({ period }) => period)).toEqual(
    expect.arrayContaining(["2022", "2023"]),
  );
  const cell = `E${xa.row("A01") - 1}`;
  expect(read.draft.outside).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ text: "11400" }),
      expect.objectContaining({ cell, text: "x" }),
    ]),
  );
});

test("ids of some rows emptied and one row's words over its neighbour's: neither is taken for the other", () => {
  const filled = xa.grid(xa.answers({ "G01|2022": 15, "G02|2022": 11 }));
  const [one, other] = [xa.row("G01"), xa.row("G02")];
  const words = filled.rows
    .find(({ index }) => index === other)
    ?.cells.find(({ column }) => column === label)?.value;
  const bare = (sheet: CellGrid, row: number): CellGrid =>
    typeInto(typeInto(sheet, row, 0, undefined), row, 1, undefined);
  const read = xa.read(bare(bare(typeInto(filled, one, label, words), one), other));
  expect(read.state("G02|2022")).toBe("blank");
  expect(read.kept()).toEqual(expect.arrayContaining(["15", "11"]));
});

test("an indicator's words over those of the row above, its own row without an id: it is not taken from above", () => {
  const filled = xa.grid(xa.answers({ "G02|2022": 35, "G03|2022": 1870 }));
  const [one, other] = [xa.row("G02"), xa.row("G03")];
  const words = filled.rows
    .find(({ index }) => index === other)
    ?.cells.find(({ column }) => column === label)?.value;
  const bare = typeInto(typeInto(filled, other, 0, undefined), other, 1, undefined);
  const read = xa.read(typeInto(bare, one, label, words));
  expect(read.state("G02|2022")).toBe("blank");
  expect(read.proposed("G02|2022")).toEqual([35]);
  expect(read.value("G03|2022")).not.toBe(35);
});

test("without ids and measure units an indicator with a star is still no heading", () => {
  const huyen = new OutlineSheet("732");
  const filled = huyen.grid(
    huyen.answers({ "B01|2022": 7, "B01|2023": { state: "not-applicable", text: "x" } }),
  );
  const read = huyen.read(deleteColumns(filled, 0, 1, huyen.layout.columns.measureUnit));
  expect(read.value("B01|2022")).toBe(7);
  expect(read.state("B01|2023")).toBe("not-applicable");
  expect(read.codes()).not.toContain("PLACE-010");
});
