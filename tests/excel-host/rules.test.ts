import { openExcel, type OpenExcel, promise } from "./open-excel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});

const onSheet = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<void> =>
  excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });

const refusal = (work: (sheet: Excel.Worksheet) => unknown): Promise<string> =>
  excel.refused(({ workbook }) => work(workbook.worksheets.getItem("Sheet1"))).then(({ code }) => code);

promise("validations have a rule, a prompt and an alert, and are read as they were set", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:B9");
    const { dataValidation } = range;
    dataValidation.rule = { custom: { formula: '=OR(B2="x",B2>=0)' } };
    dataValidation.ignoreBlanks = true;
    dataValidation.prompt = { showPrompt: true, title: "Nhập", message: 'Số, hoặc "x"' };
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Sai", message: "Chỉ số" };
    dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    const lower = sheet.getRange("B4").dataValidation.load("rule");
    await context.sync();
    expect(dataValidation.toJSON()).toEqual({
      type: "Custom",
      rule: { custom: { formula: '=OR(B2="x",B2>=0)' } },
      prompt: { showPrompt: true, title: "Nhập", message: 'Số, hoặc "x"' },
      errorAlert: { showAlert: true, style: "Warning", title: "Sai", message: "Chỉ số" },
      ignoreBlanks: true,
    });
    // The formula moves along with the cell it is asked of.
    expect(lower.rule).toEqual({ custom: { formula: '=OR(B4="x",B4>=0)' } });
  });
});

promise("lists come from a range, a name or words; numbers are compared", async () => {
  await onSheet(async (sheet, context) => {
    context.workbook.names.add("dm", "=Sheet1!$H$1:$H$3");
    const set = (address: string, rule: Excel.DataValidationRule) => {
      const { dataValidation } = sheet.getRange(address);
      dataValidation.rule = rule;
      return dataValidation.load("type,rule");
    };
    const found = [
      set("A1", { list: { inCellDropDown: true, source: "=dm" } }),
      set("A2", { list: { inCellDropDown: false, source: "Có,Không" } }),
      set("A3", { list: { inCellDropDown: true, source: sheet.getRange("H1:H3") } }),
      set("A4", { wholeNumber: { formula1: 0, formula2: 60, operator: "Between" } }),
      set("A5", { decimal: { formula1: "=B5", operator: "GreaterThan" } }),
    ];
    await context.sync();
    expect(found.map(({ type, rule }) => [type, rule])).toEqual([
      ["List", { list: { inCellDropDown: true, source: "=dm" } }],
      ["List", { list: { inCellDropDown: false, source: "Có,Không" } }],
      ["List", { list: { inCellDropDown: true, source: "=Sheet1!$H$1:$H$3" } }],
      ["WholeNumber", { wholeNumber: { formula1: "0", formula2: "60", operator: "Between" } }],
      ["Decimal", { decimal: { formula1: "=B5", operator: "GreaterThan" } }],
    ]);
  });
});

promise(
  "validations Excel would not take are refused: too long, two rules, no source, a bad formula",
  async () => {
    const rules: readonly unknown[] = [
      { custom: { formula: `=${'"x"&'.repeat(80)}"x"` } },
      { list: { inCellDropDown: true, source: "x,".repeat(130) } },
      { list: { inCellDropDown: true, source: "" } },
      { custom: { formula: "=1+" } },
      { custom: { formula: "=TRUE" }, list: { inCellDropDown: true, source: "a" } },
      { wholeNumber: { formula1: 1, operator: "Between" } },
      {},
    ];
    for (const rule of rules)
      expect(await refusal((sheet) => (sheet.getRange("A1").dataValidation.rule = rule as never))).toBe(
        "InvalidArgument",
      );
    const prompt = { showPrompt: true, title: "x".repeat(33), message: "" };
    expect(await refusal((sheet) => (sheet.getRange("A1").dataValidation.prompt = prompt))).toBe(
      "InvalidArgument",
    );
    const alert = { showAlert: true, style: "Stop" as const, title: "", message: "x".repeat(226) };
    expect(await refusal((sheet) => (sheet.getRange("A1").dataValidation.errorAlert = alert))).toBe(
      "InvalidArgument",
    );
  },
);

promise(
  "a validation set on part of a range changes that part only; of different ones the type says so",
  async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A9").dataValidation.rule = { custom: { formula: "=A1>0" } };
      sheet.getRange("A4:A5").dataValidation.rule = { custom: { formula: "=A4<0" } };
      sheet.getRange("A7").dataValidation.clear();
      const found = ["A1:A3", "A4:A5", "A6", "A7", "A8:A9", "A1:A9"].map((address) =>
        sheet.getRange(address).dataValidation.load("type,rule"),
      );
      await context.sync();
      expect(found.map(({ type }) => type)).toEqual([
        "Custom",
        "Custom",
        "Custom",
        "None",
        "Custom",
        "MixedCriteria",
      ]);
      expect(found[4]?.rule).toEqual({ custom: { formula: "=A8>0" } });
      expect(found[5]?.rule).toBeNull();
    });
  },
);

promise("many areas take one validation", async () => {
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges("A1:A3,C1:C3");
    areas.dataValidation.rule = { custom: { formula: "=A1>0" } };
    const found = sheet.getRange("C2").dataValidation.load("rule");
    await context.sync();
    expect(found.rule).toEqual({ custom: { formula: "=C2>0" } });
  });
});

promise("a new conditional format is asked first; priority and stopIfTrue can be set", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C9");
    const add = (formula: string, color: string) => {
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = color;
      format.custom.format.font.bold = true;
      format.stopIfTrue = true;
      return format;
    };
    const first = add('=LEFT($A1,3)="Sai"', "#F9D9D2");
    const second = add('=$A1=""', "#FFF2CC");
    for (const one of [first, second]) one.load("priority,stopIfTrue,type,id");
    await context.sync();
    expect([first.priority, second.priority, first.stopIfTrue, first.type]).toEqual([1, 0, true, "Custom"]);
    second.priority = 1;
    const top = range.conditionalFormats.getItemAt(0);
    top.custom.rule.load("formula");
    top.custom.format.load("fill/color,font/bold,font/color");
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(top.custom.rule.formula).toBe('=LEFT($A1,3)="Sai"');
    expect([top.custom.format.fill.color, top.custom.format.font.bold, count.value]).toEqual([
      "#F9D9D2",
      true,
      2,
    ]);
  });
});

promise("data bars have ends, a colour and no stopIfTrue", async () => {
  await onSheet(async (sheet, context) => {
    const format = sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
    const { dataBar } = format;
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "Number", formula: "1" };
    dataBar.positiveFormat.fillColor = "#8EA9C8";
    dataBar.positiveFormat.gradientFill = false;
    dataBar.showDataBarOnly = true;
    dataBar.load(
      "lowerBoundRule,upperBoundRule,showDataBarOnly,positiveFormat/fillColor,positiveFormat/gradientFill",
    );
    format.load("stopIfTrue");
    const other = format.customOrNullObject.load();
    await context.sync();
    expect(dataBar.lowerBoundRule).toEqual({ type: "Number", formula: "0" });
    expect(dataBar.upperBoundRule).toEqual({ type: "Number", formula: "1" });
    expect([
      dataBar.showDataBarOnly,
      dataBar.positiveFormat.fillColor,
      dataBar.positiveFormat.gradientFill,
    ]).toEqual([true, "#8EA9C8", false]);
    expect([format.stopIfTrue, other.isNullObject]).toEqual([null, true]);
  });
});

promise(
  "conditional formats are cleared from the cells they are cleared from, deleted one by one, and found by their ranges",
  async () => {
    await onSheet(async (sheet, context) => {
      const format = sheet.getRanges("A1:C9,E1:E9").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A1>0";
      format.load("id");
      sheet.getRange("A5:C5").conditionalFormats.clearAll();
      const ranges = format.getRanges().load("address");
      const none = format.getRangeOrNullObject().load("address");
      await context.sync();
      expect(ranges.address).toBe("Sheet1!A1:C4,Sheet1!A6:C9,Sheet1!E1:E9");
      expect(none.isNullObject).toBe(true);
      sheet.getRange("A1").conditionalFormats.getItem(format.id).delete();
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  },
);
