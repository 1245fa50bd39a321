import type { LeftInWord, WordCell, WordParagraph } from "../../../documents/word-text";
import type { ListCounter } from "../../word-text/list-counter";
import { OpenTables } from "../../word-text/open-tables";
import { isContents, OpenText } from "../../word-text/open-text";
import { malformed, XmlScanner } from "../../xml/xml-scanner";
import { fontOf, isOn, type WordStyles } from "./read-styles";

export interface BodyParts {
  readonly styles: WordStyles;
  readonly lists: ListCounter;
  /** By id what a foot- or endnote says: "footnote:2". */
  readonly notes: ReadonlyMap<string, string>;
}

export interface ReadBody {
  readonly paragraphs: readonly WordParagraph[];
  readonly left: LeftInWord;
}

/** A paragraph with what its properties say. */
class OpenParagraph extends OpenText {
  style: string;
  list: string | undefined;
  depth: number | undefined;
  outline: number | undefined;

  constructor(
    defaultStyle: string,
    readonly cell: WordCell | undefined,
    readonly isBoxed: boolean,
  ) {
    super();
    this.style = defaultStyle;
  }
}

/** What holds nothing a person reads as the report's text, or holds it a second time. */
const skipped = new Set([
  ...[
    "Fallback",
    "moveFrom",
    "sectPr",
    "sdtPr",
    "tblPr",
    "tblGrid",
    "trPr",
    "tcPr",
    "pPrChange",
    "rPrChange",
  ],
  ...["del", "binData", "numberingChange"],
]);

const paragraphProperties: Readonly<Record<string, (paragraph: OpenParagraph, value: string) => void>> = {
  pStyle: (paragraph, value) => (paragraph.style = value),
  numId: (paragraph, value) => (paragraph.list = value),
  ilvl: (paragraph, value) => (paragraph.depth = Number(value)),
  outlineLvl: (paragraph, value) => (paragraph.outline = Number(value)),
};

/** word/document.xml: its paragraphs in order, text boxes and tables included. Linear in what the part holds. */
export function readBody(xml: string, parts: BodyParts): ReadBody {
  return new BodyReader(xml, parts).read();
}

class BodyReader {
  readonly #scanner: XmlScanner;
  readonly #paragraphs: WordParagraph[] = [];
  readonly #open: OpenParagraph[] = [];
  readonly #tables = new OpenTables();
  readonly #left = { insertions: 0, deletions: 0, pictures: 0, embedded: 0 };
  #number = 0;
  #boxes = 0;
  /** Of the present run. */
  #font: string | undefined;
  #isBold: boolean | undefined;
  /** In a paragraph's or a run's own properties. */
  #inProperties: "none" | "paragraph" | "run" = "none";

  constructor(
    xml: string,
    readonly parts: BodyParts,
  ) {
    this.#scanner = new XmlScanner(xml);
  }

  read(): ReadBody {
    const scanner = this.#scanner;
    while (scanner.next()) {
      const name = scanner.name();
      if (scanner.closing) this.#close(name);
      else this.#begin(name);
    }
    if (this.#open.length > 0) throw malformed("paragraph without end");
    return { paragraphs: this.#paragraphs, left: this.#left };
  }

  #begin(name: string): void {
    if (name === "del" && this.#inProperties === "none") this.#left.deletions++;
    if (skipped.has(name)) this.#scanner.skip();
    else if (this.#inProperties !== "none") this.#takeProperty(name);
    else if (Object.hasOwn(this.#starts, name)) this.#starts[name]?.();
    else this.#takeContent(name);
  }

  get #paragraph(): OpenParagraph | undefined {
    return this.#open.at(-1);
  }

  readonly #starts: Readonly<Record<string, () => void>> = {
    p: () => {
      const { styles } = this.parts;
      this.#open.push(new OpenParagraph(styles.defaultId, this.#tables.place(), this.#boxes > 0));
      if (this.#scanner.empty) this.#emit();
    },
    pPr: () => (this.#inProperties = this.#scanner.empty ? "none" : "paragraph"),
    rPr: () => (this.#inProperties = this.#scanner.empty ? "none" : "run"),
    r: () => ([this.#font, this.#isBold] = [undefined, undefined]),
    tbl: () => this.#tables.begin(),
    tr: () => this.#tables.row(),
    tc: () => this.#tables.cell(),
    txbxContent: () => this.#boxes++,
    ins: () => this.#left.insertions++,
    blip: () => this.#left.pictures++,
    imagedata: () => this.#left.pictures++,
    altChunk: () => this.#left.embedded++,
  };

  readonly #contents: Readonly<Record<string, () => void>> = {
    t: () => this.#addText(this.#scanner.text()),
    tab: () => this.#addText(" "),
    br: () => this.#addText("\n"),
    cr: () => this.#addText("\n"),
    noBreakHyphen: () => this.#addText("-"),
    // A letter in TCVN3, where another program took it for what it is elsewhere.
    softHyphen: () => this.#addText("\u00ad"),
    footnoteReference: () => this.#addNote("footnote"),
    endnoteReference: () => this.#addNote("endnote"),
    bookmarkStart: () => this.#paragraph?.bookmarks.push(this.#scanner.attribute("name") ?? ""),
  };

  #takeContent(name: string): void {
    if (Object.hasOwn(this.#contents, name)) this.#contents[name]?.();
  }

  #takeProperty(name: string): void {
    const paragraph = this.#paragraph;
    const value = this.#scanner.attribute("val");
    if (this.#inProperties === "run") {
      if (name === "rFonts") this.#font = fontOf(this.#scanner);
      else if (name === "b") this.#isBold = isOn(value);
    }
    // Of the paragraph's mark: it says nothing of the text.
    else if (name === "rPr") this.#scanner.skip();
    else if (paragraph && Object.hasOwn(paragraphProperties, name))
      paragraphProperties[name]?.(paragraph, value ?? "");
  }

  #close(name: string): void {
    if (name === "p") this.#emit();
    else if (name === "pPr" || name === "rPr") this.#inProperties = "none";
    else if (name === "tbl") this.#tables.end();
    else if (name === "txbxContent") this.#boxes--;
  }

  #addText(text: string): void {
    const paragraph = this.#paragraph;
    if (!paragraph) return;
    const style = this.parts.styles.of(paragraph.style);
    paragraph.add(text, { font: this.#font ?? style.font, isBold: this.#isBold ?? style.isBold });
  }

  #addNote(kind: "footnote" | "endnote"): void {
    const note = this.parts.notes.get(`${kind}:${this.#scanner.attribute("id") ?? ""}`);
    if (note !== undefined && note !== "") this.#paragraph?.notes.push(note);
  }

  #emit(): void {
    const paragraph = this.#open.pop();
    if (!paragraph) return;
    this.#number++;
    const style = this.parts.styles.of(paragraph.style);
    if (isContents(style.name) || /^toc\d/i.test(paragraph.style)) return;
    this.#give(paragraph);
    for (const inside of paragraph.boxed) this.#put(inside);
  }

  /** In a text box: behind the paragraph that holds the box. */
  #put(paragraph: WordParagraph): void {
    (this.#paragraph?.boxed ?? this.#paragraphs).push(paragraph);
  }

  #give(paragraph: OpenParagraph): void {
    const read = paragraph.read();
    if (!read) return;
    const style = this.parts.styles.of(paragraph.style);
    const list = paragraph.list ?? style.list;
    const outline = paragraph.outline ?? style.outline;
    this.#put({
      ...read,
      number: this.#number,
      label: list === undefined ? "" : this.parts.lists.next(list, paragraph.depth ?? style.depth),
      level: outline === undefined || !(outline >= 0 && outline < 9) ? undefined : outline + 1,
      style: paragraph.style,
      cell: paragraph.cell,
      isBoxed: paragraph.isBoxed,
    });
  }
}
