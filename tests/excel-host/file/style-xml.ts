import { type Color, type Line, normalStyle, type Style, type StylePatch } from "../model/style";
import { childOf, childrenOf, element, flag, localName, numberOf, type XmlElement, xmlText } from "./xml";

/** Colours, fonts, fills, borders and alignments: between the file's elements and the flat style. */

export function readColor(color: XmlElement | undefined): Color {
  if (!color) return "";
  const { rgb, theme, tint, indexed } = color.attributes;
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  if (theme !== undefined) return `theme:${theme}:${Number(tint ?? 0)}`;
  return indexed === undefined ? "" : `indexed:${indexed}`;
}

export function colorXml(name: string, color: Color): XmlElement {
  const [kind, number, tint = "0"] = color.split(":");
  if (kind === "theme") return element(name, { theme: number, tint: tint === "0" ? undefined : tint });
  if (kind === "indexed") return element(name, { indexed: number });
  return element(name, { rgb: `FF${color.slice(1)}` });
}

const knownFont = new Set(["b", "i", "strike", "u", "sz", "color", "name", "vertAlign"]);

function isOn(font: XmlElement, name: string): boolean {
  const mark = childOf(font, name);
  return mark !== undefined && flag(mark.attributes["val"], true);
}

export function readFont(font: XmlElement): StylePatch {
  const rest = childrenOf(font).filter(({ name }) => !knownFont.has(localName(name)));
  const underline = childOf(font, "u");
  return {
    fontName: childOf(font, "name")?.attributes["val"] ?? normalStyle.fontName,
    fontSize: numberOf(childOf(font, "sz")?.attributes["val"]) ?? normalStyle.fontSize,
    bold: isOn(font, "b"),
    italic: isOn(font, "i"),
    strikethrough: isOn(font, "strike"),
    underline: (underline ? (underline.attributes["val"] ?? "single") : "none") as Style["underline"],
    fontColor: readColor(childOf(font, "color")),
    script: (childOf(font, "vertAlign")?.attributes["val"]?.replace("baseline", "") ?? "") as Style["script"],
    fontRest: rest.map(xmlText).join(""),
  };
}

/** As text: what stands in fontRest is text already. */
export function fontXml(style: Style): string {
  const { bold, italic, strikethrough, underline, script, fontSize, fontColor, fontName, fontRest } = style;
  const parts = [
    ...(bold ? [element("b")] : []),
    ...(italic ? [element("i")] : []),
    ...(strikethrough ? [element("strike")] : []),
    ...(underline === "none" ? [] : [element("u", { val: underline === "single" ? undefined : underline })]),
    ...(script === "" ? [] : [element("vertAlign", { val: script })]),
    element("sz", { val: fontSize }),
    ...(fontColor === "" ? [] : [colorXml("color", fontColor)]),
    element("name", { val: fontName }),
  ];
  return `<font>${parts.map(xmlText).join("")}${fontRest}</font>`;
}

export function readFill(fill: XmlElement): StylePatch {
  const gradient = childOf(fill, "gradientFill");
  if (gradient) return { pattern: "none", gradient: xmlText(gradient) };
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.attributes["patternType"] ?? "none";
  const [front, back] = [readColor(childOf(pattern, "fgColor")), readColor(childOf(pattern, "bgColor"))];
  // Of a solid fill the file calls the cell's colour the foreground.
  return type === "solid"
    ? { pattern: type, fillColor: front, patternColor: back }
    : { pattern: type, fillColor: back, patternColor: front };
}

export function fillXml({ pattern, fillColor, patternColor, gradient }: Style): string {
  if (gradient !== "") return `<fill>${gradient}</fill>`;
  const [front, back] = pattern === "solid" ? [fillColor, patternColor] : [patternColor, fillColor];
  const colors = [
    ...(front === "" ? [] : [colorXml("fgColor", front)]),
    ...(back === "" ? [] : [colorXml("bgColor", back)]),
  ];
  return xmlText(element("fill", {}, [element("patternFill", { patternType: pattern }, colors)]));
}

const sides = ["left", "right", "top", "bottom", "diagonal"] as const;

function readLine(side: XmlElement | undefined): Line {
  const style = side?.attributes["style"] ?? "none";
  if (style === "none") return "";
  return `${style} ${readColor(childOf(side, "color")) || "#000000"}`;
}

export function readBorder(border: XmlElement): StylePatch {
  const lines = Object.fromEntries(sides.map((side) => [side, readLine(childOf(border, side))]));
  const { diagonalUp, diagonalDown } = border.attributes;
  return { ...lines, diagonalUp: flag(diagonalUp), diagonalDown: flag(diagonalDown) };
}

export function borderXml(style: Pick<Style, (typeof sides)[number]> & Partial<Style>): string {
  const lines = sides.map((side) => {
    const [word, color = ""] = style[side].split(" ");
    return word ? element(side, { style: word }, [colorXml("color", color)]) : element(side);
  });
  const { diagonalUp, diagonalDown } = style;
  return xmlText(element("border", { diagonalUp, diagonalDown }, lines));
}

export function readAlignment(alignment: XmlElement | undefined): StylePatch {
  if (!alignment) return {};
  const { horizontal, vertical, wrapText, indent, textRotation, shrinkToFit, readingOrder } =
    alignment.attributes;
  return {
    horizontal: horizontal ?? normalStyle.horizontal,
    vertical: vertical ?? normalStyle.vertical,
    wrap: flag(wrapText),
    indent: numberOf(indent) ?? 0,
    rotation: rotationOf(numberOf(textRotation) ?? 0),
    shrink: flag(shrinkToFit),
    readingOrder: numberOf(readingOrder) ?? 0,
  };
}

/** The file counts downward angles from 90: 135 is -45. */
const rotationOf = (angle: number): number => (angle > 90 && angle <= 180 ? 90 - angle : angle);

export function alignmentXml(style: Style): XmlElement | undefined {
  const { horizontal, vertical, wrap, indent, rotation, shrink, readingOrder } = style;
  const attributes = {
    horizontal: horizontal === normalStyle.horizontal ? undefined : horizontal,
    vertical: vertical === normalStyle.vertical ? undefined : vertical,
    textRotation: rotation === 0 ? undefined : rotation < 0 ? 90 - rotation : rotation,
    wrapText: wrap,
    indent: indent === 0 ? undefined : indent,
    shrinkToFit: shrink,
    readingOrder: readingOrder === 0 ? undefined : readingOrder,
  };
  const isPlain = Object.values(attributes).every((value) => value === undefined || value === false);
  return isPlain ? undefined : element("alignment", attributes);
}
