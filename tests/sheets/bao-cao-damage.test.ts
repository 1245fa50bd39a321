import { namesOf, sentenceOf } from "../../src/messages/catalogue";
import type { CellGrid } from "../../src/sheets/grid";
import { deletedRow as deleteRow, insertedColumn as insertColumn } from "../support/damaged-grid";
import {
  copyRow,
  deleteColumns,
  insertRow,
  moveRow,
  pasteDown,
  sortRows,
  swapColumns,
  typeInto,
} from "../support/edit-grid";
import { OutlineSheet, type ReadOutline } from "../support/outline-sheet";

const xa = new OutlineSheet("26215");
const figures = {
  "A01|2022": 11250,
  "A01|2023": 11400,
  "A02|2023": 2810,
  "C02|2023": 3,
  "D02|2023": 41,
  "E02|luy-ke": true,
  "E02.nam|luy-ke": 2021,
};
const texts = { "I.1": "Thuận lợi thứ nhất\nThuận lợi thứ hai", "II.2.b": "Đời sống nâng lên" };
const grid = xa.grid(xa.answers(figures, texts, { A01: "theo Chi cục Thống kê" }));
const label = xa.layout.columns.label;
const paragraphs = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `Đoạn văn số ${at + 1} của báo cáo năm nay`);

const about = (read: ReadOutline, code: string): readonly string[] =>
  read.findings(code).map(({ part, period }) => `${part}|${period}`);

function expectAllThere(read: ReadOutline): void {
  for (const [key, value] of Object.entries(figures)) expect([key, read.value(key)]).toEqual([key, value]);
  for (const [section, text] of Object.entries(texts))
    expect([section, read.text(section)]).toEqual([section, text]);
  expect(read.draft.notes.get("A01")).toBe("theo Chi cục Thống kê");
}

test("an untouched sheet comes back whole, without a word", () => {
  const read = xa.read(grid);
  expectAllThere(read);
  expect(read.codes()).toEqual([]);
});

const harmless: Readonly<Record<string, (sheet: CellGrid) => CellGrid>> = {
  "rows inserted above the title": (sheet) => insertRow(sheet, 0, 3),
  "rows inserted in the outline": (sheet) => insertRow(insertRow(sheet, 40, 2), 200),
  "a row moved to the end": (sheet) => moveRow(sheet, xa.row("A01"), 900),
  "rows sorted with their ids": (sheet) => sortRows(sheet, xa.row("A01"), [1, 0]),
  "a column inserted left": (sheet) => insertColumn(sheet, 0),
  "a column inserted between the years": (sheet) => insertColumn(sheet, xa.column("2022")),
  "columns swapped": (sheet) => swapColumns(sheet, xa.column("2022"), xa.column("2023")),
  "the sheet renamed": (sheet) => ({ ...sheet, name: "Sheet1 (2)" }),
};

test.each(Object.entries(harmless))("%s: everything is found by its id", (_name, damage) => {
  const read = xa.read(damage(grid));
  expectAllThere(read);
  expect(read.codes()).toEqual([]);
});

test("hidden id columns deleted: found by headings and labels, and said once", () => {
  const read = xa.read(deleteColumns(grid, 0, 1));
  expectAllThere(read);
  expect(read.findings("PLACE-006")).toHaveLength(1);
  expect(read.codes()).toEqual(["PLACE-006", "PLACE-007"].filter((code) => read.codes().includes(code)));
});

test("id columns and hidden rows deleted: labels that stand under several indicators go to the right one", () => {
  const bare = deleteColumns(deleteRow(deleteRow(grid, 3), 3), 0, 1);
  const read = xa.read(bare);
  expectAllThere(read);
  expect(read.value("E02.nam|luy-ke")).toBe(2021);
  expect(read.state("E01.nam|luy-ke")).toBe("blank");
});

test("no ids and no headings left: figures are asked for what the columns' first places say, texts and notes are read", () => {
  const bare = deleteColumns(deleteRow(deleteRow(deleteRow(grid, 2), 2), 2), 0, 1);
  const read = xa.read(bare);
  for (const [key, value] of Object.entries(figures))
    expect([key, read.value(key), read.proposed(key)]).toEqual([key, undefined, [value]]);
  for (const [section, text] of Object.entries(texts)) expect(read.text(section)).toBe(text);
  expect(read.draft.notes.get("A01")).toBe("theo Chi cục Thống kê");
  expect(read.findings("PLACE-015").map(({ severity }) => severity)).toEqual(["needs-reason"]);
});

test("a row deleted is said, and its figure is blank", () => {
  const read = xa.read(deleteRow(grid, xa.row("A02")));
  expect(read.state("A02|2023")).toBe("blank");
  expect(about(read, "PLACE-001")).toEqual(["A02|dau-ky", "A02|2022", "A02|2023"]);
  expect(read.draft.missingParts).toEqual(["A02"]);
});

test("a whole leaf deleted is said: it must not blank what was handed in before", () => {
  const rows = grid.rows.filter(
    ({ cells }) =>
      !cells.some(({ column, value }) => column === 0 && value.kind === "text" && value.value === "III.2"),
  );
  const read = xa.read({ ...grid, rows });
  expect(read.findings("PLACE-014").map(({ section }) => section)).toEqual(["III.2"]);
  expect(read.draft.missingParts).toEqual(["III.2"]);
});

test("a copied row does not count twice: its values are kept and named", () => {
  const read = xa.read(typeInto(copyRow(grid, xa.row("A01"), 300), 300, xa.column("2023"), 99));
  expect(read.value("A01|2023")).toBe(11400);
  expect(read.kept()).toContain("99");
  expect(read.findings("PLACE-002").find(({ period }) => period === "2023")).toMatchObject({
    part: "A01",
    place: { cell: "I301" },
  });
});

test("labels sorted away from their ids: values go with their labels, to be checked", () => {
  const first = xa.row("A01");
  const read = xa.read(sortRows(grid, first, [1, 0], 2));
  expect([read.value("A01|2023"), read.value("A02|2023")]).toEqual([11400, 2810]);
  expect(about(read, "PLACE-012")).toEqual(["A02|2023", "A01|2022", "A01|2023"]);
});

test("a reworded label is still found by its id, and kept", () => {
  const read = xa.read(typeInto(grid, xa.row("A01"), label, "Dân số trung bình năm của xã"));
  expect(read.value("A01|2023")).toBe(11400);
  expect(read.findings("PLACE-011")).toHaveLength(1);
});

test("a changed measure unit asks of every figure of its row, or of every entry where none is given", () => {
  const changed = (part: string): CellGrid =>
    typeInto(grid, xa.row(part), xa.layout.columns.measureUnit, "nghìn đồng");
  expect(about(xa.read(changed("A01")), "PLACE-013")).toEqual(["A01|2022", "A01|2023"]);
  expect(about(xa.read(changed("F01")), "PLACE-013")).toEqual(["F01|2021", "F01|2022", "F01|2023"]);
  expect(about(xa.read(changed("D03")), "PLACE-013")).toEqual(["D03|2023"]);
});

test("a reworded heading names its section in words, a reworded label its indicator", () => {
  const renamed = typeInto(
    typeInto(grid, xa.rowIn("I.1", "muc"), label, "Những thuận lợi"),
    xa.row("A01"),
    label,
    "Dân số trung bình năm của xã",
  );
  const names = namesOf(xa.context);
  const said = xa
    .read(renamed)
    .findings("PLACE-011")
    .map((finding) => sentenceOf(finding, names, "vi"));
  expect(said).toEqual([
    expect.stringContaining("Dân số trung bình của đơn vị: tên mục"),
    expect.stringContaining("Mục I.1 Thuận lợi: tên mục"),
  ]);
});

test("a reworded label without an id is only likely: out of the figures, with a question and a proposal", () => {
  const bare = deleteColumns(typeInto(grid, xa.row("D02"), label, "Tổng số hộ nghèo (chuẩn đa chiều)"), 0, 1);
  const read = xa.read(bare);
  expect(read.state("D02|2023")).toBe("blank");
  const [question] = read.findings("PLACE-009");
  expect(question).toMatchObject({ part: "D02", period: "2023", severity: "needs-reason" });
  expect(read.draft.proposals).toEqual([
    expect.objectContaining({ question: question?.question, slot: xa.slot("D02|2023") }),
  ]);
  expect(read.kept()).toContain("41");
  // The row is there: nobody is asked whether it was deleted.
  expect(about(read, "PLACE-001")).toEqual([]);
  expect(read.draft.missingParts).toEqual(["D02"]);
});

test("a reworded heading without an id is taken by number and order, and that is to be confirmed", () => {
  const bare = deleteColumns(
    typeInto(grid, xa.rowIn("II.2.b", "muc"), label, "Đời sống, hạ tầng, chuyển đổi số"),
    0,
    1,
  );
  const read = xa.read(bare);
  expect(read.findings("PLACE-010").map(({ section }) => section)).toEqual(["II.2.b"]);
  expect(read.text("II.2.b")).toBe("Đời sống nâng lên");
});

test("an indicator the unit invented is kept, not read as text", () => {
  const at = xa.row("D02") + 1;
  const stranger = typeInto(
    typeInto(typeInto(insertRow(grid, at), at, label, "Tổng đàn bò"), at, 4, "con"),
    at,
    xa.column("2023"),
    512,
  );
  const read = xa.read(stranger);
  expect(read.text("II.2.b")).toBe("Đời sống nâng lên");
  expect(read.kept()).toEqual(expect.arrayContaining(["Tổng đàn bò", "con", "512"]));
  expect(read.findings("PLACE-003").length).toBeGreaterThan(0);
});

describe("texts", () => {
  const leaves = xa.layout.rows
    .filter(({ key }) => key === "nd.1")
    .map(({ section, row }) => [section.path, row] as const);

  test.each(leaves)("12 paragraphs pasted from the top row of %s come back whole", (section, row) => {
    const read = xa.read(pasteDown(xa.grid(), row, label, paragraphs(12)));
    expect(read.text(section)).toBe(paragraphs(12).join("\n"));
    expect(read.codes()).toEqual([]);
  });

  test.each(leaves)(
    "40 paragraphs pasted into %s run over what follows: none is lost, and a person is asked",
    (section, row) => {
      const read = xa.read(pasteDown(xa.grid(), row, label, paragraphs(40)));
      const all = [...read.draft.narratives.map(({ text }) => text), ...read.kept()].join("\n").split("\n");
      expect(all.sort()).toEqual([...paragraphs(40)].sort());
      expect(read.text(section)?.split("\n").length).toBeGreaterThanOrEqual(20);
      if (section !== leaves.at(-1)?.[0])
        expect(read.findings("PLACE-004")[0]).toMatchObject({ section, severity: "needs-reason" });
    },
  );

  test("a paragraph in an inserted row without an id belongs to its leaf", () => {
    const at = xa.rowIn("I.1", "nd.1") + 1;
    const read = xa.read(typeInto(insertRow(grid, at), at, label, "Chen vào giữa"));
    expect(read.text("I.1")).toBe("Thuận lợi thứ nhất\nChen vào giữa\nThuận lợi thứ hai");
  });

  test("text beside a paragraph is kept, also where cells were merged over it", () => {
    const row = xa.rowIn("I.1", "nd.1");
    const beside = typeInto(grid, row, xa.column("2023"), "viết nhầm cột");
    const merges = [{ firstRow: row, lastRow: row, firstColumn: label, lastColumn: xa.layout.columns.note }];
    const read = xa.read({ ...beside, merges });
    expect(read.kept()).toEqual(["viết nhầm cột"]);
    expect(read.findings("PLACE-005")[0]).toMatchObject({
      section: "I.1",
      place: { sheet: "Báo cáo", cell: "I11" },
    });
  });

  test("a paragraph that says the words of another heading stays a paragraph", () => {
    const bare = deleteColumns(typeInto(grid, xa.rowIn("I.1", "nd.3"), label, "Khó khăn"), 0, 1);
    const read = xa.read(bare);
    expect(read.text("I.1")).toBe("Thuận lợi thứ nhất\nThuận lợi thứ hai\nKhó khăn");
  });
});

describe("cells that are not asked", () => {
  test("a value in a closed cell is kept and named", () => {
    const read = xa.read(typeInto(grid, xa.row("A01"), xa.column("2021"), 11000));
    expect(read.kept()).toEqual(["11000"]);
    expect(read.findings("PLACE-005")[0]).toMatchObject({ part: "A01", severity: "needs-reason" });
  });

  test("a value in an inserted column is kept", () => {
    const at = xa.column("2022");
    const read = xa.read(typeInto(insertColumn(grid, at), xa.row("A01"), at, 77));
    expect(read.value("A01|2022")).toBe(11250);
    expect(read.kept()).toEqual(["77"]);
  });

  test("a note typed over Kiểm tra is kept, a pasted verdict is ours", () => {
    const { check } = xa.layout.columns;
    const typed = typeInto(typeInto(grid, xa.row("A01"), check, "đã rà soát"), xa.row("A02"), check, "Đạt");
    expect(xa.read(typed).kept()).toEqual(["đã rà soát"]);
  });

  test("an unknown status falls back to the campaign's", () => {
    const { status } = xa.layout.columns;
    const read = xa.read(typeInto(grid, xa.row("A01"), status ?? 0, "tạm tính"));
    expect(read.draft.figures.status(xa.slot("A01|2023"))).toBe("estimate");
    expect(read.findings("VALUE-014")).toHaveLength(1);
  });
});
