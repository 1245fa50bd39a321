import { read as readWithSheetJs } from "@e965/xlsx";
import { readXlsx } from "hucre";
import { writeBook, writeBookTo } from "../../src/files/xlsx/write-book";
import type { BookSpec, CellSpec, RowSpec, SheetSpec } from "../../src/sheets/spec";
import { everyFeatureBook, formulaRows, outlineSheet, range, trickyTexts } from "./every-feature-book";

const bytes = writeBook(everyFeatureBook);

const bookOf = (sheet: Partial<SheetSpec>): BookSpec => ({
  ...everyFeatureBook,
  names: [],
  sheets: [{ name: "Một", visibility: "visible", columns: [], rows: [], ...sheet }],
});
const rowOf = (...values: CellSpec["value"][]): RowSpec => ({
  cells: values.map((value, column) => ({ column, role: "plain", ...(value !== undefined && { value }) })),
});
describe("read back by others", () => {
  const book = readWithSheetJs(bytes, { type: "array", cellFormula: true });

  test("SheetJS finds every text as it was", () => {
    const sheet = book.Sheets["Chữ"]!;
    const found = trickyTexts.map((_, at) => (sheet[`A${at + 1}`] as { v: unknown }).v);
    // It makes one line break of two, as XML parsers do; the file says _x000D_.
    expect(found).toEqual(trickyTexts.map((text) => text.replaceAll("\r\n", "\n")));
  });

  test("SheetJS finds every formula with its value", () => {
    const sheet = book.Sheets["Công thức"]!;
    const values = formulaRows.map(({ cells }) => cells.map(({ column }, at) => ({ column, at })));
    values.forEach((cells, r) => {
      for (const { column } of cells) {
        const spec = formulaRows[r]!.cells.find((cell) => cell.column === column)!;
        const cell = sheet["ABC"[column]! + String(r + 1)] as {
          f?: string;
          v: unknown;
          t: string;
          w?: string;
        };
        expect(cell.f).toBe(spec.formula);
        if (typeof spec.value !== "object") expect(cell.v).toBe(spec.value);
        else if ("error" in spec.value) expect([cell.t, cell.w]).toEqual(["e", spec.value.error]);
        else expect(cell.v).toBe(45254);
      }
    });
  });

  test("hucre reads the sheets and their values", async () => {
    const read = await readXlsx(bytes);
    expect(read.sheets.map(({ name }) => name)).toEqual(everyFeatureBook.sheets.map(({ name }) => name));
    expect(read.sheets[2]!.rows[3]).toEqual(["Phú Túc", "26232", 102]);
  });
});

test("cells are put in order of their columns", () => {
  const { Sheets } = readWithSheetJs(
    writeBook(bookOf({ rows: [{ cells: rowOf("a", "b").cells.toReversed() }] })),
  );
  expect([Sheets["Một"]!.A1, Sheets["Một"]!.B1]).toMatchObject([{ v: "a" }, { v: "b" }]);
});

describe("what no file can hold is refused", () => {
  test.each<[string, Partial<SheetSpec>]>([
    ["a text Excel would cut", { rows: [rowOf("x".repeat(32_768))] }],
    ["a number that is none", { rows: [rowOf(Number.NaN)] }],
    ["two cells in one place", { rows: [{ cells: [...rowOf(1, 2).cells, ...rowOf(3).cells] }] }],
    ["a sheet name with a slash", { name: "a/b" }],
    ["a sheet name of 32 characters", { name: "x".repeat(32) }],
    ["no visible sheet", { visibility: "hidden" }],
    [
      "a validation with too long a title",
      { validations: [{ ...outlineSheet.validations![0]!, promptTitle: "x".repeat(33) }] },
    ],
    ["a table with a column too few", { table: { name: "T", range: range(0, 0, 1, 1), columns: ["a"] } }],
  ])("%s", (_, sheet) => {
    expect(() => writeBook(bookOf(sheet))).toThrow(RangeError);
  });

  test("two sheets of one name but for capitals", () => {
    const [sheet] = bookOf({}).sheets;
    expect(() => writeBook({ ...bookOf({}), sheets: [sheet!, { ...sheet!, name: "MỘT" }] })).toThrow(
      RangeError,
    );
  });
});

describe("a long sheet", () => {
  const rows = 60_000;
  function* lazily(): Generator<RowSpec> {
    for (let at = 0; at < rows; at++) yield rowOf(`Xã ${at % 500}`, `Ô ${at}`, at);
  }

  test("flows to the sink in small pieces and is read whole", () => {
    const pieces: Uint8Array[] = [];
    writeBookTo((piece) => pieces.push(piece), bookOf({ rows: lazily() }));
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1_000_000);
    const sheet = readWithSheetJs(Buffer.concat(pieces), { dense: true }).Sheets["Một"]!;
    const data = sheet["!data"] as unknown as readonly (readonly { readonly v: unknown }[])[];
    expect(data.length).toBe(rows);
    const wrong = data.findIndex(
      (cells, at) => cells.map(({ v }) => v).join() !== `Xã ${at % 500},Ô ${at},${at}`,
    );
    expect(wrong).toBe(-1);
  });

  test("beyond 65,536 different texts they stand in their cells", () => {
    const distinct = 66_000;
    const many = Array.from({ length: distinct }, (_, at) => rowOf(`số ${at}`));
    const sheet = readWithSheetJs(writeBook(bookOf({ rows: many })), { dense: true }).Sheets["Một"]!;
    const data = sheet["!data"] as unknown as readonly (readonly { readonly v: unknown }[])[];
    expect(data.findIndex(([cell], at) => cell!.v !== `số ${at}`)).toBe(-1);
  });
});
