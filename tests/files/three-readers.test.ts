import { readWithHucre } from "../../src/files/hucre/read-with-hucre";
import { readWithSheetJs } from "../../src/files/sheetjs/read-with-sheetjs";
import { writeBook } from "../../src/files/xlsx/write-book";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import type { BookGrid } from "../../src/sheets/grid";
import { dongNai } from "../support/campaign";
import { everyFeatureBook } from "./every-feature-book";
import { cellsOf, readOk } from "./read-for-test";

function standardWorkbook(): Uint8Array {
  const context = dongNai();
  const unit = context.units.get(parseUnitCode("26206"));
  if (!unit) throw new Error("no unit");
  return writeBook(layStandardWorkbook(context, { unit, createdAt: "2023-11-01T00:00:00Z" }));
}

/** Addresses at which two readings differ: two workbooks side by side are too much for a comparison's report. */
function differences(one: BookGrid, other: BookGrid): readonly string[] {
  const [a, b] = [cellsOf(one), cellsOf(other)];
  const places = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return places
    .filter((place) => JSON.stringify(a[place]) !== JSON.stringify(b[place]))
    .map((place) => `${place}: ${JSON.stringify(a[place])} | ${JSON.stringify(b[place])}`)
    .slice(0, 20);
}

const shape = ({ sheets }: BookGrid): unknown =>
  sheets.map(({ name, hidden, merges }) => ({ name, hidden, merges }));

describe.each<[string, () => Uint8Array]>([
  ["a standard workbook", standardWorkbook],
  ["a book with every feature we write", () => writeBook(everyFeatureBook)],
])("three readers agree on %s", (_, make) => {
  const bytes = make();

  test("ours and hucre", async () => {
    const { book, readBy } = await readOk(bytes);
    const other = await readWithHucre(bytes);
    if (other.kind === "failed") throw new Error(other.message);
    expect(readBy).toBe("quick");
    expect(shape(other.book)).toEqual(shape(book));
    expect(differences(book, other.book)).toEqual([]);
    expect(other.book.properties).toEqual(book.properties);
    expect(other.book.lastSaved).toBe(book.lastSaved);
  });

  test("ours and SheetJS", async () => {
    const { book } = await readOk(bytes);
    const other = await readWithSheetJs(bytes);
    expect(shape(other)).toEqual(shape(book));
    // It makes one line break of two, as XML parsers do; the file says _x000D_.
    const oneBreak = JSON.parse(JSON.stringify(book).replaceAll("\\r\\n", "\\n")) as BookGrid;
    expect(differences(oneBreak, other)).toEqual([]);
    expect(other.properties).toEqual(book.properties);
    expect(other.lastSaved).toBe(book.lastSaved);
  });
});
