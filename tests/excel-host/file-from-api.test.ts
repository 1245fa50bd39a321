import { strFromU8, unzipSync } from "fflate";
import { partsOf } from "../files/parts-of";
import { readBook } from "./file/read-book";
import { describeBook } from "./model/describe-book";
import { openExcel, promise } from "./open-excel";

const textOf = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

promise("a workbook made through the API alone is saved and loaded with everything in it", async () => {
  const excel = await openExcel();
  await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").formulas = [
      ["Tên", "Số"],
      ["'00123", 5],
      ["x", "=B2*2"],
    ];
    sheet.getRange("A1:B1").format.fill.color = "#D6E0EC";
    sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom").style = "Double";
    sheet.getRange("C:C").format.font.name = "Times New Roman";
    sheet.getRange("A5:C5").merge();
    sheet.getRange("2:3").group("ByRows");
    sheet.getRange("B2:B9").dataValidation.rule = {
      decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" },
    };
    sheet.getRange("B2:B9").conditionalFormats.add("Custom").custom.rule.formula = "=B2>3";
    sheet.tables.add("A1:B3", true).name = "Bang";
    sheet.getRange("D1").hyperlink = { address: "https://localhost/", textToDisplay: "ngoài" };
    workbook.names.add("so", "=Sheet1!$B$2");
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")).title.text = "Biểu đồ";
    sheet.protection.protect({ allowSort: true });
    workbook.protection.protect();
    await context.sync();
  });
  const saved = excel.host.save();
  const again = readBook(saved);
  expect(describeBook(again)).toEqual(describeBook(excel.host.book));
  expect([...partsOf(saved).keys()]).toEqual(
    expect.arrayContaining(["xl/tables/table1.xml", "xl/charts/chart1.xml"]),
  );
});

promise("a rule of several areas is written so that every program reads it for the same cells", async () => {
  const excel = await openExcel();
  await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.getRanges("C5:C9,A7:A9").dataValidation.rule = { custom: { formula: "=C5>0" } };
    await context.sync();
  });
  const xml = textOf(excel.host.save(), "xl/worksheets/sheet1.xml");
  expect(xml).toMatch(/sqref="C5:C9"><formula1>C5&gt;0<\/formula1>/);
  expect(xml).toMatch(/sqref="A7:A9"><formula1>A7&gt;0<\/formula1>/);
});
