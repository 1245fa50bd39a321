import { openExcel, type OpenExcel, promise } from "./open-excel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
  await excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem("Sheet1").getRange("A1:C4").values = [
      ["Đơn vị", "Số", "Ghi chú"],
      ["Phú Ngọc", 100, ""],
      ["Túc Trưng", 101, ""],
      ["Phú Túc", 102, ""],
    ];
    await context.sync();
  });
});

const onSheet = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<void> =>
  excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });

const refusal = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string> =>
  excel
    .refused((context) => work(context.workbook.worksheets.getItem("Sheet1"), context))
    .then(({ code }) => code);

promise("charts are added with their series, named, placed, titled and deleted", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
    chart.name = "Tổng";
    chart.title.text = "Tổng nguồn lực";
    chart.legend.visible = false;
    chart.setPosition("D2", "H12");
    chart.axes.valueAxis.visible = false;
    chart.axes.categoryAxis.reversePlotOrder = true;
    const series = chart.series.getItemAt(0);
    series.format.fill.setSolidColor("#5B7FA6");
    series.gapWidth = 60;
    series.hasDataLabels = true;
    series.dataLabels.position = "OutsideEnd";
    chart.load("name,chartType,left,top,width,height");
    chart.title.load("text");
    chart.series.load("count");
    await context.sync();
    expect([chart.name, chart.chartType, chart.title.text, chart.series.count]).toEqual([
      "Tổng",
      "BarClustered",
      "Tổng nguồn lực",
      1,
    ]);
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([144, 15, 240, 165]);
    series.setValues(sheet.getRange("B2:B3"));
    series.setXAxisValues(sheet.getRange("A2:A3"));
    const found = sheet.charts.getItemOrNullObject("tổng").load("id");
    await context.sync();
    expect(found.isNullObject).toBe(false);
  });
  const [chart] = excel.host.book.sheets[0]?.charts ?? [];
  expect(chart?.series[0]).toMatchObject({
    values: "Sheet1!$B$2:$B$3",
    categories: "Sheet1!$A$2:$A$3",
    color: "#5B7FA6",
  });
  await onSheet((sheet) => sheet.charts.getItem("Tổng").delete());
  expect(excel.host.book.sheets[0]?.charts).toEqual([]);
});

promise(
  "page set-up is read as it was set: paper, orientation, margins, fit, print area and titles",
  async () => {
    await onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.paperSize = "A3";
      pageLayout.orientation = "Landscape";
      pageLayout.setPrintMargins("Centimeters", {
        left: 3,
        right: 1.5,
        top: 2,
        bottom: 2,
        header: 1,
        footer: 1,
      });
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.firstPageNumber = 1;
      pageLayout.setPrintArea("A1:C40");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintTitleColumns("A:B");
      pageLayout.centerHorizontally = true;
      pageLayout.load();
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        paperSize: "A3",
        orientation: "Landscape",
        zoom: { horizontalFitToPages: 1 },
        firstPageNumber: 1,
        centerHorizontally: true,
      });
      expect(pageLayout.leftMargin).toBeCloseTo(85.04, 1);
      expect([area.address, rows.address, columns.address]).toEqual([
        "Sheet1!A1:C40",
        "Sheet1!1:2",
        "Sheet1!A:B",
      ]);
    });
    expect(await refusal((sheet) => (sheet.pageLayout.zoom = { scale: 90, horizontalFitToPages: 1 }))).toBe(
      "InvalidArgument",
    );
    expect(await refusal((sheet) => (sheet.pageLayout.zoom = { scale: 5 }))).toBe("InvalidArgument");
    expect(await refusal((sheet) => (sheet.pageLayout.leftMargin = -1))).toBe("InvalidArgument");
  },
);

promise(
  "headers and footers can differ on the first page, and page breaks stand where they were put",
  async () => {
    await onSheet(async (sheet, context) => {
      const { headersFooters } = sheet.pageLayout;
      headersFooters.state = "FirstAndDefault";
      headersFooters.defaultForAllPages.centerHeader = "&P";
      headersFooters.defaultForAllPages.leftFooter = "Xã Phú Túc";
      headersFooters.firstPage.leftFooter = "Trang đầu";
      sheet.horizontalPageBreaks.add("A10");
      sheet.horizontalPageBreaks.add("B20");
      sheet.verticalPageBreaks.add("D1");
      headersFooters.load("state");
      headersFooters.defaultForAllPages.load("centerHeader,leftFooter");
      headersFooters.firstPage.load("centerHeader,leftFooter");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      sheet.verticalPageBreaks.load("items/columnIndex");
      await context.sync();
      expect(headersFooters.state).toBe("FirstAndDefault");
      expect([headersFooters.defaultForAllPages.centerHeader, headersFooters.firstPage.centerHeader]).toEqual(
        ["&P", ""],
      );
      expect([headersFooters.defaultForAllPages.leftFooter, headersFooters.firstPage.leftFooter]).toEqual([
        "Xã Phú Túc",
        "Trang đầu",
      ]);
      expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([9, 19]);
      expect(sheet.verticalPageBreaks.items.map(({ columnIndex }) => columnIndex)).toEqual([3]);
      sheet.horizontalPageBreaks.items[0]?.delete();
      const count = sheet.horizontalPageBreaks.getCount();
      sheet.verticalPageBreaks.removePageBreaks();
      await context.sync();
      expect(count.value).toBe(1);
    });
    expect(await refusal((sheet) => sheet.horizontalPageBreaks.add("A1"))).toBe("InvalidArgument");
  },
);

promise("a sheet's filter can be set over a range and removed", async () => {
  await onSheet(async (sheet, context) => {
    sheet.autoFilter.apply("A1:C4");
    sheet.autoFilter.load("enabled");
    const range = sheet.autoFilter.getRangeOrNullObject().load("address");
    await context.sync();
    expect([sheet.autoFilter.enabled, range.address]).toEqual([true, "Sheet1!A1:C4"]);
    sheet.autoFilter.remove();
    sheet.autoFilter.load("enabled");
    await context.sync();
    expect(sheet.autoFilter.enabled).toBe(false);
  });
});
