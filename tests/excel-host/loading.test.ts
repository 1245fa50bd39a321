import { Buffer } from "node:buffer";
import { writeBook } from "../../src/files/xlsx/write-book";
import { everyFeatureBook } from "../files/every-feature-book";
import { openExcel, openPage, promise } from "./open-excel";

promise("Microsoft's unmodified office.js finds Excel on a PC and becomes ready", async () => {
  const { Office, host } = await openExcel();
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.platform).toBe("PC");
  expect(Office.context.displayLanguage).toBe("vi-VN");
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe("#ffffff");
  expect(host.stats.syncs).toBe(0);
});

promise("the advertised requirement sets are what isSetSupported answers", async () => {
  const { Office } = await openExcel({ apiVersion: "1.14" });
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect(requirements.isSetSupported("ExcelApiOnline", "1.1")).toBe(false);
});

promise("document settings are the workbook's settings, and outlive the page", async () => {
  const first = await openExcel();
  first.Office.context.document.settings.set("lần", { n: 1 });
  await new Promise((done) => first.Office.context.document.settings.saveAsync(done));
  await first.run(async (context) => {
    context.workbook.settings.add("khác", "x");
    await context.sync();
  });
  first.close();
  const second = await openPage(first.host);
  expect(second.Office.context.document.settings.get("lần")).toEqual({ n: 1 });
  const found = await second.run(async (context) => {
    const settings = context.workbook.settings.load("items/key,items/value");
    const missing = context.workbook.settings.getItemOrNullObject("gì").load("value");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    return settings.items.map(({ key, value }) => [key, value as unknown]);
  });
  expect(found).toEqual([
    ["lần", { n: 1 }],
    ["khác", "x"],
  ]);
});

promise("document properties and custom properties can be read and written", async () => {
  const excel = await openExcel({ file: writeBook(everyFeatureBook) });
  await excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.load("title,author,category");
    const unit = properties.custom.getItem("TongHop.Unit").load("value,type");
    const none = properties.custom.getItemOrNullObject("none").load("value");
    await context.sync();
    expect([properties.title, properties.author, properties.category]).toEqual([
      "Báo cáo sơ kết - xã Phú Túc",
      "Tổng Hợp",
      "dong-nai-2023",
    ]);
    expect([unit.value, unit.type, none.isNullObject]).toEqual(["26230 <&>", "String", true]);
    properties.title = "Mới";
    properties.custom.add("tonghop.unit", "26231");
    properties.custom.add("Số", 3);
    await context.sync();
  });
  expect(excel.host.book.properties.title).toBe("Mới");
  // Capitals of a key do not count.
  expect([...excel.host.book.customProperties]).toEqual([
    ["TongHop.Campaign", "dong-nai-2023"],
    ["TongHop.Unit", "26231"],
    ["Số", 3],
  ]);
});

promise("Excel.createWorkbook keeps the bytes it is given, and refuses what is no workbook", async () => {
  const excel = await openExcel();
  const file = writeBook(everyFeatureBook);
  await excel.Excel.createWorkbook(Buffer.from(file).toString("base64"));
  expect(excel.host.created).toHaveLength(1);
  expect(Buffer.from(excel.host.created[0] ?? []).equals(Buffer.from(file))).toBe(true);
  await expect(excel.Excel.createWorkbook(Buffer.from("no zip").toString("base64"))).rejects.toMatchObject({
    code: "InvalidArgument",
  });
});

promise(
  "calculation can be suspended and its mode set; saving is counted and the workbook clean after it",
  async () => {
    const excel = await openExcel();
    await excel.run(async (context) => {
      const { workbook } = context;
      workbook.application.suspendApiCalculationUntilNextSync();
      workbook.application.suspendScreenUpdatingUntilNextSync();
      workbook.application.calculationMode = "Manual";
      workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
      workbook.load("isDirty,name,readOnly");
      workbook.application.load("calculationMode");
      await context.sync();
      expect([workbook.isDirty, workbook.name, workbook.readOnly]).toEqual([true, "Book1.xlsx", false]);
      expect(workbook.application.calculationMode).toBe("Manual");
      workbook.save();
      await context.sync();
      workbook.load("isDirty");
      await context.sync();
      expect(workbook.isDirty).toBe(false);
    });
    expect(excel.host.book.saves).toBe(1);
  },
);

promise("the machine's separators are those of the culture", async () => {
  const excel = await openExcel({ culture: "vi-VN" });
  const found = await excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator");
    const numbers = application.cultureInfo.numberFormat.load("numberDecimalSeparator");
    application.cultureInfo.load("name");
    await context.sync();
    const { decimalSeparator, thousandsSeparator, cultureInfo } = application;
    return [decimalSeparator, thousandsSeparator, cultureInfo.name, numbers.numberDecimalSeparator];
  });
  expect(found).toEqual([",", ".", "vi-VN", ","]);
});
