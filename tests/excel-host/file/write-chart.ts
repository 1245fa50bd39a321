import type { Axis, Chart, ChartText, Labels, Series } from "../model/objects";
import { type ChartShape, chartShapes, labelPlaces, legendPlaces, tickPlaces } from "./chart-words";
import { chartMain, drawingMain, relationships } from "./namespaces";
import { childOf, element, findBelow, textOf, type XmlElement } from "./xml";

const val = (name: string, value: string | number | boolean): XmlElement =>
  element(`c:${name}`, { val: typeof value === "boolean" ? (value ? "1" : "0") : value });

/** The chart's part: as it was loaded with its references kept right, or made from what this host knows. */
export function chartXml(chart: Chart): XmlElement {
  if (chart.xml) return withReferences(chart.xml, chart.series);
  const { fontName, fontSize, title, legend, plotVisibleOnly } = chart;
  return element("c:chartSpace", { "xmlns:c": chartMain, "xmlns:a": drawingMain, "xmlns:r": relationships }, [
    val("roundedCorners", false),
    element("c:chart", {}, [
      ...(title.visible ? [titleXml(title)] : []),
      val("autoTitleDeleted", !title.visible),
      plotXml(chart),
      ...(legend.visible
        ? [
            element("c:legend", {}, [
              val("legendPos", legendPlaces[legend.position] ?? "r"),
              val("overlay", legend.overlay),
            ]),
          ]
        : []),
      val("plotVisOnly", plotVisibleOnly),
      val("dispBlanksAs", "gap"),
    ]),
    ...(fontName === "" && fontSize === 0 ? [] : [fontXml(fontName, fontSize)]),
  ]);
}

function withReferences(xml: XmlElement, series: readonly Series[]): XmlElement {
  const root = structuredClone(xml);
  const group = childOf(childOf(childOf(root, "chart"), "plotArea"), groupOf(root));
  const own = (group?.children ?? []).filter(
    (child) => typeof child !== "string" && child.name.endsWith(":ser"),
  ) as XmlElement[];
  for (const [at, one] of own.entries()) {
    const { nameFormula, categories, values } = series[at] ?? {};
    setFormula(childOf(one, "tx"), nameFormula);
    setFormula(childOf(one, "cat"), categories);
    setFormula(childOf(one, "val"), values);
  }
  return root;
}

function groupOf(root: XmlElement): string {
  const plot = childOf(childOf(root, "chart"), "plotArea");
  const group = (plot?.children ?? []).find(
    (child) => typeof child !== "string" && child.name.endsWith("Chart"),
  );
  return typeof group === "object" ? group.name.slice(group.name.indexOf(":") + 1) : "";
}

function setFormula(parent: XmlElement | undefined, formula: string | undefined): void {
  const f = parent && findBelow(parent, "f");
  if (f && formula !== undefined && textOf(f) !== formula) f.children = [formula];
}

function fontXml(name: string, size: number): XmlElement {
  const font = element("a:defRPr", { sz: size === 0 ? undefined : Math.round(size * 100) }, latin(name));
  return element("c:txPr", {}, [
    element("a:bodyPr"),
    element("a:p", {}, [element("a:pPr", {}, [font]), element("a:endParaRPr", { lang: "vi-VN" })]),
  ]);
}

const latin = (name: string): readonly XmlElement[] =>
  name === "" ? [] : [element("a:latin", { typeface: name })];
const solid = (color: string): XmlElement =>
  element("a:solidFill", {}, [element("a:srgbClr", { val: color.slice(1) })]);

function titleXml({ text, overlay, bold, size, color = "" }: ChartText): XmlElement {
  const look = { sz: size === undefined ? undefined : Math.round(size * 100), b: bold };
  const run = element("a:r", {}, [
    element("a:rPr", { lang: "vi-VN", ...look }, color === "" ? [] : [solid(color)]),
    element("a:t", {}, [text]),
  ]);
  const rich = element("c:rich", {}, [element("a:bodyPr"), element("a:p", {}, [run])]);
  return element("c:title", {}, [
    ...(text === "" ? [] : [element("c:tx", {}, [rich])]),
    val("overlay", overlay),
  ]);
}

const categoryId = 111_111_111;
const valueId = 222_222_222;

function plotXml({ type, series, category, value }: Chart): XmlElement {
  const shape = chartShapes.find((one) => one.type === type);
  if (!shape) throw new Error(`A chart of the type ${type} cannot be written`);
  const hasAxes = shape.element !== "pieChart";
  const lies = shape.direction === "bar";
  const axes = hasAxes
    ? [axisXml("catAx", category, lies ? "l" : "b"), axisXml("valAx", value, lies ? "b" : "l")]
    : [];
  return element("c:plotArea", {}, [element("c:layout"), groupXml(shape, series, hasAxes), ...axes]);
}

function groupXml(shape: ChartShape, series: readonly Series[], hasAxes: boolean): XmlElement {
  const isBar = shape.element === "barChart";
  const isLine = shape.element === "lineChart";
  return element(`c:${shape.element}`, {}, [
    ...(shape.direction ? [val("barDir", shape.direction)] : []),
    ...(shape.grouping ? [val("grouping", shape.grouping)] : []),
    val("varyColors", !hasAxes),
    ...series.map((one, at) => seriesXml(one, at, isBar, isLine && !shape.marker)),
    ...(isBar ? barEnd(shape, series[0]?.gapWidth ?? 150) : []),
    ...(isLine ? [val("marker", true)] : []),
    ...(hasAxes ? [val("axId", categoryId), val("axId", valueId)] : []),
  ]);
}

/** Stacked bars lie on each other. */
const barEnd = ({ grouping }: ChartShape, gapWidth: number): readonly XmlElement[] => [
  val("gapWidth", gapWidth),
  ...(grouping === "clustered" ? [] : [val("overlap", 100)]),
];

function seriesXml(one: Series, at: number, isBar: boolean, withoutMarkers: boolean): XmlElement {
  const { name, nameFormula, color, hasLabels, labels, categories, values } = one;
  const tx = nameFormula === undefined ? named(name) : reference("tx", "strRef", nameFormula);
  return element("c:ser", {}, [
    val("idx", at),
    val("order", at),
    ...tx,
    ...(color === "" ? [] : [element("c:spPr", {}, [solid(color)])]),
    ...(isBar ? [val("invertIfNegative", false)] : []),
    ...(withoutMarkers ? [element("c:marker", {}, [val("symbol", "none")])] : []),
    ...(hasLabels ? [labelsXml(labels)] : []),
    ...(categories === "" ? [] : reference("cat", "strRef", categories)),
    ...(values === "" ? [] : reference("val", "numRef", values)),
  ]);
}

const named = (name: string): readonly XmlElement[] =>
  name === "" ? [] : [element("c:tx", {}, [element("c:v", {}, [name])])];

const reference = (name: string, kind: string, formula: string): readonly XmlElement[] => [
  element(`c:${name}`, {}, [element(`c:${kind}`, {}, [element("c:f", {}, [formula])])]),
];

function labelsXml({
  value,
  category,
  series,
  percentage,
  legendKey,
  position,
  numberFormat,
}: Labels): XmlElement {
  const place = labelPlaces[position];
  return element("c:dLbls", {}, [
    ...(numberFormat === "" ? [] : [element("c:numFmt", { formatCode: numberFormat, sourceLinked: "0" })]),
    ...(place === undefined ? [] : [val("dLblPos", place)]),
    val("showLegendKey", legendKey),
    val("showVal", value),
    val("showCatName", category),
    val("showSerName", series),
    val("showPercent", percentage),
    val("showBubbleSize", false),
  ]);
}

function axisXml(name: "catAx" | "valAx", axis: Axis, place: string): XmlElement {
  const [own, other] = name === "catAx" ? [categoryId, valueId] : [valueId, categoryId];
  const { minimum, maximum, lineColor } = axis;
  return element(`c:${name}`, {}, [
    val("axId", own),
    element("c:scaling", {}, [
      val("orientation", axis.reversed ? "maxMin" : "minMax"),
      ...(maximum === undefined ? [] : [val("max", maximum)]),
      ...(minimum === undefined ? [] : [val("min", minimum)]),
    ]),
    val("delete", !axis.visible),
    val("axPos", place),
    ...(axis.majorGridlines ? [element("c:majorGridlines")] : []),
    ...(axis.minorGridlines ? [element("c:minorGridlines")] : []),
    ...(axis.title.visible ? [titleXml(axis.title)] : []),
    element("c:numFmt", { formatCode: axis.numberFormat, sourceLinked: "0" }),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", tickPlaces[axis.tickLabelPosition] ?? "nextTo"),
    ...(lineColor === "" ? [] : [element("c:spPr", {}, [element("a:ln", {}, [solid(lineColor)])])]),
    val("crossAx", other),
    val("crosses", "autoZero"),
  ]);
}
