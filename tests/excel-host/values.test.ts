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
