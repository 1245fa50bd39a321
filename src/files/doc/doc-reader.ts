import type { LeftInWord, WordCell, WordParagraph } from "../../documents/word-text";
import { Refused } from "../refused";
import { ListCounter } from "../word-text/list-counter";
import { isContents, OpenText } from "../word-text/open-text";
import { TablePlaces } from "../word-text/table-places";
import type { DocBytes } from "./doc-bytes";
import { changes, type DocChanges, switched } from "./doc-changes";
import type { DocHead } from "./doc-head";
import { readLists } from "./doc-lists";
import { readBookmarks, readFonts } from "./doc-names";
import { letterRuns, paragraphRuns, type DocRun, RunFinder } from "./doc-pages";
import { readStories, type DocStories, type DocStory } from "./doc-stories";
import { type DocStyle, DocStyles } from "./doc-styles";
import { readPieces, textOf, type DocPiece } from "./doc-text";

/** Letters with a meaning of Word's own ([MS-DOC] 2.4.1). */
const marks = {
  picture: "\u0001",
  note: "\u0002",
  cell: "\u0007",
  shape: "\u0008",
  paragraph: "\r",
  page: "\f",
  fieldBegin: "\u0013",
  fieldMiddle: "\u0014",
  fieldEnd: "\u0015",
} as const;

/** What is a letter in the file and something else on paper; all else below the space is nothing. A soft hyphen is a letter in TCVN3. */
const said: Readonly<Record<string, string>> = {
  "\u000b": "\n",
  "\u000e": "\n",
  "\t": " ",
  "\u001e": "-",
  "\u001f": "\u00ad",
};
const unseen = /[\u0000-\u001f]/;

const ends: ReadonlySet<string> = new Set([marks.paragraph, marks.cell, marks.page]);
const endOfParagraph = /[\r\f\u0007]/g;
const noChanges: DocChanges = new Map();

type StoryKind = "main" | "note" | "box";

/** What holds for a letter where it stands. */
interface LetterPlace {
  readonly style: DocStyle;
  /** Fields it stands in, the innermost last: whether in what the field is, not in what it shows. */
  readonly fields: boolean[];
  readonly letters: DocChanges;
  readonly kind: StoryKind;
}

/** The text of a Word 97-2003 file: main text, with its notes and boxes where it refers to them. */
export class DocReader {
  readonly #text: string;
  readonly #pieces: readonly DocPiece[];
  readonly #letters: RunFinder;
  readonly #runs: RunFinder;
  readonly #styles: DocStyles;
  readonly #fonts: readonly string[];
  readonly #bookmarks: ReadonlyMap<number, readonly string[]>;
  readonly #stories: DocStories;
  readonly #lists: ListCounter;
  readonly #tables = new TablePlaces();
  readonly #left = { insertions: 0, deletions: 0, pictures: 0, embedded: 0 };
  #number = 0;
  /** The piece that was looked into last. */
  #piece: DocPiece | undefined;
  /** Letters that may still be read: a damaged file may name the same ones again and again. */
  #budget: number;

  constructor(
    document: DocBytes,
    stream: DocBytes,
    readonly head: DocHead,
  ) {
    const { table } = head;
    this.#pieces = readPieces(stream, table("pieces"), document.length);
    this.#text = textOf(document, this.#pieces);
    this.#letters = new RunFinder(letterRuns(document, stream, table("letters")));
    this.#runs = new RunFinder(paragraphRuns(document, stream, table("paragraphs")));
    this.#styles = new DocStyles(stream, table("styles"));
    this.#fonts = readFonts(stream, table("fonts"));
    this.#bookmarks = readBookmarks(stream, table("bookmarkNames"), table("bookmarkStarts"));
    this.#stories = readStories(stream, head);
    this.#budget = 2 * this.#text.length;
    this.#lists = new ListCounter(readLists(stream, table("lists"), table("listUses")));
  }

  read(): { readonly paragraphs: readonly WordParagraph[]; readonly left: LeftInWord } {
    const main = this.#story({ from: 0, to: this.head.lengths.main }, "main");
    const loose = this.#stories.loose.flatMap((story) => this.#story(story, "box"));
    return { paragraphs: [...main, ...loose], left: this.#left };
  }

  /** Paragraph by paragraph. A note's are one text of its own. */
  #story({ from, to }: DocStory, kind: StoryKind): readonly WordParagraph[] {
    const found: WordParagraph[] = [];
    const fields: boolean[] = [];
    this.#budget -= Math.max(0, to - from);
    if (this.#budget < 0) throw new Refused("unreadable", { cause: "doc", what: "texts" });
    let open = new OpenText();
    let style = this.#styleAt(from, to);
    let changed: DocRun | undefined;
    for (let at = from; at < Math.min(to, this.#text.length); at++) {
      const letter = this.#text.charAt(at);
      const run = this.#letters.at(this.#placeOf(at));
      if (run !== changed) this.#tellChanges((changed = run));
      open.bookmarks.push(...(this.#bookmarks.get(at) ?? []));
      if (ends.has(letter)) {
        found.push(...this.#ended(open, style, { at, kind, isCell: letter === marks.cell }));
        open = new OpenText();
        style = this.#styleAt(at + 1, to);
      } else this.#take(letter, at, open, { style, fields, letters: run?.changes ?? noChanges, kind });
    }
    found.push(...this.#ended(open, style, { at: to - 1, kind, isCell: false }));
    return found;
  }

  #take(letter: string, at: number, open: OpenText, how: LetterPlace): void {
    const { fields, letters, style } = how;
    if (letter === marks.fieldBegin) fields.push(true);
    else if (letter === marks.fieldMiddle) fields.splice(-1, 1, false);
    else if (letter === marks.fieldEnd) fields.pop();
    else if (fields.includes(true)) return;
    else if (letter === marks.picture) this.#left.pictures++;
    else if (letter === marks.note || letter === marks.shape) this.#inset(letter, at, open, how.kind);
    else this.#say(letter, open, style, letters);
  }

  #say(letter: string, open: OpenText, style: DocStyle, letters: DocChanges): void {
    const isOn = (change: number): boolean => switched(letters.get(change), false);
    if (isOn(changes.struckOut) || isOn(changes.hidden)) return;
    const text = said[letter] ?? (unseen.test(letter) ? "" : letter);
    const font = this.#fonts[letters.get(changes.font) ?? style.font ?? -1];
    open.add(text, { font, isBold: switched(letters.get(changes.bold), style.isBold) });
  }

  /** A stretch of letters somebody tracked is counted once. */
  #tellChanges(run: DocRun | undefined): void {
    if (switched(run?.changes.get(changes.putIn), false)) this.#left.insertions++;
    if (switched(run?.changes.get(changes.struckOut), false)) this.#left.deletions++;
  }

  /** Notes and boxes are referred to by the text itself; in them these letters only count. */
  #inset(letter: string, at: number, open: OpenText, kind: StoryKind): void {
    const story = letter === marks.note ? this.#stories.notes.get(at) : this.#stories.boxes.get(at);
    if (!story || kind !== "main") return;
    if (letter === marks.shape) open.boxed.push(...this.#story(story, "box"));
    else {
      const said = this.#story(story, "note").map(({ text }) => text);
      if (said.length > 0) open.notes.push(said.join(" "));
    }
  }

  #ended(
    open: OpenText,
    style: DocStyle,
    how: { readonly at: number; readonly kind: StoryKind; readonly isCell: boolean },
  ): readonly WordParagraph[] {
    const { at, kind, isCell } = how;
    if (kind !== "note") this.#number++;
    const run = this.#runs.at(this.#placeOf(at));
    const own = run?.changes ?? noChanges;
    const cell = kind === "main" ? this.#cellOf(own, isCell) : undefined;
    const read = open.read();
    if (!read || isContents(style.name)) return open.boxed;
    const outline = own.get(changes.outline);
    const level = outline === undefined ? style.level : outline < 9 ? outline + 1 : undefined;
    return [
      {
        ...read,
        number: this.#number,
        label: this.#labelOf(own, style),
        level,
        style: style.name,
        cell,
        isBoxed: kind === "box",
      },
      ...open.boxed,
    ];
  }

  #labelOf(own: DocChanges, style: DocStyle): string {
    const list = own.get(changes.list) ?? style.list;
    return list === undefined
      ? ""
      : this.#lists.next(String(list), own.get(changes.depth) ?? style.depth ?? 0);
  }

  /** A row's own mark stands behind its cells. */
  #cellOf(own: DocChanges, isCell: boolean): WordCell | undefined {
    const isInside = own.get(changes.inTable) === 1 || isCell;
    const cell = this.#tables.place(isInside);
    if (isCell && own.get(changes.endOfRow) === 1) this.#tables.endRow();
    else if (isCell) this.#tables.endCell();
    return cell;
  }

  /** Of the paragraph that begins here: what its end says. */
  #styleAt(from: number, to: number): DocStyle {
    endOfParagraph.lastIndex = from;
    const end = Math.min(endOfParagraph.exec(this.#text)?.index ?? to - 1, to - 1);
    const run = this.#runs.at(this.#placeOf(Math.max(from, end)));
    return this.#styles.of(run?.style ?? 0);
  }

  /** Where a letter of the text lies in the file. */
  #placeOf(at: number): number {
    const piece = this.#pieceAt(at);
    return piece ? piece.at + (at - piece.from) * piece.size : 0;
  }

  #pieceAt(at: number): DocPiece | undefined {
    if (this.#piece && at >= this.#piece.from && at < this.#piece.to) return this.#piece;
    let [low, high] = [0, this.#pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.to ?? Infinity) <= at) low = middle + 1;
      else high = middle;
    }
    return (this.#piece = this.#pieces[low]);
  }
}
