import { FillableFormula } from "../../src/files/xlsx/filled-formula";
import { userRows } from "../../src/files/xlsx/patch/old-sheet";
import { readWithHucre } from "../../src/files/hucre/read-with-hucre";
import { readWithSheetJs } from "../../src/files/sheetjs/read-with-sheetjs";
import { writeBook } from "../../src/files/xlsx/write-book";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import type { BookGrid } from "../../src/sheets/grid";
import type { BookSpec, CellSpec, RowSpec, SheetSpec } from "../../src/sheets/spec";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { dongNai } from "../support/campaign";
import { partsIn, textOf } from "./foreign-package";
import { handMadeBook, sheetXml } from "./hand-made-book";
import { cellsOf, readOk } from "./read-for-test";

test.each<[string, number, number, string]>([
  ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
  ['IF(B5="A1 ""B2""",\'Tờ B2\'!C3,Trang!D4:E$5)', 1, 0, 'IF(B6="A1 ""B2""",\'Tờ B2\'!C4,Trang!D5:E$5)'],
  ["LOG10(A1)&DM_A1&A1_x&Bảng1[A1]&xA1", 1, 0, "LOG10(A2)&DM_A1&A1_x&Bảng1[A1]&xA1"],
  ["SUM(A:B)+SUM($A:C)+SUM(3:4)+SUM($3:4)", 2, 1, "SUM(B:C)+SUM($A:D)+SUM(5:6)+SUM($3:6)"],
  ["[1]Tờ!A1+1:1048575", 1, 0, "[1]Tờ!A2+2:1048576"],
  ["A1+B2", -1, 0, "#REF!+B1"],
  ["XFD1+A1048576", 1, 1, "#REF!+#REF!"],
  ["Z9&AZ9", 0, 1, "AA9&BA9"],
])("%s filled %i down and %i to the right is %s", (formula, down, right, expected) => {
  expect(new FillableFormula(formula).filled({ down, right })).toBe(expected);
});

describe("what a file says of filled cells", () => {
  const shared = (si: number, address: string, inner = "", more = ""): string =>
    `<c r="${address}"><f t="shared"${more} si="${si}"${inner === "" ? "/>" : `>${inner}</f>`}<v>1</v></c>`;
  const formulasOf = (book: BookGrid): Record<string, string | undefined> =>
    Object.fromEntries(
      book.sheets.flatMap(({ rows }) =>
        rows.flatMap(({ index, cells }) =>
          cells.map(({ column, formula }) => [`${index},${column}`, formula] as const),
        ),
      ),
    );
  const filledBook = handMadeBook(
    `<row r="1">${shared(0, "B1", "A1*2&amp;&quot;Xã&quot;", ' ref="B1:C3"')}${shared(0, "C1")}</row>` +
      `<row r="2">${shared(0, "B2")}${shared(3, "C2", "$A2+1", ' ref="C2:C3"')}</row>` +
      `<row r="3">${shared(0, "B3")}${shared(3, "C3")}${shared(9, "D3")}</row>`,
  );
  const filled = {
    "0,1": 'A1*2&"Xã"',
    "0,2": 'B1*2&"Xã"',
    "1,1": 'A2*2&"Xã"',
    "1,2": "$A2+1",
    "2,1": 'A3*2&"Xã"',
    "2,2": "$A3+1",
  };

  test("every cell has its formula; where no cell says it, it is known that there is one", async () => {
    for (let time = 0; time < 2; time++)
      expect(formulasOf((await readOk(filledBook)).book)).toEqual({ ...filled, "2,3": "" });
  });

  test("another workbook with other formulas at the same places is read by itself", async () => {
    const other = handMadeBook(
      `<row r="1">${shared(0, "B1", "A1*3", ' ref="B1:B2"')}</row><row r="2">${shared(0, "B2")}</row>`,
    );
    await readOk(filledBook);
    expect(formulasOf((await readOk(other)).book)).toEqual({ "0,1": "A1*3", "1,1": "A2*3" });
  });

  test("the readers behind say the same", async () => {
    const hucre = await readWithHucre(filledBook);
    if (hucre.kind === "failed") throw new Error(hucre.message);
    expect(formulasOf(hucre.book)).toEqual({ ...filled, "2,3": "" });
    expect(formulasOf(await readWithSheetJs(filledBook))).toMatchObject(filled);
  });

  test("a small file does not ask for gigabytes", async () => {
    const long = `A1&amp;${"1+".repeat(4000)}1`;
    const rows = Array.from(
      { length: 5000 },
      (_, at) =>
        `<row r="${at + 1}">${at === 0 ? shared(0, "B1", long, ' ref="B1:B5000"') : shared(0, `B${at + 1}`)}</row>`,
    );
    const { book } = await readOk(handMadeBook(rows.join("")));
    const said = Object.values(formulasOf(book)).reduce((sum, formula = "") => sum + formula.length, 0);
    expect(Object.keys(formulasOf(book))).toHaveLength(5000);
    expect(said).toBeLessThan(21_000_000);
    expect(said).toBeGreaterThan(8_000_000);
  });
});

const bookOf = (rows: readonly RowSpec[]): BookSpec => {
  const sheet: SheetSpec = { name: "Một", visibility: "visible", columns: [{ px: 60 }, { px: 60 }], rows };
  const properties = {
    ...{ title: "", subject: "", category: "", creator: "" },
    createdAt: "2023-11-01T00:00:00Z",
    custom: {},
  };
  return { sheets: [sheet], names: [], properties };
};
const run = { first: 0, last: 3 };
const filledCell = (formula: string, more: Partial<CellSpec> = {}): RowSpec => ({
  cells: [{ column: 1, role: "label", value: 2, formula, filled: run, ...more }],
});
const sheetOf = (bytes: Uint8Array): string => textOf(partsIn(bytes), "xl/worksheets/sheet1.xml");

describe("what we say of filled cells", () => {
  test("the formula stands in the first of them; one that is not what filling gives says its own", async () => {
    const rows = [
      filledCell("A1*2"),
      filledCell("A2*2"),
      filledCell("A2*2"),
      filledCell("A4*2"),
      filledCell("A5*2"),
    ];
    const bytes = writeBook(bookOf(rows));
    const xml = sheetOf(bytes);
    expect(xml).toContain('<c r="B1" s="1"><f t="shared" ref="B1:B4" si="1">A1*2</f><v>2</v></c>');
    expect(xml).toContain('<c r="B2" s="1"><f t="shared" si="1"/><v>2</v></c>');
    expect(xml).toContain('<c r="B3" s="1"><f>A2*2</f><v>2</v></c>');
    expect(xml).toContain('<c r="B4" s="1"><f t="shared" si="1"/><v>2</v></c>');
    expect(xml).toContain('<c r="B5" s="1"><f>A5*2</f><v>2</v></c>');
    const { book } = await readOk(bytes);
    expect(Object.values(cellsOf(book)).map((cell) => (cell as { formula?: string }).formula)).toEqual(
      rows.map(({ cells }) => cells[0]?.formula),
    );
  });

  test("a row known from another workbook is written by what stands first in this one", () => {
    const rows = [filledCell("A1*2"), filledCell("A2*2")];
    for (let time = 0; time < 3; time++) writeBook(bookOf(rows));
    expect(sheetOf(writeBook(bookOf([filledCell("A1*3"), ...rows.slice(1)])))).toContain("<f>A2*2</f>");
    expect(sheetOf(writeBook(bookOf([filledCell("A1*2"), ...rows.slice(1)])))).toContain(
      '<f t="shared" si="1"/>',
    );
  });

  test("a unit's lists: every prepared row has its formula when read again, said once a column", async () => {
    const context = dongNai();
    const unit = context.units.get(parseUnitCode("26206"));
    if (!unit) throw new Error("no unit");
    const spec = layStandardWorkbook(context, { unit, createdAt: "2023-11-01T00:00:00Z" });
    const bytes = writeBook(spec);
    const { book } = await readOk(bytes);
    for (const sheet of spec.sheets) {
      const laid = [...sheet.rows].flatMap(({ cells }, row) =>
        cells.flatMap(({ column, formula }) =>
          formula === undefined ? [] : [`${row},${column} ${formula}`],
        ),
      );
      const read = book.sheets
        .find(({ name }) => name === sheet.name)
        ?.rows.flatMap(({ index, cells }) =>
          cells.flatMap(({ column, formula }) =>
            formula === undefined ? [] : [`${index},${column} ${formula}`],
          ),
        );
      expect(read).toEqual(laid);
    }
    const inFull = [...partsIn(bytes).keys()]
      .filter((name) => name.startsWith("xl/worksheets/sheet"))
      .reduce((sum, name) => sum + (textOf(partsIn(bytes), name).match(/<\/f>/g)?.length ?? 0), 0);
    expect(inFull).toBeLessThan(400);
  });
});

test("a user's filled cells beside our part say their own formulas when ours are written anew", () => {
  const old = sheetXml(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:C2" si="0">$E1+E1</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="2"><c r="C2" s="3"><f t="shared" si="0"/><v>3</v></c><c r="D2"><f t="shared" si="7"/><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>5</v></c><c r="C3"><f t="array" ref="C3:D3">A3:B3</f><v>6</v></c></row>',
  );
  const still = { rows: 2, columns: 2, down: 0, right: 0 };
  const kept = userRows(old, still);
  expect(kept.get(0)?.cells).toBe('<c r="C1"><f>$E1+G1</f><v>2</v></c>');
  expect(kept.get(1)?.cells).toBe('<c r="C2" s="3"><f>$E2+G2</f><v>3</v></c><c r="D2"><v>4</v></c>');
  expect(kept.get(2)?.cells).toBe(
    '<c r="A3"><f>$E3+E3</f><v>5</v></c><c r="C3"><f t="array" ref="C3:D3">A3:B3</f><v>6</v></c>',
  );
  const grown = userRows(old, { ...still, down: 4 });
  expect(grown.get(6)?.cells).toBe(
    '<c r="A7"><f>$E7+E7</f><v>5</v></c><c r="C7"><f t="array" ref="C7:D7">A7:B7</f><v>6</v></c>',
  );
});
