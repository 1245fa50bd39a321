import type { Unit } from "../../src/domain/campaign/campaign";
import type { ListRow } from "../../src/domain/submission/submission";
import { layListSheet } from "../../src/sheets/lists/lay";
import { listColumnName } from "../../src/sheets/lists/names";
import type { CellSpec, SheetSpec } from "../../src/sheets/spec";
import { dongNai } from "../support/campaign";
import {
  at,
  awards,
  collectives,
  durian,
  first,
  gridOf,
  models,
  read,
  road,
  rowOf,
  sheetOf,
  village,
} from "../support/list-sheets";

const context = dongNai();

function cellOf(sheet: SheetSpec, row: number, column: number): CellSpec | undefined {
  return [...sheet.rows][row]?.cells.find((cell) => cell.column === column);
}

describe("laying a list", () => {
  test("prepares the campaign's number of rows, every entry unlocked by its role", () => {
    const rows = [...sheetOf(models, []).rows].slice(first);
    expect(rows).toHaveLength(context.campaign.switches.listRows);
    const roles = new Set(
      rows.flatMap(({ cells }) =>
        cells.filter(({ column }) => column >= 2 && column <= 7).map(({ role }) => role),
      ),
    );
    expect([...roles].every((role) => role.startsWith("list-entry"))).toBe(true);
  });

  test("counts rows in use and rows to mend, top right", () => {
    const sheet = sheetOf(models, [road, rowOf(models, "MH.002", { ten: "Camera an ninh" })]);
    expect(cellOf(sheet, 0, at.check)?.value).toBe("2 dòng đã dùng / 200");
    expect(cellOf(sheet, 1, at.check)?.value).toBe("Còn 1 dòng phải sửa");
  });

  test("an empty list says nothing of its rows", () => {
    const sheet = sheetOf(models, []);
    expect(
      [...sheet.rows]
        .slice(first)
        .filter(({ cells }) =>
          cells.some(({ column, value }) => column > 0 && value !== undefined && value !== ""),
        ),
    ).toEqual([]);
  });

  test.each<readonly [string, ListRow, string]>([
    ["all there", road, "Đạt"],
    [
      "a choice that is no choice",
      rowOf(models, "MH.001", { ...road.values, loai: "Kiểu mới" }),
      "Sai: chọn lại loại",
    ],
    [
      "wrong before missing",
      rowOf(models, "MH.001", { ten: "Tổ hợp tác", nam: 1900 }),
      "Sai: năm từ 2015 đến 2023",
    ],
    [
      "missing",
      rowOf(models, "MH.001", { ten: "Tổ hợp tác", loai: "mo-hinh", nam: 2021 }),
      "Thiếu: kết quả, hiệu quả",
    ],
    [
      "long",
      rowOf(models, "MH.001", { ...road.values, ketqua: "rất tốt ".repeat(60).trim() }),
      "Lưu ý: kết quả, hiệu quả dài trên 350 ký tự",
    ],
  ])("Kiểm tra: %s", (_case, row, says) => {
    expect(cellOf(sheetOf(models, [row]), first, at.check)?.value).toBe(says);
  });

  test("a share is computed, and more votes than members are wrong", () => {
    const sheet = sheetOf(collectives, [
      village,
      rowOf(collectives, "TT.002", { ...village.values, phieu: 10 }),
    ]);
    expect(cellOf(sheet, first, 12)?.value).toBeCloseTo(88.9, 1);
    expect(cellOf(sheet, first + 1, 19)?.value).toBe("Sai: phiếu đồng ý nhiều hơn tổng số thành viên");
  });

  test("a row stands where its id says; one without a place takes the first free one", () => {
    const sheet = sheetOf(models, [
      { ...durian, row: "MH.003" },
      { ...road, row: "khác" },
    ]);
    expect(cellOf(sheet, first + 2, at.name)?.value).toBe("Tổ hợp tác sầu riêng");
    expect(cellOf(sheet, first, at.name)?.value).toBe("Tuyến đường hoa");
  });

  test("a list longer than the prepared rows loses none", () => {
    const rows = Array.from({ length: 230 }, (_, index) => ({
      ...durian,
      row: `MH.${String(index + 1).padStart(3, "0")}`,
    }));
    expect(read(models, gridOf(models, rows)).lists).toHaveLength(230);
  });

  test("native counts read names over the prepared rows", () => {
    const { names } = layListSheet(context, awards, { unit: context.campaign.units[0] as Unit, rows: [] });
    const kind = names.find(({ name }) => name === listColumnName(awards, "hinhthuc"));
    expect(kind).toMatchObject({
      sheet: awards.sheet,
      range: { firstRow: 4, lastRow: 203, firstColumn: 4, lastColumn: 4 },
    });
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
    expect(
      validations.filter(
        ({ promptTitle, prompt, error }) =>
          promptTitle.length > 32 || prompt.length > 255 || error.length > 225,
      ),
    ).toEqual([]);
  });
});
