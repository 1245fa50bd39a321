import { readBook } from "../../src/files/read-book";
import { rangeAddress } from "../../src/files/xlsx/write-address";
import { writeBook } from "../../src/files/xlsx/write-book";
import { columnWidth, lookOf } from "../../src/sheets/look";
import type { BookSpec, SheetSpec } from "../../src/sheets/spec";
import { everyFeatureBook, outlineSheet } from "./every-feature-book";
import { partsOf, sheetPart } from "./parts-of";
import { all, first, type XmlElement } from "./xml-tree";

const bytes = writeBook(everyFeatureBook);
const parts = partsOf(bytes);
const outline = sheetPart(bytes, 1);
const styles = parts.get("xl/styles.xml")!;

const bookOf = (sheet: Partial<SheetSpec>): BookSpec => ({
  ...everyFeatureBook,
  names: [],
  sheets: [{ name: "Một", visibility: "visible", columns: [], rows: [], ...sheet }],
});
const row = (sheet: XmlElement, number: number): XmlElement =>
  all(sheet, "row").find(({ attributes }) => attributes.r === String(number))!;
const look = (sheet: XmlElement, address: string): XmlElement => {
  const cell = all(sheet, "c").find(({ attributes }) => attributes.r === address)!;
  return first(styles, "cellXfs").children[Number(cell.attributes.s ?? 0)]!;
};

describe("the package", () => {
  test("the same spec gives the same bytes", () => {
    expect(Buffer.from(writeBook(everyFeatureBook)).equals(Buffer.from(bytes))).toBe(true);
  });

  test("every part has a content type and every relationship a part", () => {
    const types = parts.get("[Content_Types].xml")!;
    const named = all(types, "Override").map(({ attributes }) => attributes.PartName!.slice(1));
    const expected = [...parts.keys()].filter(
      (path) => !path.endsWith(".rels") && path !== "[Content_Types].xml",
    );
    expect(named.toSorted()).toEqual(expected.toSorted());
    const targets = [...parts]
      .filter(([path]) => path.endsWith(".rels"))
      .flatMap(([, part]) => part.children);
    for (const { attributes } of targets) expect(parts.has(attributes.Target!.slice(1))).toBe(true);
  });

  test("the first visible sheet is the active one, and hidden sheets are hidden", () => {
    const workbook = parts.get("xl/workbook.xml")!;
    expect(first(workbook, "workbookView").attributes.activeTab).toBe("1");
    expect(first(outline, "sheetView").attributes.tabSelected).toBe("1");
    expect(all(workbook, "sheet").map(({ attributes }) => attributes.state)).toEqual([
      "hidden",
      ...Array<undefined>(everyFeatureBook.sheets.length - 1).fill(undefined),
    ]);
  });

  test("names, print area and titles, filter", () => {
    const names = all(parts.get("xl/workbook.xml")!, "definedName");
    const found = names.map(({ attributes, text }) => [attributes.name, text, attributes.hidden]);
    expect(found).toContainEqual(["dm_CoKhong", "'_danhmuc'!$A$1:$A$2", undefined]);
    expect(found).toContainEqual(["_r_unit", "'_danhmuc'!$A$1", "1"]);
    expect(found).toContainEqual(["_xlnm.Print_Area", "'Báo cáo & ''phụ'' lục'!$B$1:$F$8", undefined]);
    expect(found).toContainEqual(["_xlnm.Print_Titles", "'Báo cáo & ''phụ'' lục'!$2:$2", undefined]);
    expect(found).toContainEqual(["_xlnm._FilterDatabase", "'Công thức'!$A$1:$C$6", "1"]);
  });

  test("document properties bear the clock's instant and the identity", () => {
    const core = parts.get("docProps/core.xml")!;
    expect(first(core, "dcterms:created").text).toBe("2023-11-20T08:15:00Z");
    expect(first(core, "dc:title").text).toBe(everyFeatureBook.properties.title);
    const custom = all(parts.get("docProps/custom.xml")!, "property");
    expect(Object.fromEntries(custom.map((one) => [one.attributes.name, one.children[0]!.text]))).toEqual(
      everyFeatureBook.properties.custom,
    );
  });

  test("nothing is recalculated on opening, unless a formula came without its value", () => {
    expect(first(parts.get("xl/workbook.xml")!, "calcPr").attributes.fullCalcOnLoad).toBeUndefined();
    const uncached = bookOf({ rows: [{ cells: [{ column: 0, role: "plain", formula: "1+1" }] }] });
    const workbook = partsOf(writeBook(uncached)).get("xl/workbook.xml")!;
    expect(first(workbook, "calcPr").attributes.fullCalcOnLoad).toBe("1");
  });
});

describe("a sheet", () => {
  test("its children stand in the order of ECMA-376", () => {
    expect(outline.children.map(({ name }) => name)).toEqual([
      ...["sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "mergeCells"],
      ...outlineSheet.conditionals!.map(() => "conditionalFormatting"),
      ...["dataValidations", "hyperlinks", "pageMargins", "pageSetup", "headerFooter", "rowBreaks"],
    ]);
  });

  test("only titles and merged headings keep their height for ever", () => {
    const rows = all(outline, "row").map(({ attributes }) => [attributes.ht, attributes.customHeight]);
    expect(rows.slice(0, 4)).toEqual([
      ["24", "1"],
      ["34.5", undefined],
      ["18", undefined],
      ["31.5", undefined],
    ]);
  });

  test("groups stand below their headings, closed ones are hidden", () => {
    expect(first(outline, "outlinePr").attributes.summaryBelow).toBe("0");
    expect(first(outline, "sheetFormatPr").attributes).toMatchObject({
      outlineLevelRow: "2",
      outlineLevelCol: "1",
    });
    expect(row(outline, 3).attributes).toMatchObject({ collapsed: "1" });
    expect(row(outline, 4).attributes).toMatchObject({ hidden: "1", outlineLevel: "1" });
    expect(row(outline, 5).attributes).toMatchObject({ hidden: "1", outlineLevel: "2" });
  });

  test("columns, freeze and protection", () => {
    const columns = all(outline, "col").map(({ attributes }) => [
      Number(attributes.width),
      attributes.hidden,
    ]);
    expect(columns).toEqual(
      outlineSheet.columns.map(({ px, hidden }) => [columnWidth(px), hidden ? "1" : undefined]),
    );
    expect(first(outline, "pane").attributes).toMatchObject({
      xSplit: "3",
      ySplit: "2",
      topLeftCell: "D3",
      state: "frozen",
    });
    const protection = first(outline, "sheetProtection").attributes;
    expect(protection).toMatchObject({ sheet: "1", formatRows: "0", formatColumns: "0", sort: "0" });
    expect(protection).not.toHaveProperty("password");
    expect(first(sheetPart(bytes, 0), "sheetProtection").attributes).not.toHaveProperty("sort");
  });

  test("validations and conditional formats, one for one", () => {
    const validations = all(outline, "dataValidation");
    expect(validations.map(({ attributes }) => attributes.sqref)).toEqual(
      outlineSheet.validations!.map(({ ranges }) => ranges.map(rangeAddress).join(" ")),
    );
    expect(validations[0]!.attributes).toMatchObject({
      type: "list",
      prompt: outlineSheet.validations![0]!.prompt,
    });
    expect(first(validations[0]!, "formula1").text).toBe("dm_CoKhong");
    expect(validations[1]!.attributes).toMatchObject({ type: "custom", errorStyle: "warning" });
    const rules = all(outline, "cfRule");
    expect(rules.map(({ attributes }) => Number(attributes.priority))).toEqual(rules.map((_, at) => at + 1));
    const looks = first(styles, "dxfs").children.length;
    for (const { attributes } of rules.filter((rule) => rule.attributes.type === "expression")) {
      expect(Number(attributes.dxfId)).toBeLessThan(looks);
    }
    const ends = all(first(outline, "dataBar"), "cfvo").map(({ attributes }) => [
      attributes.type,
      attributes.val,
    ]);
    expect(ends).toEqual([
      ["num", "0"],
      ["num", "1"],
    ]);
  });

  test("page: NĐ 30 margins, numbered from 1, no number on the first page", () => {
    const margins = first(outline, "pageMargins").attributes;
    const millimetres = ["left", "right", "top", "bottom"].map((side) =>
      Math.round(Number(margins[side]) * 25.4),
    );
    expect(millimetres).toEqual([30, 15, 20, 20]);
    expect(first(outline, "pageSetup").attributes).toMatchObject({
      ...{ paperSize: "9", orientation: "landscape", fitToWidth: "1", fitToHeight: "0" },
      ...{ firstPageNumber: "1", useFirstPageNumber: "1" },
    });
    expect(first(outline, "headerFooter").attributes.differentFirst).toBe("1");
    expect(first(outline, "oddHeader").text).toBe('&C&"Times New Roman,Regular"&13&P');
    expect(all(outline, "firstHeader")).toEqual([]);
    expect(first(outline, "firstFooter").text).toBe(
      '&L&9&"Times New Roman,Regular"2023 && xã Phú Túc&R&9&"Times New Roman,Regular"24/11/2023',
    );
    expect(all(outline, "brk").map(({ attributes }) => attributes.id)).toEqual(["5"]);
  });

  test("links lead inside the workbook", () => {
    expect(first(outline, "hyperlink").attributes).toEqual({ ref: "F5", location: "'Dữ liệu'!C2" });
  });

  test("a table and a chart name what they show", () => {
    const table = [...parts].find(([path]) => path.startsWith("xl/tables/"))![1];
    expect(table.attributes).toMatchObject({ displayName: "DuLieu", ref: "A1:C4" });
    expect(all(table, "tableColumn").map(({ attributes }) => attributes.name)).toEqual([
      "Đơn vị",
      "Mã",
      "Giá trị",
    ]);
    const chart = parts.get("xl/charts/chart1.xml")!;
    expect(all(chart, "c:f").map(({ text }) => text)).toEqual(["'Dữ liệu'!$A$2:$A$4", "'Dữ liệu'!$C$2:$C$4"]);
    expect(
      all(chart, "c:v")
        .map(({ text }) => text)
        .slice(1),
    ).toEqual(["Phú Ngọc", "Túc Trưng", "Phú Túc", "100", "101", "102"]);
    expect(all(chart, "c:legend")).toEqual([]);
    expect(first(parts.get("xl/drawings/drawing4.xml")!, "xdr:cNvPr").attributes.descr).toMatch(
      /^Biểu đồ: ba xã/,
    );
  });
});

describe("looks", () => {
  test("the Normal font is Times New Roman 12", () => {
    const font = first(styles, "fonts").children[0]!;
    expect([first(font, "name").attributes.val, first(font, "sz").attributes.val]).toEqual([
      "Times New Roman",
      "12",
    ]);
  });

  test("entries are unlocked, nothing else is", () => {
    const sheet = sheetPart(bytes, everyFeatureBook.sheets.length - 1);
    Object.values(lookOf).forEach(({ unlocked = false }, at) => {
      const protection = all(look(sheet, `B${at + 1}`), "protection");
      expect(protection.map(({ attributes }) => attributes.locked)).toEqual(unlocked ? ["0"] : []);
    });
  });

  test("a format of the cell's own and an indent", () => {
    expect(first(look(outline, "C5"), "alignment").attributes).toMatchObject({
      indent: "2",
      horizontal: "left",
    });
    const codes = new Map(
      all(styles, "numFmt").map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
    );
    expect(codes.get(look(outline, "D5").attributes.numFmtId)).toBe("#,##0.0");
    expect(codes.get(look(outline, "D6").attributes.numFmtId)).toBe('0" xã"');
    expect(codes.get(look(outline, "E5").attributes.numFmtId)).toBe("dd/mm/yyyy");
  });
});

test.each([
  ["few enough to stand in memory", 300],
  ["too many for it", 2_200],
])("shared strings, %s: each comes back in its cell", async (_case, count) => {
  const texts = Array.from({ length: count }, (_, at) => `${at} <&> ${"Đồng Nai ".repeat(120)}`.trim());
  const rows = texts.map((value) => ({ cells: [{ column: 0, role: "label", value } as const] }));
  const read = await readBook(writeBook(bookOf({ rows })));
  if (read.kind !== "book") throw new Error(read.reason);
  const values = read.book.sheets[0]?.rows.map(({ cells }) => cells[0]?.value);
  expect(values).toEqual(texts.map((value) => ({ kind: "text", value })));
});
