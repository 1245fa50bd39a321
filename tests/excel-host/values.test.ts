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

const refusal = (work: OnSheet): Promise<string> =>
  excel
    .refused((context) => work(context.workbook.worksheets.getItem("Sheet1"), context))
    .then(({ code }) => code);

promise("numbers, texts, truth values and errors are what they were given as, and types say so", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:F1");
    range.values = [[1.5, "Phú Túc", true, "#N/A", "", "false"]];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([[1.5, "Phú Túc", true, "#N/A", "", false]]);
    expect(range.valueTypes).toEqual([["Double", "String", "Boolean", "Error", "Empty", "Boolean"]]);
  });
});

promise('null leaves a cell as it is, "" empties it, one value fills the range', async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:C1").values = [["a", "b", "c"]];
    sheet.getRange("A1:C1").values = [[null, "", "d"]];
    sheet.getRange("A2:C2").values = 7 as never;
  });
  expect(await valuesOf(excel, "A1:C2")).toEqual([
    ["a", "", "d"],
    [7, 7, 7],
  ]);
});

promise(
  "texts are read as if typed: digits become numbers, percents fractions with their format",
  async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [["007", "5%", " 12 "]];
      range.load("values,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[7, 0.05, 12]]);
      expect(range.numberFormat).toEqual([["General", "0%", "General"]]);
    });
  },
);

promise("a leading apostrophe keeps a text a text, and is not part of it", async () => {
  await onSheet((sheet) => (sheet.getRange("A1:C1").values = [["'1.1", "'=x", "'00123"]]));
  expect(await valuesOf(excel, "A1:C1")).toEqual([["1.1", "=x", "00123"]]);
});

promise("a cell formatted as text keeps texts, and makes texts of numbers and formulas", async () => {
  await onSheet((sheet) => {
    const range = sheet.getRange("A1:C1");
    range.numberFormat = [["@"]];
    range.values = [["1/2", 2023, "=A1"]];
  });
  expect(await valuesOf(excel, "A1:C1")).toEqual([["1/2", "2023", "=A1"]]);
});

promise(
  "a text that is a number, a date or a formula on some machines only raises HostCannotTell",
  async () => {
    const texts = [
      "1.5",
      "1,5",
      "1/2",
      "24/11/2023",
      "10:30",
      "1e5",
      "(5)",
      "5 đ",
      "12-3",
      "Mar 5",
      "+A1",
      "-5 xã",
    ];
    for (const text of texts)
      expect([text, await refusal((sheet) => (sheet.getRange("A1").values = [[text]]))]).toEqual([
        text,
        "HostCannotTell",
      ]);
    await onSheet((sheet) => (sheet.getRange("A1:A4").values = [["1. Đặc điểm"], ["I.2"], ["12 xã"], ["-"]]));
  },
);

promise("a text longer than 32,767 characters is refused", async () => {
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [["x".repeat(32_768)]]))).toBe(
    "InvalidArgument",
  );
});

promise("formulas are kept as text and shown as Excel shows them", async () => {
  excel.host.person.addsSheet("Dữ liệu");
  excel.host.person.addsSheet("_kho");
  await onSheet((sheet) => {
    sheet.getRange("A1:A4").formulas = [
      ["=sum('Sheet1'!b1:b2)"],
      ["='dữ liệu'!$a$1&\"='a'\""],
      ["='_kho'!A1"],
      ["=if(true,1,)"],
    ];
    sheet.getRange("B5").values = [["=1+1"]];
  });
  expect(await formulasOf(excel, "A1:A4")).toEqual([
    ["=SUM(Sheet1!B1:B2)"],
    ["='Dữ liệu'!$A$1&\"='a'\""],
    ["=_kho!A1"],
    ["=IF(TRUE,1,)"],
  ]);
  expect(await formulasOf(excel, "B5")).toEqual([["=1+1"]]);
});

promise(
  "formulas Excel would not take are refused: grammar, sheets and tables that are not there, other books",
  async () => {
    const bad = [
      "=1+",
      "=(1",
      "=1)",
      "=SUM(1;2)",
      "=A1 1",
      '="a',
      "='Sheet1!A1",
      "=Không!A1",
      "=Không[Cột]",
      "=*2",
      "=()",
      "={1,2",
    ];
    for (const formula of bad)
      expect([formula, await refusal((sheet) => (sheet.getRange("A1").formulas = [[formula]]))]).toEqual([
        formula,
        "InvalidArgument",
      ]);
    expect(await refusal((sheet) => (sheet.getRange("A1").formulas = [["=[Khác.xlsx]S!A1"]]))).not.toBe("");
    const good = [
      "=-1%",
      "={1,2;3,4}",
      "=SUM((A1:A2,C1))",
      "=A1:A3 A2:B2",
      '=TEXT(A1,"0,0")',
      "=ten_chua_co+1",
      "=@A1",
      "=LOG10(5)",
    ];
    for (const formula of good) await onSheet((sheet) => (sheet.getRange("A1").formulas = [[formula]]));
  },
);

promise("one bad formula in a table spoils nothing: nothing of the table is written", async () => {
  const table = [["=1"], ["=1+"]];
  expect(await refusal((sheet) => (sheet.getRange("A1:A2").formulas = table))).toBe("InvalidArgument");
  expect(await formulasOf(excel, "A1:A2")).toEqual([[""], [""]]);
});

promise("whole rows and columns take no contents, and are read as null", async () => {
  expect(await refusal((sheet) => (sheet.getRange("A:A").values = 1 as never))).toBe("InvalidArgument");
  await onSheet(async (sheet, context) => {
    const column = sheet.getRange("B:C").load("values,address,rowCount");
    const all = sheet.getRange().load("address");
    await context.sync();
    expect([column.values, column.address, column.rowCount]).toEqual([null, "Sheet1!B:C", 1_048_576]);
    expect(all.address).toBe("Sheet1!1:1048576");
  });
});

promise(
  "text shows numbers as formatted with the machine's separators; formats it cannot show raise HostCannotTell",
  async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:F1");
      range.numberFormat = [["#,##0", "#,##0.0", "0%", "dd/mm/yyyy", '0" xã"', "General"]];
      range.values = [[1234567, 1234.56, 0.126, 45230, 4, 0.5]];
      range.load("text");
      await context.sync();
      expect(range.text).toEqual([["1.234.567", "1.234,6", "13%", "31/10/2023", "4 xã", "0,5"]]);
      sheet.getRange("A2").values = [[1]];
      sheet.getRange("A2").numberFormat = [["mmm"]];
    });
    expect(await refusal((sheet) => sheet.getRange("A2").load("text"))).toBe("HostCannotTell");
  },
);

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
  await excel.run(async ({ workbook, sync }) => {
    const selected = workbook.getSelectedRange().load("address");
    const cell = workbook.getActiveCell().load("address");
    await sync();
    expect([selected.address, cell.address]).toEqual(["Khác!C3:D4", "Khác!C3"]);
    workbook.worksheets.getItem("Sheet1").getRange("B2").select();
    const active = workbook.worksheets.getActiveWorksheet().load("name");
    const now = workbook.getActiveCell().load("address");
    await sync();
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
