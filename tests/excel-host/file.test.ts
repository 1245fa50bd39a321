import { strFromU8, unzipSync } from "fflate";
import { writeBook as writeSpec } from "../../src/files/xlsx/write-book";
import { everyFeatureBook } from "../files/every-feature-book";
import { partsOf } from "../files/parts-of";
import { readBook } from "./file/read-book";
import { writeBook } from "./file/write-book";
import { foreignBook } from "./foreign-book";
import { describeBook } from "./model/describe-book";
import { formulasOf, openExcel, promise, valuesOf } from "./open-excel";

const textOf = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

promise("a workbook of ours that is loaded and saved says the same as before, in every part", () => {
  const book = readBook(writeSpec(everyFeatureBook));
  const saved = writeBook(book);
  expect(describeBook(readBook(saved))).toEqual(describeBook(book));
  // Every part is well-formed by a strict parser.
  expect([...partsOf(saved).keys()]).toContain("xl/charts/chart1.xml");
});

promise("saving is repeatable: the same workbook gives the same bytes", () => {
  const once = writeBook(readBook(writeSpec(everyFeatureBook)));
  expect(Buffer.from(writeBook(readBook(once))).equals(Buffer.from(once))).toBe(true);
});

promise("the API finds in a loaded workbook what our writer wrote", async () => {
  const excel = await openExcel({ file: writeSpec(everyFeatureBook) });
  const name = "Báo cáo & 'phụ' lục";
  await excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.load("items/name,items/visibility,items/tabColor");
    const sheet = workbook.worksheets.getItem(name);
    const merged = sheet.getRange().getMergedAreasOrNullObject().load("address");
    const title = sheet
      .getRange("B1")
      .load("values,format/font/bold,format/font/size,format/horizontalAlignment,format/wrapText");
    const entry = sheet
      .getRange("D5")
      .load("values,numberFormat,format/protection/locked,format/indentLevel");
    const list = sheet.getRange("D8").dataValidation.load("type,rule,prompt,errorAlert");
    const rules = sheet.getRange("D5").conditionalFormats.load("items/type,items/stopIfTrue,items/priority");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.protection.load("protected,options");
    sheet.pageLayout.load("paperSize,orientation,zoom,firstPageNumber,leftMargin");
    sheet.pageLayout.headersFooters.load("state");
    sheet.pageLayout.headersFooters.defaultForAllPages.load("centerHeader,leftFooter");
    const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
    const hidden = sheet.getRange("4:5").load("rowHidden");
    const link = sheet.getRange("F5").load("hyperlink");
    const own = workbook.names.getItem("_r_unit").load("formula,visible");
    const table = workbook.tables.getItem("DuLieu").load("style");
    const chart = workbook.worksheets
      .getItem("Tình hình chung")
      .charts.getItemAt(0)
      .load("chartType,title/text");
    await context.sync();
    expect(
      workbook.worksheets.items.map((one) => [one.name, one.visibility, one.tabColor]).slice(0, 3),
    ).toEqual([
      ["_danhmuc", "Hidden", ""],
      [name, "Visible", "#FFD966"],
      ["Dữ liệu", "Visible", "#5B7FA6"],
    ]);
    const quoted = "'Báo cáo & ''phụ'' lục'";
    expect(merged.address).toBe(`${quoted}!B1:F1,${quoted}!C3:E3`);
    const { font, horizontalAlignment, wrapText } = title.format;
    expect([title.values, font.bold, font.size, horizontalAlignment, wrapText]).toEqual([
      [["PHỤ LỤC SỐ LIỆU"]],
      true,
      14,
      "Center",
      true,
    ]);
    expect([entry.values, entry.numberFormat, entry.format.protection.locked]).toEqual([
      [[1234.56]],
      [["#,##0.0"]],
      false,
    ]);
    expect([list.type, list.rule.list?.source, list.prompt.title, list.errorAlert.style]).toEqual([
      "List",
      "=dm_CoKhong",
      "Chọn Có hoặc Không",
      "Stop",
    ]);
    expect(rules.items.map(({ type, stopIfTrue }) => [type, stopIfTrue])).toEqual([
      ["Custom", true],
      ["Custom", true],
    ]);
    expect([
      frozen.address,
      sheet.protection.protected,
      sheet.protection.options.allowSort,
      sheet.protection.options.allowFormatCells,
    ]).toEqual([`${quoted}!A1:C2`, true, true, false]);
    const { paperSize, orientation, zoom, firstPageNumber } = sheet.pageLayout;
    expect([paperSize, orientation, zoom, firstPageNumber]).toEqual([
      "A4",
      "Landscape",
      { horizontalFitToPages: 1 },
      1,
    ]);
    const { headersFooters } = sheet.pageLayout;
    expect(headersFooters.state).toBe("FirstAndDefault");
    expect(headersFooters.defaultForAllPages.centerHeader).toContain("&P");
    expect(headersFooters.defaultForAllPages.leftFooter).toContain("2023 && xã Phú Túc");
    expect([breaks.items.map(({ rowIndex }) => rowIndex), hidden.rowHidden]).toEqual([[5], true]);
    expect([link.hyperlink.documentReference, own.formula, own.visible]).toEqual([
      "'Dữ liệu'!C2",
      "=_danhmuc!$A$1",
      false,
    ]);
    expect([table.style, chart.chartType, chart.title.text]).toEqual([
      "TableStyleLight1",
      "BarClustered",
      "Tổng nguồn lực (triệu đồng)",
    ]);
  });
  expect(await valuesOf(excel, "A1:C1", "Công thức")).toEqual([[3, 4, 7]]);
});

promise(
  "a foreign workbook keeps its pivot table, picture, comment, rich text, rules and unknown parts",
  async () => {
    const excel = await openExcel({ file: foreignBook() });
    expect(await formulasOf(excel, "D2:D4", "Nguồn")).toEqual([["=C2*2"], ["=C3*2"], ["=C4*2"]]);
    expect(await valuesOf(excel, "A6:A7", "Nguồn")).toEqual([[100], [200]]);
    excel.host.person.types("Nguồn", "F9", "đã sửa");
    const saved = excel.host.save();
    const before = describeBook(readBook(foreignBook()));
    const after = describeBook(readBook(saved));
    const kept = (sheets: readonly { readonly [part: string]: unknown }[]) =>
      sheets.map((sheet) => ({ ...sheet, cells: undefined }));
    expect(kept(after.sheets)).toEqual(kept(before.sheets));
    const parts = Object.keys(unzipSync(saved));
    for (const part of [
      "xl/media/image1.png",
      "xl/comments1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "customXml/item1.xml",
      "xl/pivotCache/pivotCacheRecords1.xml",
      "xl/pivotTables/pivotTable1.xml",
    ])
      expect(parts).toContain(part);
    expect(textOf(saved, "xl/sharedStrings.xml")).toContain('<color rgb="FFFF0000"/>');
    expect(textOf(saved, "xl/worksheets/sheet1.xml")).toMatch(
      /<colorScale>.*<ignoredErrors>.*<drawing r:id="\w+"\/><legacyDrawing r:id="rId3"\/>/s,
    );
    expect(textOf(saved, "xl/worksheets/sheet1.xml")).toMatch(/<f t="array" ref="A6:A7">C2:C3\*10<\/f>/);
    expect(textOf(saved, "xl/workbook.xml")).toContain('<workbookPr codeName="ThisWorkbook"/>');
  },
);

promise(
  "a pivot table is found, stands where it stands, follows its source's name and place, and its cells are its own",
  async () => {
    const excel = await openExcel({ file: foreignBook() });
    await excel.run(async (context) => {
      const { workbook } = context;
      const pivot = workbook.worksheets
        .getItem("Tổng hợp")
        .pivotTables.getItem("PivotTable1")
        .load("name,id");
      const range = pivot.layout.getRange().load("address");
      await context.sync();
      expect([pivot.name, range.address]).toEqual(["PivotTable1", "'Tổng hợp'!A3:B6"]);
      workbook.worksheets.getItem("Nguồn").getRange("1:1").insert("Down");
      workbook.worksheets.getItem("Nguồn").name = "Số liệu";
      workbook.worksheets.getItem("Tổng hợp").getRange("A1:A1").getEntireRow().insert("Down");
      await context.sync();
    });
    for (const work of [
      (sheet: Excel.Worksheet) => (sheet.getRange("B5").values = [[1]]),
      (sheet: Excel.Worksheet) => sheet.getRange("A1:C20").clear(),
      (sheet: Excel.Worksheet) => sheet.getRange("5:5").delete("Up"),
    ]) {
      const { code } = await excel.refused(({ workbook }) => work(workbook.worksheets.getItem("Tổng hợp")));
      expect(code).toBe("InvalidOperation");
    }
    const saved = excel.host.save();
    expect(textOf(saved, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain(
      '<worksheetSource ref="A2:C5" sheet="Số liệu"/>',
    );
    expect(textOf(saved, "xl/pivotTables/pivotTable1.xml")).toContain('<location ref="A4:B7"');
  },
);

promise("a pivot table whose source is deleted stays, with a source that leads nowhere", async () => {
  const excel = await openExcel({ file: foreignBook() });
  await excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem("Nguồn").delete();
    await context.sync();
  });
  const saved = excel.host.save();
  expect(textOf(saved, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain('sheet="#REF"');
  expect(Object.keys(unzipSync(saved))).not.toContain("xl/media/image1.png");
});

promise(
  "a loaded chart is written as it was, its references kept right, until the add-in changes it",
  async () => {
    const file = writeSpec(everyFeatureBook);
    const excel = await openExcel({ file });
    await excel.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.getItem("Dữ liệu").name = "Kho";
      await context.sync();
    });
    const renamed = textOf(excel.host.save(), "xl/charts/chart1.xml");
    expect(renamed.replaceAll("Kho!", "'Dữ liệu'!")).toBe(textOf(file, "xl/charts/chart1.xml"));
    await excel.run(async (context) => {
      const { workbook } = context;
      const chart = workbook.worksheets.getItem("Tình hình chung").charts.getItemAt(0);
      chart.title.text = "Khác";
      await context.sync();
    });
    const changed = readBook(excel.host.save()).sheets[3]?.charts[0];
    expect(changed).toMatchObject({
      type: "BarClustered",
      title: { text: "Khác" },
      series: [{ values: "Kho!$C$2:$C$4" }],
    });
    expect(changed?.anchor && JSON.stringify(changed.anchor)).toContain("Biểu đồ: ba xã");
  },
);
