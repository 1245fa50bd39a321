import type { ShownLook } from "../app/shown/shown-book";
import { type Line, normalFont } from "../sheets/look";
import { darkFill, darkPaper, lightPaper, readable } from "./readable-colour";

const pxPerPoint = 4 / 3;
const indentPx = 9;
const black = "000000";
const darkText = "E6E6E6";
const cellPadding = 3;
const widths: Readonly<Record<Line["style"], string>> = { thin: "1px", medium: "2px", dotted: "1px" };

/** Style rules for looks, one class a look, made when a look is first seen. They live in a sheet the page adopts. */
export class LookRules {
  readonly sheet = new CSSStyleSheet();
  private readonly classes = new Map<string, string>();

  constructor(private readonly dark: boolean) {}

  classOf(look: ShownLook): string {
    const key = JSON.stringify(look);
    let name = this.classes.get(key);
    if (name === undefined) {
      name = `tv-look-${this.classes.size}${this.dark ? "d" : ""}`;
      this.classes.set(key, name);
      this.sheet.insertRule(`.${name}{${lookCss(look, this.dark)}}`, this.sheet.cssRules.length);
    }
    return name;
  }
}

/** The declarations of a look. On dark paper fills and texts are moved, lines take the theme's colour. */
export function lookCss(look: ShownLook, dark: boolean): string {
  const given = look.fill;
  const fill = given !== undefined && dark ? darkFill(given) : given;
  return [
    `font:${fontCss(look)}`,
    `color:#${readable(textColour(look, dark), fill ?? (dark ? darkPaper : lightPaper))}`,
    fill === undefined ? "" : `background-color:#${fill}`,
    look.underline ? "text-decoration:underline" : "",
    ...alignCss(look),
    ...bordersCss(look, dark),
    look.hatched ? hatch : "",
  ]
    .filter((declaration) => declaration !== "")
    .join(";");
}

function textColour({ colour = black }: ShownLook, dark: boolean): string {
  return colour === black && dark ? darkText : colour;
}

const hatch =
  "background-image:repeating-linear-gradient(135deg,transparent 0 5px,rgba(128,128,128,.55) 5px 6px)";

function fontCss({ size, bold, italic, font }: ShownLook): string {
  const family = font === undefined ? "" : `"${font.replaceAll(/["\\]/g, "")}",`;
  const style = `${italic ? "italic " : ""}${bold ? "bold " : ""}`;
  return `${style}${(size * pxPerPoint).toFixed(2)}px/1.15 ${family}"${normalFont.name}","Liberation Serif",serif`;
}

const verticals = { top: "flex-start", center: "center" } as const;

function alignCss({ align, vertical, wrap, indent }: ShownLook): readonly string[] {
  return [
    align === undefined ? "" : `text-align:${align}`,
    `align-items:${vertical === undefined ? "flex-end" : verticals[vertical]}`,
    wrap ? "white-space:pre-wrap;overflow-wrap:anywhere" : "",
    indent === undefined ? "" : `padding-left:${cellPadding + indent * indentPx}px`,
  ];
}

function bordersCss({ borders }: ShownLook, dark: boolean): readonly string[] {
  const sides = Object.entries(borders ?? {}) as [string, Line | undefined][];
  return sides.map(([name, line]) => {
    if (!line) return "";
    const colour = dark ? "var(--tv-border-dark)" : `#${line.colour}`;
    return `border-${name}:${widths[line.style]} ${line.style === "dotted" ? "dotted" : "solid"} ${colour}`;
  });
}
