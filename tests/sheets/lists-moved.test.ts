import type { CellGrid } from "../../src/sheets/grid";
import { swapColumns } from "../support/edit-grid";
import {
  copiedRow,
  deletedColumn,
  deletedRow,
  insertedColumn,
  insertedRow,
  movedColumn,
  typed,
} from "../support/damaged-grid";
import { at, durian, first, found, gridOf, models, read, road, same, valuesIn } from "../support/list-sheets";

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
    expect(new Set(draft.findings.map(({ code }) => code))).toEqual(new Set(["LIST-018"]));
  });

  test("two columns of one kind changed places and the heading row deleted: the list as a whole is asked about", () => {
    const swapped = deletedRow(swapColumns(whole, at.address, at.result), 3);
    const draft = read(models, swapped);
    expect(draft.lists[0]?.values["ketqua"]).toBe(road.values["diachi"]);
    const asked = draft.findings.filter(({ code }) => code === "LIST-018");
    expect(asked).toMatchObject([{ severity: "needs-reason", place: { cell: "C4" } }]);
    expect(asked[0]?.params["columns"]).toBe(
      "C tên mô hình, cách làm, điển hình; D loại; E lĩnh vực; F địa chỉ; G năm; H kết quả, hiệu quả",
    );
  });

  test("a year and Kiểm tra changed places and the heading row deleted: the year is kept", () => {
    const draft = read(models, deletedRow(swapColumns(gridOf(models, [road]), at.year, at.check), 3));
    expect(draft.outside).toContainEqual(expect.objectContaining({ cell: "J4", text: "2022" }));
  });

  test("the heading row of a list deleted in which nothing stands: nothing to say", () => {
    expect(found(read(models, deletedRow(gridOf(models, []), 3)))).toEqual([]);
  });

  test.each<readonly [string, (grid: CellGrid) => CellGrid]>([
    ["a free column", (grid) => insertedColumn(grid, at.field)],
    ["a free column first of all", (grid) => insertedColumn(grid, 1)],
    [
      "a column of one's own",
      (grid) => typed(insertedColumn(grid, at.field), first, at.field, "Ông Bảy theo dõi"),
    ],
  ])(
    "%s inserted and the heading row deleted: by what stands in the rows, to be confirmed",
    (_case, damage) => {
      const draft = read(models, deletedRow(damage(whole), 3));
      expect(valuesIn(draft)).toEqual(same(road, durian));
      expect(new Set(draft.findings.map(({ code, severity }) => `${code} ${severity}`))).toContain(
        "LIST-018 needs-reason",
      );
    },
  );

  test("a column inserted beside one of the same kind, without headings: what may be either is kept and asked", () => {
    const texts = typed(insertedColumn(whole, at.result), first, at.result, "Bà Hoa theo dõi");
    const draft = read(models, deletedRow(texts, 3));
    expect(draft.lists.map(({ values }) => values["ketqua"])).toEqual([undefined, undefined]);
    expect(draft.lists.map(({ values }) => values["nam"])).toEqual([2022, 2021]);
    expect(draft.outside.map(({ text }) => text)).toEqual(["Bà Hoa theo dõi", "2,4 km", "32 hộ, 45 ha"]);
    expect(found(draft)).toContain("LIST-011");
  });

  test("a column and the heading row deleted: no value slips into its neighbour", () => {
    const draft = read(models, deletedRow(deletedColumn(whole, at.kind), 3));
    expect(draft.lists.map(({ values }) => [values["ten"], values["nam"], values["ketqua"]])).toEqual(
      [road, durian].map(({ values }) => [values["ten"], values["nam"], values["ketqua"]]),
    );
    expect(draft.lists.map(({ values }) => values["loai"])).toEqual([undefined, undefined]);
    expect(found(draft)).toContain("LIST-011");
  });

  test("a heading retyped: the column is read by its place, and it is said", () => {
    const draft = read(models, typed(whole, 3, at.result, "Ghi chú thêm"));
    expect(valuesIn(draft)).toEqual(same(road, durian));
    expect(found(draft)).toEqual(["LIST-012 H4"]);
  });

  test("a column deleted is asked about and makes no other column wrong", () => {
    const draft = read(models, deletedColumn(whole, at.field));
    const rest = Object.entries(road.values).filter(([column]) => column !== "linhvuc");
    expect(draft.lists[0]?.values).toEqual(Object.fromEntries(rest));
    expect(found(draft)).toEqual(["LIST-011"]);
  });

  test("a row copied below: the second gets an id of its own", () => {
    const draft = read(models, copiedRow(whole, first, first + 5));
    // The copy took the place, and so the id, of the row it overwrote.
    expect(draft.lists.map(({ row }) => row)).toEqual(["MH.001", "MH.002", "MH.006"]);
    expect(draft.lists[2]?.values).toEqual(road.values);
    expect(found(draft)).toEqual(["LIST-010 C10"]);
    expect(draft.findings[0]?.params["text"]).toBe(road.values["ten"]);
  });

  test("rows written below the prepared ones are read, and it is said that the form is full", () => {
    const full = Array.from({ length: 200 }, (_, index) => ({
      ...durian,
      row: `MH.${String(index + 1).padStart(3, "0")}`,
    }));
    const grid = { ...gridOf(models, full.slice(0, 199)) };
    const last = typed(
      typed(typed(typed(grid, 204, at.name, "Camera"), 204, at.kind, "Mô hình mới"), 204, at.year, 2022),
      204,
      at.result,
      "Tốt",
    );
    const draft = read(models, last);
    expect(draft.lists).toHaveLength(200);
    expect(draft.lists.at(-1)).toMatchObject({ row: "MH.201", values: { ten: "Camera", nam: 2022 } });
    expect(draft.findings.map(({ code }) => code)).toEqual(["LIST-010", "LIST-009"]);
  });

  test("a column the clerk added and a remark above are kept with their place", () => {
    const added = typed(
      typed(insertedColumn(whole, at.result), 3, at.result, "Kinh phí"),
      first,
      at.result,
      120,
    );
    const draft = read(models, typed(added, 0, 12, "Số liệu tạm"));
    expect(valuesIn(draft)).toEqual(same(road, durian));
    expect(draft.outside).toEqual([
      { sheet: models.sheet, cell: "M1", text: "Số liệu tạm", section: "II.4" },
      { sheet: models.sheet, cell: "H5", text: "Kinh phí: 120", section: "II.4" },
    ]);
    expect(found(draft)).toEqual(["LIST-013 M1", "LIST-013 H5"]);
  });
});
