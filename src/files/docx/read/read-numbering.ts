import type { ListKind, ListLevel } from "../../word-text/list-counter";
import { XmlScanner } from "../../xml/xml-scanner";

/** word/numbering.xml: what each list puts in front of its paragraphs; "" where the part is gone. */
export function readNumbering(xml: string): ReadonlyMap<string, ListKind> {
  const reader = new NumberingReader(new XmlScanner(xml));
  reader.read();
  return reader.lists;
}

class NumberingReader {
  readonly lists = new Map<string, ListKind>();
  readonly #definitions = new Map<string, Map<number, ListLevel>>();
  #levels: Map<number, ListLevel> | undefined;
  #level: ListLevel | undefined;
  #list = "";

  constructor(readonly scanner: XmlScanner) {}

  read(): void {
    while (this.scanner.next()) {
      const name = this.scanner.name();
      if (!this.scanner.closing && Object.hasOwn(this.#starts, name)) this.#starts[name]?.();
      // Levels inside a list itself override those of its definition; how, nobody who counts paragraphs needs to know.
      else if (this.scanner.closing && name === "abstractNum") this.#level = this.#levels = undefined;
    }
  }

  #attribute(name: string): string {
    return this.scanner.attribute(name) ?? "";
  }

  readonly #starts: Readonly<Partial<Record<string, () => void>>> = {
    abstractNum: () => {
      this.#levels = new Map();
      this.#definitions.set(this.#attribute("abstractNumId"), this.#levels);
    },
    lvl: () => {
      this.#level = { start: 1, format: "decimal", text: "" };
      this.#levels?.set(Number(this.#attribute("ilvl")), this.#level);
    },
    start: () => this.#change({ start: Number(this.#attribute("val")) || 0 }),
    numFmt: () => this.#change({ format: this.#attribute("val") }),
    lvlText: () => this.#change({ text: this.#attribute("val") }),
    num: () => (this.#list = this.#attribute("numId")),
    abstractNumId: () => {
      const counted = this.#attribute("val");
      this.lists.set(this.#list, { counted, levels: this.#definitions.get(counted) ?? new Map() });
    },
  };

  #change(change: Partial<ListLevel>): void {
    if (this.#level) Object.assign(this.#level, change);
  }
}
