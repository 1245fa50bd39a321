import type { HostClasses } from "../protocol/host-object";
import {
  chartAreaFormat,
  chartAxes,
  chartAxis,
  chartAxisFormat,
  chartAxisTitle,
  chartDataLabels,
  chartFill,
  chartFont,
  chartGridlines,
  chartLegend,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
  chartTextFormat,
  chartTitle,
} from "./chart-parts";
import { chart, chartCollection } from "./charts";
import {
  conditionalDataBarPositiveFormat,
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  dataBarConditionalFormat,
} from "./conditional-formats";
import {
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from "./conditional-looks";
import { cultureInfo, datetimeFormatInfo, numberFormatInfo } from "./culture";
import { dataValidation } from "./data-validation";
import { namedItem, namedItemCollection } from "./names";
import { pageBreak, pageBreakCollection } from "./page-breaks";
import { headerFooter, headerFooterGroup, pageLayout } from "./page-layout";
import { pivotLayout, pivotTable, pivotTableCollection } from "./pivots";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import { rangeBorder, rangeBorderCollection } from "./range-borders";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./range-format";
import { autoFilter, workbookProtection, worksheetFreezePanes, worksheetProtection } from "./sheet-settings";
import { tableColumn, tableColumnCollection } from "./table-columns";
import { table, tableCollection, tableRowCollection, tableScopedCollection } from "./tables";
import {
  application,
  customProperty,
  customPropertyCollection,
  documentProperties,
  runtime,
  setting,
  settingCollection,
  workbook,
  workbookCreated,
} from "./workbook";
import { worksheet, worksheetCustomProperty, worksheetCustomPropertyCollection } from "./worksheet";
import { worksheetCollection } from "./worksheets";

/** Every class the host answers for, by Excel's name. */
export const hostClasses: HostClasses = {
  Workbook: workbook,
  WorkbookCreated: workbookCreated,
  Application: application,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
  DatetimeFormatInfo: datetimeFormatInfo,
  Runtime: runtime,
  WorkbookProtection: workbookProtection,
  DocumentProperties: documentProperties,
  CustomPropertyCollection: customPropertyCollection,
  CustomProperty: customProperty,
  SettingCollection: settingCollection,
  Setting: setting,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  AutoFilter: autoFilter,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  FormatProtection: formatProtection,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeBorder: conditionalRangeBorder,
  DataBarConditionalFormat: dataBarConditionalFormat,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormat,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTextFormat,
  ChartAxisTitle: chartAxisTitle,
  ChartAxisTitleFormat: chartTextFormat,
  ChartFont: chartFont,
  ChartAreaFormat: chartAreaFormat,
  ChartLegend: chartLegend,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisFormat: chartAxisFormat,
  ChartLineFormat: chartLineFormat,
  ChartGridlines: chartGridlines,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  ChartDataLabels: chartDataLabels,
  PivotTableCollection: pivotTableCollection,
  PivotTable: pivotTable,
  PivotLayout: pivotLayout,
};
