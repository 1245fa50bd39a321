import { type Borders, type Line, type Look, lookOf, normalFont } from "../../sheets/look";
import type { Role } from "../../sheets/spec";
import type { BorderSide, LineOrder, LookOrder } from "../orders";
import type { Joins } from "./rectangles";

/** The key of a cell that has no look any more. */
export const noLook = "";

/** Of a key by `lookKey` in sheet-image.ts. */
interface KeyedLook {
  readonly look: Look;
  readonly indent: number;
  readonly font: string;
}

const plainLook: Look = { size: normalFont.size };

function lookOfKey(key: string): KeyedLook {
  if (key === noLook) return { look: plainLook, indent: 0, font: normalFont.name };
  const [role = "", indent = "0", font = ""] = key.split("|");
  return { look: lookOf[role as Role], indent: Number(indent), font: font === "" ? normalFont.name : font };
}

export const colour = (hex: string): string => `#${hex}`;

/** Equal cells side by side make one area unless a line stands on one side of them only. */
export function joinsOf(key: string): Joins {
  const { top, right, bottom, left } = lookOfKey(key).look.borders ?? {};
  return { across: isSame(left, right), down: isSame(top, bottom) };
}

const isSame = (one: Line | undefined, other: Line | undefined): boolean =>
  one?.style === other?.style && one?.colour === other?.colour;

/** What a look adds to cells that have the sheet's font and nothing else. */
export function addedLook(key: string): LookOrder {
  const { look, indent, font } = lookOfKey(key);
  const { fill, borders, vertical, wrap, unlocked } = look;
  const horizontal = horizontalOf(look, indent);
  return {
    ...fontAdded(look, font),
    ...(fill !== undefined && { fill: colour(fill) }),
    ...(borders && { borders: linesOf(borders, false) }),
    ...(horizontal !== "General" && { horizontal }),
    ...(vertical && { vertical: verticalOf(look) }),
    ...(wrap && { wrap }),
    ...(indent > 0 && { indent }),
    ...(unlocked && { locked: false }),
  };
}

function fontAdded({ size, bold, italic, underline, colour: own }: Look, name: string): LookOrder {
  const font = {
    ...(name !== normalFont.name && { name }),
    ...(size !== normalFont.size && { size }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline: "Single" as const }),
    ...(own !== undefined && { color: colour(own) }),
  };
  return Object.keys(font).length > 0 ? { font } : {};
}

const noLines: Readonly<Record<BorderSide, null>> = {
  EdgeTop: null,
  EdgeBottom: null,
  EdgeLeft: null,
  EdgeRight: null,
  InsideHorizontal: null,
  InsideVertical: null,
};

/** The whole look, whatever the cells have now. */
export function wholeLook(key: string): LookOrder {
  const { look, indent, font } = lookOfKey(key);
  return {
    font: {
      name: font,
      size: look.size,
      bold: look.bold ?? false,
      italic: look.italic ?? false,
      underline: look.underline ? "Single" : "None",
      color: colour(look.colour ?? "000000"),
    },
    fill: look.fill === undefined ? null : colour(look.fill),
    borders: { ...noLines, ...linesOf(look.borders ?? {}, true) },
    horizontal: horizontalOf(look, indent),
    vertical: verticalOf(look),
    wrap: look.wrap ?? false,
    indent,
    locked: !look.unlocked,
  };
}

/** What whole sheets get first. */
export const sheetFont: LookOrder = { font: { name: normalFont.name, size: normalFont.size } };

const horizontalWords = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;

function horizontalOf({ align }: Look, indent: number): NonNullable<LookOrder["horizontal"]> {
  if (align) return horizontalWords[align];
  return indent > 0 ? "Left" : "General";
}

const verticalWords = { top: "Top", center: "Center" } as const;
const verticalOf = ({ vertical }: Look): NonNullable<LookOrder["vertical"]> =>
  vertical ? verticalWords[vertical] : "Bottom";

const lineWords = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
} as const satisfies Record<Line["style"], Required<Omit<LineOrder, "color">>>;

/** Areas are joined only where the lines inside are those around. */
function linesOf(
  { top, right, bottom, left }: Borders,
  saysThin: boolean,
): NonNullable<LookOrder["borders"]> {
  const side = (name: BorderSide, line: Line | undefined): Partial<Record<BorderSide, LineOrder>> =>
    line ? { [name]: lineOrder(line, saysThin) } : {};
  return {
    ...side("EdgeTop", top),
    ...side("EdgeBottom", bottom),
    ...side("EdgeLeft", left),
    ...side("EdgeRight", right),
    ...(isSame(top, bottom) && side("InsideHorizontal", top)),
    ...(isSame(left, right) && side("InsideVertical", left)),
  };
}

function lineOrder({ style, colour: own }: Line, saysThin: boolean): LineOrder {
  const { style: word, weight } = lineWords[style];
  return { style: word, color: colour(own), ...((saysThin || weight !== "Thin") && { weight }) };
}
