import { levelNamed } from "../word-text/open-text";
import { XmlScanner } from "../xml/xml-scanner";

/** What a style says itself; what it does not say, the style above it does. */
interface OwnStyle {
  name: string;
  parent: string | undefined;
  font: string | undefined;
  isBold: boolean | undefined;
  /** From 1. */
  level: number | undefined;
}

export interface OdtStyle {
  /** "Heading 2", as a person sees it. */
  readonly name: string;
  readonly font: string | undefined;
  readonly isBold: boolean | undefined;
  readonly level: number | undefined;
}

/** A damaged file may hang its styles in a circle. */
const deepest = 20;

/** The styles of both parts of an OpenDocument text, by family and name. */
export class OdtStyles {
  readonly #own = new Map<string, OwnStyle>();
  /** Families of letters by the names styles call them. */
  readonly #fonts = new Map<string, string>();
  readonly #known = new Map<string, OdtStyle>();

  /** Reads styles.xml or content.xml; the text itself is passed over. */
  read(xml: string): void {
    const scanner = new XmlScanner(xml);
    let style: OwnStyle | undefined;
    while (scanner.next()) {
      const name = scanner.name();
      if (name === "body" || name === "master-styles") scanner.skip();
      else if (name === "style" || name === "default-style") style = this.#styleAt(scanner);
      else if (!scanner.closing) this.#take(scanner, name, style);
    }
  }

  of(family: "paragraph" | "text", name: string): OdtStyle {
    const key = `${family} ${name}`;
    const before = this.#known.get(key);
    if (before) return before;
    const chain: OwnStyle[] = [];
    for (
      let at = this.#own.get(key);
      at && chain.length < deepest;
      at = this.#own.get(`${family} ${at.parent}`)
    )
      chain.push(at);
    const first = <Value>(of: (style: OwnStyle) => Value | undefined): Value | undefined =>
      chain.map(of).find((value) => value !== undefined);
    const shown = chain.map((one) => one.name).find((one) => !/^P\d+$/.test(one)) ?? "";
    const style: OdtStyle = {
      name: shown,
      font: first((one) => one.font) ?? (family === "paragraph" ? this.#default?.font : undefined),
      isBold: first((one) => one.isBold),
      level: first((one) => one.level) ?? first((one) => levelNamed(one.name)),
    };
    this.#known.set(key, style);
    return style;
  }

  get #default(): OwnStyle | undefined {
    return this.#own.get("paragraph ");
  }

  #take(scanner: XmlScanner, name: string, style: OwnStyle | undefined): void {
    if (name === "font-face") this.#takeFont(scanner);
    else if (name === "text-properties" && style) takeLetters(scanner, style, this.#fonts);
  }

  /** The style that begins here; undefined where one ends, or says nothing. */
  #styleAt(scanner: XmlScanner): OwnStyle | undefined {
    if (scanner.closing) return undefined;
    const style = this.#begun(scanner);
    return scanner.empty ? undefined : style;
  }

  #begun(scanner: XmlScanner): OwnStyle {
    const name = scanner.attribute("name") ?? "";
    const level = Number(scanner.attribute("default-outline-level") ?? "");
    const style: OwnStyle = {
      name: scanner.attribute("display-name") ?? name,
      parent: scanner.attribute("parent-style-name"),
      font: undefined,
      isBold: undefined,
      level: level >= 1 && level <= 9 ? level : undefined,
    };
    this.#own.set(`${scanner.attribute("family") ?? ""} ${name}`, style);
    return style;
  }

  #takeFont(scanner: XmlScanner): void {
    const family = scanner.attribute("font-family");
    if (family !== undefined) this.#fonts.set(scanner.attribute("name") ?? "", unquoted(family));
  }
}

function takeLetters(scanner: XmlScanner, style: OwnStyle, fonts: ReadonlyMap<string, string>): void {
  const named = scanner.attribute("font-name");
  const font = named === undefined ? scanner.attribute("font-family") : (fonts.get(named) ?? named);
  if (font !== undefined) style.font = unquoted(font);
  const weight = scanner.attribute("font-weight");
  if (weight !== undefined) style.isBold = weight === "bold" || Number(weight) >= 600;
}

const unquoted = (family: string): string => family.replace(/^['"]|['"]$/g, "");
