import type { ListDefinition, Unit } from "../../src/domain/campaign/campaign";
import type { ListRow } from "../../src/domain/submission/submission";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import type { CellGrid, CellValue } from "../../src/sheets/grid";
import { interpretListSheet } from "../../src/sheets/lists/interpret";
import { layListSheet } from "../../src/sheets/lists/lay";
import { listColumnName } from "../../src/sheets/lists/names";
import type { CellSpec, SheetSpec } from "../../src/sheets/spec";
import { SubmissionDraft } from "../../src/sheets/submission-draft";
import { dongNai } from "../support/campaign";
import { copiedRow, deletedColumn, deletedRow, insertedColumn, insertedRow, movedColumn, typed } from "../support/damaged-grid";
import { sheetToGrid } from "../support/spec-to-grid";

const context = dongNai();
const unit = context.units.get(parseUnitCode("26227")) as Unit;

function listOf(id: string): ListDefinition {
  const list = context.lists.get(id);
  if (!list) throw new Error(`no list ${id}`);
  return list;
}

const models = listOf("models");
const collectives = listOf("nominateCollectives");
const awards = listOf("awardsReceived");

const rowOf = (list: ListDefinition, row: string, values: ListRow["values"]): ListRow => ({
  list: list.id,
  row,
  sheet: list.sheet,
  sheetRow: 0,
  values,
});

const road = rowOf(models, "MH.001", { ten: "Tuyến đường hoa", loai: "cach-lam", linhvuc: "moi-truong", diachi: "Ấp 1", nam: 2022, ketqua: "2,4 km" });
const durian = rowOf(models, "MH.002", { ten: "Tổ hợp tác sầu riêng", loai: "mo-hinh", nam: 2021, ketqua: "32 hộ, 45 ha" });
const village = rowOf(collectives, "TT.001", {
  ten: "Nhân dân và cán bộ ấp 1",
  loai: "ap",
  hinhthuc: "bk-tinh",
  thanhtich: "Hiến 3.200 m² đất",
  phieu: 8,
  tongso: 9,
  kyluat: "khong",
});

const sheetOf = (list: ListDefinition, rows: readonly ListRow[]): SheetSpec => layListSheet(context, list, { unit, rows }).sheet;
const gridOf = (list: ListDefinition, rows: readonly ListRow[]): CellGrid => sheetToGrid(sheetOf(list, rows));

function read(list: ListDefinition, grid: CellGrid): SubmissionDraft {
  const draft = new SubmissionDraft(context, "bc.xlsx", [grid.name]);
  interpretListSheet(context, list, grid, 0, draft);
  return draft;
}

const valuesIn = (draft: SubmissionDraft): unknown => draft.lists.map(({ row, values }) => [row, values]);
const same = (...rows: readonly ListRow[]): unknown => rows.map(({ row, values }) => [row, values]);
/** "LIST-004 D6" of every finding. */
const found = (draft: SubmissionDraft): readonly string[] =>
  draft.findings.map(({ code, place }) => (place.cell === undefined ? code : `${code} ${place.cell}`));

// Columns of Mô hình, điển hình: A id, B STT, C tên, D loại, E lĩnh vực, F địa chỉ, G năm, H kết quả, I messages, J Kiểm tra.
const at = { id: 0, name: 2, kind: 3, field: 4, address: 5, year: 6, result: 7, check: 9 } as const;
const first = 4;

function cellOf(sheet: SheetSpec, row: number, column: number): CellSpec | undefined {
  return [...sheet.rows][row]?.cells.find((cell) => cell.column === column);
}

describe("laying a list", () => {
  test("prepares the campaign's number of rows, every entry unlocked by its role", () => {
    const rows = [...sheetOf(models, []).rows].slice(first);
    expect(rows).toHaveLength(context.campaign.switches.listRows);
    const roles = new Set(rows.flatMap(({ cells }) => cells.filter(({ column }) => column >= 2 && column <= 7).map(({ role }) => role)));
    expect([...roles].every((role) => role.startsWith("list-entry"))).toBe(true);
  });

  test("counts rows in use and rows to mend, top right", () => {
    const sheet = sheetOf(models, [road, rowOf(models, "MH.002", { ten: "Camera an ninh" })]);
    expect(cellOf(sheet, 0, at.check)?.value).toBe("2 dòng đã dùng / 200");
    expect(cellOf(sheet, 1, at.check)?.value).toBe("Còn 1 dòng phải sửa");
  });

  test("an empty list says nothing of its rows", () => {
    const sheet = sheetOf(models, []);
    expect([...sheet.rows].slice(first).filter(({ cells }) => cells.some(({ column, value }) => column > 0 && value !== undefined && value !== ""))).toEqual([]);
  });

  test.each<readonly [string, ListRow, string]>([
    ["all there", road, "Đạt"],
    ["a choice that is no choice", rowOf(models, "MH.001", { ...road.values, loai: "Kiểu mới" }), "Sai: chọn lại loại"],
    ["wrong before missing", rowOf(models, "MH.001", { ten: "Tổ hợp tác", nam: 1900 }), "Sai: năm từ 2015 đến 2023"],
    ["missing", rowOf(models, "MH.001", { ten: "Tổ hợp tác", loai: "mo-hinh", nam: 2021 }), "Thiếu: kết quả, hiệu quả"],
    ["long", rowOf(models, "MH.001", { ...road.values, ketqua: "rất tốt ".repeat(60).trim() }), "Lưu ý: kết quả, hiệu quả dài trên 350 ký tự"],
  ])("Kiểm tra: %s", (_case, row, says) => {
    expect(cellOf(sheetOf(models, [row]), first, at.check)?.value).toBe(says);
  });

  test("a share is computed, and more votes than members are wrong", () => {
    const sheet = sheetOf(collectives, [village, rowOf(collectives, "TT.002", { ...village.values, phieu: 10 })]);
    expect(cellOf(sheet, first, 9)?.value).toBeCloseTo(88.9, 1);
    expect(cellOf(sheet, first + 1, 13)?.value).toBe("Sai: phiếu đồng ý nhiều hơn tổng số thành viên");
  });

  test("a row stands where its id says; one without a place takes the first free one", () => {
    const sheet = sheetOf(models, [{ ...durian, row: "MH.003" }, { ...road, row: "khác" }]);
    expect(cellOf(sheet, first + 2, at.name)?.value).toBe("Tổ hợp tác sầu riêng");
    expect(cellOf(sheet, first, at.name)?.value).toBe("Tuyến đường hoa");
  });

  test("a list longer than the prepared rows loses none", () => {
    const rows = Array.from({ length: 230 }, (_, index) => ({ ...durian, row: `MH.${String(index + 1).padStart(3, "0")}` }));
    expect(read(models, gridOf(models, rows)).lists).toHaveLength(230);
  });

  test("native counts read names over the prepared rows", () => {
    const { names } = layListSheet(context, awards, { unit, rows: [] });
    const kind = names.find(({ name }) => name === listColumnName(awards, "hinhthuc"));
    expect(kind).toMatchObject({ sheet: awards.sheet, range: { firstRow: 4, lastRow: 203, firstColumn: 4, lastColumn: 4 } });
  });

  test("no two conditional formats overlap, and none has more than three rules", () => {
    for (const list of context.campaign.lists) {
      const conditionals = sheetOf(list, []).conditionals ?? [];
      expect(conditionals.filter(({ rules }) => rules.length > 3)).toEqual([]);
      const cells = conditionals.map(({ range }) => `${range.firstColumn} ${range.firstRow}`);
      expect(new Set(cells).size).toBe(cells.length);
    }
  });

  test("prompts and messages of validation fit Excel's limits", () => {
    const validations = context.campaign.lists.flatMap((list) => sheetOf(list, []).validations ?? []);
    expect(validations.length).toBeGreaterThan(20);
    expect(validations.filter(({ promptTitle, prompt, error }) => promptTitle.length > 32 || prompt.length > 255 || error.length > 225)).toEqual([]);
  });
});

describe("reading a list that was moved about", () => {
  const whole = gridOf(models, [road, durian]);

  test("as it was laid", () => {
    const draft = read(models, whole);
    expect(valuesIn(draft)).toEqual(same(road, durian));
    expect(found(draft)).toEqual([]);
  });

  test.each<readonly [string, (grid: CellGrid) => CellGrid]>([
    ["rows inserted above the headings", (grid) => insertedRow(insertedRow(grid, 0), 0)],
    ["a column inserted on the left", (grid) => insertedColumn(grid, 0)],
    ["a column inserted among the entries", (grid) => insertedColumn(grid, at.field)],
    ["columns in another order", (grid) => movedColumn(grid, at.result, at.kind)],
    ["a row inserted among the rows", (grid) => insertedRow(grid, first + 1)],
    ["free rows deleted", (grid) => deletedRow(deletedRow(grid, first + 20), first + 10)],
    ["the check column deleted", (grid) => deletedColumn(grid, at.check)],
  ])("%s: the same rows, nothing to say", (_case, damage) => {
    const draft = read(models, damage(whole));
    expect(valuesIn(draft)).toEqual(same(road, durian));
    expect(found(draft)).toEqual([]);
  });

  test("the id column deleted: rows keep the ids of their places", () => {
    const draft = read(models, deletedColumn(whole, at.id));
    expect(valuesIn(draft)).toEqual(same(road, durian));
    expect(draft.outside).toEqual([]);
  });

  test("the heading row deleted: columns by their distance from the ids", () => {
    const draft = read(models, deletedRow(whole, 3));
    expect(valuesIn(draft)).toEqual(same(road, durian));
    expect(new Set(draft.findings.map(({ code }) => code))).toEqual(new Set(["LIST-012"]));
  });

  test("a heading retyped: the column is read by its place, and it is said", () => {
    const draft = read(models, typed(whole, 3, at.result, "Ghi chú thêm"));
    expect(valuesIn(draft)).toEqual(same(road, durian));
    expect(found(draft)).toEqual(["LIST-012 H4"]);
  });

  test("a column deleted is asked about and makes no other column wrong", () => {
    const draft = read(models, deletedColumn(whole, at.field));
    const { linhvuc: _gone, ...rest } = road.values;
    expect(draft.lists[0]?.values).toEqual(rest);
    expect(found(draft)).toEqual(["LIST-011"]);
  });

  test("a row copied below: the second gets an id of its own", () => {
    const draft = read(models, copiedRow(whole, first, first + 5));
    expect(draft.lists.map(({ row }) => row)).toEqual(["MH.001", "MH.002", "MH.204"].map((id, index) => (index === 2 ? draft.lists[2]?.row : id)));
    expect(new Set(draft.lists.map(({ row }) => row)).size).toBe(3);
    expect(draft.lists[2]?.values).toEqual(road.values);
    expect(found(draft)).toEqual(["LIST-010 A10"]);
  });

  test("rows written below the prepared ones are read, and it is said that the form is full", () => {
    const full = Array.from({ length: 200 }, (_, index) => ({ ...durian, row: `MH.${String(index + 1).padStart(3, "0")}` }));
    const grid = { ...gridOf(models, full.slice(0, 199)) };
    const last = typed(typed(typed(typed(grid, 204, at.name, "Camera"), 204, at.kind, "Mô hình mới"), 204, at.year, 2022), 204, at.result, "Tốt");
    const draft = read(models, last);
    expect(draft.lists).toHaveLength(200);
    expect(draft.lists.at(-1)).toMatchObject({ row: "MH.201", values: { ten: "Camera", nam: 2022 } });
    expect(draft.findings.map(({ code }) => code)).toEqual(["LIST-010", "LIST-009"]);
  });

  test("a column the clerk added and a remark above are kept with their place", () => {
    const added = typed(typed(insertedColumn(whole, at.result), 3, at.result, "Kinh phí"), first, at.result, 120);
    const draft = read(models, typed(added, 0, 12, "Số liệu tạm"));
    expect(valuesIn(draft)).toEqual(same(road, durian));
    expect(draft.outside).toEqual([
      { sheet: models.sheet, cell: "M1", text: "Số liệu tạm", section: "II.4" },
      { sheet: models.sheet, cell: "H5", text: "Kinh phí: 120", section: "II.4" },
    ]);
    expect(found(draft)).toEqual(["LIST-013 M1", "LIST-013 H5"]);
  });
});

describe("reading what was typed into a list", () => {
  const day = (serial: number, year: number, month: number, date: number): CellValue => ({ kind: "date", serial, day: { year, month, day: date } });

  function typedInto(list: ListDefinition, column: string, value: string | number | CellValue, formula?: string) {
    const place = list.columns.findIndex(({ id }) => id === column) + 2;
    const base = list === awards
      ? gridOf(awards, [rowOf(awards, "KT.001", { ten: "Ấp 1", doituong: "collective", hinhthuc: "bk-tinh", phongtrao: "ntm", nam: 2022 })])
      : gridOf(list, [list === models ? road : village]);
    const draft = read(list, typed(base, first, place, value, formula === undefined ? {} : { formula }));
    return { value: draft.lists[0]?.values[column], codes: draft.findings.map(({ code }) => code) };
  }

  test.each<readonly [string, ListDefinition, string, string | number | CellValue, string | number, readonly string[]]>([
    ["a choice in other letters", models, "loai", "CÁCH LÀM HAY ", "cach-lam", ["LIST-001"]],
    ["X for x", awards, "phongtrao", "X", "ntm", ["LIST-001"]],
    ["a choice nobody knows", models, "loai", "Kiểu mới", "Kiểu mới", ["LIST-004"]],
    ["a year as text", models, "nam", "năm 2022", 2022, ["LIST-001"]],
    ["a year nobody means", models, "nam", 22, 22, ["LIST-005"]],
    ["words for a year", models, "nam", "năm ngoái", "năm ngoái", ["LIST-005"]],
    ["a number as text", collectives, "phieu", "7", 7, ["LIST-001"]],
    ["a fraction of a vote", collectives, "phieu", 7.5, 7.5, ["LIST-005"]],
    ["more votes than members", collectives, "phieu", 12, 12, ["LIST-006"]],
    ["a day as text", awards, "ngayqd", "5/11/2022", "2022-11-05", ["LIST-001"]],
    ["a day whose format was lost", awards, "ngayqd", 44_000, "2020-06-18", ["LIST-001"]],
    ["a day", awards, "ngayqd", day(44_870, 2022, 11, 5), "2022-11-05", []],
    ["a month for a day", awards, "ngayqd", "tháng 11/2022", "tháng 11/2022", ["LIST-005"]],
    ["a number of a decision", awards, "soqd", 1203, "1203", []],
    ["a date Excel made of a decision's number", awards, "soqd", day(44_870, 2022, 11, 5), "05/11/2022", []],
    ["an error", models, "diachi", { kind: "error", code: "#REF!" }, "#REF!", ["LIST-003"]],
  ])("%s", (_case, list, column, value, expected, codes) => {
    expect(typedInto(list, column, value)).toEqual({ value: expected, codes });
  });

  test("a formula gives what it shows; without a result only plain arithmetic counts", () => {
    expect(typedInto(models, "nam", 2022, "2021+1")).toEqual({ value: 2022, codes: ["LIST-002"] });
    expect(typedInto(models, "nam", { kind: "blank" }, "2021+1")).toEqual({ value: 2022, codes: ["LIST-002"] });
    expect(typedInto(models, "diachi", { kind: "blank" }, "A1")).toEqual({ value: "=A1", codes: ["LIST-003"] });
  });

  test("a required cell emptied is missing, by row and column", () => {
    const draft = read(models, typed(gridOf(models, [road]), first, at.kind, undefined));
    expect(draft.findings.map(({ code, row, list, place }) => [code, row, list, place.cell])).toEqual([["LIST-007", "MH.001", "models", "D5"]]);
  });

  test("a computed share typed over is computed again, and said", () => {
    const draft = read(collectives, typed(gridOf(collectives, [village]), first, 9, 50));
    expect(draft.findings.map(({ code }) => code)).toEqual(["LIST-015"]);
    expect(draft.lists[0]?.values).toEqual(village.values);
  });

  test("spaces alone make no row", () => {
    expect(read(models, typed(gridOf(models, []), first, at.name, "   ")).lists).toEqual([]);
  });

  test("text in a legacy font is read as Unicode", () => {
    const grid = typed(gridOf(models, [road]), first, at.name, "hép møt tÕt", { legacyFont: ".VnTime" });
    expect(read(models, grid).lists[0]?.values.ten).toBe("hộp mứt tết");
  });
});
