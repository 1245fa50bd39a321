import { chartColour } from "../../sheets/look";
import type { PivotOrder } from "../orders";
import { sheetOf } from "./order-sheets";

/** Points; the slicers stand side by side right of the table, the chart below them. */
const slicer = { left: 760, top: 20, width: 190, height: 220, gap: 12 } as const;
const chart = { top: 260, width: 800, height: 320 } as const;

/** A PivotTable as sheets/pivot-table lays it, with slicers for its headings and filters, and a chart of it. */
export function givePivot(context: Excel.RequestContext, sheet: string, order: PivotOrder): void {
  const place = sheetOf(context, sheet);
  const source = context.workbook.tables.getItem(order.table);
  const pivot = place.pivotTables.add(order.name, source, place.getRange(order.firstCell));
  const { hierarchies, layout } = pivot;
  for (const { field } of order.filters) pivot.filterHierarchies.add(hierarchies.getItem(field));
  for (const field of order.rows) pivot.rowHierarchies.add(hierarchies.getItem(field));
  for (const field of order.columns) pivot.columnHierarchies.add(hierarchies.getItem(field));
  const data = pivot.dataHierarchies.add(hierarchies.getItem(order.value.field));
  data.summarizeBy = "Sum";
  data.name = order.value.caption;
  layout.layoutType = "Tabular";
  // What adds up stands in Tổng hợp, by each figure's own rule.
  layout.subtotalLocation = "Off";
  layout.showRowGrandTotals = false;
  layout.showColumnGrandTotals = false;
  for (const { field, only } of order.filters) {
    if (only === undefined) continue;
    const own = hierarchies.getItem(field).fields.getItem(field);
    own.applyFilter({ manualFilter: { selectedItems: [only] } });
  }
  for (const [at, field] of order.slicers.entries()) {
    const one = place.slicers.add(pivot, field, place);
    one.caption = field;
    one.left = slicer.left + at * (slicer.width + slicer.gap);
    one.top = slicer.top;
    one.width = slicer.width;
    one.height = slicer.height;
  }
  giveChart(place, pivot, order.chart);
}

/** A chart over a PivotTable's range follows it. */
function giveChart(place: Excel.Worksheet, pivot: Excel.PivotTable, name: string): void {
  const made = place.charts.add("ColumnClustered", pivot.layout.getRange(), "Auto");
  made.name = name;
  made.title.visible = false;
  made.left = slicer.left;
  made.top = chart.top;
  made.width = chart.width;
  made.height = chart.height;
  made.series.getItemAt(0).format.fill.setSolidColor(`#${chartColour}`);
}
