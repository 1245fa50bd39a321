import { readBook } from "../../src/files/read-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { nodeDeflater } from "../../src/main/node-deflater";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import type { BookGrid, CellGrid, GridCell } from "../../src/sheets/grid";
import { readKept } from "../../src/sheets/kept/read-kept";
import { interpretPrevious } from "../../src/sheets/result-state/state-sheet";
import type { BookSpec } from "../../src/sheets/spec";
import { dongNai } from "../support/campaign";
import { districtOf } from "../support/consolidated";

const context = dongNai();
const missing = "26212";

async function written(book: BookSpec): Promise<BookGrid> {
  const read = await readBook(writeBook(book, nodeDeflater));
  if (read.kind !== "book") throw new Error(read.kind);
  return read.book;
}

const sheetOf = (book: BookGrid, name: string): CellGrid => {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new RangeError(`no sheet ${name}`);
  return found;
};

const rowWith = (sheet: CellGrid, text: string): number => {
  const row = sheet.rows.find(({ cells }) =>
    cells.some(({ value }) => value.kind === "text" && value.value === text),
  );
  if (!row) throw new RangeError(`no row ${text} on ${sheet.name}`);
  return row.index;
};

const words = (value: string): GridCell["value"] => ({ kind: "text", value });

/** Puts a cell into a sheet, as a person does beside and below what we wrote. */
function put(sheet: CellGrid, index: number, cell: GridCell): CellGrid {
  const row = sheet.rows.find((candidate) => candidate.index === index);
  const cells = [...(row?.cells ?? []), cell].sort((one, other) => one.column - other.column);
  const rows = [...sheet.rows.filter((candidate) => candidate !== row), { index, cells }];
  return { ...sheet, rows: rows.sort((one, other) => one.index - other.index) };
}

const lastIndex = (sheet: CellGrid): number => sheet.rows.at(-1)?.index ?? 0;
const cellAt = (sheet: CellGrid, row: number, column: number): GridCell | undefined =>
  sheet.rows.find(({ index }) => index === row)?.cells.find((cell) => cell.column === column);

const foreign: CellGrid = {
  name: "Ghi chú riêng",
  hidden: false,
  rows: [
    { index: 0, cells: [{ column: 0, value: words("Họp giao ban ngày 27/11") }] },
    {
      index: 4,
      cells: [
        { column: 1, value: { kind: "number", value: 3 } },
        { column: 2, value: { kind: "number", value: 6 }, formula: "B5*2" },
      ],
    },
  ],
  merges: [],
};

const first = districtOf(context, "736", { left: [missing] });
const columns = 9 + 14;
let edited: BookGrid;

beforeAll(async () => {
  const book = await written(layConsolidatedWorkbook(first));
  const matrix = sheetOf(book, "Tổng hợp");
  const beside = put(matrix, rowWith(matrix, "A01|2023"), {
    column: columns + 1,
    value: words("đã hỏi Chi cục Thống kê"),
  });
  const heading = put(beside, 2, { column: columns + 1, value: words("Ghi chú của Phòng") });
  const below = put(heading, lastIndex(matrix) + 2, { column: 3, value: words("Người tổng hợp: Lê Văn An") });
  const texts = sheetOf(book, "Nội dung theo mục");
  const note = put(texts, rowWith(texts, "Xã Phú Túc"), { column: 6, value: words("cần viết lại") });
  const changed = new Map([below, note].map((sheet) => [sheet.name, sheet]));
  edited = { ...book, sheets: [...book.sheets.map((sheet) => changed.get(sheet.name) ?? sheet), foreign] };
});

async function again(consolidation = first): Promise<BookGrid> {
  const previous = interpretPrevious(edited);
  expect(previous?.unit).toBe("736");
  return written(layConsolidatedWorkbook(consolidation, { kept: readKept(edited) }));
}

test("what stands beside the matrix stays beside its figure", async () => {
  const matrix = sheetOf(await again(), "Tổng hợp");
  const row = rowWith(matrix, "A01|2023");
  expect(cellAt(matrix, row, columns + 1)?.value).toEqual(words("đã hỏi Chi cục Thống kê"));
  expect(cellAt(matrix, 2, columns + 1)?.value).toEqual(words("Ghi chú của Phòng"));
});

test("rows below the end mark stay as far below it", async () => {
  const matrix = sheetOf(await again(), "Tổng hợp");
  const end = rowWith(matrix, "Hết phần tự lập; phần bên dưới và bên phải là của đơn vị, được giữ nguyên.");
  expect(cellAt(matrix, end + 2, 3)?.value).toEqual(words("Người tổng hợp: Lê Văn An"));
});

test("a note beside a unit's text follows the unit where rows were added", async () => {
  const texts = sheetOf(await again(districtOf(context, "736")), "Nội dung theo mục");
  expect(cellAt(texts, rowWith(texts, "Xã Phú Túc"), 6)?.value).toEqual(words("cần viết lại"));
});

test("a sheet of the user's own goes on with values and formulas, before the hidden ones", async () => {
  const book = await again();
  const sheet = sheetOf(book, "Ghi chú riêng");
  expect(sheet.rows).toEqual(foreign.rows);
  expect(book.sheets.map(({ name }) => name).indexOf("Ghi chú riêng")).toBe(book.sheets.length - 4);
});

test("carrying over twice changes nothing", async () => {
  const once = layConsolidatedWorkbook(first, { kept: readKept(edited) });
  const bytes = writeBook(once, nodeDeflater);
  const read = await readBook(bytes);
  if (read.kind !== "book") throw new Error(read.kind);
  const twice = layConsolidatedWorkbook(first, { kept: readKept(read.book) });
  expect(Buffer.from(writeBook(twice, nodeDeflater)).equals(Buffer.from(bytes))).toBe(true);
});

test("a book without anything of the user's keeps nothing", async () => {
  const kept = readKept(await written(layConsolidatedWorkbook(first)));
  expect(kept.foreign).toEqual([]);
  expect([...kept.cells.values()].every(({ beside, below }) => beside.size + below.length === 0)).toBe(true);
});

describe("sheets of ours that a person gave another name", () => {
  const called = (book: BookGrid, was: string, name: string): BookGrid => ({
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === was ? { ...sheet, name } : sheet)),
  });

  test.each(["Tổng hợp", "Tình hình chung", "Dữ liệu", "Nội dung theo mục", "Phú Vinh"])(
    "%s is known by its first row, and kept as it is",
    (was) => {
      const kept = readKept(called(edited, was, "Tên khác"));
      expect(kept.renamed).toEqual([{ sheet: "Tên khác", was }]);
      expect(kept.foreign.map(({ name }) => name)).toEqual(["Tên khác", "Ghi chú riêng"]);
    },
  );

  test("what stood beside it goes on beside the sheet laid under our name", async () => {
    const kept = readKept(called(edited, "Tổng hợp", "TH chung"));
    const book = await written(layConsolidatedWorkbook(first, { kept }));
    const matrix = sheetOf(book, "Tổng hợp");
    expect(cellAt(matrix, rowWith(matrix, "A01|2023"), columns + 1)?.value).toEqual(
      words("đã hỏi Chi cục Thống kê"),
    );
    expect(sheetOf(book, "TH chung").rows.length).toBeGreaterThan(100);
  });

  test("a copy beside the sheet itself, or two that may be it, is nobody's but the user's", () => {
    const copy = { ...sheetOf(edited, "Tổng hợp"), name: "Tổng hợp (2)" };
    expect(readKept({ ...edited, sheets: [...edited.sheets, copy] }).renamed).toEqual([]);
    const twice = called({ ...edited, sheets: [...edited.sheets, copy] }, "Tổng hợp", "TH chung");
    expect(readKept(twice).renamed).toEqual([]);
    expect(readKept(twice).foreign).toHaveLength(3);
  });
});
