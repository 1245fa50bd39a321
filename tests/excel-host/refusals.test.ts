import { openExcel, type OpenExcel, promise } from "./open-excel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});

type Work = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

async function refusal(work: Work): Promise<string> {
  const { code } = await excel.refused((context) =>
    work(context, context.workbook.worksheets.getItem("Sheet1")),
  );
  return code;
}

promise("a member the host does not answer is ApiNotFound, named and counted", async () => {
  const refused = await excel.refused(({ workbook }) => {
    workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1:B2")
      .sort.apply([{ key: 0 }]);
  });
  expect(refused.code).toBe("ApiNotFound");
  expect(refused.message).toContain("Range.sort is not answered");
  expect([...excel.host.missing]).toEqual([["Range.sort", 1]]);
});

promise("events the host does not tell of are ApiNotFound when a handler is added", async () => {
  const refused = await excel.refused(({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").onFormatChanged.add(() => Promise.resolve());
  });
  expect(refused).toMatchObject({ code: "ApiNotFound" });
  expect([...excel.host.missing.keys()]).toEqual(["Worksheet._RegisterFormatChangedEvent"]);
});

promise("a name that no Excel has is ApiNotFound", async () => {
  const refused = await excel.refused(({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").load("nmae");
  });
  expect(refused).toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("Worksheet.nmae") as string,
  });
});

promise(
  "members above the advertised requirement set are refused: methods, loads and property sets too",
  async () => {
    const old = await openExcel({ apiVersion: "1.7" });
    const works: readonly [(sheet: Excel.Worksheet) => unknown, string][] = [
      [(sheet) => (sheet.showGridlines = false), "Worksheet.showGridlines"],
      [(sheet) => (sheet.getRange("A1").dataValidation.ignoreBlanks = true), "Range.dataValidation"],
      [(sheet) => sheet.getRange("A1").group("ByRows"), "Range.group"],
      [(sheet) => sheet.load("showGridlines"), "Worksheet.showGridlines"],
      [(sheet) => sheet.getRanges("A1,B2"), "Worksheet.getRanges"],
    ];
    for (const [work, member] of works) {
      const refused = await old.refused(({ workbook }) => work(workbook.worksheets.getItem("Sheet1")));
      expect([refused.code, refused.message]).toEqual([
        "ApiNotFound",
        expect.stringContaining(`${member} came with ExcelApi`),
      ]);
    }
  },
);

promise("what is on the web only is refused at any version", async () => {
  const newest = await openExcel({ apiVersion: "1.15" });
  const refused = await newest.refused(({ workbook }) => {
    workbook.linkedWorkbooks.load("items");
  });
  expect(refused.code).toBe("ApiNotFound");
});

promise("an enum value that came with a later set is refused", async () => {
  // clear("ResetContents") is 1.18.
  expect(await refusal((_, sheet) => sheet.getRange("A1").clear("ResetContents"))).toBe("InvalidArgument");
});

promise("tables of another shape than the range are refused", async () => {
  const shapes: readonly unknown[] = [
    [["a", "b", "c"]],
    [["a"], ["b"]],
    [["a", "b"], ["c"]],
    ["a", "b"],
    [
      ["a", "b"],
      ["c", { deep: 1 }],
    ],
  ];
  for (const shape of shapes) {
    expect(await refusal((_, sheet) => (sheet.getRange("A1:B2").values = shape as never))).toBe(
      "InvalidArgument",
    );
    expect(await refusal((_, sheet) => (sheet.getRange("A1:B2").formulas = shape as never))).toBe(
      "InvalidArgument",
    );
  }
  expect(await refusal((_, sheet) => (sheet.getRange("A1:B2").numberFormat = [["0", "0"]]))).toBe(
    "InvalidArgument",
  );
});

promise("wrong enum strings and wrong types of values are refused, also inside objects", async () => {
  const works: readonly Work[] = [
    (_, sheet) => (sheet.visibility = "hidden" as never),
    (_, sheet) => (sheet.getRange("A1").format.horizontalAlignment = "Centre" as never),
    (_, sheet) => (sheet.getRange("A1").format.wrapText = "yes" as never),
    (_, sheet) => (sheet.getRange("A1").format.font.size = "12" as never),
    (_, sheet) => sheet.getRange("A1").format.borders.getItem("Top" as never),
    (_, sheet) => sheet.getRange("A1").group("ByRow" as never),
    (_, sheet) => sheet.getCell("0" as never, 0),
    (_, sheet) => (sheet.pageLayout.orientation = "Quer" as never),
    (_, sheet) => (sheet.pageLayout.zoom = { horizontalFitToPage: 1 } as never),
    (_, sheet) => sheet.protection.protect({ allowSorting: true } as never),
    (_, sheet) =>
      (sheet.getRange("A1").dataValidation.errorAlert = {
        message: "",
        title: "",
        showAlert: true,
        style: "Halt" as never,
      }),
    (_, sheet) => sheet.getRange("A1").conditionalFormats.add("Formula" as never),
    ({ workbook }) => workbook.worksheets.add(5 as never),
  ];
  for (const work of works) expect(await refusal(work)).toBe("InvalidArgument");
});

promise("missing arguments are refused", async () => {
  expect(await refusal((_, sheet) => (sheet.getCell as (row: number) => unknown)(1))).toBe("InvalidArgument");
  expect(await refusal((_, sheet) => (sheet.getRange("1:1").insert as () => unknown)())).toBe(
    "InvalidArgument",
  );
});

promise(
  "bad addresses are refused: no address, beyond the sheet, of another sheet, too long a list",
  async () => {
    excel.host.person.addsSheet("Khác");
    const tooLong = Array.from({ length: 1000 }, (_, at) => `A${at + 1}:B${at + 1}`).join(",");
    for (const address of [
      "",
      "A",
      "A0",
      "1A",
      "A1:",
      "XFE1",
      "A1048577",
      "Khác!A1",
      "'Sheet1!A1",
      "A1 B2",
      "A1,B2",
    ])
      expect([address, await refusal((_, sheet) => sheet.getRange(address))]).toEqual([
        address,
        "InvalidArgument",
      ]);
    expect(await refusal((_, sheet) => sheet.getRanges("A1;;B2"))).toBe("InvalidArgument");
    expect(await refusal((_, sheet) => sheet.getRanges(tooLong))).toBe("InvalidArgument");
    expect(await refusal((_, sheet) => sheet.getRange("A1").getOffsetRange(-1, 0))).toBe("InvalidArgument");
    expect(await refusal((_, sheet) => sheet.getRangeByIndexes(0, 0, 0, 1))).toBe("InvalidArgument");
  },
);

promise(
  "sheets, names and tables that are not there are ItemNotFound, or null objects where asked so",
  async () => {
    expect(await refusal(({ workbook }) => workbook.worksheets.getItem("Không").load("name"))).toBe(
      "ItemNotFound",
    );
    expect(await refusal(({ workbook }) => workbook.names.getItem("gì").load("formula"))).toBe(
      "ItemNotFound",
    );
    expect(await refusal(({ workbook }) => workbook.tables.getItem("gì").load("name"))).toBe("ItemNotFound");
    await excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItemOrNullObject("Không");
      const range = sheet.getRange("A1").load("values");
      const name = workbook.names.getItemOrNullObject("gì").load("formula");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, name.isNullObject]).toEqual([true, true, true]);
    });
  },
);

promise("sheet names follow Excel's rules", async () => {
  const bad = ["", "x".repeat(32), "a/b", "a\\b", "a?b", "a*b", "a:b", "a[b", "a]b", "'a", "a'", "History"];
  for (const name of bad)
    expect([name, await refusal(({ workbook }) => workbook.worksheets.add(name))]).toEqual([
      name,
      "InvalidArgument",
    ]);
  expect(await refusal(({ workbook }) => workbook.worksheets.add("sheet1"))).toBe("ItemAlreadyExists");
  expect(await refusal((_, sheet) => (sheet.name = "x".repeat(32)))).toBe("InvalidArgument");
  await excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem("Sheet1").name = "SHEET1";
    workbook.worksheets.add("Xã Phú Túc (1)").activate();
    await context.sync();
  });
});

promise("names follow Excel's rules, and clash with names and tables whatever their capitals", async () => {
  const bad = ["", "A1", "r1c1", "R", "c", "1a", "a b", "a-b", "x".repeat(256)];
  for (const name of bad)
    expect([name, await refusal(({ workbook }) => workbook.names.add(name, "=1"))]).toEqual([
      name,
      "InvalidArgument",
    ]);
  await excel.run(async (context) => {
    const { workbook } = context;
    workbook.names.add("_r_đơn_vị", "=Sheet1!$A$1");
    workbook.worksheets.getItem("Sheet1").tables.add("D1:E3", true).name = "DuLieu";
    await context.sync();
  });
  expect(await refusal(({ workbook }) => workbook.names.add("_R_Đơn_Vị", "=1"))).toBe("ItemAlreadyExists");
  expect(await refusal(({ workbook }) => workbook.names.add("dulieu", "=1"))).toBe("ItemAlreadyExists");
  expect(await refusal(({ workbook }) => workbook.names.add("x", "1"))).toBe("InvalidArgument");
  expect(await refusal(({ workbook }) => workbook.names.add("x", "=Không!A1"))).toBe("InvalidArgument");
});

promise("colours are #RRGGBB or names", async () => {
  for (const color of ["FFEE00", "#FFF", "#GGGGGG", "rouge"])
    expect(await refusal((_, sheet) => (sheet.getRange("A1").format.fill.color = color))).toBe(
      "InvalidArgument",
    );
  await excel.run(async (context) => {
    const { workbook } = context;
    const { fill } = workbook.worksheets.getItem("Sheet1").getRange("A1").format;
    fill.color = "#ffee00";
    fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#FFEE00");
  });
});

promise("number formats that cannot be are refused", async () => {
  for (const format of ['0"', "[Red", "0;0;0;0;0"])
    expect(await refusal((_, sheet) => (sheet.getRange("A1").numberFormat = [[format]]))).toBe(
      "InvalidArgument",
    );
});
