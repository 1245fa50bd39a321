import { levelNamed } from "../../word-text/open-text";
import { XmlScanner } from "../../xml/xml-scanner";

/** What a style says of its paragraphs and runs; what it does not say, the style it is based on does. */
interface OwnStyle {
  name: string;
  basedOn: string | undefined;
  /** From 0, as w:outlineLvl counts; 9 is body text. */
  outline: number | undefined;
  list: string | undefined;
  depth: number | undefined;
  font: string | undefined;
  isBold: boolean | undefined;
}

export interface WordStyle {
  /** "heading 1", "toc 2", in small letters. */
  readonly name: string;
  readonly outline: number | undefined;
  /** The list its paragraphs are numbered in, and their depth in it. */
  readonly list: string | undefined;
  readonly depth: number;
  readonly font: string | undefined;
  readonly isBold: boolean;
}

export interface WordStyles {
  readonly of: (id: string) => WordStyle;
  readonly defaultId: string;
}

/** A style may be based on another one, which may be damaged to a circle. */
const deepest = 20;

const plain = (): OwnStyle => ({
  name: "",
  basedOn: undefined,
  outline: undefined,
  list: undefined,
  depth: undefined,
  font: undefined,
  isBold: undefined,
});

/** word/styles.xml; "" where the part is gone. */
export function readStyles(xml: string): WordStyles {
  const own = new Map<string, OwnStyle>();
  const defaults = plain();
  let defaultId = "";
  let style: OwnStyle | undefined;
  const scanner = new XmlScanner(xml);
  const begin = (): OwnStyle => {
    const id = scanner.attribute("styleId") ?? "";
    const begun = plain();
    own.set(id, begun);
    if (scanner.attribute("type") === "paragraph" && isOn(scanner.attribute("default"), false))
      defaultId = id;
    return begun;
  };
  while (scanner.next()) {
    const isStyle = scanner.is("style");
    if (isStyle || scanner.is("docDefaults"))
      style = scanner.closing ? undefined : isStyle ? begin() : defaults;
    else if (style && !scanner.closing) takeProperty(scanner, style);
  }
  return { of: resolver(own, defaults), defaultId };
}

/** A switch of Word's: "1", "true", "on", or the bare element. */
export const isOn = (value: string | undefined, bare = true): boolean =>
  value === undefined ? bare : !/^(?:0|false|off)$/i.test(value);

const takers: Readonly<Record<string, (scanner: XmlScanner, style: OwnStyle) => void>> = {
  name: (scanner, style) => (style.name = (scanner.attribute("val") ?? "").toLowerCase()),
  basedOn: (scanner, style) => (style.basedOn = scanner.attribute("val")),
  outlineLvl: (scanner, style) => (style.outline = Number(scanner.attribute("val"))),
  numId: (scanner, style) => (style.list = scanner.attribute("val")),
  ilvl: (scanner, style) => (style.depth = Number(scanner.attribute("val"))),
  rFonts: (scanner, style) => (style.font ??= fontOf(scanner)),
  b: (scanner, style) => (style.isBold = isOn(scanner.attribute("val"))),
};

function takeProperty(scanner: XmlScanner, style: OwnStyle): void {
  const name = scanner.name();
  if (Object.hasOwn(takers, name)) takers[name]?.(scanner, style);
}

/** The font of Latin letters: the old Vietnamese ones are among them. */
export const fontOf = (scanner: XmlScanner): string | undefined =>
  scanner.attribute("ascii") ?? scanner.attribute("hAnsi");

function resolver(own: ReadonlyMap<string, OwnStyle>, defaults: OwnStyle): WordStyles["of"] {
  const known = new Map<string, WordStyle>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const chain: OwnStyle[] = [];
    for (let at = own.get(id); at && chain.length < deepest; at = own.get(at.basedOn ?? "")) chain.push(at);
    const first = <Value>(of: (style: OwnStyle) => Value | undefined): Value | undefined =>
      [...chain, defaults].map(of).find((value) => value !== undefined);
    const style: WordStyle = {
      name: chain[0]?.name ?? "",
      outline: first(({ outline }) => outline) ?? headingOf(chain),
      list: first(({ list }) => list),
      depth: first(({ depth }) => depth) ?? 0,
      font: first(({ font }) => font),
      isBold: first(({ isBold }) => isBold) ?? false,
    };
    known.set(id, style);
    return style;
  };
}

/** Built-in names say their level where the style itself does not. */
function headingOf(chain: readonly OwnStyle[]): number | undefined {
  const named = chain.map(({ name }) => levelNamed(name)).find((level) => level !== undefined);
  return named === undefined ? undefined : named - 1;
}
