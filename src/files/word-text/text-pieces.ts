import { toNfc } from "../../domain/text/fold";
import { convertLegacy } from "../../domain/text/legacy-encoding";

/** A paragraph's text as it comes, run by run. */
export interface ReadText {
  readonly text: string;
  /** As it stood, where an old font made something else of it. */
  readonly found: string | undefined;
}

/** Spaces Word has many of; a soft hyphen is a letter in the old fonts, so conversion comes first. */
const spaces = /[\t\u00a0\u2000-\u200a\u202f\u3000]/g;
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Runs of one font are one text: Word cuts where a word was corrected, in the middle of a two-letter sign of VNI too. */
export class TextPieces {
  readonly #pieces: { font: string | undefined; text: string }[] = [];

  add(text: string, font: string | undefined): void {
    const last = this.#pieces.at(-1);
    if (last && last.font === font) last.text += text;
    else this.#pieces.push({ font, text });
  }

  read(): ReadText {
    const found = this.#pieces.map(({ text }) => text).join("");
    const meant = this.#pieces
      .map(({ font, text }) => (font === undefined ? text : convertLegacy(text, font)))
      .join("");
    return { text: tidied(meant), found: meant === found ? undefined : tidied(found) };
  }
}

const tidied = (text: string): string =>
  toNfc(text)
    .replace(spaces, " ")
    .replace(unseen, "")
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .join("\n")
    .trim();
