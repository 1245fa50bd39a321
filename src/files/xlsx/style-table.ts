import {
  type Borders,
  type ConditionalLook,
  type Line,
  type Look,
  lookOf,
  normalFont,
  stateLookOf,
} from "../../sheets/look";
import { formatCode } from "../../sheets/number-format";
import type { CellSpec, NumberFormat, Role, StateLook } from "../../sheets/spec";
import { escapeAttribute, spreadsheetNamespace, xmlHead } from "./write-text";

/** Distinct pieces of XML in order of first use; a piece's place is its number in the file. */
class Pieces {
  private readonly numbers = new Map<string, number>();
  private readonly pieces: string[] = [];

  /** `standing`: what a file has already, in its order; there a piece may stand twice. */
  constructor(standing: readonly string[]) {
    for (const piece of standing) {
      if (!this.numbers.has(piece)) this.numbers.set(piece, this.pieces.length);
      this.pieces.push(piece);
    }
  }

  numberOf(piece: string): number {
    const known = this.numbers.get(piece);
    if (known !== undefined) return known;
    this.numbers.set(piece, this.pieces.length);
    return this.pieces.push(piece) - 1;
  }

  element(name: string): string {
    return `<${name} count="${this.pieces.length}">${this.pieces.join("")}</${name}>`;
  }
}

/** What xl/styles.xml of a file holds already: looks of ours are added behind. */
export interface StandingStyles {
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly cellXfs: readonly string[];
  readonly dxfs: readonly string[];
  /** Numbers of the file's own formats, by code. */
  readonly formats: ReadonlyMap<string, number>;
}

// Excel's numbers for formats it knows by itself; others count from 164.
const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "@": 49,
};
const firstOwnFormat = 164;

/** Collects the looks a book uses, and writes xl/styles.xml. */
export class StyleTable {
  private readonly fonts;
  private readonly fills;
  private readonly borders;
  private readonly cellFormats;
  private readonly conditional;
  private readonly ownFormats;
  private readonly attributes = new Map<Role, Map<string, string>>();

  constructor(standing: StandingStyles = freshStyles()) {
    this.fonts = new Pieces(standing.fonts);
    this.fills = new Pieces(standing.fills);
    this.borders = new Pieces(standing.borders);
    this.cellFormats = new Pieces(standing.cellXfs);
    this.conditional = new Pieces(standing.dxfs);
    this.ownFormats = new Map(standing.formats);
  }

  /** The attribute that gives a cell its look, as ` s="12"`; "" for the Normal look. */
  attributeOf(cell: CellSpec): string {
    const { role, format, indent, font } = cell;
    let known = this.attributes.get(role);
    if (!known) this.attributes.set(role, (known = new Map<string, string>()));
    const key = keyOf(cell);
    let attribute = known.get(key);
    if (attribute === undefined) {
      const number = this.register(lookOf[role], format, indent ?? 0, font);
      known.set(key, (attribute = number === 0 ? "" : ` s="${number}"`));
    }
    return attribute;
  }

  ofState(state: StateLook): number {
    const look = stateLookOf[state];
    const code = look.format === undefined ? undefined : formatCode(look.format);
    const format =
      code === undefined
        ? ""
        : `<numFmt numFmtId="${this.formatNumber(code)}" formatCode="${escapeAttribute(code)}"/>`;
    return this.conditional.numberOf(conditionalXml(look, format));
  }

  /** The sections that looks are collected in, as they now stand. */
  sections(): Readonly<Record<"numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", string>> {
    const ownFormats = [...this.ownFormats].map(
      ([code, number]) => `<numFmt numFmtId="${number}" formatCode="${escapeAttribute(code)}"/>`,
    );
    return {
      numFmts:
        ownFormats.length > 0 ? `<numFmts count="${ownFormats.length}">${ownFormats.join("")}</numFmts>` : "",
      fonts: this.fonts.element("fonts"),
      fills: this.fills.element("fills"),
      borders: this.borders.element("borders"),
      cellXfs: this.cellFormats.element("cellXfs"),
      dxfs: this.conditional.element("dxfs"),
    };
  }

  toXml(): string {
    const { numFmts, fonts, fills, borders, cellXfs, dxfs } = this.sections();
    return [
      `${xmlHead}<styleSheet xmlns="${spreadsheetNamespace}">`,
      numFmts,
      fonts,
      fills,
      borders,
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      cellXfs,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      dxfs,
      '<tableStyles count="0" defaultTableStyle="TableStyleLight1" defaultPivotStyle="PivotStyleLight16"/>',
      "</styleSheet>",
    ].join("");
  }

  private register(
    look: Look,
    format: NumberFormat | undefined,
    indent: number,
    font: string | undefined,
  ): number {
    const fill = look.fill === undefined ? 0 : this.fills.numberOf(solidXml(look.fill));
    const ids = [
      `numFmtId="${this.formatNumber(formatCode(format ?? look.format ?? "general"))}"`,
      `fontId="${this.fonts.numberOf(fontXml(look, font))}" fillId="${fill}"`,
      `borderId="${this.borders.numberOf(bordersXml(look.borders ?? {}))}" xfId="0"`,
      'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"',
    ].join(" ");
    const alignment = alignmentXml(look, indent);
    const protection = look.unlocked ? '<protection locked="0"/>' : "";
    const applied = `${alignment ? ' applyAlignment="1"' : ""}${protection ? ' applyProtection="1"' : ""}`;
    return this.cellFormats.numberOf(
      alignment || protection ? `<xf ${ids}${applied}>${alignment}${protection}</xf>` : `<xf ${ids}/>`,
    );
  }

  private formatNumber(code: string): number {
    const known = builtIn[code] ?? this.ownFormats.get(code);
    if (known !== undefined) return known;
    const number = Math.max(firstOwnFormat - 1, ...this.ownFormats.values()) + 1;
    this.ownFormats.set(code, number);
    return number;
  }
}

function freshStyles(): StandingStyles {
  return {
    fonts: [fontXml({ size: normalFont.size })],
    // Excel expects these two first, whatever a file says.
    fills: [patternXml("none"), patternXml("gray125")],
    borders: [bordersXml({})],
    cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
    dxfs: [],
    formats: new Map(),
  };
}

/** What else than its role gives a cell its look; most have at most a format. */
const keyOf = ({ format, indent = 0, font = "" }: CellSpec): string =>
  indent > 0 || font !== "" ? `${format ?? ""}|${indent}|${font}` : (format ?? "");

type FontLook = Pick<Look, "size" | "bold" | "italic" | "underline" | "colour">;

function fontXml({ size, ...look }: FontLook, ownName?: string): string {
  if (ownName !== undefined)
    return `<font>${fontMarks(look)}<sz val="${size}"/>${colourXml(look.colour)}<name val="${escapeAttribute(ownName)}"/></font>`;
  // charset 163 is Vietnamese: old programs then never fall back to a font without its letters.
  return `<font>${fontMarks(look)}<sz val="${size}"/>${colourXml(look.colour)}<name val="${normalFont.name}"/><family val="1"/><charset val="163"/></font>`;
}

function fontMarks({ bold, italic, underline }: ConditionalLook): string {
  return `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${underline ? "<u/>" : ""}`;
}

function colourXml(colour: string | undefined): string {
  return colour === undefined ? "" : `<color rgb="FF${colour}"/>`;
}

function patternXml(pattern: string): string {
  return `<fill><patternFill patternType="${pattern}"/></fill>`;
}

function solidXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function bordersXml({ left, right, top, bottom }: Borders): string {
  const side = (name: string, line: Line | undefined): string =>
    line ? `<${name} style="${line.style}"><color rgb="FF${line.colour}"/></${name}>` : `<${name}/>`;
  return `<border>${side("left", left)}${side("right", right)}${side("top", top)}${side("bottom", bottom)}<diagonal/></border>`;
}

function alignmentXml({ align, vertical, wrap }: Look, indent: number): string {
  const horizontal = align ?? (indent > 0 ? "left" : undefined);
  const attributes = [
    horizontal ? ` horizontal="${horizontal}"` : "",
    vertical ? ` vertical="${vertical}"` : "",
    wrap ? ' wrapText="1"' : "",
    indent > 0 ? ` indent="${indent}"` : "",
  ].join("");
  return attributes ? `<alignment${attributes}/>` : "";
}

/** In a dxf the colour of a solid fill stands in bgColor. */
function conditionalXml(look: ConditionalLook, format: string): string {
  const marks = fontMarks(look) + colourXml(look.colour);
  const font = marks ? `<font>${marks}</font>` : "";
  const fill = look.fill
    ? `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor rgb="FF${look.fill}"/></patternFill></fill>`
    : "";
  return `<dxf>${font}${format}${fill}</dxf>`;
}
