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

promise(
  "fonts, fills, alignment, indents and protection are read as they were set; null where cells differ",
  async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("B2:C3");
      Object.assign(format.font, {
        name: "Times New Roman",
        size: 12,
        bold: true,
        italic: true,
        underline: "Single",
        color: "#1F4E79",
      });
      format.fill.color = "#D6E0EC";
      format.horizontalAlignment = "Justify";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.protection.locked = false;
      sheet.getRange("B2").format.font.bold = false;
      sheet.getRange("D1").format.indentLevel = 2;
      format.load("horizontalAlignment,verticalAlignment,wrapText");
      format.font.load("name,size,bold,italic,underline,color");
      format.fill.load("color");
      format.protection.load("locked");
      const indented = sheet.getRange("D1").format.load("indentLevel,horizontalAlignment");
      await context.sync();
      const { name, size, bold, italic, underline, color } = format.font;
      expect([name, size, bold, italic, underline, color]).toEqual([
        "Times New Roman",
        12,
        null,
        true,
        "Single",
        "#1F4E79",
      ]);
      expect([format.fill.color, format.horizontalAlignment, format.verticalAlignment]).toEqual([
        "#D6E0EC",
        "Justify",
        "Top",
      ]);
      expect([format.wrapText, format.protection.locked]).toEqual([true, false]);
      expect([indented.indentLevel, indented.horizontalAlignment]).toEqual([2, "Left"]);
      format.fill.clear();
      format.fill.load("color");
      await context.sync();
      expect(format.fill.color).toBe("#FFFFFF");
    });
  },
);

promise(
  "borders have a style, a weight and a colour at each edge and inside; a colour or weight makes a line",
  async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:C3");
      const border = (index: Excel.BorderIndex | "EdgeTop") =>
        range.format.borders.getItem(index as "EdgeTop");
      border("EdgeTop").style = "Continuous";
      border("EdgeTop").weight = "Medium";
      border("EdgeBottom" as never).color = "#A6A6A6";
      border("InsideVertical" as never).style = "Dot";
      const found = ["EdgeTop", "EdgeBottom", "InsideVertical", "EdgeLeft"].map((index) =>
        border(index as "EdgeTop").load("style,weight,color"),
      );
      const corner = sheet.getRange("C2").format.borders.getItem("EdgeTop").load("weight");
      const inside = sheet.getRange("C2").format.borders.getItem("EdgeLeft").load("style");
      await context.sync();
      expect(found.map(({ style, weight, color }) => [style, weight, color])).toEqual([
        ["Continuous", "Medium", "#000000"],
        ["Continuous", "Thin", "#A6A6A6"],
        ["Dot", "Thin", "#000000"],
        ["None", "Thin", "#000000"],
      ]);
      expect([corner.weight, inside.style]).toEqual(["Medium", "Dot"]);
      border("EdgeTop").style = "None";
      const gone = border("EdgeTop").load("style");
      await context.sync();
      expect(gone.style).toBe("None");
    });
  },
);

promise(
  "looks of whole rows and columns hold for cells that come later, the row's before the column's",
  async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B:C").format.fill.color = "#00FF00";
      sheet.getRange("B:B").numberFormat = [["@"]];
      sheet.getRange("3:3").format.fill.color = "#FF0000";
      sheet.getRange("B2:B3").values = [["01"], ["02"]];
      const looks = ["B2", "B3", "C3", "C9", "A3", "A1"].map((address) =>
        sheet.getRange(address).load("format/fill/color,values"),
      );
      await context.sync();
      expect(looks.map(({ format }) => format.fill.color)).toEqual([
        ...["#00FF00", "#FF0000", "#FF0000", "#00FF00", "#FF0000", "#FFFFFF"],
      ]);
      expect(looks[0]?.values).toEqual([["01"]]);
    });
  },
);

promise(
  "many areas are formatted in one object, by a list of addresses with commas or semicolons",
  async () => {
    await onSheet(async (sheet, context) => {
      const areas = sheet.getRanges("A1:B2, D4;F6:F9");
      areas.format.font.bold = true;
      areas.load("address,areaCount,cellCount");
      areas.areas.load("items/address");
      const cell = sheet.getRange("F7").load("format/font/bold");
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual([
        "Sheet1!A1:B2,Sheet1!D4,Sheet1!F6:F9",
        3,
        9,
      ]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual([
        "Sheet1!A1:B2",
        "Sheet1!D4",
        "Sheet1!F6:F9",
      ]);
      expect(cell.format.font.bold).toBe(true);
    });
  },
);

promise("row heights and column widths are points; hidden lines keep theirs", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A:B").format.columnWidth = 90;
    sheet.getRange("1:2").format.rowHeight = 31.5;
    sheet.getRange("B:B").columnHidden = true;
    sheet.getRange("2:2").rowHidden = true;
    const columns = sheet.getRange("A1:C1").load("format/columnWidth,columnHidden");
    const hidden = sheet
      .getRange("B2")
      .load("format/columnWidth,format/rowHeight,columnHidden,rowHidden,hidden");
    const place = sheet.getRange("C3").load("left,top");
    await context.sync();
    expect([columns.format.columnWidth, columns.columnHidden]).toEqual([null, null]);
    expect([hidden.format.columnWidth, hidden.format.rowHeight]).toEqual([90, 31.5]);
    expect([hidden.columnHidden, hidden.rowHidden, hidden.hidden]).toEqual([true, true, true]);
    expect([place.left, place.top]).toEqual([90, 31.5]);
    sheet.getRange("1:1").format.autofitRows();
    const fitted = sheet.getRange("1:1").load("format/rowHeight");
    await context.sync();
    expect(fitted.format.rowHeight).toBe(15);
  });
});

promise(
  "cells, rows and columns take their properties in one call, with lists as long as the range",
  async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").setCellProperties([
        [
          {
            format: {
              font: { bold: true, color: "#FF0000" },
              fill: { color: "#EAF0F6" },
              borders: { top: { style: "Continuous", weight: "Medium" } },
            },
          },
          { format: { horizontalAlignment: "Center", wrapText: true, protection: { locked: false } } },
        ],
      ]);
      sheet.getRange("2:3").setRowProperties([{ format: { rowHeight: 20 } }, { rowHidden: true }]);
      sheet.getRange("A:B").setColumnProperties([{ format: { columnWidth: 60 } }, { columnHidden: true }]);
      const first = sheet.getRange("A1").load("format/font/bold,format/fill/color,format/columnWidth");
      const second = sheet
        .getRange("B1")
        .load("format/horizontalAlignment,format/protection/locked,columnHidden");
      const rows = sheet.getRange("A2:A3").getCell(0, 0).load("format/rowHeight");
      const hidden = sheet.getRange("3:3").load("rowHidden");
      const border = sheet.getRange("A1").format.borders.getItem("EdgeTop").load("weight");
      await context.sync();
      expect([first.format.font.bold, first.format.fill.color, first.format.columnWidth]).toEqual([
        true,
        "#EAF0F6",
        60,
      ]);
      expect([
        second.format.horizontalAlignment,
        second.format.protection.locked,
        second.columnHidden,
      ]).toEqual(["Center", false, true]);
      expect([rows.format.rowHeight, hidden.rowHidden, border.weight]).toEqual([20, true, "Medium"]);
    });
    const refused = await excel.refused(({ workbook }) => {
      workbook.worksheets
        .getItem("Sheet1")
        .getRange("2:4")
        .setRowProperties([{ rowHidden: true }]);
    });
    expect(refused.code).toBe("InvalidArgument");
  },
);

promise("new rows and columns look like those before them", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A2").format.fill.color = "#FF0000";
    sheet.getRange("3:4").insert("Down");
    const added = sheet.getRange("A3:A4").load("format/fill/color");
    await context.sync();
    expect(added.format.fill.color).toBe("#FF0000");
  });
});
