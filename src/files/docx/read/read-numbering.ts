import { romanNumber } from "../../../domain/outline/roman-number";
import { XmlScanner } from "../../xml/xml-scanner";

interface ListLevel {
  start: number;
  format: string;
  /** "%1.%2." */
  text: string;
}

interface ListKind {
  /** The definition that counts: lists of one definition go on counting together. */
  readonly counted: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

/** Word has nine depths; a file may say any number. */
const deepest = 8;

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

/** Counts a document's numbered paragraphs as Word does. */
export class ListCounter {
  readonly #counts = new Map<string, number[]>();

  constructor(readonly lists: ReadonlyMap<string, ListKind>) {}

  /** What stands in front of the next paragraph of this list at this depth. "0" is no list. */
  next(id: string, depth: number): string {
    const list = this.lists.get(id);
    const level = list?.levels.get(depth);
    if (!list || !level || depth > deepest || depth < 0) return "";
    const counts = this.#counts.get(list.counted) ?? [];
    this.#counts.set(list.counted, counts);
    counts.length = Math.min(counts.length, depth + 1);
    const startOf = (at: number): number => list.levels.get(at)?.start ?? 1;
    for (let above = counts.length; above < depth; above++) counts.push(startOf(above));
    counts[depth] = (counts[depth] ?? startOf(depth) - 1) + 1;
    return shownLabel(level, list.levels, counts);
  }
}

function shownLabel(
  { format, text }: ListLevel,
  levels: ReadonlyMap<number, ListLevel>,
  counts: readonly number[],
): string {
  if (format === "none") return "";
  if (format === "bullet") return bulletOf(text);
  return text
    .replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      return shownCount(levels.get(at)?.format ?? "decimal", counts[at] ?? 1);
    })
    .trim();
}

/** Bullets of symbol fonts stand where no letter is; they mean a dash, an asterisk or a plus themselves. */
const bulletOf = (text: string): string => (/^[-–—+*•]$/u.test(text.trim()) ? text.trim() : "-");

const letters = "abcdefghijklmnopqrstuvwxyz";

/** Roman numbers go no further in any report; a damaged start may be any number. */
const highest = 3000;

function shownCount(format: string, count: number): string {
  if (count < 1 || count > highest) return String(count);
  if (format === "upperRoman") return romanNumber(count);
  if (format === "lowerRoman") return romanNumber(count).toLowerCase();
  const letter = letters[(count - 1) % letters.length] ?? "a";
  if (format === "lowerLetter") return letter;
  if (format === "upperLetter") return letter.toUpperCase();
  return format === "decimalZero" && count < 10 ? `0${count}` : String(count);
}
