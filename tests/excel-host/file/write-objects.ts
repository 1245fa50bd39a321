import { areaAddress } from "../model/address";
import type { Sheet } from "../model/book";
import type { Chart, Drawing, Frame, OtherDrawing, Pivot, Table } from "../model/objects";
import {
  chartMain,
  contentTypes,
  drawingMain,
  relationships,
  spreadsheet,
  spreadsheetDrawing,
} from "./namespaces";
import { kindOf, officeType, type Package } from "./package";
import { chartXml } from "./write-chart";
import { RelationshipList } from "./write-sheet";
import { childOf, childrenOf, element, findBelow, localName, type XmlElement } from "./xml";

/** xl/tables/tableN.xml */
export function tableXml(table: Table): XmlElement {
  const { id, name, area, xml, showHeaders, showTotals, showFilterButton } = table;
  const ref = areaAddress(area);
  const filterRef = areaAddress({ ...area, lastRow: area.lastRow - (showTotals ? 1 : 0) });
  const kept = childrenOf(xml).filter(
    (child) => !["autoFilter", "tableColumns", "tableStyleInfo"].includes(localName(child.name)),
  );
  const filter = childOf(xml, "autoFilter")?.children ?? [];
  return element(
    "table",
    {
      ...xml?.attributes,
      xmlns: spreadsheet,
      id,
      name,
      displayName: name,
      ref,
      headerRowCount: showHeaders ? undefined : "0",
      totalsRowCount: showTotals ? "1" : undefined,
      totalsRowShown: showTotals ? undefined : "0",
    },
    [
      ...(showFilterButton && showHeaders ? [element("autoFilter", { ref: filterRef }, filter)] : []),
      ...kept.filter((child) => localName(child.name) === "sortState"),
      columnsXml(table),
      styleXml(table),
      ...kept.filter((child) => localName(child.name) === "extLst"),
    ],
  );
}

/** What a column had beside its name (a calculated formula) stays with the name. */
function columnsXml({ columns, xml }: Table): XmlElement {
  const known = childrenOf(childOf(xml, "tableColumns"));
  const inner = columns.map((name, at) => {
    const own = known.find(({ attributes }) => attributes["name"] === name);
    return element("tableColumn", { ...own?.attributes, id: at + 1, name }, own?.children ?? []);
  });
  return element("tableColumns", { count: inner.length }, inner);
}

function styleXml({ style, firstColumn, lastColumn, bandedRows, bandedColumns }: Table): XmlElement {
  const said = (on: boolean): string => (on ? "1" : "0");
  return element("tableStyleInfo", {
    name: style === "" ? undefined : style,
    showFirstColumn: said(firstColumn),
    showLastColumn: said(lastColumn),
    showRowStripes: said(bandedRows),
    showColumnStripes: said(bandedColumns),
  });
}

/** Writes the sheet's drawing with its charts; gives the part's path, undefined where there is nothing drawn. */
export function writeDrawing(sheet: Sheet, to: Package, from: Package | undefined): string | undefined {
  if (sheet.drawings.length === 0) return undefined;
  const path = sheet.kept.drawing ?? to.freePath("xl/drawings/drawing");
  const kept = sheet.kept.drawing === undefined ? [] : (from?.relationshipsOf(sheet.kept.drawing) ?? []);
  const others = kept.filter((one) => kindOf(one) !== "chart" || isForeign(one.id, sheet.drawings));
  const list = new RelationshipList(others);
  for (const { target, external } of others) if (!external && from) to.copy(from, target);
  const anchors = sheet.drawings.map((drawing, at) =>
    drawing.kind === "chart" ? writeChart(drawing, at, to, from, list) : movedAnchor(drawing),
  );
  const attributes = { "xmlns:xdr": spreadsheetDrawing, "xmlns:a": drawingMain };
  to.addXml(path, element("xdr:wsDr", attributes, anchors), contentTypes.drawing);
  to.relate(path, list.all);
  return path;
}

/** A chart this host could not read: its frame is kept as it is, and so is its part. */
const isForeign = (id: string, drawings: readonly Drawing[]): boolean =>
  drawings.some((drawing) => drawing.kind === "other" && JSON.stringify(drawing.xml).includes(`"${id}"`));

function writeChart(
  chart: Chart,
  at: number,
  to: Package,
  from: Package | undefined,
  list: RelationshipList,
): XmlElement {
  const keepsPath = chart.path !== undefined && !to.parts.has(chart.path);
  const path = keepsPath ? (chart.path ?? "") : to.freePath("xl/charts/chart");
  to.addXml(path, chartXml(chart), contentTypes.chart);
  const own = chart.xml && from && chart.path !== undefined ? from.relationshipsOf(chart.path) : [];
  for (const { target, external } of own) if (!external && from) to.copy(from, target);
  to.relate(path, own);
  return anchorXml(chart, at, list.add("chart", path));
}

function anchorXml({ frame, name, anchor }: Chart, at: number, id: string): XmlElement {
  const known = anchor && findBelow(anchor, "cNvPr");
  const properties = element("xdr:cNvPr", { ...known?.attributes, id: at + 2, name }, known?.children ?? []);
  const zero = (tag: string, x: string, y: string): XmlElement => element(tag, { [x]: "0", [y]: "0" });
  const graphic = element("a:graphic", {}, [
    element("a:graphicData", { uri: chartMain }, [
      element("c:chart", { "xmlns:c": chartMain, "xmlns:r": relationships, "r:id": id }),
    ]),
  ]);
  return element("xdr:twoCellAnchor", { editAs: anchor?.attributes["editAs"] ?? "twoCell" }, [
    ...cornersXml(frame),
    element("xdr:graphicFrame", { macro: "" }, [
      element("xdr:nvGraphicFramePr", {}, [properties, element("xdr:cNvGraphicFramePr")]),
      element("xdr:xfrm", {}, [zero("a:off", "x", "y"), zero("a:ext", "cx", "cy")]),
      graphic,
    ]),
    element("xdr:clientData"),
  ]);
}

function cornersXml({ from, to }: Frame): readonly XmlElement[] {
  return [from, to].map(({ row, column, down, right }, at) =>
    element(at === 0 ? "xdr:from" : "xdr:to", {}, [
      element("xdr:col", {}, [String(column)]),
      element("xdr:colOff", {}, [String(right)]),
      element("xdr:row", {}, [String(row)]),
      element("xdr:rowOff", {}, [String(down)]),
    ]),
  );
}

function movedAnchor({ xml, frame }: OtherDrawing): XmlElement {
  if (!frame) return xml;
  const [from, to] = cornersXml(frame);
  const children = xml.children.map((child) => {
    if (typeof child === "string") return child;
    if (localName(child.name) === "from") return from ?? child;
    return localName(child.name) === "to" ? (to ?? child) : child;
  });
  return { ...xml, children };
}

/** Its cells may have moved; the rest is as it was. */
export function writePivot(pivot: Pivot, to: Package): void {
  const { xml, area, path, cachePath } = pivot;
  const location = childOf(xml, "location");
  if (location) location.attributes["ref"] = areaAddress(area);
  to.addXml(path, xml, contentTypes.pivotTable);
  to.relate(path, [
    { id: "rId1", type: officeType("pivotCacheDefinition"), target: cachePath, external: false },
  ]);
}
