import { setTimeout } from "node:timers/promises";
import { openExcel, type OpenExcel, promise } from "./open-excel";

async function changesSeen(
  excel: OpenExcel,
  happen: () => unknown,
): Promise<Excel.WorksheetChangedEventArgs[]> {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  await happen();
  await setTimeout(10);
  return seen;
}

promise("onChanged tells address, kind and details, and whether the add-in or a person did it", async () => {
  const excel = await openExcel();
  const seen = await changesSeen(excel, async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2:C2").values = [["x", 2]];
      await context.sync();
    });
    excel.host.person.types("Sheet1", "B2", "y");
    excel.host.person.insertsLines("Sheet1", "2:3");
  });
  expect(seen.map(({ address, changeType, triggerSource }) => [address, changeType, triggerSource])).toEqual([
    ["B2:C2", "RangeEdited", "ThisLocalAddin"],
    ["B2", "RangeEdited", "Unknown"],
    ["2:3", "RowInserted", "Unknown"],
  ]);
  expect(seen[0]?.details).toBeUndefined();
  expect(seen[1]?.details).toEqual({
    valueBefore: "x",
    valueAfter: "y",
    valueTypeBefore: "String",
    valueTypeAfter: "String",
  });
  expect(seen[0]?.worksheetId).toBe(excel.host.book.sheets[0]?.id);
});

promise("a sheet's own onChanged hears that sheet only, and nothing once it is removed", async () => {
  const excel = await openExcel();
  const seen: string[] = [];
  const result = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Khác");
    const added = sheet.onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  excel.host.person.types("Sheet1", "A1", 1);
  excel.host.person.types("Khác", "A2", 2);
  await setTimeout(10);
  await excel.Excel.run(result.context as Excel.RequestContext, async (context) => {
    result.remove();
    await context.sync();
  });
  excel.host.person.types("Khác", "A3", 3);
  await setTimeout(10);
  expect(seen).toEqual(["A2"]);
  expect(excel.host.events.count).toBe(0);
});

promise("sheets that are added, opened, left or deleted, and selections, are told", async () => {
  const excel = await openExcel();
  const seen: string[] = [];
  const note = (kind: string) => () => {
    seen.push(kind);
    return Promise.resolve();
  };
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note("added"));
    worksheets.onActivated.add(note("activated"));
    worksheets.onDeactivated.add(note("deactivated"));
    worksheets.onDeleted.add(note("deleted"));
    worksheets.onSelectionChanged.add(note("selected"));
    await context.sync();
  });
  const { person } = excel.host;
  person.addsSheet("Mới");
  person.opens("Mới");
  person.selects("Mới", "B2:C3");
  person.deletesSheet("Mới");
  await setTimeout(10);
  expect(seen).toEqual([
    "added",
    "deactivated",
    "activated",
    "selected",
    "deactivated",
    "activated",
    "deleted",
  ]);
});

promise("no handler is called while the add-in has switched events off", async () => {
  const excel = await openExcel();
  const seen = await changesSeen(excel, async () => {
    await excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [[1]];
      await context.sync();
    });
  });
  expect(seen.map(({ address }) => address)).toEqual(["A2"]);
});
