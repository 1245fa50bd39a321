import type { ChartOrder, Order, PageOrder } from "../orders";
import { givePivot } from "./give-pivot";
import { type Doer, sheetOf } from "./order-sheets";

type ObjectKind = Extract<
  Order["do"],
  | ("name" | "rename-range" | "drop-name" | "table" | "resize-table" | "drop-table")
  | ("pivot" | "refresh-pivot")
  | ("freeze" | "page" | "breaks" | "chart" | "drop-chart" | "property" | "drop-property")
>;

/** Names, tables, charts, the page, properties of the workbook. */
export const objectDoers: { readonly [Kind in ObjectKind]: Doer<Kind> } = {
  name: ({ workbook }, { name, formula, visible }) => {
    const added = workbook.names.add(name, formula);
    if (!visible) added.visible = false;
  },
  "rename-range": ({ workbook }, { name, formula }) => {
    workbook.names.getItem(name).formula = formula;
  },
  "drop-name": ({ workbook }, { name }) => {
    workbook.names.getItem(name).delete();
  },
  table: (context, { sheet, name, address }) => {
    const table = sheetOf(context, sheet).tables.add(address, true);
    table.name = name;
    table.style = "TableStyleLight1";
  },
  "resize-table": ({ workbook }, { name, address }) => {
    workbook.tables.getItem(name).resize(address);
  },
  "drop-table": ({ workbook }, { name }) => {
    workbook.tables.getItem(name).convertToRange();
  },
  freeze: (context, { sheet, rows, columns }) => {
    const { freezePanes } = sheetOf(context, sheet);
    freezePanes.unfreeze();
    if (rows > 0 && columns > 0)
      freezePanes.freezeAt(sheetOf(context, sheet).getRangeByIndexes(0, 0, rows, columns));
    else if (rows > 0) freezePanes.freezeRows(rows);
    else if (columns > 0) freezePanes.freezeColumns(columns);
  },
  page: (context, { sheet, page }) => givePage(sheetOf(context, sheet).pageLayout, page),
  breaks: (context, { sheet, cells }) => {
    const { horizontalPageBreaks } = sheetOf(context, sheet);
    horizontalPageBreaks.removePageBreaks();
    for (const cell of cells) horizontalPageBreaks.add(cell);
  },
  chart: (context, { sheet, chart }) => giveChart(context, sheet, chart),
  "drop-chart": (context, { sheet, name }) => {
    sheetOf(context, sheet).charts.getItemOrNullObject(name).delete();
  },
  pivot: (context, { sheet, pivot }) => givePivot(context, sheet, pivot),
  "refresh-pivot": (context, { sheet, name }) => {
    sheetOf(context, sheet).pivotTables.getItem(name).refresh();
  },
  property: ({ workbook }, { name, value }) => {
    workbook.properties.custom.add(name, value);
  },
  "drop-property": ({ workbook }, { name }) => {
    workbook.properties.custom.getItem(name).delete();
  },
};

function givePage(layout: Excel.PageLayout, page: PageOrder): void {
  const { margins, pagesHigh } = page;
  layout.paperSize = page.paper;
  layout.orientation = page.orientation;
  layout.leftMargin = margins.left;
  layout.rightMargin = margins.right;
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
  layout.zoom =
    page.scale === undefined
      ? {
          horizontalFitToPages: page.pagesWide,
          ...(pagesHigh !== undefined && { verticalFitToPages: pagesHigh }),
        }
      : { scale: page.scale };
  // Numbered from 1 on each sheet: printed together they would count on.
  layout.firstPageNumber = 1;
  const { headersFooters } = layout;
  headersFooters.state = "FirstAndDefault";
  headersFooters.defaultForAllPages.centerHeader = page.header;
  for (const texts of [headersFooters.defaultForAllPages, headersFooters.firstPage]) {
    texts.leftFooter = page.footerLeft;
    texts.rightFooter = page.footerRight;
  }
  if (page.area !== undefined) layout.setPrintArea(page.area);
  if (page.titleRows !== undefined) layout.setPrintTitleRows(`$${page.titleRows.replace(":", ":$")}`);
  if (page.titleColumns !== undefined)
    layout.setPrintTitleColumns(`$${page.titleColumns.replace(":", ":$")}`);
}

/** Bars of one hue, no legend, no grid, values at the bars; of lying bars the first category on top. */
function giveChart(context: Excel.RequestContext, sheet: string, order: ChartOrder): void {
  const source = sheetOf(context, order.sourceSheet);
  const values = source.getRange(order.values);
  const chart = sheetOf(context, sheet).charts.add(order.kind, values, order.seriesBy);
  chart.name = order.name;
  chart.title.text = order.name;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.legend.visible = false;
  chart.format.font.name = order.fontName;
  chart.format.font.size = 10;
  chart.plotVisibleOnly = false;
  const series = chart.series.getItemAt(0);
  series.name = order.name;
  series.setValues(values);
  series.setXAxisValues(source.getRange(order.categories));
  series.gapWidth = 60;
  series.hasDataLabels = true;
  series.dataLabels.position = "OutsideEnd";
  series.dataLabels.numberFormat = order.labels;
  series.format.fill.setSolidColor(order.color);
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = order.kind === "BarClustered";
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.format.line.color = "#808080";
  valueAxis.numberFormat = "#,##0";
  valueAxis.majorGridlines.visible = false;
  valueAxis.minimum = 0;
  valueAxis.visible = false;
  chart.setPosition(order.firstCell, order.lastCell);
}
