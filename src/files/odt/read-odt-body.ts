import type { LeftInWord, WordCell, WordParagraph } from "../../documents/word-text";
import { OpenTables } from "../word-text/open-tables";
import { isContents, OpenText } from "../word-text/open-text";
import { malformed, XmlScanner } from "../xml/xml-scanner";
import { decodeXml } from "../xml/xml-text";
import type { OdtLists } from "./odt-lists";
import type { OdtStyle, OdtStyles } from "./odt-styles";

export interface OdtBody {
  readonly paragraphs: readonly WordParagraph[];
  readonly left: LeftInWord;
}

/** A paragraph while it is read, with the styles its letters stand in, the innermost last. */
class OpenParagraph extends OpenText {
  readonly spans: OdtStyle[] = [];
  /** A number in front of it; "" where nothing counts it. */
  label = "";
  readonly number: number;

  constructor(
    number: number,
    readonly style: OdtStyle,
    readonly level: number | undefined,
    readonly cell: WordCell | undefined,
    /** Of a foot- or endnote: its words go to the paragraph the note stands in. */
    readonly isNote: boolean,
    readonly isBoxed: boolean,
  ) {
    super();
    this.number = number;
  }
}

/** What holds nothing a person reads as the report's text, or holds it a second time. */
const skipped = new Set([
  ...["annotation", "note-citation", "table-of-content", "forms", "binary-data", "covered-table-cell"],
  ...["sequence-decls", "variable-decls", "user-field-decls", "scripts", "event-listeners", "desc"],
]);

/** content.xml below office:body. Linear in what it holds. */
export function readOdtBody(xml: string, styles: OdtStyles, lists: OdtLists): OdtBody {
  return new BodyReader(xml, styles, lists).read();
}

class BodyReader {
  readonly #scanner: XmlScanner;
  readonly #paragraphs: WordParagraph[] = [];
  readonly #open: OpenParagraph[] = [];
  readonly #tables = new OpenTables();
  readonly #left = { insertions: 0, deletions: 0, pictures: 0, embedded: 0 };
  #number = 0;
  #notes = 0;
  /** Where the text behind the last tag begins. */
  #from = 0;

  constructor(
    readonly xml: string,
    readonly styles: OdtStyles,
    readonly lists: OdtLists,
  ) {
    this.#scanner = new XmlScanner(xml);
  }

  read(): OdtBody {
    const scanner = this.#scanner;
    while (scanner.next()) {
      const name = scanner.name();
      this.#addText();
      if (!scanner.closing) this.#begin(name);
      else if (Object.hasOwn(this.#ends, name)) this.#ends[name]?.();
      this.#from = scanner.tagEnd + 1;
    }
    if (this.#open.length > 0) throw malformed("paragraph without end");
    return { paragraphs: this.#paragraphs, left: this.#left };
  }

  #begin(name: string): void {
    // What a picture is called; the same word is a field of the text.
    const isPictureTitle = name === "title" && this.xml.startsWith("svg:", this.#scanner.nameStart - 4);
    if (skipped.has(name) || isPictureTitle) this.#scanner.skip();
    else if (Object.hasOwn(this.#starts, name)) this.#starts[name]?.();
  }

  get #paragraph(): OpenParagraph | undefined {
    return this.#open.at(-1);
  }

  readonly #starts: Readonly<Record<string, () => void>> = {
    p: () => this.#begun(false),
    h: () => this.#begun(true),
    span: () => {
      const style = this.styles.of("text", this.#scanner.attribute("style-name") ?? "");
      if (!this.#scanner.empty) this.#paragraph?.spans.push(style);
    },
    s: () => this.#say(" "),
    tab: () => this.#say(" "),
    "line-break": () => this.#say("\n"),
    bookmark: () => this.#mark(),
    "bookmark-start": () => this.#mark(),
    list: () => this.#unlessEmpty(() => this.lists.begin(this.#scanner)),
    "list-item": () => this.lists.point(),
    note: () => this.#unlessEmpty(() => this.#notes++),
    table: () => this.#unlessEmpty(() => this.#tables.begin()),
    "table-row": () => this.#tables.row(),
    "table-cell": () => this.#tables.cell(),
    image: () => this.#left.pictures++,
    "tracked-changes": () => this.#tellChanges(),
  };

  readonly #ends: Readonly<Partial<Record<string, () => void>>> = {
    p: () => this.#emit(),
    h: () => this.#emit(),
    span: () => this.#paragraph?.spans.pop(),
    list: () => this.lists.end(),
    note: () => this.#notes--,
    table: () => this.#tables.end(),
  };

  #unlessEmpty(act: () => void): void {
    if (!this.#scanner.empty) act();
  }

  #begun(isHeading: boolean): void {
    const scanner = this.#scanner;
    const style = this.styles.of("paragraph", scanner.attribute("style-name") ?? "");
    const own = isHeading ? Number(scanner.attribute("outline-level") ?? "") : NaN;
    const level = own >= 1 && own <= 9 ? own : style.level;
    const isNote = this.#notes > 0;
    const isBoxed = !isNote && this.#open.length > 0;
    const paragraph = new OpenParagraph(++this.#number, style, level, this.#tables.place(), isNote, isBoxed);
    if (!isNote) paragraph.label = this.lists.label(isHeading ? level : undefined);
    this.#open.push(paragraph);
    if (scanner.empty) this.#emit();
  }

  /** The letters between two tags; lines are broken by tags alone. */
  #addText(): void {
    const paragraph = this.#paragraph;
    if (!paragraph) return;
    const end = this.xml.lastIndexOf("<", this.#scanner.nameStart);
    if (end > this.#from) this.#say(saidIn(this.xml.slice(this.#from, end)).replace(/\s+/g, " "));
  }

  #say(text: string): void {
    const paragraph = this.#paragraph;
    if (!paragraph) return;
    const innermost = [...paragraph.spans].reverse();
    const of = <Value>(what: (style: OdtStyle) => Value | undefined): Value | undefined =>
      innermost.map(what).find((value) => value !== undefined) ?? what(paragraph.style);
    paragraph.add(text, { font: of(({ font }) => font), isBold: of(({ isBold }) => isBold) ?? false });
  }

  #mark(): void {
    this.#paragraph?.bookmarks.push(this.#scanner.attribute("name") ?? "");
  }

  /** What was struck out is kept apart here, not in the text; what was put in stands in it. */
  #tellChanges(): void {
    const start = this.#scanner.tagEnd;
    if (!this.#scanner.empty) this.#scanner.skip();
    const changes = this.xml.slice(start, this.#scanner.nameStart);
    this.#left.insertions += changes.match(/<(?:\w+:)?insertion\b/g)?.length ?? 0;
    this.#left.deletions += changes.match(/<(?:\w+:)?deletion\b/g)?.length ?? 0;
  }

  #emit(): void {
    const paragraph = this.#open.pop();
    if (!paragraph || isContents(paragraph.style.name)) return;
    const read = paragraph.read();
    if (paragraph.isNote) {
      if (read) this.#open.findLast(({ isNote }) => !isNote)?.notes.push(read.text);
      return;
    }
    const { number, label, level, style, cell, isBoxed } = paragraph;
    if (read) this.#put({ ...read, number, label, level, style: style.name, cell, isBoxed });
    for (const inside of paragraph.boxed) this.#put(inside);
  }

  /** In a text box: behind the paragraph that holds the box. */
  #put(paragraph: WordParagraph): void {
    (this.#paragraph?.boxed ?? this.#paragraphs).push(paragraph);
  }
}

/** Comments and instructions say nothing; what stands in a CDATA section is text. */
const saidIn = (raw: string): string =>
  raw.includes("<")
    ? raw
        .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, "")
        .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
        .map((part, at) => (at % 2 === 0 ? decodeXml(part) : part))
        .join("")
    : decodeXml(raw);
