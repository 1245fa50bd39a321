import { ListCounter, type ListKind, type ListLevel } from "../word-text/list-counter";
import { XmlScanner } from "../xml/xml-scanner";

/** How OpenDocument writes a number, by what Word calls it. */
const formats: Readonly<Record<string, string>> = {
  "1": "decimal",
  I: "upperRoman",
  i: "lowerRoman",
  A: "upperLetter",
  a: "lowerLetter",
};

/** Headings that are counted without lying in a list. */
const outline = "outline";

/** A list that is open while the text is read. */
interface OpenList {
  readonly key: string;
  readonly depth: number;
  /** The first paragraph of a point bears its number, those behind it none. */
  isPending: boolean;
}

/** The lists of an OpenDocument text: nested elements, each of which may go on counting where another one left off. */
export class OdtLists {
  readonly #levels = new Map<string, Map<number, ListLevel>>();
  readonly #kinds = new Map<string, ListKind>();
  readonly #counter = new ListCounter(this.#kinds);
  readonly #open: OpenList[] = [];
  /** By the list's own id, and by its style: the last that counted. */
  readonly #byId = new Map<string, string>();
  readonly #byStyle = new Map<string, string>();
  #count = 0;

  /** The list styles of styles.xml or content.xml. */
  read(xml: string): void {
    const scanner = new XmlScanner(xml);
    let levels: Map<number, ListLevel> | undefined;
    while (scanner.next()) {
      const name = scanner.name();
      if (name === "body") scanner.skip();
      else if (name === "list-style" || name === "outline-style") levels = this.#style(scanner, name);
      else if (levels && !scanner.closing && isLevel.test(name)) takeLevel(scanner, name, levels);
    }
    const headings = this.#levels.get(outline);
    if (headings) this.#kinds.set(outline, { counted: outline, levels: headings });
  }

  #style(scanner: XmlScanner, name: string): Map<number, ListLevel> | undefined {
    if (scanner.closing || scanner.empty) return undefined;
    const levels = new Map<number, ListLevel>();
    this.#levels.set(name === "outline-style" ? outline : (scanner.attribute("name") ?? ""), levels);
    return levels;
  }

  begin(scanner: XmlScanner): void {
    const above = this.#open.at(-1);
    const own = scanner.attribute("style-name");
    const key = above ? above.key : this.#keyOf(scanner, own ?? "");
    // A list inside another one may have a style of its own: it counts apart.
    const inner = above && own !== undefined ? this.#apart(own, above.key) : key;
    this.#open.push({ key: inner, depth: this.#open.length, isPending: false });
  }

  end(): void {
    this.#open.pop();
  }

  point(): void {
    const list = this.#open.at(-1);
    if (list) list.isPending = true;
  }

  /** What stands in front of the next paragraph; `level` of a heading outside any list, from 1. */
  label(level: number | undefined): string {
    const list = this.#open.at(-1);
    if (!list) return level === undefined ? "" : this.#counter.next(outline, level - 1);
    if (!list.isPending) return "";
    for (const one of this.#open) one.isPending = false;
    return this.#counter.next(list.key, list.depth);
  }

  #keyOf(scanner: XmlScanner, style: string): string {
    const goesOn = scanner.attribute("continue-list");
    const standing =
      (goesOn === undefined ? undefined : this.#byId.get(goesOn)) ??
      (scanner.attribute("continue-numbering") === "true" ? this.#byStyle.get(style) : undefined);
    const key = standing ?? this.#made(style);
    this.#byStyle.set(style, key);
    const id = scanner.attribute("id");
    if (id !== undefined) this.#byId.set(id, key);
    return key;
  }

  #made(style: string): string {
    const key = `${++this.#count}`;
    this.#kinds.set(key, { counted: key, levels: this.#levels.get(style) ?? new Map() });
    return key;
  }

  #apart(style: string, above: string): string {
    const key = `${above} ${style}`;
    if (!this.#kinds.has(key))
      this.#kinds.set(key, { counted: above, levels: this.#levels.get(style) ?? new Map() });
    return key;
  }
}

const isLevel = /^(?:list-level-style-(?:number|bullet|image)|outline-level-style)$/;

function takeLevel(scanner: XmlScanner, name: string, levels: Map<number, ListLevel>): void {
  const place = Number(scanner.attribute("level") ?? "");
  if (!(place >= 1 && place <= 9)) return;
  const start = Number(scanner.attribute("start-value") ?? "1");
  levels.set(place - 1, { start: Number.isInteger(start) ? start : 1, ...looksOf(scanner, name, place) });
}

function looksOf(scanner: XmlScanner, name: string, place: number): Pick<ListLevel, "format" | "text"> {
  const attribute = (of: string, otherwise = ""): string => scanner.attribute(of) ?? otherwise;
  if (name.endsWith("bullet")) return { format: "bullet", text: attribute("bullet-char") };
  if (name.endsWith("image")) return { format: "bullet", text: "" };
  const shown = Number(attribute("display-levels", "1"));
  const first = Math.max(1, place - (shown >= 1 ? shown : 1) + 1);
  const counted = Array.from({ length: place - first + 1 }, (_, at) => `%${first + at}`).join(".");
  const text = attribute("num-prefix") + counted + attribute("num-suffix");
  return {
    format: formats[attribute("num-format")] ?? "none",
    text: listFormat(attribute("num-list-format", text)),
  };
}

/** LibreOffice closes a count as well: "%1%.". */
const listFormat = (text: string): string => text.replace(/(%\d)%/g, "$1");
