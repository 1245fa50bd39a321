import { NumberIds, twice } from "../number-ids";
import { foldForMatching } from "./fold";
import { scanWords } from "./words";

/** Three numbers of words are one exact whole number up to here. Beyond, two rare words may count as one. */
const mostWords = 2 ** 17;

/** Numbers for words, equal where foldForMatching is: Hòa and hoà are one word. */
export class WordIds {
  /** Words as written, by an open table of their places in `#written`. */
  #table = new Int32Array(4096).fill(-1);
  readonly #written: string[] = [];
  readonly #hashes: number[] = [];
  readonly #ids: number[] = [];
  readonly #folded = new Map<string, number>();

  /** The word that stands in a text from start to end (exclusive). */
  idOf(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    const last = this.#table.length - 1;
    let at = hash & last;
    for (let known = this.#table[at] ?? -1; known >= 0; known = this.#table[at] ?? -1) {
      if (this.#hashes[known] === hash && this.#isWord(known, text, start, end)) return this.#ids[known] ?? 0;
      at = (at + 1) & last;
    }
    return this.#add(at, hash, text.slice(start, end));
  }

  #isWord(known: number, text: string, start: number, end: number): boolean {
    const word = this.#written[known] ?? "";
    return word.length === end - start && text.startsWith(word, start);
  }

  #add(at: number, hash: number, word: string): number {
    const folded = foldForMatching(word);
    const id = this.#folded.get(folded) ?? this.#folded.size % mostWords;
    this.#folded.set(folded, id);
    this.#table[at] = this.#written.length;
    this.#written.push(word);
    this.#hashes.push(hash);
    this.#ids.push(id);
    if (this.#written.length * 2 > this.#table.length) this.#grow();
    return id;
  }

  #grow(): void {
    const table = new Int32Array(this.#table.length * 2).fill(-1);
    const last = table.length - 1;
    this.#hashes.forEach((hash, known) => {
      let at = hash & last;
      while ((table[at] ?? -1) >= 0) at = (at + 1) & last;
      table[at] = known;
    });
    this.#table = table;
  }
}

/** Letters and their marks apart: only such a text is put together first. */
const marksApart = /[\u0300-\u036F]/;

/**
 * A text's runs of three words as numbers. Exact: two runs have the same number where all three words are the same, and
 * only there.
 */
export class Shingles {
  readonly #runs = new NumberIds();
  #found = new Int32Array(1024);
  /** By run, the text that had it last. */
  #lastText = new Int32Array(4096);
  #texts = 0;

  constructor(readonly words: WordIds) {}

  /** Runs are numbered from 0 again: for texts that are not compared with those before. */
  clear(): void {
    this.#runs.clear();
  }

  /** Runs numbered so far: what comes later has this number or a larger one. */
  get count(): number {
    return this.#runs.size;
  }

  /** Each run once, as they come, numbered `from` or later; nothing for fewer than three words. */
  of(text: string, from = 0): Int32Array {
    const whole = marksApart.test(text) ? text.normalize("NFC") : text;
    this.#texts++;
    let [first, second, count] = [-1, -1, 0];
    scanWords(whole, (start, end) => {
      const third = this.words.idOf(whole, start, end);
      if (first >= 0) {
        const run = this.#runs.idOf((first * mostWords + second) * mostWords + third);
        if (run >= from && this.#isFirst(run)) {
          if (count === this.#found.length) this.#found = twice(this.#found);
          this.#found[count++] = run;
        }
      }
      first = second;
      second = third;
    });
    return this.#found.slice(0, count);
  }

  /** Of this text. */
  #isFirst(run: number): boolean {
    if (run >= this.#lastText.length) this.#lastText = twice(this.#lastText);
    if (this.#lastText[run] === this.#texts) return false;
    this.#lastText[run] = this.#texts;
    return true;
  }
}
