export const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const drawingMain = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const spreadsheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const chartMain = "http://schemas.openxmlformats.org/drawingml/2006/chart";

const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const contentTypes = {
  workbook: `${spreadsheetType}.sheet.main+xml`,
  worksheet: `${spreadsheetType}.worksheet+xml`,
  styles: `${spreadsheetType}.styles+xml`,
  strings: `${spreadsheetType}.sharedStrings+xml`,
  table: `${spreadsheetType}.table+xml`,
  pivotTable: `${spreadsheetType}.pivotTable+xml`,
  pivotCache: `${spreadsheetType}.pivotCacheDefinition+xml`,
  customProperty: `${spreadsheetType}.customProperty`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  custom: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
} as const;
