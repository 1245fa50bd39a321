import { hostClasses } from "./classes/host-classes";
import { readContract } from "./host";
import { implementedMembers } from "./implemented-members";
import { openExcel, promise } from "./open-excel";
import type { HostClass } from "./protocol/host-object";

promise(
  "every member the host answers is one of Excel's, and what can be set there can be set in Excel",
  () => {
    const { classes } = readContract();
    const strange = implementedMembers().filter((full) => {
      const [name = "", member = ""] = full.split(".");
      return classes[name]?.[member] === undefined && full !== "Application.createWorkbook";
    });
    // The library's own: no add-in calls it.
    expect(strange).toEqual(["WorkbookCreated.open"]);
    const wrong = Object.entries(hostClasses).flatMap(([name, one]) =>
      Object.entries((one as HostClass<unknown>).properties ?? {}).flatMap(([member, { set }]) => {
        const known = classes[name]?.[member];
        return set && known?.kind === "property" && known.readonly ? [`${name}.${member}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  },
);

promise("every object can be loaded without naming properties", async () => {
  const excel = await openExcel();
  await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["a", "b"],
      ["x", 1],
    ];
    const table = sheet.tables.add(range, true);
    const chart = sheet.charts.add("ColumnClustered", range);
    const format = range.conditionalFormats.add("Custom");
    const loaded = [
      ...[workbook, workbook.application, workbook.properties, workbook.protection, workbook.worksheets],
      ...[
        sheet,
        sheet.protection,
        sheet.pageLayout,
        sheet.pageLayout.headersFooters,
        sheet.names,
        sheet.autoFilter,
      ],
      ...[
        range,
        range.format,
        range.format.font,
        range.format.fill,
        range.format.borders,
        range.dataValidation,
      ],
      ...[range.format.protection, range.format.borders.getItem("EdgeTop"), sheet.getRanges("A1,B2")],
      ...[table, table.columns, chart, chart.title, chart.legend, chart.axes.valueAxis, chart.series],
      ...[chart.series.getItemAt(0), format, format.custom.rule, format.custom.format],
      workbook.names.add("ten", range),
    ];
    for (const one of loaded) one.load();
    await context.sync();
    expect(loaded.every((one) => Object.keys(one.toJSON()).length > 0)).toBe(true);
  });
  expect([...excel.host.missing]).toEqual([]);
});
