import type { LeftInWord, WordParagraph, WordText } from "../../documents/word-text";
import { Refused } from "../refused";
import { isContents, levelNamed, OpenText } from "../word-text/open-text";
import { TablePlaces } from "../word-text/table-places";
import { RtfFonts } from "./rtf-fonts";
import { RtfGathered } from "./rtf-gathered";
import { labelOf } from "./rtf-label";
import {
  destinations,
  firstState,
  type Held,
  plainParagraph,
  type RtfParagraph,
  type RtfState,
  signs,
} from "./rtf-state";
import { RtfScanner, type RtfToken } from "./rtf-tokens";

/** A paragraph while it is read: of the text itself, of a note or of a text box. */
class OpenParagraph extends OpenText {
  label = "";
}

/** A stretch of text of its own inside the text: it ends with its group. */
interface Inset {
  readonly kind: "note" | "box";
  readonly depth: number;
  readonly said: string[];
}

/** Reads group by group; what a group says of its letters ends with it. */
export class RtfReader {
  readonly #scanner: RtfScanner;
  readonly #fonts = new RtfFonts();
  readonly #gathered = new RtfGathered(this.#fonts);
  readonly #paragraphs: WordParagraph[] = [];
  readonly #tables = new TablePlaces();
  readonly #left = { insertions: 0, deletions: 0, pictures: 0, embedded: 0 };
  readonly #states: Held[] = [];
  readonly #open: OpenParagraph[] = [new OpenParagraph()];
  readonly #insets: Inset[] = [];
  #state: RtfState = { ...firstState };
  #paragraph: RtfParagraph = { ...plainParagraph };
  #number = 0;
  /** Bytes that wait for more of the same font: a letter may take two. */
  #waiting: number[] = [];
  /** Characters still to be passed over behind a `\u`. */
  #instead = 0;
  /** `\*` stood before the next word: a group that may be passed over. */
  #isOptional = false;
  /** The group's first word decides what it holds. */
  #isNew = false;

  constructor(bytes: Uint8Array) {
    this.#scanner = new RtfScanner(bytes);
  }

  read(): WordText {
    for (let token = this.#scanner.next(); token; token = this.#scanner.next()) this.#take(token);
    this.#flush();
    // A text that breaks off must not pass for the whole.
    if (this.#states.length > 0) throw new Refused("truncated", { cause: "group without end" });
    this.#emit();
    const { properties, lastSaved } = this.#gathered;
    return {
      properties: Object.fromEntries(properties),
      ...(lastSaved !== undefined && { lastSaved }),
      paragraphs: this.#paragraphs,
      left: this.#left satisfies LeftInWord,
    };
  }

  #take(token: RtfToken): void {
    if (token.kind === "bytes") {
      this.#isNew = false;
      this.#addBytes(token.bytes);
      return;
    }
    this.#flush();
    if (token.kind === "open") this.#begin();
    else if (token.kind === "close") this.#end();
    else this.#word(token.word, token.value);
  }

  #begin(): void {
    this.#states.push({ state: this.#state, paragraph: this.#paragraph });
    this.#state = { ...this.#state };
    this.#paragraph = { ...this.#paragraph };
    this.#isNew = true;
    this.#isOptional = false;
    this.#instead = 0;
    if (this.#state.destination === "styles") this.#gathered.style = 0;
  }

  #end(): void {
    this.#instead = 0;
    const { destination } = this.#state;
    const inset = this.#insets.at(-1);
    if (inset?.depth === this.#states.length) this.#endInset(inset);
    const above = this.#states.pop();
    if (!above) return;
    this.#state = above.state;
    this.#paragraph = above.paragraph;
    if (destination !== above.state.destination) this.#endOf(destination);
    this.#isNew = false;
  }

  /** What was gathered in a group that ends. */
  #endOf(destination: RtfState["destination"]): void {
    if (destination === "bookmark") this.#open.at(-1)?.bookmarks.push(this.#gathered.takeBookmark());
    else if (destination === "property-value") this.#gathered.endProperty();
  }

  #word(word: string, value: number | undefined): void {
    if (word === "*") {
      this.#isOptional = true;
      return;
    }
    const isFirst = this.#isNew;
    this.#isNew = false;
    if (isFirst && this.#opens(word)) return;
    if (Object.hasOwn(signs, word)) this.#say(signs[word] ?? "");
    if (Object.hasOwn(this.#words, word)) this.#words[word]?.(value);
  }

  /** Whether the group's first word says what it holds. */
  #opens(word: string): boolean {
    const found = Object.hasOwn(destinations, word) ? destinations[word] : undefined;
    if (word === "pict" && this.#state.destination !== "skip") this.#left.pictures++;
    if (found === undefined) {
      if (this.#isOptional) this.#state.destination = "skip";
      return this.#isOptional;
    }
    if (this.#state.destination === "skip") return true;
    this.#state.destination = found;
    if (found === "note" || found === "box") this.#beginInset(found);
    return true;
  }

  #beginInset(kind: Inset["kind"]): void {
    this.#insets.push({ kind, depth: this.#states.length, said: [] });
    this.#paragraph = { ...plainParagraph };
    this.#open.push(new OpenParagraph());
    this.#state.destination = "text";
  }

  #endInset({ kind, said }: Inset): void {
    this.#emit();
    this.#insets.pop();
    this.#open.pop();
    if (kind === "note" && said.length > 0) this.#open.at(-1)?.notes.push(said.join(" "));
  }

  readonly #words: Readonly<Record<string, (value: number | undefined) => void>> = {
    bin: (value = 0) => this.#scanner.skip(value),
    u: (value = 0) => this.#unicode(value),
    ansicpg: (value) => (this.#fonts.page = value || 1252),
    deff: (value) => (this.#fonts.defaultFont = value),
    f: (value) => this.#takeFont(value),
    fcharset: (value) =>
      this.#inFonts(() => this.#gathered.inFont((number) => (this.#fonts.font(number).charset = value))),
    b: (value) => (this.#state.isBold = value !== 0),
    v: (value) => (this.#state.isHidden = value !== 0),
    deleted: (value) => this.#track("isDeleted", "deletions", value),
    revised: (value) => this.#track("isInserted", "insertions", value),
    uc: (value) => (this.#state.instead = value ?? 1),
    plain: () => {
      const { destination, instead } = this.#state;
      this.#state = { ...firstState, destination, instead };
    },
    pard: () => (this.#paragraph = { ...plainParagraph }),
    s: (value) => {
      this.#gathered.style = value ?? 0;
      this.#inText(() => (this.#paragraph.style = value));
    },
    outlinelevel: (value) => (this.#paragraph.outline = value),
    intbl: () => (this.#paragraph.inTable = true),
    par: () => this.#emit(),
    sect: () => this.#emit(),
    page: () => this.#say("\n"),
    nestcell: () => this.#emit(),
    cell: () => {
      this.#emit(true);
      this.#inTable(() => this.#tables.endCell());
    },
    row: () => this.#inTable(() => this.#tables.endRow()),
    ...Object.fromEntries(
      ["yr", "mo", "dy", "hr", "min"].map((part) => [part, (value?: number) => this.#takeSaved(part, value)]),
    ),
  };

  #inText(act: () => void): void {
    if (this.#state.destination === "text") act();
  }

  /** Tables of notes and text boxes are not those of the text. */
  #inTable(act: () => void): void {
    if (this.#insets.length === 0) this.#inText(act);
  }

  #inFonts(act: () => void): void {
    if (this.#state.destination === "fonts") act();
  }

  #takeFont(value: number | undefined): void {
    this.#inFonts(() => (this.#gathered.font = value));
    this.#state.font = value;
  }

  /** A stretch of tracked letters is counted once, where it begins. */
  #track(
    mark: "isDeleted" | "isInserted",
    count: "deletions" | "insertions",
    value: number | undefined,
  ): void {
    const isOn = value !== 0;
    if (isOn && !this.#state[mark]) this.#left[count]++;
    this.#state[mark] = isOn;
  }

  #takeSaved(part: string, value: number | undefined): void {
    if (this.#state.destination === "saved") this.#gathered.takeSaved(part, value);
  }

  #addBytes(bytes: readonly number[]): void {
    const passed = Math.min(this.#instead, bytes.length);
    this.#instead -= passed;
    for (const byte of bytes.slice(passed)) this.#waiting.push(byte);
  }

  #flush(): void {
    if (this.#waiting.length === 0) return;
    const bytes = this.#waiting;
    this.#waiting = [];
    this.#say(this.#fonts.decode(bytes, this.#state.font));
  }

  #unicode(value: number): void {
    // Numbers are signed: half of all letters are below nothing.
    this.#say(String.fromCharCode(value & 0xffff));
    this.#instead = this.#state.instead;
  }

  #say(text: string): void {
    const { destination, font, isBold, isHidden, isDeleted } = this.#state;
    const paragraph = this.#open.at(-1);
    if (destination === "label" && paragraph) paragraph.label += text;
    else if (destination !== "text") this.#gathered.add(destination, text);
    else if (!isHidden && !isDeleted) paragraph?.add(text, { font: this.#fonts.name(font), isBold });
  }

  #emit(isCell = false): void {
    if (this.#state.destination !== "text" && this.#states.length > 0) return;
    const paragraph = this.#open.pop();
    this.#open.push(new OpenParagraph());
    this.#number++;
    if (!paragraph) return;
    const inset = this.#insets.at(-1);
    const cell = inset ? undefined : this.#tables.place(isCell || this.#paragraph.inTable);
    const style = this.#gathered.styleName(this.#paragraph.style);
    const read = paragraph.read();
    if (!isContents(style)) this.#give(paragraph, read, cell, style, inset);
    for (const inside of paragraph.boxed) this.#put(inside);
  }

  #give(
    { label }: OpenParagraph,
    read: ReturnType<OpenText["read"]>,
    cell: WordParagraph["cell"],
    style: string,
    inset: Inset | undefined,
  ): void {
    if (!read) return;
    if (inset?.kind === "note") {
      inset.said.push(read.text);
      return;
    }
    const { outline } = this.#paragraph;
    const level =
      outline === undefined ? levelNamed(style) : outline >= 0 && outline < 9 ? outline + 1 : undefined;
    const given = { ...read, number: this.#number, label: labelOf(label), level, style };
    if (inset) this.#open.at(-2)?.boxed.push({ ...given, cell, isBoxed: true });
    else this.#put({ ...given, cell, isBoxed: false });
  }

  #put(paragraph: WordParagraph): void {
    this.#paragraphs.push(paragraph);
  }
}
