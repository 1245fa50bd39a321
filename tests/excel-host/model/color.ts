import { invalidArgument } from "../host-error";
import type { Color } from "./style";

/** A few of the names HTML knows; Excel takes them all. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  gray: "#808080",
  grey: "#808080",
  orange: "#FFA500",
  purple: "#800080",
};

/** "#rrggbb" or an HTML name, as the add-in gives it. */
export function parseColor(text: string): Color {
  const color = named[text.toLowerCase()] ?? text.toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(color)) throw invalidArgument(`"${text}" is no colour: #RRGGBB is`);
  return color;
}

/** The palette every file shares (ECMA-376, indexed colours); the first eight repeat. */
const indexed = [
  ...["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"],
  ...["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"],
  ...["800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"],
  ...["9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"],
  ...["000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"],
  ...["00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"],
  ...["3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"],
  ...["003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"],
];

/** Light 1, dark 1, light 2, dark 2, six accents, two links: the order in which cells count them. */
export const officeTheme: readonly string[] = [
  ...["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31"],
  ...["A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"],
];

/** As the API shows it: "#RRGGBB", or `automatic` where the program decides. */
export function shownColor(color: Color, theme: readonly string[], automatic: string): string {
  const [kind, number = "0", tint = "0"] = color.split(":");
  if (kind === "theme") return tinted(theme[Number(number)] ?? "000000", Number(tint));
  if (kind === "indexed") return `#${indexed[Number(number)] ?? automatic.slice(1)}`;
  return color === "" ? automatic : color;
}

/** Lighter above 0, darker below; by channel, which differs from Excel by a shade or two. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => {
    const channel = parseInt(rgb.slice(at, at + 2), 16);
    const shade = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
    return Math.round(shade).toString(16).padStart(2, "0").toUpperCase();
  });
  return `#${channels.join("")}`;
}
