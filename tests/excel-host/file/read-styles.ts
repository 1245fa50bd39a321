import type { ConditionalLook } from "../model/rules";
import { normalStyle, type Style, type StylePatch, StyleTable } from "../model/style";
import { builtInFormats } from "./number-formats";
import { readAlignment, readBorder, readFill, readFont } from "./style-xml";
import { childOf, childrenOf, flag, numberOf, type XmlElement } from "./xml";

export interface ReadStyles {
  readonly table: StyleTable;
  /** The table's number of each of the file's. */
  readonly numbers: readonly number[];
  /** Looks of conditional formats, by the file's number. */
  readonly looks: readonly ConditionalLook[];
}

export function readStyles(root: XmlElement | undefined): ReadStyles {
  if (!root) return { table: new StyleTable(), numbers: [0], looks: [] };
  const list = (name: string): readonly XmlElement[] => childrenOf(childOf(root, name));
  const formats = new Map(
    list("numFmts").map(({ attributes }) => [attributes["numFmtId"], attributes["formatCode"] ?? "General"]),
  );
  const parts = {
    fonts: list("fonts").map(readFont),
    fills: list("fills").map(readFill),
    borders: list("borders").map(readBorder),
    formatOf: (id = "0") => formats.get(id) ?? builtInFormats[Number(id)] ?? "General",
  };
  const styles = list("cellXfs").map((xf) => styleOf(xf, parts));
  const table = new StyleTable(styles[0]);
  return { table, numbers: styles.map((style) => table.numberOf(style)), looks: list("dxfs").map(readLook) };
}

interface Parts {
  readonly fonts: readonly StylePatch[];
  readonly fills: readonly StylePatch[];
  readonly borders: readonly StylePatch[];
  readonly formatOf: (id: string | undefined) => string;
}

function styleOf(xf: XmlElement, { fonts, fills, borders, formatOf }: Parts): Style {
  const { numFmtId, fontId, fillId, borderId, xfId, quotePrefix } = xf.attributes;
  const { locked, hidden } = childOf(xf, "protection")?.attributes ?? {};
  return {
    ...normalStyle,
    ...fonts[Number(fontId ?? 0)],
    ...fills[Number(fillId ?? 0)],
    ...borders[Number(borderId ?? 0)],
    ...readAlignment(childOf(xf, "alignment")),
    numberFormat: formatOf(numFmtId),
    locked: flag(locked, true),
    formulaHidden: flag(hidden),
    quotePrefix: flag(quotePrefix),
    named: numberOf(xfId) ?? 0,
  };
}

/** Only what the look says: a conditional format leaves the rest as it is. */
function readLook(dxf: XmlElement): ConditionalLook {
  const font = childOf(dxf, "font");
  const fill = childOf(dxf, "fill");
  const border = childOf(dxf, "border");
  const numberFormat = childOf(dxf, "numFmt")?.attributes["formatCode"];
  return {
    ...(font && readLookFont(font)),
    ...(fill && readLookFill(fill)),
    ...(border && readLookBorder(border)),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

function readLookFont(font: XmlElement): ConditionalLook {
  const read = readFont(font);
  const parts = (["bold", "italic", "strikethrough", "underline", "fontColor"] as const).filter(
    (part) => childOf(font, lookElements[part]) !== undefined,
  );
  return Object.fromEntries(parts.map((part) => [part, read[part]]));
}

const lookElements = {
  bold: "b",
  italic: "i",
  strikethrough: "strike",
  underline: "u",
  fontColor: "color",
} as const;

/** In looks the colour of a solid fill is the background, other than in cells. */
function readLookFill(fill: XmlElement): ConditionalLook {
  const { pattern, fillColor, patternColor } = readFill(fill);
  const color = pattern === "solid" ? patternColor || fillColor : fillColor;
  return color === undefined || color === "" ? {} : { fillColor: color };
}

function readLookBorder(border: XmlElement): ConditionalLook {
  const { left, right, top, bottom } = readBorder(border);
  const lines = Object.entries({ left, right, top, bottom }).filter(([, line]) => (line ?? "") !== "");
  return Object.fromEntries(lines);
}
