import { spreadsheetNamespace, textElement, xmlHead } from "./write-text";

const mostStrings = 65_536;
const mostCharacters = 16_000_000;
const largeCharacters = 2_000_000;
const stringsOfPiece = 256;

/**
 * The book's shared strings, bounded. Reports repeat the same names in every row, so sharing makes files smaller and
 * Excel faster than strings in the cells; but a table of a million distinct strings would have to stand in memory.
 * So once it is full, new strings go into their cells. Both forms may stand in one sheet (ECMA-376 18.3.1.4).
 */
export class StringTable {
  private readonly numbers = new Map<string, number>();
  private characters = 0;

  /** Too many for all of the part to stand in memory at once. */
  get isLarge(): boolean {
    return this.characters > largeCharacters;
  }

  /** The string's number, or undefined where the cell must hold the string itself. */
  numberOf(text: string): number | undefined {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    if (number >= mostStrings || this.characters >= mostCharacters) return undefined;
    this.numbers.set(text, number);
    this.characters += text.length;
    return number;
  }

  /**
   * The part's XML in pieces: two communes' books differ in the few strings that name the unit, and a piece without one of
   * them is equal to the byte.
   */
  *pieces(): Generator<string> {
    yield `${xmlHead}<sst xmlns="${spreadsheetNamespace}" uniqueCount="${this.numbers.size}">`;
    let piece = "";
    let count = 0;
    for (const text of this.numbers.keys()) {
      piece += `<si>${textElement(text)}</si>`;
      if (++count % stringsOfPiece > 0) continue;
      yield piece;
      piece = "";
    }
    if (piece !== "") yield piece;
    yield "</sst>";
  }
}
