import { formulasOf, openExcel, type OpenExcel, promise } from "./open-excel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
  excel.host.person.addsSheet("Dữ liệu");
  excel.host.person.addsSheet("Khác");
  await excel.run(async (context) => {
    const { workbook } = context;
    const own = workbook.worksheets.getItem("Dữ liệu");
    own.getRange("A1:B1").values = [["Tên", "Số"]];
    own.tables.add("A1:B5", true).name = "DuLieu";
    own.getRange("D1:D2").formulas = [["=B2+1"], ["=SUM(B2:B5)"]];
    const other = workbook.worksheets.getItem("Khác");
    other.getRange("A1:A6").formulas = [
      ["='Dữ liệu'!B2"],
      ["=SUM('dữ liệu'!$B$2:$B$5)+COUNTA('Dữ liệu'!A:A)"],
      ["=SUM(DuLieu[Số])"],
      ["=so_dau&\"'Dữ liệu'!A1\""],
      ["=B9"],
      ["=SUM('Dữ liệu'!2:3)"],
    ];
    workbook.names.add("so_dau", "='Dữ liệu'!$B$2");
    other.names.add("rieng", "='Dữ liệu'!$B$5");
    other.getRange("C1:C9").dataValidation.rule = {
      list: { inCellDropDown: true, source: "='Dữ liệu'!$A$2:$A$5" },
    };
    const format = other.getRange("D3:D9").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=AND($C3='Dữ liệu'!$B$4,$C3<>\"\")";
    await context.sync();
  });
});

async function rest(): Promise<unknown[]> {
  return excel.run(async (context) => {
    const { workbook } = context;
    const name = workbook.names.getItem("so_dau").load("formula");
    const sheet = workbook.worksheets.getItem("Khác");
    const own = sheet.names.getItem("rieng").load("formula");
    const validation = sheet.getRange("C1").dataValidation.load("rule");
    const rule = sheet.getRange("D3").conditionalFormats.getItemAt(0).custom.rule.load("formula");
    await context.sync();
    const found: unknown[] = [name.formula, own.formula, validation.rule.list?.source, rule.formula];
    return found;
  });
}

const onData = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<void> =>
  excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Dữ liệu"), context);
    await context.sync();
  });

promise(
  "renaming a sheet rewrites formulas, names, validations and conditional formats, on other sheets too",
  async () => {
    await onData((sheet) => (sheet.name = "Kho"));
    expect(await formulasOf(excel, "A1:A6", "Khác")).toEqual([
      ["=Kho!B2"],
      ["=SUM(Kho!$B$2:$B$5)+COUNTA(Kho!A:A)"],
      ["=SUM(DuLieu[Số])"],
      ["=so_dau&\"'Dữ liệu'!A1\""],
      ["=B9"],
      ["=SUM(Kho!2:3)"],
    ]);
    expect(await rest()).toEqual(["=Kho!$B$2", "=Kho!$B$5", "=Kho!$A$2:$A$5", '=AND($C3=Kho!$B$4,$C3<>"")']);
  },
);

promise("deleting a sheet leaves #REF! in formulas, names, validations and conditional formats", async () => {
  await onData((sheet) => sheet.delete());
  expect(await formulasOf(excel, "A1:A6", "Khác")).toEqual([
    ["=#REF!B2"],
    ["=SUM(#REF!$B$2:$B$5)+COUNTA(#REF!A:A)"],
    ["=SUM(#REF!)"],
    ["=so_dau&\"'Dữ liệu'!A1\""],
    ["=B9"],
    ["=SUM(#REF!2:3)"],
  ]);
  expect(await rest()).toEqual([
    ...["=#REF!$B$2", "=#REF!$B$5", "=#REF!$A$2:$A$5", '=AND($C3=#REF!$B$4,$C3<>"")'],
  ]);
});

promise(
  "inserted and deleted rows and columns shift references everywhere, and #REF! is left of cells that are gone",
  async () => {
    await onData((sheet) => sheet.getRange("3:4").insert("Down"));
    await onData((sheet) => sheet.getRange("A:A").insert("Right"));
    expect(await formulasOf(excel, "A1:A6", "Khác")).toEqual([
      ["='Dữ liệu'!C2"],
      ["=SUM('dữ liệu'!$C$2:$C$7)+COUNTA('Dữ liệu'!B:B)".replace("dữ", "Dữ")],
      ["=SUM(DuLieu[Số])"],
      ["=so_dau&\"'Dữ liệu'!A1\""],
      ["=B9"],
      ["=SUM('Dữ liệu'!2:5)"],
    ]);
    expect(await formulasOf(excel, "E1:E2", "Dữ liệu")).toEqual([["=C2+1"], ["=SUM(C2:C7)"]]);
    expect(await rest()).toEqual([
      ...["='Dữ liệu'!$C$2", "='Dữ liệu'!$C$7", "='Dữ liệu'!$B$2:$B$7", "=AND($C3='Dữ liệu'!$C$6,$C3<>\"\")"],
    ]);
    await onData((sheet) => sheet.getRange("2:2").delete("Up"));
    expect((await formulasOf(excel, "A1:A2", "Khác")).flat()).toEqual([
      "='Dữ liệu'!#REF!",
      "=SUM('Dữ liệu'!$C$2:$C$6)+COUNTA('Dữ liệu'!B:B)",
    ]);
    expect(await formulasOf(excel, "E1", "Dữ liệu")).toEqual([["=#REF!+1"]]);
  },
);

promise(
  "tables, merges, validations, links, print areas, breaks and row sizes move with inserted rows",
  async () => {
    await onData((sheet) => {
      sheet.getRange("A8:B8").merge();
      sheet.getRange("C8").dataValidation.rule = { custom: { formula: "=C8>B8" } };
      sheet.getRange("A9").hyperlink = { documentReference: "Khác!A1" };
      sheet.pageLayout.setPrintArea("A1:D10");
      sheet.horizontalPageBreaks.add("A7");
      sheet.getRange("6:6").format.rowHeight = 33;
      sheet.getRange("2:3").insert("Down");
    });
    await excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem("Dữ liệu");
      const table = sheet.tables.getItem("DuLieu").getRange().load("address");
      const merged = sheet.getRange("A10").getMergedAreasOrNullObject().load("address");
      const rule = sheet.getRange("C10").dataValidation.load("rule");
      const link = sheet.getRange("A11").load("hyperlink");
      const print = sheet.pageLayout.getPrintArea().load("address");
      const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
      const row = sheet.getRange("8:8").load("format/rowHeight");
      await context.sync();
      expect([table.address, merged.address, print.address]).toEqual([
        ...["'Dữ liệu'!A1:B7", "'Dữ liệu'!A10:B10", "'Dữ liệu'!A1:D12"],
      ]);
      expect(rule.rule).toEqual({ custom: { formula: "=C10>B10" } });
      expect(link.hyperlink.documentReference).toBe("Khác!A1");
      expect([breaks.items.map(({ rowIndex }) => rowIndex), row.format.rowHeight]).toEqual([[8], 33]);
    });
  },
);

promise("single cells that move shift what refers to them in their columns only", async () => {
  await onData((sheet) => {
    sheet.getRange("G1:H2").formulas = [
      ["=G5", "=H5"],
      ["=SUM(G4:H6)", "x"],
    ];
    sheet.getRange("G3").insert("Down");
  });
  expect(await formulasOf(excel, "G1:H2", "Dữ liệu")).toEqual([
    ["=G6", "=H5"],
    ["=SUM(G4:H6)", "x"],
  ]);
});

promise(
  "moving cells that would tear a table, a merge or a pivot table, or push content off the sheet, is refused",
  async () => {
    const refused = async (work: (sheet: Excel.Worksheet) => unknown): Promise<string> => {
      const { code } = await excel.refused(({ workbook }) => work(workbook.worksheets.getItem("Dữ liệu")));
      return code;
    };
    expect(await refused((sheet) => sheet.getRange("A3").delete("Up"))).toBe("InvalidOperation");
    await onData((sheet) => {
      sheet.getRange("F1:G1").merge();
      sheet.getRange("H1048576").values = [["last"]];
    });
    expect(await refused((sheet) => sheet.getRange("F1").insert("Down"))).toBe("InvalidOperation");
    expect(await refused((sheet) => sheet.getRange("9:9").insert("Down"))).toBe("InvalidOperation");
  },
);

promise("renaming a table rewrites structured references; deleting it leaves #REF!", async () => {
  await onData((sheet) => (sheet.tables.getItem("DuLieu").name = "Kho"));
  expect(await formulasOf(excel, "A3", "Khác")).toEqual([["=SUM(Kho[Số])"]]);
  await onData((sheet) => sheet.tables.getItem("Kho").delete());
  expect(await formulasOf(excel, "A3", "Khác")).toEqual([["=SUM(#REF!)"]]);
});
