import type { ShownLook } from "../../../app/shown/shown-book";
import type { Borders, Line } from "../../../sheets/look";
import { childrenOf, type RawElement, rawElements } from "../../xml/raw-elements";
import { XmlScanner } from "../../xml/xml-scanner";
import { readColour } from "./read-colours";

type Font = Pick<ShownLook, "size" | "bold" | "italic" | "underline" | "colour" | "font">;

/** Codes Excel knows by number; days as Vietnamese machines show them. */
const builtIn: Readonly<Record<number, string>> = {
  ...{ 0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00" },
  ...{ 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM" },
  ...{ 20: "h:mm", 21: "h:mm:ss", 22: "dd/mm/yyyy h:mm", 37: "#,##0;-#,##0", 38: "#,##0;-#,##0" },
  ...{ 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 49: "@" },
};

/** How cells look, by their `s`. What a screen cannot show alike (diagonals, gradients, rotated text) is left out. */
export function readLooks(xml: string, theme: readonly string[]): readonly ShownLook[] {
  const section = (name: string): readonly string[] => {
    const [found] = rawElements(xml, name);
    return found ? childrenOf(found.raw) : [];
  };
  const codes = new Map(
    rawElements(xml, "numFmt").map((one) => [
      Number(one.attribute("numFmtId")),
      one.attribute("formatCode") ?? "",
    ]),
  );
  const fonts = section("fonts").map((raw) => readFont(raw, theme));
  const fills = section("fills").map((raw) => readFill(raw, theme));
  const borders = section("borders").map((raw) => readBorders(raw, theme));
  return section("cellXfs").map((raw) => {
    const tag = new XmlScanner(raw);
    tag.next();
    const number = (name: string): number => Number(tag.attribute(name) ?? 0);
    const format = number("numFmtId");
    const fill = fills[number("fillId")];
    return {
      ...(fonts[number("fontId")] ?? { size: 11 }),
      format: codes.get(format) ?? builtIn[format] ?? "General",
      ...(fill !== undefined && { fill }),
      ...borders[number("borderId")],
      ...readAlignment(raw),
    };
  });
}

const isOn = (tag: XmlScanner): boolean => !["0", "false", "none"].includes(tag.attribute("val") ?? "1");

function readFont(raw: string, theme: readonly string[]): Font {
  const tag = new XmlScanner(raw);
  let font: Font = { size: 11 };
  const marks: Readonly<Record<string, () => Partial<Font>>> = {
    sz: () => ({ size: Number(tag.attribute("val") ?? 11) }),
    b: () => ({ bold: isOn(tag) }),
    i: () => ({ italic: isOn(tag) }),
    u: () => ({ underline: isOn(tag) }),
    name: () => ({ font: tag.attribute("val") ?? "" }),
    color: () => {
      const colour = readColour(tag, theme);
      return colour === undefined ? {} : { colour };
    },
  };
  while (tag.next()) if (!tag.closing) font = { ...font, ...marks[tag.name()]?.() };
  return font;
}

function readFill(raw: string, theme: readonly string[]): string | undefined {
  const tag = new XmlScanner(raw);
  let solid = false;
  while (tag.next()) {
    if (tag.is("patternFill")) solid = tag.attribute("patternType") === "solid";
    else if (solid && tag.is("fgColor")) return readColour(tag, theme);
  }
  return undefined;
}

const lineStyles: ReadonlyMap<string, Line["style"]> = new Map([
  ...["thin", "hair"].map((name) => [name, "thin"] as const),
  ...["medium", "thick", "double", "slantDashDot"].map((name) => [name, "medium"] as const),
  ...["dotted", "dashed", "dashDot", "dashDotDot"].map((name) => [name, "dotted"] as const),
]);

const sides = ["top", "right", "bottom", "left"] as const;

function readBorders(raw: string, theme: readonly string[]): Pick<ShownLook, "borders"> {
  const borders: Partial<Record<keyof Borders, Line>> = {};
  for (const side of sides) {
    const [element] = rawElements(raw, side);
    const style = element && lineStyles.get(element.attribute("style") ?? "");
    if (!style) continue;
    const tag = new XmlScanner(element.raw);
    let colour: string | undefined;
    while (tag.next()) if (tag.is("color") && !tag.closing) colour = readColour(tag, theme);
    borders[side] = { style, colour: colour ?? "000000" };
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}

const aligns: ReadonlyMap<string, NonNullable<ShownLook["align"]>> = new Map([
  ["left", "left"],
  ["center", "center"],
  ["centerContinuous", "center"],
  ["right", "right"],
  ["justify", "justify"],
]);

function readAlignment(raw: string): Partial<ShownLook> {
  const unlocked = rawElements(raw, "protection")[0]?.attribute("locked") === "0";
  const [alignment] = rawElements(raw, "alignment");
  return { ...(alignment && alignmentOf(alignment)), ...(unlocked && { unlocked }) };
}

function alignmentOf({ attribute }: RawElement): Partial<ShownLook> {
  const align = aligns.get(attribute("horizontal") ?? "");
  const vertical = attribute("vertical");
  const indent = Number(attribute("indent") ?? 0);
  return {
    ...(align && { align }),
    ...((vertical === "top" || vertical === "center") && { vertical }),
    ...(attribute("wrapText") === "1" && { wrap: true }),
    ...(indent > 0 && { indent }),
  };
}
