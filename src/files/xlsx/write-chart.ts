import { chartColour, normalFont } from "../../sheets/look";
import { labelCode } from "../../sheets/number-format";
import type { CellRange } from "../../sheets/grid";
import type { ChartSpec, SheetSpec, SpecValue } from "../../sheets/spec";
import { absoluteRange } from "./write-address";
import { escapeAttribute, escapeText, relationshipsNamespace, xmlHead } from "./write-text";

const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006";
const categoryAxis = 1;
const valueAxis = 2;

/** xl/charts/chartN.xml: one hue, no legend, no grid, values at the bars; of lying bars the first category on top. */
export function chartXml(chart: ChartSpec, sheets: readonly SheetSpec[]): string {
  const source = sheets.find((sheet) => sheet.name === chart.sheet);
  return [
    `${xmlHead}<c:chartSpace xmlns:c="${drawingMl}/chart" xmlns:a="${drawingMl}/main" xmlns:r="${relationshipsNamespace}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    titleXml(chart.title),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    `<c:barChart><c:barDir val="${chart.kind === "bar" ? "bar" : "col"}"/>`,
    '<c:grouping val="clustered"/><c:varyColors val="0"/>',
    seriesXml(chart, source),
    `<c:gapWidth val="60"/><c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>`,
    axesXml(chart),
    "</c:plotArea>",
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    textPropertiesXml(1000, false),
    "</c:chartSpace>",
  ].join("");
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="vi-VN" sz="1200" b="1"/><a:t>${escapeText(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function seriesXml(
  { title, sheet, categories, values, labels }: ChartSpec,
  source: SheetSpec | undefined,
): string {
  const fill = `<a:solidFill><a:srgbClr val="${chartColour}"/></a:solidFill>`;
  const shown =
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  return [
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>${escapeText(title)}</c:v></c:tx>`,
    `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`,
    `<c:dLbls><c:numFmt formatCode="${escapeAttribute(labelCode(labels))}" sourceLinked="0"/><c:dLblPos val="outEnd"/>${shown}</c:dLbls>`,
    `<c:cat><c:strRef><c:f>${escapeText(absoluteRange(sheet, categories))}</c:f>${cacheXml("strCache", source, categories)}</c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${escapeText(absoluteRange(sheet, values))}</c:f>${cacheXml("numCache", source, values)}</c:numRef></c:val>`,
    "</c:ser>",
  ].join("");
}

/** The values as they stand in the cells, for programs that draw without reading the sheet (previews, phones). */
function cacheXml(kind: "strCache" | "numCache", source: SheetSpec | undefined, range: CellRange): string {
  // Rows that are made on demand are not asked for twice.
  if (!source || !Array.isArray(source.rows)) return "";
  const points: string[] = [];
  let count = 0;
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      const text = pointText(kind, valueAt(source, row, column));
      if (text !== undefined) points.push(`<c:pt idx="${count}"><c:v>${text}</c:v></c:pt>`);
      count++;
    }
  }
  const format = kind === "numCache" ? "<c:formatCode>General</c:formatCode>" : "";
  return `<c:${kind}>${format}<c:ptCount val="${count}"/>${points.join("")}</c:${kind}>`;
}

function valueAt({ rows }: SheetSpec, row: number, column: number): SpecValue | undefined {
  return [...rows][row]?.cells.find((cell) => cell.column === column)?.value;
}

function pointText(kind: "strCache" | "numCache", value: SpecValue | undefined): string | undefined {
  if (kind === "numCache") return typeof value === "number" ? String(value) : undefined;
  return typeof value === "string" || typeof value === "number" ? escapeText(String(value)) : undefined;
}

function axesXml({ kind }: ChartSpec): string {
  const isLying = kind === "bar";
  const line = '<a:ln><a:solidFill><a:srgbClr val="808080"/></a:solidFill></a:ln>';
  return [
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="${isLying ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${isLying ? "l" : "b"}"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr>${line}</c:spPr><c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="${isLying ? "t" : "l"}"/>`,
    `<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/></c:valAx>`,
  ].join("");
}

function textPropertiesXml(size: number, bold: boolean): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}"><a:latin typeface="${normalFont.name}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

/** xl/drawings/drawingN.xml; chart n of the sheet has the relationship rIdn. */
export function drawingXml(charts: readonly ChartSpec[]): string {
  const head = `${xmlHead}<xdr:wsDr xmlns:xdr="${drawingMl}/spreadsheetDrawing" xmlns:a="${drawingMl}/main" xmlns:r="${relationshipsNamespace}">`;
  return `${head}${charts.map(anchorXml).join("")}</xdr:wsDr>`;
}

function anchorXml({ anchor, title, description }: ChartSpec, at: number): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    corner("from", anchor.firstColumn, anchor.firstRow) +
      corner("to", anchor.lastColumn + 1, anchor.lastRow + 1),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="${escapeAttribute(title)}" descr="${escapeAttribute(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${drawingMl}/chart"><c:chart xmlns:c="${drawingMl}/chart" r:id="rId${at + 1}"/></a:graphicData></a:graphic>`,
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}
