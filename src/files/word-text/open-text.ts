import type { WordParagraph } from "../../documents/word-text";
import { wordReadingWords as words } from "../../messages/word-reading-words";
import { legacyFont } from "../xlsx/quick/legacy-font";
import { TextPieces } from "./text-pieces";

/** How a run of letters is written, as far as it says what they mean. */
export interface RunLook {
  readonly font: string | undefined;
  readonly isBold: boolean;
}

/** A paragraph's letters in bold count as a heading's where nearly all are. */
const boldShare = 0.9;

/** A paragraph while it is read, whatever the format: text boxes and notes inside it hold paragraphs of their own. */
export class OpenText {
  readonly bookmarks: string[] = [];
  /** What its foot- and endnotes say. */
  readonly notes: string[] = [];
  /** Paragraphs of text boxes that are anchored in it: they follow it. */
  readonly boxed: WordParagraph[] = [];
  readonly #pieces = new TextPieces();
  /** Letters in bold, and all. */
  #bold = 0;
  #all = 0;

  add(text: string, { font, isBold }: RunLook): void {
    if (text === "") return;
    this.#pieces.add(text, font === undefined ? undefined : legacyFont(font));
    const letters = text.replace(/\s/g, "").length;
    this.#all += letters;
    if (isBold) this.#bold += letters;
  }

  /** What it says; undefined where it is blank. */
  read(): Pick<WordParagraph, "text" | "found" | "bookmarks" | "isBold"> | undefined {
    const { text, found } = this.#pieces.read();
    const whole = [text, ...this.notes.map(words.footnote)].filter((part) => part !== "").join(" ");
    if (whole === "") return undefined;
    return {
      text: whole,
      ...(found !== undefined && { found }),
      bookmarks: this.bookmarks,
      isBold: this.#all > 0 && this.#bold >= this.#all * boldShare,
    };
  }
}

/** A table of contents says the headings once more: its paragraphs are no text. */
export const isContents = (styleName: string): boolean =>
  /^(?:toc |(?:contents|mục lục) ?(?:\d|heading))/i.test(styleName);

/** "heading 2", "Đề mục 2" and Word's built-in names say a level, counted from 1, where the style itself does not. */
export function levelNamed(styleName: string): number | undefined {
  const named = /^(?:heading|đề mục|tiêu đề) ([1-9])$/i.exec(styleName)?.[1];
  return named === undefined ? undefined : Number(named);
}
