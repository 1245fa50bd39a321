import { NumberIds } from "../number-ids";
import { foldForMatching, toNfc } from "./fold";
import { scanWords } from "./words";

/** More different words than a language has: what is beyond is a mistake of ours. */
const mostWords = 2 ** 21;

/** Numbers for words, equal where foldForMatching is: Hòa and hoà are one word. */
export class WordIds {
  readonly #asWritten = new Map<string, number>();
  readonly #folded = new Map<string, number>();

  idOf(word: string): number {
    const known = this.#asWritten.get(word);
    if (known !== undefined) return known;
    const folded = foldForMatching(word);
    const id = this.#folded.get(folded) ?? this.#folded.size;
    if (id >= mostWords) throw new RangeError("too many different words");
    this.#folded.set(folded, id);
    this.#asWritten.set(word, id);
    return id;
  }
}

/**
 * A text's runs of three words as numbers. Exact: two runs have the same number where all three words are the same, and
 * only there.
 */
export class Shingles {
  readonly #pairs = new NumberIds();
  readonly #triples = new NumberIds();

  constructor(readonly words: WordIds) {}

  /** Each run once, in no order; nothing for fewer than three words. */
  of(text: string): Int32Array {
    const found = new Set<number>();
    const nfc = toNfc(text);
    let [before, last] = [-1, -1];
    scanWords(nfc, (start, end) => {
      const word = this.words.idOf(nfc.slice(start, end));
      if (before >= 0) {
        const pair = this.#pairs.idOf(before * mostWords + last);
        found.add(this.#triples.idOf(pair * mostWords + word));
      }
      [before, last] = [last, word];
    });
    return Int32Array.from(found);
  }
}
