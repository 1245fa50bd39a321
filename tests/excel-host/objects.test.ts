import { openExcel, type OpenExcel, promise, valuesOf } from "./open-excel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
  await excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem("Sheet1").getRange("A1:C4").values = [
      ["Đơn vị", "Số", "Ghi chú"],
      ["Phú Ngọc", 100, ""],
      ["Túc Trưng", 101, ""],
      ["Phú Túc", 102, ""],
    ];
    await context.sync();
  });
});

const onSheet = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<void> =>
  excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });

const refusal = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string> =>
  excel
    .refused((context) => work(context.workbook.worksheets.getItem("Sheet1"), context))
    .then(({ code }) => code);

promise("tables are added, named, styled, resized, found, and turned into ranges", async () => {
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.add("A1:C4", true);
    table.name = "DuLieu";
    table.style = "TableStyleLight1";
    table.showFilterButton = false;
    table.load("id,name,style,showFilterButton,showHeaders");
    table.columns.load("items/name,count");
    const [whole, body, head] = [table.getRange(), table.getDataBodyRange(), table.getHeaderRowRange()].map(
      (one) => one.load("address"),
    );
    const values = table.columns.getItem("Số").getDataBodyRange().load("values");
    await context.sync();
    expect([table.name, table.style, table.showFilterButton, table.showHeaders]).toEqual([
      "DuLieu",
      "TableStyleLight1",
      false,
      true,
    ]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Đơn vị", "Số", "Ghi chú"]);
    expect([whole?.address, body?.address, head?.address]).toEqual([
      "Sheet1!A1:C4",
      "Sheet1!A2:C4",
      "Sheet1!A1:C1",
    ]);
    expect(values.values).toEqual([[100], [101], [102]]);
    table.resize("A1:C6");
    const inBook = context.workbook.tables.getItem("dulieu").getRange().load("address");
    await context.sync();
    expect(inBook.address).toBe("Sheet1!A1:C6");
    table.convertToRange();
    const none = context.workbook.tables.getItemOrNullObject("DuLieu").load("name");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(await valuesOf(excel, "A1:B2")).toEqual([
    ["Đơn vị", "Số"],
    ["Phú Ngọc", 100],
  ]);
});

promise("a table's headings are its columns' names: texts, none empty, none twice", async () => {
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.add("A1:C4", true);
    sheet.getRange("A1:C1").values = [["Số", "Số", ""]];
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Số", "Số2", "Column3"]);
    table.columns.getItemAt(1).name = "Khác";
    await context.sync();
  });
  expect(await valuesOf(excel, "A1:C1")).toEqual([["Số", "Khác", "Column3"]]);
});

promise("tables that overlap, clash in name, have no room or a bad name or style are refused", async () => {
  await onSheet((sheet, { workbook }) => {
    sheet.tables.add("A1:C4", true).name = "DuLieu";
    sheet.tables.add("E1:F2", true).name = "Khac";
    sheet.getRange("H1:I1").merge();
    workbook.names.add("ten", "=1");
  });
  expect(await refusal((sheet) => sheet.tables.add("C4:D9", true))).toBe("InvalidOperation");
  expect(await refusal((sheet) => sheet.tables.add("H1:I3", true))).toBe("InvalidOperation");
  expect(await refusal((sheet) => (sheet.tables.getItem("Khac").name = "dulieu"))).toBe("ItemAlreadyExists");
  expect(await refusal((sheet) => (sheet.tables.getItem("Khac").name = "TEN"))).toBe("ItemAlreadyExists");
  expect(await refusal((sheet) => (sheet.tables.getItem("Khac").name = "Dữ liệu"))).toBe("InvalidArgument");
  expect(await refusal((sheet) => (sheet.tables.getItem("Khac").style = "Đẹp"))).toBe("InvalidArgument");
  expect(await refusal((sheet) => sheet.tables.getItem("DuLieu").resize("A1:E4"))).toBe("InvalidOperation");
  expect(await refusal((sheet) => sheet.tables.getItem("DuLieu").resize("A2:C9"))).toBe("InvalidArgument");
  expect(await refusal((sheet) => sheet.getRange("A2:B3").merge())).toBe("InvalidOperation");
});

promise(
  "names belong to the book or to a sheet, can be hidden, changed and deleted, and lead to their ranges",
  async () => {
    await onSheet(async (sheet, context) => {
      const { workbook } = context;
      const name = workbook.names.add("_r_don_vi", sheet.getRange("A2"), "ghi chú");
      name.visible = false;
      sheet.names.add("rieng", "=Sheet1!$A$1:$B$2");
      workbook.names.add("hang_so", '="x"');
      name.load("name,formula,visible,comment,scope,type,value");
      const range = name.getRange().load("address");
      const own = sheet.names.getItem("RIENG").load("scope,type");
      const constant = workbook.names.getItem("hang_so").load("type,value");
      const noRange = workbook.names.getItem("hang_so").getRangeOrNullObject().load("address");
      const byName = sheet.getRange("rieng").load("address");
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        name: "_r_don_vi",
        formula: "=Sheet1!$A$2",
        visible: false,
        comment: "ghi chú",
        scope: "Workbook",
        type: "Range",
        value: "Sheet1!A2",
      });
      expect([range.address, own.scope, own.type, byName.address]).toEqual([
        "Sheet1!A2",
        "Worksheet",
        "Range",
        "Sheet1!A1:B2",
      ]);
      expect([constant.type, constant.value, noRange.isNullObject]).toEqual(["String", "x", true]);
      name.formula = "=Sheet1!$A$3";
      const moved = name.getRange().load("address");
      await context.sync();
      expect(moved.address).toBe("Sheet1!A3");
      name.delete();
      const count = workbook.names.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  },
);
