import { openExcel, type OpenExcel, promise } from "./open-excel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
  for (const name of ["Hai", "Ba"]) excel.host.person.addsSheet(name);
});

const refusal = (work: (context: Excel.RequestContext) => unknown): Promise<string> =>
  excel.refused(work).then(({ code }) => code);

const names = (): readonly string[] => excel.host.book.sheets.map(({ name }) => name);

promise("sheets are added at the end, moved, hidden, shown and deleted, and keep their ids", async () => {
  const ids = await excel.run(async (context) => {
    const { workbook } = context;
    const { worksheets } = workbook;
    const added = worksheets.add().load("name,id,position");
    await context.sync();
    expect([added.name, added.position]).toEqual(["Sheet4", 3]);
    added.position = 0;
    worksheets.getItem("Hai").visibility = "VeryHidden";
    worksheets.getItem("Ba").delete();
    worksheets.load("items/id,items/name,items/visibility");
    const visible = worksheets.getCount(true);
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sheet4", "Visible"],
      ["Sheet1", "Visible"],
      ["Hai", "VeryHidden"],
    ]);
    expect(visible.value).toBe(2);
    return worksheets.items.map(({ id }) => id);
  });
  expect(new Set(ids).size).toBe(3);
  const again = excel.host.book.newSheet("Mới").id;
  expect(ids).not.toContain(again);
});

promise(
  "the last visible sheet is neither deleted nor hidden, and a very hidden one not deleted",
  async () => {
    await excel.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.getItem("Hai").visibility = "Hidden";
      workbook.worksheets.getItem("Ba").visibility = "VeryHidden";
      await context.sync();
    });
    expect(await refusal(({ workbook }) => workbook.worksheets.getItem("Sheet1").delete())).toBe(
      "InvalidOperation",
    );
    expect(
      await refusal(({ workbook }) => (workbook.worksheets.getItem("Sheet1").visibility = "Hidden")),
    ).toBe("InvalidOperation");
    expect(await refusal(({ workbook }) => workbook.worksheets.getItem("Ba").delete())).toBe(
      "InvalidOperation",
    );
    expect(await refusal(({ workbook }) => workbook.worksheets.getItem("Hai").activate())).toBe(
      "InvalidOperation",
    );
  },
);

promise("another sheet comes to the front when the active one is hidden or deleted", async () => {
  const active = await excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem("Hai").activate();
    workbook.worksheets.getItem("Hai").visibility = "Hidden";
    const first = workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    workbook.worksheets.getItem("Ba").delete();
    const second = workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return [first.name, second.name];
  });
  expect(active).toEqual(["Ba", "Sheet1"]);
});

promise(
  "while the structure is protected sheets are not added, deleted, renamed, moved, hidden or copied",
  async () => {
    await excel.run(async (context) => {
      const { workbook } = context;
      workbook.protection.protect("mật khẩu");
      workbook.protection.load("protected");
      await context.sync();
      expect(workbook.protection.protected).toBe(true);
    });
    const works: readonly ((context: Excel.RequestContext) => unknown)[] = [
      ({ workbook }) => workbook.worksheets.add("Mới"),
      ({ workbook }) => workbook.worksheets.getItem("Hai").delete(),
      ({ workbook }) => (workbook.worksheets.getItem("Hai").name = "Khác"),
      ({ workbook }) => (workbook.worksheets.getItem("Hai").position = 0),
      ({ workbook }) => (workbook.worksheets.getItem("Hai").visibility = "Hidden"),
      ({ workbook }) => workbook.worksheets.getItem("Hai").copy(),
      ({ workbook }) => workbook.protection.unprotect("falsch"),
    ];
    for (const work of works) expect(await refusal(work)).toBe("AccessDenied");
    expect(names()).toEqual(["Sheet1", "Hai", "Ba"]);
    await excel.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.getItem("Hai").getRange("A1").values = [["still"]];
      workbook.worksheets.getItem("Hai").tabColor = "#FF0000";
      workbook.protection.unprotect("mật khẩu");
      workbook.worksheets.add("Mới");
      await context.sync();
    });
  },
);

promise("a copied sheet has what the first has, under a name of its own; its tables too", async () => {
  await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Hai");
    sheet.getRange("A1:B2").formulas = [
      ["Tên", "Số"],
      ["x", "=LEN(A2)"],
    ];
    sheet.tables.add("A1:B2", true).name = "Bang";
    sheet.getRange("D1").formulas = [["=SUM(Bang[Số])"]];
    sheet.freezePanes.freezeRows(1);
    const copy = sheet.copy("After", workbook.worksheets.getItem("Sheet1")).load("name,position");
    const cells = copy.getRange("A1:D2").load("formulas");
    const frozen = copy.freezePanes.getLocationOrNullObject().load("address");
    const tables = copy.tables.load("items/name");
    await context.sync();
    expect([copy.name, copy.position, frozen.address]).toEqual(["Hai (2)", 1, "'Hai (2)'!1:1"]);
    const [table] = tables.items.map(({ name }) => name);
    expect(table).not.toBe("Bang");
    expect(cells.formulas).toEqual([
      ["Tên", "Số", "", `=SUM(${table}[Số])`],
      ["x", "=LEN(A2)", "", ""],
    ]);
  });
});

promise("a protected sheet takes contents in unlocked cells only", async () => {
  await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Hai");
    sheet.getRange("B2:C3").format.protection.locked = false;
    sheet.getRange("E:E").format.protection.locked = false;
    sheet.protection.protect({ allowFormatRows: true });
    await context.sync();
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("E9").values = [["x"]];
    sheet.getRange("5:5").format.rowHeight = 30;
    await context.sync();
  });
  const on = (work: (sheet: Excel.Worksheet) => unknown) =>
    refusal(({ workbook }) => work(workbook.worksheets.getItem("Hai")));
  expect(await on((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
  expect(await on((sheet) => (sheet.getRange("B2:D2").formulas = [["", "", ""]]))).toBe("AccessDenied");
  expect(await on((sheet) => sheet.getRange("A1").clear("Contents"))).toBe("AccessDenied");
  expect(await on((sheet) => (sheet.getRange("B2").format.fill.color = "#FF0000"))).toBe("AccessDenied");
  expect(await on((sheet) => (sheet.getRange("A:A").format.columnWidth = 50))).toBe("AccessDenied");
  expect(await on((sheet) => sheet.getRange("2:2").insert("Down"))).toBe("AccessDenied");
  expect(await on((sheet) => sheet.getRange("B2").insert("Down"))).toBe("AccessDenied");
  expect(await on((sheet) => sheet.getRange("B2:B3").merge())).toBe("AccessDenied");
  expect(await on((sheet) => sheet.getRange("2:3").group("ByRows"))).toBe("AccessDenied");
  expect(await on((sheet) => sheet.getRange("B2").dataValidation.clear())).toBe("AccessDenied");
  expect(await on((sheet) => sheet.tables.add("B2:C3", true))).toBe("AccessDenied");
  expect(await on((sheet) => sheet.protection.protect())).toBe("InvalidOperation");
});

promise("protection says what it allows, and ends with its password only", async () => {
  await excel.run(async (context) => {
    const { workbook } = context;
    const { protection } = workbook.worksheets.getItem("Hai");
    protection.protect({ allowSort: true, allowFormatColumns: true, selectionMode: "Unlocked" }, "x");
    protection.load("protected,options");
    await context.sync();
    const { allowSort, allowFormatColumns, allowFormatRows, selectionMode } = protection.options;
    expect(protection.protected).toBe(true);
    expect([allowSort, allowFormatColumns, allowFormatRows, selectionMode]).toEqual([
      true,
      true,
      false,
      "Unlocked",
    ]);
  });
  expect(await refusal(({ workbook }) => workbook.worksheets.getItem("Hai").protection.unprotect())).toBe(
    "AccessDenied",
  );
  await excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem("Hai").protection.unprotect("x");
    workbook.worksheets.getItem("Hai").getRange("A1").values = [[1]];
    await context.sync();
  });
});

promise("freezing, gridlines, headings, tab colours and custom properties of sheets are kept", async () => {
  await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Hai");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.tabColor = "#5b7fa6";
    sheet.customProperties.add("tonghop", "x");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.load("showGridlines,showHeadings,tabColor");
    const property = sheet.customProperties.getItemOrNullObject("tonghop").load("value");
    await context.sync();
    expect(frozen.address).toBe("Hai!A1:B3");
    expect([sheet.showGridlines, sheet.showHeadings, sheet.tabColor, property.value]).toEqual([
      false,
      false,
      "#5B7FA6",
      "x",
    ]);
    sheet.freezePanes.unfreeze();
    sheet.tabColor = "";
    const none = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.load("tabColor");
    await context.sync();
    expect([none.isNullObject, sheet.tabColor]).toEqual([true, ""]);
  });
});

promise("neighbours of sheets are found, over hidden ones where asked so", async () => {
  await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    workbook.worksheets.getItem("Hai").visibility = "Hidden";
    const next = sheet.getNext(true).load("name");
    const hidden = sheet.getNext().load("name");
    const none = sheet.getPreviousOrNullObject().load("name");
    await context.sync();
    expect([next.name, hidden.name, none.isNullObject]).toEqual(["Ba", "Hai", true]);
    next.getRange("A1").values = [["by neighbour"]];
    await context.sync();
  });
});
