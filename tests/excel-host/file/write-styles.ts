import type { Book } from "../model/book";
import type { ConditionalLook } from "../model/rules";
import type { Style } from "../model/style";
import { spreadsheet } from "./namespaces";
import { builtInFormats, firstOwnFormat } from "./number-formats";
import { alignmentXml, borderXml, colorXml, fillXml, fontXml } from "./style-xml";
import {
  childOf,
  childrenOf,
  element,
  insertInOrder,
  parseXml,
  type XmlElement,
  type XmlNode,
  xmlText,
} from "./xml";

/** Distinct pieces of XML; a piece's place is its number. What the file had comes first, and keeps its numbers. */
class Pieces {
  private readonly numbers = new Map<string, number>();
  private readonly list: string[] = [];

  constructor(first: readonly string[]) {
    for (const piece of first) this.add(piece);
  }

  numberOf(piece: string): number {
    return this.numbers.get(piece) ?? this.add(piece);
  }

  nodes(): readonly XmlElement[] {
    return this.list.map(parseXml);
  }

  private add(piece: string): number {
    if (!this.numbers.has(piece)) this.numbers.set(piece, this.list.length);
    return this.list.push(piece) - 1;
  }
}

const freshStyles = `<styleSheet xmlns="${spreadsheet}"><fonts/><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders/><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs/><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs/></styleSheet>`;

/** Children of <styleSheet>, as the schema wants them. */
const order = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"],
  ...["tableStyles", "colors", "extLst"],
];

const builtInNumber = new Map(Object.entries(builtInFormats).map(([number, code]) => [code, Number(number)]));

/** Collects the looks that are used, and writes xl/styles.xml. */
export class StyleWriter {
  private readonly root: XmlElement;
  private readonly fonts: Pieces;
  private readonly fills: Pieces;
  private readonly borders: Pieces;
  private readonly looks: Pieces;
  private readonly formats = new Map<string, number>();
  private readonly cellFormats: XmlElement[] = [];
  private readonly used = new Map<number, number>();

  constructor(private readonly book: Book) {
    this.root = parseXml(book.kept?.styles ?? freshStyles);
    const texts = (name: string): readonly string[] => childrenOf(childOf(this.root, name)).map(xmlText);
    this.fonts = new Pieces(texts("fonts"));
    this.fills = new Pieces(texts("fills"));
    this.borders = new Pieces(texts("borders"));
    this.looks = new Pieces(texts("dxfs"));
    for (const { attributes } of childrenOf(childOf(this.root, "numFmts")))
      this.formats.set(attributes["formatCode"] ?? "", Number(attributes["numFmtId"]));
    this.numberOf(0);
  }

  /** The file's number of a cell's look. */
  numberOf(style: number): number {
    const known = this.used.get(style);
    if (known !== undefined) return known;
    this.used.set(style, this.cellFormats.length);
    return this.cellFormats.push(this.formatXml(this.book.styles.get(style))) - 1;
  }

  lookNumber(look: ConditionalLook): number {
    return this.looks.numberOf(
      xmlText(
        element(
          "dxf",
          {},
          lookParts(look, (code) => this.formatNumber(code)),
        ),
      ),
    );
  }

  toXml(): XmlElement {
    const formats = [...this.formats].map(([formatCode, numFmtId]) =>
      element("numFmt", { numFmtId, formatCode }),
    );
    this.replace("numFmts", formats);
    this.replace("fonts", this.fonts.nodes());
    this.replace("fills", this.fills.nodes());
    this.replace("borders", this.borders.nodes());
    this.replace("cellXfs", this.cellFormats);
    this.replace("dxfs", this.looks.nodes());
    return this.root;
  }

  private replace(name: string, children: readonly XmlElement[]): void {
    const own = childOf(this.root, name);
    const made = element(name, { count: children.length }, children);
    if (own) this.root.children[this.root.children.indexOf(own)] = made;
    else if (children.length > 0) insertInOrder(this.root, made, order);
  }

  private formatNumber(code: string): number {
    const known = builtInNumber.get(code) ?? this.formats.get(code);
    if (known !== undefined) return known;
    const number = Math.max(firstOwnFormat - 1, ...this.formats.values()) + 1;
    this.formats.set(code, number);
    return number;
  }

  private formatXml(style: Style): XmlElement {
    const alignment = alignmentXml(style);
    const { locked, formulaHidden, quotePrefix, numberFormat, named } = style;
    const protection =
      locked && !formulaHidden
        ? undefined
        : element("protection", { locked: locked ? undefined : "0", hidden: formulaHidden });
    const children: XmlNode[] = [...(alignment ? [alignment] : []), ...(protection ? [protection] : [])];
    const attributes = {
      numFmtId: this.formatNumber(numberFormat),
      fontId: this.fonts.numberOf(fontXml(style)),
      fillId: this.fills.numberOf(fillXml(style)),
      borderId: this.borders.numberOf(borderXml(style)),
      xfId: named,
      quotePrefix,
      applyNumberFormat: true,
      applyFont: true,
      applyFill: true,
      applyBorder: true,
      applyAlignment: alignment !== undefined,
      applyProtection: protection !== undefined,
    };
    return element("xf", attributes, children);
  }
}

function lookParts(look: ConditionalLook, formatNumber: (code: string) => number): readonly XmlElement[] {
  const { numberFormat, fillColor } = look;
  const font = lookFont(look);
  const border = lookBorder(look);
  return [
    ...(font.length > 0 ? [element("font", {}, font)] : []),
    ...(numberFormat === undefined
      ? []
      : [element("numFmt", { numFmtId: formatNumber(numberFormat), formatCode: numberFormat })]),
    ...(fillColor === undefined
      ? []
      : [
          element("fill", {}, [
            element("patternFill", { patternType: "solid" }, [
              colorXml("fgColor", fillColor),
              colorXml("bgColor", fillColor),
            ]),
          ]),
        ]),
    ...(border ? [border] : []),
  ];
}

function lookFont({
  bold,
  italic,
  strikethrough,
  underline,
  fontColor,
}: ConditionalLook): readonly XmlElement[] {
  const mark = (name: string, on: boolean | undefined): readonly XmlElement[] =>
    on === undefined ? [] : [element(name, { val: on ? undefined : "0" })];
  return [
    ...mark("b", bold),
    ...mark("i", italic),
    ...mark("strike", strikethrough),
    ...(underline === undefined
      ? []
      : [element("u", { val: underline === "single" ? undefined : underline })]),
    ...(fontColor === undefined ? [] : [colorXml("color", fontColor)]),
  ];
}

function lookBorder({
  left = "",
  right = "",
  top = "",
  bottom = "",
}: ConditionalLook): XmlElement | undefined {
  if (left + right + top + bottom === "") return undefined;
  return parseXml(borderXml({ left, right, top, bottom, diagonal: "" }));
}
