import type { BookGrid, CellGrid } from "../../src/sheets/grid";
import { isForeign } from "../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { deletedColumn, typed } from "../support/damaged-grid";
import {
  answersIn,
  codes,
  context,
  laNga,
  laid,
  onSheet,
  onSheets,
  read,
  whole,
  without,
} from "../support/returned-books";
import { bookToGrid } from "../support/spec-to-grid";

describe("sheets that were renamed, moved, lost or added", () => {
  test("renamed and in another order: everything is found", () => {
    const book = laid();
    const renamed = {
      ...book,
      sheets: [...book.sheets].reverse().map((sheet, at) => ({ ...sheet, name: `Sheet${at}` })),
    };
    expect(new Map(whole.narratives.map(({ section, text }) => [section, text]))).toEqual(
      new Map(read(renamed).narratives.map(({ section, text }) => [section, text])),
    );
    expect(read(renamed).lists.length).toBe(whole.lists.length);
    expect(answersIn({ ...read(renamed), lists: [] })).toEqual(answersIn({ ...whole, lists: [] }));
    expect(read(renamed).unit).toBe(laNga.code);
  });

  test("a list sheet that is gone is a missing part, not an empty list", () => {
    const submission = read(without(laid(), "Đã khen thưởng"));
    expect(submission.missingParts).toEqual(["awardsReceived"]);
    expect(submission.findings.filter(({ code }) => code === "PLACE-102")).toMatchObject([
      { list: "awardsReceived" },
    ]);
  });

  test("without the outline sheet every leaf is a missing part", () => {
    const submission = read(without(laid(), "Báo cáo"));
    expect(codes(submission)).toContain("PLACE-101");
    expect(submission.missingParts).toEqual(context.kinds.get("xa")?.sections);
    expect(submission.unit).toBe(laNga.code);
  });

  test("a figure hidden under a merged cell is read, and that is asked about", () => {
    const slot = context.index.slots.findIndex(
      ({ slot: at, period }) =>
        period.id === "2022" &&
        typeof whole.figures.value(at) === "number" &&
        whole.figures.place(at) !== undefined,
    );
    const { row, column } = whole.figures.place(slot) ?? { row: 0, column: 0 };
    const merged = onSheet(laid(), "Báo cáo", (sheet) => ({
      ...sheet,
      merges: [...sheet.merges, { firstRow: row, lastRow: row, firstColumn: column - 1, lastColumn: column }],
    }));
    const submission = read(merged);
    expect(answersIn(submission)).toEqual(answersIn(whole));
    const { part, period } = context.index.slots[slot] ?? {};
    expect(submission.findings.filter(({ code }) => code === "PLACE-021")).toMatchObject([
      { severity: "needs-reason", part: part?.id, period: period?.id, place: { sheet: "Báo cáo" } },
    ]);
  });

  test("the hidden sheets are not needed", () => {
    const submission = read(without(without(laid(), "_tonghop"), "_danhmuc"));
    expect(answersIn(submission)).toEqual(answersIn(whole));
    expect(codes(submission)).toEqual(codes(whole));
  });

  test("a copied sheet does not count: the same one is noted, a changed one is asked about and kept", () => {
    const book = laid();
    const outline = book.sheets.find(({ name }) => name === "Báo cáo") as CellGrid;
    const copy = { ...outline, name: "Báo cáo (2)" };
    const twice = read({ ...book, sheets: [copy, ...book.sheets] });
    expect(answersIn(twice)).toEqual(answersIn(whole));
    expect(codes(twice).filter((code) => !codes(whole).includes(code))).toEqual(["PLACE-104"]);
    const changed = read({ ...book, sheets: [typed(copy, 60, 3, "viết thêm ở bản chép"), ...book.sheets] });
    expect(answersIn(changed)).toEqual(answersIn(whole));
    expect(changed.findings.filter(({ code }) => code === "PLACE-103")).toMatchObject([
      { section: "II.1", place: { sheet: "Báo cáo (2)", cell: "D61" }, params: { original: "Báo cáo" } },
    ]);
    expect(changed.outside).toContainEqual({
      sheet: "Báo cáo (2)",
      cell: "D61",
      section: "II.1",
      text: "viết thêm ở bản chép",
    });
  });

  test("a strange sheet is kept whole, cell by cell, and counted; an empty one is nothing", () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({
      index,
      cells: [{ column: 0, value: { kind: "number" as const, value: index } }],
    }));
    const strange: CellGrid = { name: "__proto__", hidden: false, rows, merges: [] };
    const empty: CellGrid = { name: "Sheet9", hidden: false, rows: [], merges: [] };
    const book = laid();
    const submission = read({ ...book, sheets: [...book.sheets, strange, empty] });
    expect(submission.findings.filter(({ code }) => code === "PLACE-105")).toMatchObject([
      { params: { count: 30 } },
    ]);
    expect(submission.outside.filter(({ sheet }) => sheet === "__proto__")).toHaveLength(30);
    expect(answersIn(submission)).toEqual(answersIn(whole));
  });

  test("hidden id columns deleted from every sheet: words are enough", () => {
    const damaged = onSheets(laid(), (sheet) => {
      if (sheet.name.startsWith("_")) return sheet;
      return sheet.name === "Báo cáo" ? deletedColumn(deletedColumn(sheet, 1), 0) : deletedColumn(sheet, 0);
    });
    const submission = read(damaged);
    expect(submission.unit).toBe(laNga.code);
    expect(submission.lists.map(({ row, values }) => [row, values])).toEqual(
      whole.lists.map(({ row, values }) => [row, values]),
    );
    expect(submission.missingParts).toEqual([]);
  });
});

describe("a workbook that is not ours", () => {
  const table = (name: string): CellGrid => ({
    name,
    hidden: false,
    merges: [],
    rows: ["Họ và tên", "Nguyễn Văn A", "Trần Thị B"].map((value, index) => ({
      index,
      cells: [{ column: 0, value: { kind: "text", value } }],
    })),
  });

  test("is foreign, whatever its name says", () => {
    const book: BookGrid = { sheets: [table("Danh sách")], properties: {} };
    expect(isForeign(read(book))).toBe(true);
    expect(isForeign(read(book, "Danh sach xa Phu Tuc.xlsx"))).toBe(true);
    expect(isForeign(read({ sheets: [], properties: {} }))).toBe(true);
  });

  test("an empty form of ours is not", () => {
    const empty = bookToGrid(
      layStandardWorkbook(context, { unit: laNga, createdAt: "2023-11-20T01:00:00.000Z" }),
    );
    expect(isForeign(read(onSheet(empty, "Báo cáo", (sheet) => sheet)))).toBe(false);
  });
});
