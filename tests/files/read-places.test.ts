import { handMadeBook, sheetXml } from "./hand-made-book";
import { number, readOk, valuesOf } from "./read-for-test";

const addresses = async (rows: string): Promise<string[]> => Object.keys(await valuesOf(handMadeBook(rows)));

describe("where a cell stands", () => {
  test("rows and cells that do not say it follow the ones before", async () => {
    const rows =
      '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"><c r="D5" s="1"/><c><v>3</v></c></row>' +
      '<row><c s="1"/><c s="1" r="AB6"><v>4</v></c><c><v>5</v></c></row><row><c r="B9"><v>6</v></c></row>';
    expect(await addresses(rows)).toEqual(["A1", "C1", "E5", "AB6", "AC6", "B9"]);
  });

  test("attributes in any order and either quotes", async () => {
    expect(await addresses("<row r='2' spans='1:3'><c s='0' t='n' r='C2' ><v>1</v></c></row>")).toEqual([
      "C2",
    ]);
  });

  test("rows and cells out of order are put in order; of two at one place the later counts, and is noted", async () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>' +
      '<row r="3"><c r="B3"><v>4</v></c></row>';
    const { book, notes } = await readOk(handMadeBook(rows));
    expect(book.sheets[0]?.rows).toEqual([
      { index: 0, cells: [{ column: 0, value: number(3) }] },
      {
        index: 2,
        cells: [
          { column: 0, value: number(2) },
          { column: 1, value: number(4) },
        ],
      },
    ]);
    expect(notes).toEqual([{ code: "cell-repeated", detail: { sheet: "Một", count: 1, first: "B3" } }]);
  });

  test("cells beyond the sheet are noted, one by one, and the others read", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c><c r="XFE1"><v>3</v></c><c r="ZZZZZZZ1"><v>4</v></c></row>' +
      '<row r="1048576"><c r="XFD1048576"><v>5</v></c></row><row r="1048577"><c r="A1048577"><v>6</v></c></row>' +
      '<row r="99999999999"><c r="A99999999999"><v>7</v></c></row><row r="0"><c r="A0"><v>8</v></c></row>';
    const { book, notes } = await readOk(handMadeBook(rows));
    expect(book.sheets[0]?.rows.map(({ index }) => index)).toEqual([0, 1_048_575]);
    expect(notes).toEqual([{ code: "cell-out-of-range", detail: { sheet: "Một", count: 5, first: "XFE1" } }]);
  });

  test("a cell called __proto__ or constructor is no cell and harms nothing", async () => {
    const { notes } = await readOk(handMadeBook('<row r="1"><c r="__proto__" t="n"><v>1</v></c></row>'));
    expect(notes.map(({ code }) => code)).toEqual(["cell-out-of-range"]);
    expect(({} as Record<string, unknown>)["0"]).toBeUndefined();
  });

  test("a dimension that lies is not looked at", async () => {
    const xml = sheetXml('<row r="7"><c r="G7"><v>1</v></c></row>').replace("A1:B2", "A1:XFD1048576");
    expect(Object.keys(await valuesOf(handMadeBook("", { "xl/worksheets/sheet1.xml": xml })))).toEqual([
      "G7",
    ]);
  });

  test("cells without content, empty texts and styles alone are not listed", async () => {
    expect(
      await addresses(
        '<row r="1"><c r="A1" s="3"/><c r="B1"></c><c r="C1"><v/></c><c r="D1" t="str"><v></v></c></row>',
      ),
    ).toEqual([]);
  });

  test("a sheet without cells", async () => {
    const { book } = await readOk(
      handMadeBook("", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData/></worksheet>" }),
    );
    expect(book.sheets).toEqual([{ name: "Một", hidden: false, rows: [], merges: [] }]);
  });
});
