import { openExcel, promise } from "./open-excel";
import { createHost } from "./host";

/** A table of three columns in Sheet1!A1:C3. */
async function excelWithTable() {
  const excel = await openExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").values = [
      ["Xã", "Kỳ", "Số"],
      ["Phú Túc", "n2022", 1],
      ["Phú Ngọc", "n2023", 2],
    ];
    sheet.tables.add("A1:C3", true).name = "DuLieu";
    context.workbook.worksheets.add("Pivot");
    await context.sync();
  });
  return excel;
}

function make(context: Excel.RequestContext): Excel.PivotTable {
  const place = context.workbook.worksheets.getItem("Pivot");
  const pivot = place.pivotTables.add("P", context.workbook.tables.getItem("DuLieu"), place.getRange("A5"));
  const { hierarchies } = pivot;
  pivot.filterHierarchies.add(hierarchies.getItem("Kỳ"));
  pivot.rowHierarchies.add(hierarchies.getItem("Xã"));
  const data = pivot.dataHierarchies.add(hierarchies.getItem("Số"));
  data.summarizeBy = "Sum";
  data.name = "Tổng số";
  pivot.layout.layoutType = "Tabular";
  pivot.layout.subtotalLocation = "Off";
  pivot.layout.showRowGrandTotals = false;
  pivot.layout.showColumnGrandTotals = false;
  hierarchies
    .getItem("Kỳ")
    .fields.getItem("Kỳ")
    .applyFilter({ manualFilter: { selectedItems: ["n2023"] } });
  return pivot;
}

promise(
  "a pivot table is made over a table with its hierarchies, filters and layout, refreshed, saved and found again",
  async () => {
    const excel = await excelWithTable();
    await excel.run(async (context) => {
      const pivot = make(context);
      pivot.refresh();
      pivot.rowHierarchies.load("items/name");
      pivot.filterHierarchies.load("items/name,items/position");
      pivot.dataHierarchies.load("items/name,items/summarizeBy");
      pivot.layout.load("layoutType,showRowGrandTotals");
      const range = pivot.layout.getRange().load("address");
      await context.sync();
      expect(pivot.rowHierarchies.items.map(({ name }) => name)).toEqual(["Xã"]);
      expect(pivot.filterHierarchies.items.map(({ name, position }) => [name, position])).toEqual([
        ["Kỳ", 0],
      ]);
      expect(pivot.dataHierarchies.items.map(({ name, summarizeBy }) => [name, summarizeBy])).toEqual([
        ["Tổng số", "Sum"],
      ]);
      expect([pivot.layout.layoutType, pivot.layout.showRowGrandTotals]).toEqual(["Tabular", false]);
      expect(range.address).toBe("Pivot!A5");
    });
    const wrong = await excel.refused(async (context) => {
      const place = context.workbook.worksheets.getItem("Pivot");
      place.pivotTables.getItem("P").hierarchies.getItem("Huyện").load("name");
      await context.sync();
    });
    expect(wrong.code).toBe("ItemNotFound");
    const again = createHost({ file: excel.host.save() });
    const pivot = again.describe().sheets.find(({ name }) => name === "Pivot");
    expect(pivot).toHaveProperty("pivots", [
      { name: "P", area: "A5", source: { sheet: "", ref: "", name: "DuLieu" } },
    ]);
    expect([...excel.host.missing]).toEqual([]);
  },
);

promise(
  "slicers of a made pivot table are added, named and placed, and refused where there is no such field",
  async () => {
    const excel = await excelWithTable();
    await excel.run(async (context) => {
      const place = context.workbook.worksheets.getItem("Pivot");
      const slicer = place.slicers.add(make(context), "Xã", place);
      slicer.caption = "Chọn xã";
      slicer.left = 300;
      slicer.width = 150;
      place.slicers.load("items/caption,items/left,items/width");
      await context.sync();
      expect(place.slicers.items.map(({ caption, left, width }) => [caption, left, width])).toEqual([
        ["Chọn xã", 300, 150],
      ]);
    });
    const wrong = await excel.refused(async (context) => {
      const place = context.workbook.worksheets.getItem("Pivot");
      place.slicers.add(place.pivotTables.getItem("P"), "Huyện", place);
      await context.sync();
    });
    expect(wrong.code).toBe("ItemNotFound");
  },
);
