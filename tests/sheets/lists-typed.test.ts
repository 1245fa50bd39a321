import type { ListDefinition } from "../../src/domain/campaign/campaign";
import type { CellValue } from "../../src/sheets/grid";
import { typed } from "../support/damaged-grid";
import {
  at,
  awards,
  collectives,
  first,
  gridOf,
  models,
  read,
  road,
  rowOf,
  village,
} from "../support/list-sheets";

describe("reading what was typed into a list", () => {
  const day = (serial: number, year: number, month: number, date: number): CellValue => ({
    kind: "date",
    serial,
    day: { year, month, day: date },
  });

  function typedInto(
    list: ListDefinition,
    column: string,
    value: string | number | CellValue,
    formula?: string,
  ) {
    const place = list.columns.findIndex(({ id }) => id === column) + 2;
    const base =
      list === awards
        ? gridOf(awards, [
            rowOf(awards, "KT.001", {
              ten: "Ấp 1",
              doituong: "collective",
              hinhthuc: "bk-tinh",
              phongtrao: "ntm",
              nam: 2022,
            }),
          ])
        : gridOf(list, [list === models ? road : village]);
    const draft = read(list, typed(base, first, place, value, formula === undefined ? {} : { formula }));
    return { value: draft.lists[0]?.values[column], codes: draft.findings.map(({ code }) => code) };
  }

  test.each<
    readonly [string, ListDefinition, string, string | number | CellValue, string | number, readonly string[]]
  >([
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
    expect(typedInto(models, "nam", { kind: "blank" }, "2021+1")).toEqual({
      value: 2022,
      codes: ["LIST-002"],
    });
    expect(typedInto(models, "diachi", { kind: "blank" }, "A1")).toEqual({
      value: "=A1",
      codes: ["LIST-003"],
    });
  });

  test("a required cell emptied is missing, by row and column", () => {
    const draft = read(models, typed(gridOf(models, [road]), first, at.kind, undefined));
    expect(draft.findings.map(({ code, row, list, place }) => [code, row, list, place.cell])).toEqual([
      ["LIST-007", "MH.001", "models", "D5"],
    ]);
  });

  test("a computed share typed over is computed again, and said", () => {
    const draft = read(collectives, typed(gridOf(collectives, [village]), first, 9, 50));
    expect(draft.findings.map(({ code }) => code)).toEqual(["LIST-015"]);
    expect(draft.lists[0]?.values).toEqual(village.values);
  });

  test("a computed share in which another formula says something else is computed again, and said", () => {
    const grid = gridOf(collectives, [village]);
    const own = grid.rows
      .find(({ index }) => index === first)
      ?.cells.find(({ column }) => column === 9)?.formula;
    const codes = (value: CellValue, formula?: string): readonly string[] =>
      read(collectives, typed(grid, first, 9, value, formula === undefined ? {} : { formula })).findings.map(
        ({ code }) => code,
      );
    const fifty: CellValue = { kind: "number", value: 50 };
    expect(own).toContain("ISNUMBER");
    expect(codes(fifty, "K5/2")).toEqual(["LIST-015"]);
    expect(codes(fifty, own)).toEqual([]);
    expect(codes({ kind: "error", code: "#REF!" }, "K5/#REF!")).toEqual([]);
  });

  test("spaces alone make no row", () => {
    expect(read(models, typed(gridOf(models, []), first, at.name, "   ")).lists).toEqual([]);
  });

  test("text in a legacy font is read as Unicode", () => {
    const grid = typed(gridOf(models, [road]), first, at.name, "hép møt tÕt", { legacyFont: ".VnTime" });
    expect(read(models, grid).lists[0]?.values.ten).toBe("hộp mứt tết");
  });
});
