import { type BookType, utils, write } from "@e965/xlsx";
import type { ReadBook } from "../../src/files/read-result";
import { changed, handMadeBook, packed, type Parts } from "./hand-made-book";
import { cellsOf, number, readOk, readRefused, text } from "./read-for-test";

// Not longer: SheetJS's writer of .xls never comes to an end with a text of 8,000 characters.
const long = "Toàn tỉnh chung sức xây dựng nông thôn mới. ".repeat(50).trim();
const day = { year: 2023, month: 11, day: 24 };

function written(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet([["Xã Phú Túc", 12.5, true], [long], [45254, null, "a"]]);
  sheet["A3"] = { t: "n", v: 45254, z: "dd/mm/yyyy" };
  sheet["B3"] = { t: "n", v: 25, f: "B1*2" };
  sheet["C2"] = { t: "e", v: 23 };
  sheet["C3"] = { t: "s", v: "#N/A" };
  sheet["!merges"] = [utils.decode_range("A2:B2")];
  const book = utils.book_new(sheet, "Báo cáo");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["26206"]]), "_tonghop");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  book.Custprops = { "TongHop.Unit": "26206" };
  return new Uint8Array(write(book, { type: "array", bookType, bookSST: true }) as ArrayBuffer);
}

const expectBook = ({ book, readBy }: ReadBook, bookType: BookType): void => {
  expect(readBy).toBe(bookType === "xlsx" || bookType === "xlsm" ? "quick" : "sheetjs");
  expect(cellsOf(book)).toMatchObject({
    "Báo cáo!A1": { column: 0, value: text("Xã Phú Túc") },
    "Báo cáo!B1": { column: 1, value: number(12.5) },
    "Báo cáo!C1": { column: 2, value: { kind: "boolean", value: true } },
    "Báo cáo!A2": { column: 0, value: text(long) },
    "Báo cáo!A3": { column: 0, value: { kind: "date", serial: 45254, day } },
    "Báo cáo!B3": { column: 1, value: number(25) },
    "Báo cáo!C3": { column: 2, value: text("#N/A") },
    "_tonghop!A1": { column: 0, value: text("26206") },
  });
  expect(book.sheets[0]?.merges).toEqual([{ firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 1 }]);
};

describe("one workbook in every format", () => {
  // SheetJS writes an error into .ods as an empty cell, and no properties; its .fods and .ods hide nothing.
  test.each<BookType>(["xlsx", "xlsm", "xlsb", "biff8", "xlml", "ods", "fods"])("%s", async (bookType) => {
    const read = await readOk(written(bookType));
    expectBook(read, bookType);
    // SheetJS writes no formulas into binary files.
    const formula = cellsOf(read.book)["Báo cáo!B3"]?.formula;
    expect(formula).toBe(bookType === "xlsb" || bookType === "biff8" ? undefined : "B1*2");
    if (bookType === "ods" || bookType === "fods") return;
    expect(cellsOf(read.book)["Báo cáo!C2"]?.value).toEqual({ kind: "error", code: "#REF!" });
    expect(read.book.sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(read.book.properties).toMatchObject({ "TongHop.Unit": "26206" });
  });
});

const cell = (attributes: string, inside = ""): string =>
  `<table:table-cell ${attributes}>${inside}</table:table-cell>`;
const p = (words: string): string => `<text:p>${words}</text:p>`;
const content =
  '<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c">' +
  '<office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>' +
  '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>' +
  '<office:body><office:spreadsheet><table:table table:name="Báo cáo" table:style-name="ta1"><table:table-row>' +
  cell('office:value-type="string"', p("Xã") + p('Phú <text:s text:c="2"/>Túc')) +
  cell('office:value-type="float" office:value="1.5"', p("1,5")) +
  cell(
    'table:formula="of:=IF([.A1]=&quot;&quot;;1;&quot;&quot;)" office:value-type="string" office:string-value=""',
    "<text:p/>",
  ) +
  cell(
    'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"',
    p("#DIV/0!"),
  ) +
  cell('office:value-type="date" office:date-value="2023-11-24"', p("24/11/23")) +
  "</table:table-row></table:table>" +
  '<table:table table:name="_tonghop" table:style-name="ta2"><table:table-row table:number-rows-repeated="1048576">' +
  '<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>' +
  "</office:spreadsheet></office:body></office:document-content>";
const meta =
  '<office:document-meta xmlns:meta="m" xmlns:dc="d"><office:meta><dc:date>2023-11-24T08:05:00.123456789</dc:date>' +
  '<meta:user-defined meta:name="TongHop.Unit" meta:value-type="string">26206 &amp; 1</meta:user-defined></office:meta></office:document-meta>';
const ods: Parts = {
  mimetype: "application/vnd.oasis.opendocument.spreadsheet",
  "META-INF/manifest.xml": "<m/>",
  "styles.xml": "<s/>",
  "content.xml": content,
  "meta.xml": meta,
};

describe("OpenDocument as LibreOffice writes it", () => {
  test("values, computed empty texts, errors, hidden sheets and properties", async () => {
    const { book } = await readOk(packed(ods));
    expect(Object.entries(cellsOf(book)).map(([address, { value }]) => [address, value])).toEqual([
      ["Báo cáo!A1", text("Xã\nPhú   Túc")],
      ["Báo cáo!B1", number(1.5)],
      ["Báo cáo!C1", text("")],
      ["Báo cáo!D1", { kind: "error", code: "#DIV/0!" }],
      ["Báo cáo!E1", { kind: "date", serial: 45254, day }],
    ]);
    expect(cellsOf(book)["Báo cáo!C1"]?.formula).toContain("IF(A1");
    expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Báo cáo", false],
      ["_tonghop", true],
    ]);
    expect(book.properties).toEqual({ "TongHop.Unit": "26206 & 1" });
    expect(book.lastSaved).toBe("2023-11-24T08:05:00");
  });
});

describe("an OpenDocument bomb", () => {
  test("one cell said to stand a million times is refused before SheetJS makes them", async () => {
    const bomb = changed(ods, (xml) =>
      xml.replace('"16384"/>', '"16384"><text:p>ha</text:p></table:table-cell>'),
    );
    expect(await readRefused(packed(bomb))).toMatchObject({
      reason: "too-large",
      detail: { cause: "repeats" },
    });
  });
});

describe("what our own reader does not know goes on to the others", () => {
  test("and says so", async () => {
    const read = await readOk(
      handMadeBook('<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="money"><v>2</v></c></row>'),
    );
    expect(read.readBy).toBe("hucre");
    expect(read.notes).toEqual([{ code: "quick-not-understood", detail: { what: "cell type money" } }]);
    expect(cellsOf(read.book)["Một!A1"]?.value).toEqual(number(1));
  });
});
