import { outlineLayout } from "../../src/sheets/bao-cao/layout";
import type { Answers } from "../../src/domain/submission/submission";
import type { CellGrid } from "../../src/sheets/grid";
import type { CellSpec, SheetSpec } from "../../src/sheets/spec";
import { listsOf } from "../../src/sheets/standard-workbook/template";
import { SubmissionDraft } from "../../src/sheets/submission-draft";
import { interpretGeneralSheet, isGeneralSheet } from "../../src/sheets/thong-tin-chung/interpret";
import { layGeneralSheet } from "../../src/sheets/thong-tin-chung/lay";
import { generalColumns } from "../../src/sheets/thong-tin-chung/particulars";
import { copiedRow, deletedColumn, insertedColumn, insertedRow } from "../support/damaged-grid";
import { typeInto } from "../support/edit-grid";
import { OutlineSheet, ReadOutline } from "../support/outline-sheet";
import { sheetToGrid } from "../support/spec-to-grid";

const xa = new OutlineSheet("26215");
const given = {
  "M01|-": "hoi-nghi",
  "M01.ngay|-": "2023-11-20",
  "M01.dia-diem|-": "Hội trường Ủy ban nhân dân xã",
  "M01.dai-bieu|-": 120,
  "M02|-": "2023-10-31",
  "M05|-": "Lê Thị Hoa",
  "M05.dien-thoai|-": "0251 3 123 456",
};

function lay(answers?: Answers, sheet = xa): SheetSpec {
  const { context, unit } = sheet;
  const layout = outlineLayout(context, [unit.kind]);
  return layGeneralSheet(context, {
    unit,
    layout,
    lists: listsOf(context, unit.kind),
    ...(answers && { answers }),
  });
}

function read(grid: CellGrid): ReadOutline {
  const draft = new SubmissionDraft(xa.context, "báo cáo.xlsx", [grid.name]);
  interpretGeneralSheet(xa.context, grid, 0, xa.unit, draft);
  return new ReadOutline(xa, draft);
}

const grid = sheetToGrid(lay(xa.answers(given)));
const rowOf = (part: string): number =>
  grid.rows.find(({ cells }) =>
    cells.some(
      ({ column, value }) => column === generalColumns.id && value.kind === "text" && value.value === part,
    ),
  )?.index ?? -1;

function expectAllThere(found: ReadOutline): void {
  for (const [key, value] of Object.entries(given)) expect([key, found.value(key)]).toEqual([key, value]);
}

test("particulars come back as they were typed, without a word", () => {
  const found = read(grid);
  expectAllThere(found);
  expect([found.codes(), found.kept()]).toEqual([[], []]);
  expect(isGeneralSheet(xa.context, grid)).toBe(true);
});

test("an empty form already says the campaign's cut-off day, and nothing else", () => {
  const found = read(sheetToGrid(lay()));
  expect(found.value("M02|-")).toBe("2023-10-31");
  expect(Object.keys(given).filter((key) => found.state(key) === "value")).toEqual(["M02|-"]);
});

const damages: Readonly<Record<string, (sheet: CellGrid) => CellGrid>> = {
  "rows inserted above": (sheet) => insertedRow(insertedRow(sheet, 0), 0),
  "a column inserted left": (sheet) => insertedColumn(sheet, 0),
  "the id column deleted": (sheet) => deletedColumn(sheet, 0),
  "a label reworded": (sheet) =>
    typeInto(sheet, rowOf("M01"), generalColumns.label, "Hình thức tổ chức sơ kết"),
  "a label emptied": (sheet) => typeInto(sheet, rowOf("M05"), generalColumns.label, undefined),
};

test.each(Object.entries(damages))("%s: the answers are found", (_name, damage) => {
  const found = read(damage(grid));
  expectAllThere(found);
});

test("a reworded label is never taken for the answer of a blank cell", () => {
  const reworded = typeInto(sheetToGrid(lay()), rowOf("M03"), generalColumns.label, "Số hiệu báo cáo");
  expect(read(reworded).state("M03|-")).toBe("blank");
});

test("a copied row does not count twice, and what stands beside or below is kept", () => {
  const copied = typeInto(
    copiedRow(insertedRow(grid, rowOf("M05") + 1), rowOf("M05"), rowOf("M05") + 1),
    rowOf("M05") + 1,
    generalColumns.first,
    "Người khác",
  );
  const found = read(typeInto(copied, 80, 2, "ghi chú thêm của xã"));
  expect(found.value("M05|-")).toBe("Lê Thị Hoa");
  expect(found.kept()).toEqual(["Người khác", "ghi chú thêm của xã"]);
  expect(found.codes()).toEqual(["PLACE-002", "PLACE-003"]);
});

test("a day nobody can read is said and kept as text", () => {
  const found = read(typeInto(grid, rowOf("M01.ngay"), generalColumns.first, "cuối tháng 11"));
  expect(found.state("M01.ngay|-")).toBe("unreadable");
  expect(found.findings("VALUE-005")[0]).toMatchObject({ part: "M01.ngay", severity: "blocks" });
});

describe("progress", () => {
  const cells = (sheet: SheetSpec): readonly CellSpec[] => [...sheet.rows].flatMap((row) => row.cells);
  const total = (sheet: SheetSpec): readonly number[] => {
    const row = [...sheet.rows].find((one) => one.cells.some(({ value }) => value === "Cộng"));
    const counts = row?.cells.filter(
      ({ column }) => column === generalColumns.first || column === generalColumns.first + 1,
    );
    return (counts ?? []).flatMap(({ value }) => (typeof value === "number" ? value : []));
  };

  test.each(["26215", "736", "DNI-SNV"])("%s: the sum equals what the outline sheet counts", (code) => {
    const sheet = new OutlineSheet(code);
    const answers = sheet.answers({ "B01|2021": 5, "B01|2022": 4, "B01|2023": 6 }, { "I.1": "Có thuận lợi" });
    const head = [...sheet.lay(answers).rows][0]?.cells.find(
      ({ column }) => column === sheet.layout.columns.check,
    )?.value;
    const [asked, done] = total(lay(answers, sheet));
    expect(head).toBe(`Đã điền ${done}/${asked} mục`);
    expect(done).toBe(2);
  });

  test("the line over everything counts blank required particulars too", () => {
    const banner = cells(lay()).find(({ role, value }) => role === "banner" && value !== undefined)?.value;
    const [asked] = total(lay());
    expect(banner).toContain(String((asked ?? 0) + 1));
  });

  test("every heading with rows of its own has a line that leads to it", () => {
    const links = cells(lay()).flatMap(({ link }) => (link?.sheet === "Báo cáo" ? link.row : []));
    for (const row of links) expect(xa.layout.rows.find((one) => one.row === row)?.kind).toBe("section");
    expect(links.length).toBeGreaterThan(15);
  });
});

test("a pilot is told of its conference and whom it writes to, and both are ours when read back", () => {
  const dinhQuan = new OutlineSheet("736");
  const sheet = sheetToGrid(lay(undefined, dinhQuan));
  const texts = sheet.rows.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (value.kind === "text" ? [value.value] : [])),
  );
  expect(texts).toContain("Sở Nội vụ (Ban Thi đua - Khen thưởng), thư điện tử bantdktdn@gmail.com");
  expect(texts).toContain("Được chọn làm điểm: tổ chức hội nghị sơ kết, chậm nhất ngày 30/11/2023");
  const draft = new SubmissionDraft(dinhQuan.context, "báo cáo.xlsx", [sheet.name]);
  interpretGeneralSheet(dinhQuan.context, sheet, 0, dinhQuan.unit, draft);
  expect(new ReadOutline(dinhQuan, draft).kept()).toEqual([]);
});

test("who is no pilot is not told of one", () => {
  const texts = grid.rows.flatMap(({ cells }) => cells.map(({ value }) => JSON.stringify(value))).join();
  expect(texts).not.toContain("Được chọn làm điểm");
});

test("the pilot's own particulars are still found under what it is told", () => {
  const dinhQuan = new OutlineSheet("736");
  const sheet = sheetToGrid(lay(dinhQuan.answers(given), dinhQuan));
  const withoutIds = deletedColumn(sheet, generalColumns.id);
  for (const one of [sheet, withoutIds]) {
    const draft = new SubmissionDraft(dinhQuan.context, "báo cáo.xlsx", [one.name]);
    interpretGeneralSheet(dinhQuan.context, one, 0, dinhQuan.unit, draft);
    expect(new ReadOutline(dinhQuan, draft).value("M01|-")).toBe("hoi-nghi");
  }
});
