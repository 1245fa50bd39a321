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

/** Rows 1 to 8: level, whether hidden, whether the group that ends or begins here is closed. */
const rows = (): readonly string[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((row) => {
    const {
      level = 0,
      hidden = false,
      collapsed = false,
    } = excel.host.book.sheets[0]?.cells.rowInfo.get(row) ?? {};
    return `${level}${hidden ? "h" : ""}${collapsed ? "c" : ""}`;
  });

/** As in our files: headings stand above their groups. */
const headingsAbove = (): void => {
  const [sheet] = excel.host.book.sheets;
  if (sheet) sheet.summaryBelow = false;
};

promise("rows and columns are grouped up to eight levels, and ungrouped", async () => {
  await onSheet((sheet) => {
    sheet.getRange("2:6").group("ByRows");
    sheet.getRange("3:4").group("ByRows");
    sheet.getRange("B:C").group("ByColumns");
  });
  expect(rows()).toEqual(["0", "1", "2", "2", "1", "1", "0", "0"]);
  expect(excel.host.book.sheets[0]?.cells.columnInfo.get(1)?.level).toBe(1);
  await onSheet((sheet) => {
    for (let level = 0; level < 5; level++) sheet.getRange("3:3").group("ByRows");
    sheet.getRange("4:4").ungroup("ByRows");
  });
  expect(rows()).toEqual(["0", "1", "7", "1", "1", "1", "0", "0"]);
  for (const work of [
    (sheet: Excel.Worksheet) => sheet.getRange("3:3").group("ByRows"),
    (sheet: Excel.Worksheet) => sheet.getRange("8:8").ungroup("ByRows"),
  ]) {
    const { code } = await excel.refused(({ workbook }) => work(workbook.worksheets.getItem("Sheet1")));
    expect(code).toBe("InvalidOperation");
  }
});

promise(
  "closing a group hides its rows and marks the heading, above or below as the sheet has it",
  async () => {
    await onSheet((sheet) => {
      sheet.getRange("2:6").group("ByRows");
      sheet.getRange("2:6").hideGroupDetails("ByRows");
    });
    expect(rows()).toEqual(["0", "1h", "1h", "1h", "1h", "1h", "0c", "0"]);
    await onSheet((sheet) => sheet.getRange("2:6").showGroupDetails("ByRows"));
    expect(rows()).toEqual(["0", "1", "1", "1", "1", "1", "0", "0"]);
    headingsAbove();
    await onSheet((sheet) => sheet.getRange("2:6").hideGroupDetails("ByRows"));
    expect(rows()).toEqual(["0c", "1h", "1h", "1h", "1h", "1h", "0", "0"]);
  },
);

promise("opening a group leaves groups inside closed that were closed themselves", async () => {
  headingsAbove();
  await onSheet((sheet) => {
    sheet.getRange("2:6").group("ByRows");
    sheet.getRange("4:5").group("ByRows");
    sheet.getRange("4:5").hideGroupDetails("ByRows");
    sheet.getRange("2:6").hideGroupDetails("ByRows");
    sheet.getRange("2:6").showGroupDetails("ByRows");
  });
  expect(rows()).toEqual(["0", "1", "1c", "2h", "2h", "1", "0", "0"]);
});

promise("showOutlineLevels shows groups down to a level", async () => {
  headingsAbove();
  await onSheet((sheet) => {
    sheet.getRange("2:6").group("ByRows");
    sheet.getRange("4:5").group("ByRows");
    sheet.showOutlineLevels(2, 0);
  });
  expect(rows()).toEqual(["0", "1", "1c", "2h", "2h", "1", "0", "0"]);
  await onSheet((sheet) => sheet.showOutlineLevels(1, 0));
  expect(rows()).toEqual(["0c", "1h", "1hc", "2h", "2h", "1h", "0", "0"]);
  await onSheet((sheet) => sheet.showOutlineLevels(8, 0));
  expect(rows()).toEqual(["0", "1", "1", "2", "2", "1", "0", "0"]);
});
