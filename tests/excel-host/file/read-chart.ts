import type { Sheet } from "../model/book";
import {
  type Axis,
  type Chart,
  type ChartText,
  type Frame,
  type Labels,
  newLabels,
  type Series,
} from "../model/objects";
import { apiWord, chartShapes, labelPlaces, legendPlaces, tickPlaces } from "./chart-words";
import type { Package } from "./package";
import { readColor } from "./style-xml";
import { allBelow, childOf, childrenOf, findBelow, flag, numberOf, textOf, type XmlElement } from "./xml";

const value = (parent: XmlElement | undefined, name: string): string | undefined =>
  childOf(parent, name)?.attributes["val"];

/** A chart of a kind this host knows; undefined for others, whose parts are kept. */
export function readChart(
  sheet: Sheet,
  from: Package,
  path: string,
  anchor: XmlElement,
  frame: Frame,
): Chart | undefined {
  const xml = from.xml(path);
  const chart = childOf(xml, "chart");
  const plot = childOf(chart, "plotArea");
  const groups = childrenOf(plot).filter(({ name }) => name.endsWith("Chart"));
  const [group] = groups;
  const type = group && groups.length === 1 ? typeOf(group) : undefined;
  if (!xml || !chart || !group || type === undefined) return undefined;
  const gap = numberOf(value(group, "gapWidth")) ?? 150;
  return {
    kind: "chart",
    id: `{${sheet.book.newId().toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`,
    name: findBelow(anchor, "cNvPr")?.attributes["name"] ?? "",
    type,
    title: titleOf(childOf(chart, "title"), flag(value(chart, "autoTitleDeleted"))),
    legend: legendOf(childOf(chart, "legend")),
    series: childrenOf(group, "ser").map((ser) => seriesOf(ser, gap)),
    category: axisOf(childOf(plot, "catAx")),
    value: axisOf(childOf(plot, "valAx")),
    plotVisibleOnly: flag(value(chart, "plotVisOnly"), true),
    ...fontOf(xml),
    frame,
    xml,
    path,
    anchor,
  };
}

function fontOf(xml: XmlElement): Pick<Chart, "fontName" | "fontSize"> {
  const font = findBelow(childOf(xml, "txPr"), "defRPr");
  return {
    fontName: childOf(font, "latin")?.attributes["typeface"] ?? "",
    fontSize: (numberOf(font?.attributes["sz"]) ?? 0) / 100,
  };
}

function typeOf(group: XmlElement): string | undefined {
  const element = group.name.slice(group.name.indexOf(":") + 1);
  const direction = value(group, "barDir");
  const grouping = value(group, "grouping");
  return chartShapes.find(
    (shape) =>
      shape.element === element &&
      (shape.direction === undefined || shape.direction === direction) &&
      (shape.grouping === undefined || shape.grouping === grouping),
  )?.type;
}

function titleOf(title: XmlElement | undefined, isDeleted: boolean): ChartText {
  const font = title && (findBelow(title, "rPr") ?? findBelow(title, "defRPr"));
  const size = numberOf(font?.attributes["sz"]);
  const bold = font?.attributes["b"];
  const color = readRgb(font);
  return {
    text: title ? allBelow(title, "t").map(textOf).join("") : "",
    visible: title !== undefined && !isDeleted,
    overlay: flag(value(title, "overlay")),
    ...(size !== undefined && { size: size / 100 }),
    ...(bold !== undefined && { bold: flag(bold) }),
    ...(color !== "" && { color }),
  };
}

function readRgb(parent: XmlElement | undefined): string {
  const rgb =
    findBelow(childOf(parent, "solidFill"), "srgbClr") ?? childOf(childOf(parent, "solidFill"), "srgbClr");
  const hex = rgb?.attributes["val"];
  return hex === undefined ? readColor(undefined) : `#${hex.toUpperCase()}`;
}

function legendOf(legend: XmlElement | undefined): Chart["legend"] {
  return {
    visible: legend !== undefined,
    position: apiWord(legendPlaces, value(legend, "legendPos")) || "Right",
    overlay: flag(value(legend, "overlay")),
  };
}

/** "…$B$2:$B$9" of a reference, or "". */
const formulaOf = (parent: XmlElement | undefined): string => textOf(parent && findBelow(parent, "f"));

function seriesOf(ser: XmlElement, gapWidth: number): Series {
  const tx = childOf(ser, "tx");
  const nameFormula = formulaOf(tx);
  const labels = childOf(ser, "dLbls");
  return {
    name: tx ? textOf(findBelow(tx, "v")) : "",
    ...(nameFormula !== "" && { nameFormula }),
    values: formulaOf(childOf(ser, "val")),
    categories: formulaOf(childOf(ser, "cat")),
    color: readRgb(childOf(ser, "spPr")),
    gapWidth,
    hasLabels: labels !== undefined,
    labels: labelsOf(labels),
  };
}

function labelsOf(labels: XmlElement | undefined): Labels {
  const shows = (name: string): boolean => flag(value(labels, name));
  return {
    ...newLabels(),
    value: shows("showVal"),
    category: shows("showCatName"),
    series: shows("showSerName"),
    percentage: shows("showPercent"),
    legendKey: shows("showLegendKey"),
    position: apiWord(labelPlaces, value(labels, "dLblPos")),
    numberFormat: childOf(labels, "numFmt")?.attributes["formatCode"] ?? "",
  };
}

function axisOf(axis: XmlElement | undefined): Axis {
  const scaling = childOf(axis, "scaling");
  const [minimum, maximum] = [numberOf(value(scaling, "min")), numberOf(value(scaling, "max"))];
  return {
    visible: axis !== undefined && !flag(value(axis, "delete")),
    majorGridlines: childOf(axis, "majorGridlines") !== undefined,
    minorGridlines: childOf(axis, "minorGridlines") !== undefined,
    reversed: value(scaling, "orientation") === "maxMin",
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    numberFormat: childOf(axis, "numFmt")?.attributes["formatCode"] ?? "General",
    title: titleOf(childOf(axis, "title"), false),
    lineColor: readRgb(childOf(childOf(axis, "spPr"), "ln")),
    tickLabelPosition: apiWord(tickPlaces, value(axis, "tickLblPos")) || "NextToAxis",
  };
}
