import { childrenOf, rawElements } from "../../xml/raw-elements";
import type { XmlScanner } from "../../xml/xml-scanner";

/** The theme's colours in the order cells number them: light and dark change places (ECMA-376 18.8.3). */
export function readThemeColours(xml: string): readonly string[] {
  const [scheme] = rawElements(xml, "clrScheme");
  const found = (scheme ? childrenOf(scheme.raw) : []).map((raw) => {
    const value = rawElements(raw, "srgbClr")[0]?.attribute("val");
    return value ?? rawElements(raw, "sysClr")[0]?.attribute("lastClr") ?? "000000";
  });
  const usual = ["000000", "FFFFFF", "44546A", "E7E6E6"];
  const [dark1, light1, dark2, light2] = usual.map((colour, at) => found[at] ?? colour) as [
    ...[string, string, string, string],
  ];
  return [light1, dark1, light2, dark2, ...found.slice(4)];
}

// The fixed palette of old files, from 8 on; 0 to 7 are the same as 8 to 15.
const palette =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF66006666999696960033663399660033003333009933009933663333993333333";

function indexed(number: number): string | undefined {
  const at = number < 8 ? number : number - 8;
  const colour = palette.slice(at * 6, at * 6 + 6);
  return colour.length === 6 ? colour : undefined;
}

/** RRGGBB of a colour element, the present tag; undefined where it is left to the program. */
export function readColour(tag: XmlScanner, theme: readonly string[]): string | undefined {
  const rgb = tag.attribute("rgb");
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  const themed = tag.attribute("theme");
  if (themed !== undefined) return tinted(theme[Number(themed)], Number(tag.attribute("tint") ?? 0));
  const number = tag.attribute("indexed");
  return number === undefined ? undefined : indexed(Number(number));
}

/** Towards white for a tint above 0, towards black below. */
function tinted(colour: string | undefined, tint: number): string | undefined {
  if (colour === undefined) return undefined;
  const part = (at: number): string => {
    const value = parseInt(colour.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(moved).toString(16).padStart(2, "0");
  };
  return (part(0) + part(2) + part(4)).toUpperCase();
}
