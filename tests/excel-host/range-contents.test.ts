import { formulasOf, openExcel, type OpenExcel, promise, valuesOf } from "./open-excel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});

type OnSheet = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

async function onSheet(work: OnSheet, name = "Sheet1"): Promise<void> {
  await excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem(name), context);
    await context.sync();
  });
}

promise("cells under a merge hold nothing: what is written there is dropped", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = [
      ["", "b"],
      ["c", "d"],
    ];
    sheet.getRange("A1:B2").merge();
    sheet.getRange("B1:B3").values = [["x"], ["y"], ["z"]];
  });
  // An empty first cell takes the first content.
  expect(await valuesOf(excel, "A1:B3")).toEqual([
    ["b", ""],
    ["", ""],
    ["", "z"],
  ]);
});

promise("merges can be asked for and undone", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B2:D3").merge(true);
    const merged = sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(merged.address).toBe("Sheet1!B2:D2,Sheet1!B3:D3");
    sheet.getRange("B2").unmerge();
    const left = sheet.getRange("A1:C2").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(left.isNullObject).toBe(true);
  });
});

promise(
  "clear takes contents, looks or links as asked, and everything with rules and merges by default",
  async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["a", "b"]];
      range.format.fill.color = "#FF0000";
      range.dataValidation.rule = { custom: { formula: "=TRUE" } };
      range.clear("Contents");
      range.load("values,format/fill/color");
      await context.sync();
      expect([range.values, range.format.fill.color]).toEqual([[["", ""]], "#FF0000"]);
      range.clear();
      range.load("format/fill/color");
      range.dataValidation.load("type");
      await context.sync();
      expect([range.format.fill.color, range.dataValidation.type]).toEqual(["#FFFFFF", "None"]);
    });
  },
);

promise(
  "copyFrom copies contents, looks, merges and rules, moving relative references, and repeats small sources",
  async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").formulas = [["=C1*2", "x"]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("B1").dataValidation.rule = { custom: { formula: "=LEN(B1)<5" } };
      sheet.getRange("A3:B4").copyFrom("A1:B1");
      sheet.getRange("D1:E1").copyFrom("A1:B1", "Formats");
    });
    expect(await formulasOf(excel, "A3:B4")).toEqual([
      ["=C3*2", "x"],
      ["=C4*2", "x"],
    ]);
    await onSheet(async (sheet, context) => {
      const looks = sheet.getRange("D1").load("formulas,format/font/bold");
      const rule = sheet.getRange("B3").dataValidation.load("rule");
      await context.sync();
      expect([looks.formulas, looks.format.font.bold]).toEqual([[[""]], true]);
      expect(rule.rule).toEqual({ custom: { formula: "=LEN(B3)<5" } });
    });
  },
);

promise("used ranges count what is there, with or without looks", async () => {
  await onSheet(async (sheet, context) => {
    const empty = sheet.getUsedRangeOrNullObject().load("address");
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    sheet.getRange("C3").values = [["x"]];
    sheet.getRange("E5").format.fill.color = "#FF0000";
    const all = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRange(true).load("address");
    const part = sheet.getRange("D4:Z9").getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect([all.address, values.address, part.isNullObject]).toEqual(["Sheet1!C3:E5", "Sheet1!C3", true]);
  });
});

promise("ranges are found from ranges as in Excel", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:D5");
    const found = [
      range.getCell(1, 1),
      range.getRow(1),
      range.getColumn(2),
      range.getLastCell(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(-3, 1),
      range.getBoundingRect("F9"),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getIntersection("C1:C3"),
      range.getRowsBelow(2),
      range.getColumnsBefore(),
    ].map((one) => one.load("address"));
    const none = range.getIntersectionOrNullObject("Z9").load("address");
    await context.sync();
    expect(found.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
      ...["C3", "B3:D3", "D2:D5", "D5", "A3:C6", "B2:E2", "B2:F9", "2:5", "B:D", "C2:C3", "B6:D7", "A2:A5"],
    ]);
    expect(none.isNullObject).toBe(true);
  });
});

promise("the selection and the active cell are a person's, or those the add-in made", async () => {
  excel.host.person.addsSheet("Khác");
  excel.host.person.selects("Khác", "C3:D4");
  await excel.run(async (context) => {
    const { workbook } = context;
    const selected = workbook.getSelectedRange().load("address");
    const cell = workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["Khác!C3:D4", "Khác!C3"]);
    workbook.worksheets.getItem("Sheet1").getRange("B2").select();
    const active = workbook.worksheets.getActiveWorksheet().load("name");
    const now = workbook.getActiveCell().load("address");
    await context.sync();
    expect([active.name, now.address]).toEqual(["Sheet1", "Sheet1!B2"]);
  });
});

promise("a link gives its cell a text and the look of links", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "1. Tới đây", screenTip: "đi" };
    range.load("values,hyperlink,format/font/underline,format/font/color");
    await context.sync();
    expect(range.values).toEqual([["1. Tới đây"]]);
    expect(range.hyperlink).toEqual({
      documentReference: "Sheet1!B2",
      textToDisplay: "1. Tới đây",
      screenTip: "đi",
    });
    expect([range.format.font.underline, range.format.font.color]).toEqual(["Single", "#0563C1"]);
  });
});
