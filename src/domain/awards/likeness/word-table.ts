import { foldWithoutMarks } from "../../text/fold";

/** A word of a name as numbers: comparing five thousand names compares numbers, not letters. */
export interface Word {
  readonly id: number;
  /** The same for words that differ in their marks alone. */
  readonly plain: number;
  readonly letters: string;
  /** It bears no mark at all: typed so, or because the marks were lost. */
  readonly isBare: boolean;
  readonly isNumber: boolean;
  /** Its letters, each once and in the order of the alphabet: a doubled letter or two turned round change nothing. */
  readonly signature: string;
}

/**
 * How often words stand in names anywhere, in a hundred, roughly: what a short list cannot know. Without it two Nguyễn Văn of
 * a list of three would be a rare coincidence.
 */
const usual: Readonly<Record<string, number>> = {
  ...{ nguyen: 35, tran: 11, le: 9, pham: 7, hoang: 5, huynh: 5, phan: 4, vu: 4, vo: 4, dang: 3, bui: 2 },
  ...{ van: 30, thi: 40, huu: 5, duc: 5, minh: 5, thanh: 5, ngoc: 5, xuan: 5, kim: 4, thu: 4, hong: 4 },
  ...{ hung: 3, dung: 3, hoa: 3, lan: 3, mai: 3, huong: 3, hai: 3, long: 2, son: 2, hanh: 2, nga: 2 },
  ...{ xa: 60, phuong: 10, huyen: 20, ap: 20, khu: 8, pho: 8, hoi: 20, nong: 15, dan: 25 },
  ...{ uy: 10, ban: 20, nhan: 15, mat: 8, to: 8, quoc: 8, truong: 15, hoc: 15, tieu: 8, trung: 10 },
  ...{
    cong: 15,
    an: 8,
    ty: 5,
    hop: 5,
    tac: 8,
    doan: 5,
    phu: 12,
    nu: 8,
    lien: 6,
    hiep: 6,
    tram: 4,
    te: 4,
    y: 4,
  },
};
const unusual = 0.2;
/** So many names stand behind the usual shares. */
const behind = 1000;

/** The words of all names of one comparison, with how many names have each. */
export class WordTable {
  readonly #words = new Map<string, Word>();
  readonly #plain = new Map<string, number>();
  readonly #names: number[] = [];
  #count = 0;

  word(text: string): Word {
    const known = this.#words.get(text);
    if (known) return known;
    const letters = foldWithoutMarks(text);
    const plain = this.#plain.get(letters) ?? this.#plain.size;
    this.#plain.set(letters, plain);
    const word: Word = {
      id: this.#words.size,
      plain,
      letters,
      isBare: letters === text,
      isNumber: /\d/.test(text),
      signature: [...new Set(letters)].sort().join(""),
    };
    this.#words.set(text, word);
    return word;
  }

  /** Counts a name: each of its words once. */
  count(words: readonly Word[]): void {
    this.#count++;
    for (const id of new Set(words.map((word) => word.id))) this.#names[id] = this.namesWith(id) + 1;
  }

  namesWith(id: number): number {
    return this.#names[id] ?? 0;
  }

  /** A word that stands in several names is a word; one that stands in one or two may be a slip. */
  isCommon({ id }: Word): boolean {
    return this.namesWith(id) >= 3;
  }

  /** How much it says that two names share the word: little where many have it. */
  weight({ id, letters }: Word): number {
    const before = ((usual[letters] ?? unusual) * behind) / 100;
    return Math.log((this.#count + behind) / (this.namesWith(id) + before));
  }
}
