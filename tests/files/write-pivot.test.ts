import { patchBook } from "../../src/files/xlsx/patch/patch-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import type { PivotSpec } from "../../src/sheets/pivot-spec";
import type { BookSpec, SheetSpec } from "../../src/sheets/spec";
import { dataSheet, everyFeatureBook, range } from "./every-feature-book";
import { partsOf } from "./parts-of";
import { all, first, type XmlElement } from "./xml-tree";

const pivot: PivotSpec = {
  name: "Bảng & xoay",
  source: { sheet: "Dữ liệu", table: "DuLieu", range: range(0, 0, 3, 2) },
  fields: [
    { name: "Đơn vị", items: ["Phú Ngọc", "Túc Trưng", "Phú Túc"] },
    { name: "Mã", items: ["26230", "26231", "26232"], selected: 2 },
    { name: "Giá trị" },
  ],
  rows: [0],
  columns: [],
  filters: [1],
  value: { field: 2, caption: "Tổng giá trị" },
  range: range(3, 0, 6, 1),
  rowItems: [[0], [2]],
  columnItems: [],
};
const pivotSheet = (given: PivotSpec = pivot): SheetSpec => ({
  name: "PivotTable",
  visibility: "visible",
  columns: [{ px: 120 }, { px: 120 }],
  rows: [{ cells: [{ column: 0, role: "bold", value: "Bảng" }] }],
  pivot: given,
});
const bookOf = (...sheets: readonly SheetSpec[]): BookSpec => ({ ...everyFeatureBook, names: [], sheets });
const part = (bytes: Uint8Array, path: string): XmlElement => {
  const found = partsOf(bytes).get(path);
  if (!found) throw new Error(`no part ${path}`);
  return found;
};
const tablePath = "xl/pivotTables/pivotTable1.xml";
const cachePath = "xl/pivotCache/pivotCacheDefinition1.xml";
const names = (element: XmlElement): readonly string[] => element.children.map(({ name }) => name);

describe("a PivotTable in a file", () => {
  const bytes = writeBook(bookOf(dataSheet, pivotSheet()));
  const table = part(bytes, tablePath);
  const cache = part(bytes, cachePath);

  test("its parts have their types and are related: sheet to table, table and workbook to cache", () => {
    const types = all(part(bytes, "[Content_Types].xml"), "Override").map(({ attributes }) => [
      attributes.PartName,
      attributes.ContentType?.split(".").at(-1),
    ]);
    expect(types).toContainEqual([`/${tablePath}`, "pivotTable+xml"]);
    expect(types).toContainEqual([`/${cachePath}`, "pivotCacheDefinition+xml"]);
    const targets = (path: string) =>
      all(part(bytes, path), "Relationship").map(({ attributes }) => attributes.Target);
    expect(targets("xl/worksheets/_rels/sheet2.xml.rels")).toEqual([`/${tablePath}`]);
    expect(targets("xl/pivotTables/_rels/pivotTable1.xml.rels")).toEqual([`/${cachePath}`]);
    const listed = first(part(bytes, "xl/workbook.xml"), "pivotCache").attributes;
    const workbook = all(part(bytes, "xl/_rels/workbook.xml.rels"), "Relationship");
    expect(workbook.find(({ attributes }) => attributes.Id === listed["r:id"])?.attributes.Target).toBe(
      `/${cachePath}`,
    );
    expect(listed.cacheId).toBe(table.attributes.cacheId);
  });

  test("the children stand in the order of ECMA-376, in workbook and table", () => {
    expect(names(part(bytes, "xl/workbook.xml")).slice(-2)).toEqual(["calcPr", "pivotCaches"]);
    expect(names(table)).toEqual([
      ...["location", "pivotFields", "rowFields", "rowItems", "colItems", "pageFields", "dataFields"],
      "pivotTableStyleInfo",
    ]);
    expect(names(cache)).toEqual(["cacheSource", "cacheFields"]);
  });

  test("it is read anew from the table when the file is opened", () => {
    expect(cache.attributes).toMatchObject({ refreshOnLoad: "1", saveData: "0", recordCount: "3" });
    expect(first(cache, "worksheetSource").attributes).toEqual({ name: "DuLieu" });
    expect(all(cache, "cacheField").map(({ attributes }) => attributes.name)).toEqual([
      "Đơn vị",
      "Mã",
      "Giá trị",
    ]);
  });

  test("headings, filter and value stand where the spec has them, without totals", () => {
    expect(table.attributes).toMatchObject({ rowGrandTotals: "0", colGrandTotals: "0", name: "Bảng & xoay" });
    const fields = all(table, "pivotField").map(({ attributes }) => [attributes.axis, attributes.dataField]);
    expect(fields).toEqual([
      ["axisRow", undefined],
      ["axisPage", undefined],
      [undefined, "1"],
    ]);
    expect(first(table, "pageField").attributes).toMatchObject({ fld: "1", item: "2" });
    const items = first(table, "rowItems").children.map(({ children }) => children[0]?.attributes.v ?? "0");
    expect(items).toEqual(["0", "2"]);
    expect(first(table, "location").attributes).toMatchObject({ ref: "A4:B7", rowPageCount: "1" });
  });

  test("of headings under headings, what is repeated is only counted", () => {
    const nested = {
      ...pivot,
      rows: [1, 0],
      filters: [],
      rowItems: [
        [0, 1],
        [0, 2],
        [1, 0],
      ],
    };
    const written = part(writeBook(bookOf(dataSheet, pivotSheet(nested))), tablePath);
    const items = first(written, "rowItems").children.map(({ attributes, children }) => [
      attributes.r,
      children.map((child) => child.attributes.v ?? "0"),
    ]);
    expect(items).toEqual([
      [undefined, ["0", "1"]],
      ["1", ["2"]],
      [undefined, ["1", "0"]],
    ]);
  });
});

describe("a PivotTable in a file that is patched", () => {
  const saved = (book: BookSpec) => ({
    laid: book.sheets.map((sheet) => ({ sheet, extent: undefined })),
    order: book.sheets.map(({ name }) => name),
    book,
    recalculate: false,
  });
  const longer = { ...pivot, range: range(3, 0, 9, 1) };

  test("one that stands keeps its parts and is laid anew", () => {
    const opened = writeBook(bookOf(dataSheet, pivotSheet()));
    const { bytes } = patchBook(opened, saved(bookOf(dataSheet, pivotSheet(longer))));
    expect([...partsOf(bytes).keys()].sort()).toEqual([...partsOf(opened).keys()].sort());
    expect(first(part(bytes, tablePath), "location").attributes.ref).toBe("A4:B10");
    expect(all(part(bytes, "xl/workbook.xml"), "pivotCache")).toHaveLength(1);
  });

  test("one that is new comes with its cache, which the workbook lists behind its settings", () => {
    const opened = writeBook(bookOf(dataSheet));
    const { bytes } = patchBook(opened, saved(bookOf(dataSheet, pivotSheet())));
    expect(names(part(bytes, "xl/workbook.xml")).slice(-2)).toEqual(["calcPr", "pivotCaches"]);
    const { cacheId } = first(part(bytes, "xl/workbook.xml"), "pivotCache").attributes;
    expect(part(bytes, tablePath).attributes.cacheId).toBe(cacheId);
    expect(partsOf(bytes).has(cachePath)).toBe(true);
  });
});
