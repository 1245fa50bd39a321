import { invalidArgument, itemNotFound } from "../host-error";
import type { Area } from "../model/area";
import { parseColor, shownColor } from "../model/color";
import { formatCells } from "../model/format-cells";
import type { Place } from "../model/place";
import type { Line, StylePatch } from "../model/style";
import { type HostClass, objectOf } from "../protocol/host-object";
import { common } from "./lines";

type Side = "left" | "right" | "top" | "bottom" | "diagonal";

export const borderSides = [
  ...["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"],
  ...["InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"],
];

/** The API's two words for a line and the file's one. */
const lineWords: readonly (readonly [style: string, weight: string, own: string])[] = [
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Medium", "medium"],
  ["Continuous", "Thick", "thick"],
  ["Continuous", "Hairline", "hair"],
  ["Dash", "Thin", "dashed"],
  ["Dash", "Medium", "mediumDashed"],
  ["DashDot", "Thin", "dashDot"],
  ["DashDot", "Medium", "mediumDashDot"],
  ["DashDotDot", "Thin", "dashDotDot"],
  ["DashDotDot", "Medium", "mediumDashDotDot"],
  ["Dot", "Thin", "dotted"],
  ["Double", "Thick", "double"],
  ["SlantDashDot", "Medium", "slantDashDot"],
];

export const lineStyle = (line: Line): string => line.split(" ")[0] ?? "";
export const lineColor = (line: Line): string => line.split(" ")[1] ?? "";
export const lineOf = (style: string, color: string): Line => (style === "" ? "" : `${style} ${color}`);

export const apiStyle = (line: Line): string => wordsOf(line)?.[0] ?? "None";
export const apiWeight = (line: Line): string => wordsOf(line)?.[1] ?? "Thin";
const wordsOf = (line: Line): (typeof lineWords)[number] | undefined =>
  lineWords.find(([, , own]) => own === lineStyle(line));

/** Another style keeps the weight where there is such a line, and the other way round. */
export function withStyle(line: Line, style: string): Line {
  if (style === "None") return "";
  const found =
    lineWords.find(([one, weight]) => one === style && line !== "" && weight === apiWeight(line)) ??
    lineWords.find(([one]) => one === style);
  return lineOf(found?.[2] ?? "thin", lineColor(line) || "#000000");
}

export function withWeight(line: Line, weight: string): Line {
  const style = line === "" ? "Continuous" : apiStyle(line);
  const found =
    lineWords.find(([one, other]) => one === style && other === weight) ??
    lineWords.find(([one, other]) => one === "Continuous" && other === weight);
  return lineOf(found?.[2] ?? "thin", lineColor(line) || "#000000");
}

/** A colour makes a line where there was none. */
export const withColor = (line: Line, color: string): Line =>
  lineOf(lineStyle(line) || "thin", parseColor(color));

/** Which of a cell's own sides the range's side is; several inside. */
function sidesOf(side: string, row: number, column: number, area: Area): readonly Side[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  const when = (holds: boolean, own: Side): readonly Side[] => (holds ? [own] : []);
  switch (side) {
    case "EdgeTop":
      return when(row === firstRow, "top");
    case "EdgeBottom":
      return when(row === lastRow, "bottom");
    case "EdgeLeft":
      return when(column === firstColumn, "left");
    case "EdgeRight":
      return when(column === lastColumn, "right");
    case "InsideVertical":
      return [...when(column > firstColumn, "left"), ...when(column < lastColumn, "right")];
    case "InsideHorizontal":
      return [...when(row > firstRow, "top"), ...when(row < lastRow, "bottom")];
    default:
      return ["diagonal"];
  }
}

interface BorderPlace {
  readonly place: Place;
  readonly side: string;
}

function* linesOf({ place: { sheet, areas }, side }: BorderPlace): Generator<Line> {
  const { styles } = sheet.book;
  for (const area of areas) {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        const style = styles.get(sheet.cells.styleOf(row, column));
        for (const own of sidesOf(side, row, column, area)) yield style[own];
      }
    }
  }
}

function change({ place: { sheet, areas }, side }: BorderPlace, to: (line: Line) => Line): void {
  const { styles } = sheet.book;
  const diagonal = side.startsWith("Diagonal")
    ? { [side === "DiagonalUp" ? "diagonalUp" : "diagonalDown"]: true }
    : {};
  formatCells(sheet, areas, (row, column, area): StylePatch => {
    const sides = sidesOf(side, row, column, area);
    if (sides.length === 0) return {};
    const style = styles.get(sheet.cells.styleOf(row, column));
    return { ...Object.fromEntries(sides.map((own) => [own, to(style[own])])), ...diagonal };
  });
}

const shared = <T>(border: BorderPlace, part: (line: Line) => T): T | null => {
  const parts = [...linesOf(border)].map(part);
  return common(parts);
};

export const rangeBorder: HostClass<BorderPlace> = {
  identity: ({ side }) => ({ Id: side, SideIndex: side }),
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (border) => shared(border, apiStyle),
      set: (border, style: string) => change(border, (line) => withStyle(line, style)),
    },
    weight: {
      get: (border) => shared(border, apiWeight),
      set: (border, weight: string) => change(border, (line) => withWeight(line, weight)),
    },
    color: {
      get: (border) =>
        shared(border, (line) => shownColor(lineColor(line), border.place.sheet.book.theme, "#000000")) ?? "",
      set: (border, color: string) => change(border, (line) => withColor(line, color)),
    },
  },
};

export const rangeBorderCollection: HostClass<Place> = {
  properties: { count: { get: () => borderSides.length } },
  items: (place) => borderSides.map((side) => objectOf("RangeBorder", { place, side })),
  item: (place, side) => {
    if (!borderSides.includes(String(side))) throw invalidArgument(`A range has no border ${side}`);
    return objectOf("RangeBorder", { place, side: String(side) });
  },
  methods: {
    getItem: (place, side: string) => objectOf("RangeBorder", { place, side }),
    getItemAt: (place, index: number) => {
      const side = borderSides[index];
      if (side === undefined) throw itemNotFound(`A range has no border ${index}`);
      return objectOf("RangeBorder", { place, side });
    },
  },
};
