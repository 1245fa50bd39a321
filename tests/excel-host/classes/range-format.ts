import { formatCells, sharedPart } from "../model/format-cells";
import type { Place } from "../model/place";
import { type HostClass, objectOf } from "../protocol/host-object";
import { between, colorLook, plainLook, wordLook } from "./looks";
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  standardHeight,
  standardWidth,
} from "./line-sizes";

export const horizontalWords: Readonly<Record<string, string>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

export const verticalWords: Readonly<Record<string, string>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

export const underlineWords: Readonly<Record<string, string>> = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

export const patternWords: Readonly<Record<string, string>> = {
  None: "none",
  Solid: "solid",
  Gray50: "mediumGray",
  Gray75: "darkGray",
  Gray25: "lightGray",
  Gray16: "gray125",
  Gray8: "gray0625",
  Horizontal: "darkHorizontal",
  Vertical: "darkVertical",
  Down: "darkDown",
  Up: "darkUp",
  Checker: "darkGrid",
  SemiGray75: "darkTrellis",
  LightHorizontal: "lightHorizontal",
  LightVertical: "lightVertical",
  LightDown: "lightDown",
  LightUp: "lightUp",
  Grid: "lightGrid",
  CrissCross: "lightTrellis",
};

const readingOrders = ["Context", "LeftToRight", "RightToLeft"];

/** An indent counts from a side: a cell aligned by its content is aligned left with it. */
const indented = (levels: number): { horizontal?: string } => {
  between(0, 250, "indentLevel")(levels);
  return {};
};

export const rangeFormat: HostClass<Place> = {
  properties: {
    horizontalAlignment: wordLook("horizontal", horizontalWords),
    verticalAlignment: wordLook("vertical", verticalWords),
    wrapText: plainLook("wrap"),
    indentLevel: {
      get: plainLook("indent").get,
      set: ({ sheet, areas }, levels: number) => {
        indented(levels);
        formatCells(sheet, areas, { indent: levels });
        const general = (row: number, column: number): { horizontal?: string } =>
          sheet.book.styles.get(sheet.cells.styleOf(row, column)).horizontal === "general"
            ? { horizontal: "left" }
            : {};
        if (levels > 0) formatCells(sheet, areas, general);
      },
    },
    shrinkToFit: plainLook("shrink"),
    textOrientation: plainLook("rotation", (degrees) => between(-90, 180, "textOrientation")(degrees)),
    readingOrder: {
      get: ({ sheet, areas }) => {
        const shared = sharedPart(sheet, areas, (style) => style.readingOrder);
        return shared === null ? null : readingOrders[shared];
      },
      set: ({ sheet, areas }, word: string) =>
        formatCells(sheet, areas, { readingOrder: Math.max(0, readingOrders.indexOf(word)) }),
    },
    rowHeight,
    columnWidth,
    useStandardHeight: standardHeight,
    useStandardWidth: standardWidth,
  },
  objects: {
    font: (place) => objectOf("RangeFont", place),
    fill: (place) => objectOf("RangeFill", place),
    borders: (place) => objectOf("RangeBorderCollection", place),
    protection: (place) => objectOf("FormatProtection", place),
  },
  methods: { autofitRows, autofitColumns },
};

export const rangeFont: HostClass<Place> = {
  properties: {
    name: plainLook("fontName"),
    size: plainLook("fontSize", between(1, 409, "size")),
    bold: plainLook("bold"),
    italic: plainLook("italic"),
    strikethrough: plainLook("strikethrough"),
    underline: wordLook("underline", underlineWords),
    color: colorLook("fontColor", "#000000"),
    subscript: scriptLook("subscript"),
    superscript: scriptLook("superscript"),
  },
};

function scriptLook(kind: "subscript" | "superscript"): {
  readonly get: (place: Place) => unknown;
  readonly set: (place: Place, on: never) => void;
} {
  return {
    get: ({ sheet, areas }) => sharedPart(sheet, areas, ({ script }) => script === kind),
    set: ({ sheet, areas }, on: boolean) => formatCells(sheet, areas, { script: on ? kind : "" }),
  };
}

export const rangeFill: HostClass<Place> = {
  properties: {
    color: colorLook("fillColor", "#FFFFFF", { pattern: "solid", gradient: "" }),
    pattern: wordLook("pattern", patternWords),
    patternColor: colorLook("patternColor", "#000000"),
  },
  methods: {
    clear: ({ sheet, areas }) =>
      formatCells(sheet, areas, { pattern: "none", fillColor: "", patternColor: "", gradient: "" }),
  },
};

export const formatProtection: HostClass<Place> = {
  properties: { locked: plainLook("locked"), formulaHidden: plainLook("formulaHidden") },
};
