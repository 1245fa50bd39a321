/** What stands next in an RTF file. */
export type RtfToken =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  /** `\word`, `\word12`; of a sign (`\~`) the sign is the word. */
  | { readonly kind: "word"; readonly word: string; readonly value: number | undefined }
  /** Bytes of the text: as they stand, or written as `\'hh`. */
  | { readonly kind: "bytes"; readonly bytes: readonly number[] };

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const minus = 0x2d;
const space = 0x20;

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Longer numbers are none of the format's. */
const mostDigits = 12;
/** Nor longer words. */
const mostLetters = 40;

/** Walks over an RTF file token by token: it is all ASCII but for what a careless writer left in it. */
export class RtfScanner {
  #at = 0;

  constructor(readonly bytes: Uint8Array) {}

  next(): RtfToken | undefined {
    const code = this.#code();
    if (this.#at >= this.bytes.length) return undefined;
    if (code === openBrace || code === closeBrace) {
      this.#at++;
      return code === openBrace ? { kind: "open" } : { kind: "close" };
    }
    return code === backslash ? this.#control() : this.#plain();
  }

  /** Past binary data, which may hold any byte. */
  skip(count: number): void {
    this.#at = Math.min(this.bytes.length, this.#at + Math.max(0, count));
  }

  #code(ahead = 0): number {
    return this.bytes[this.#at + ahead] ?? 0;
  }

  #control(): RtfToken {
    this.#at++;
    const first = this.#code();
    if (!isLetter(first)) {
      this.#at++;
      if (first !== 0x27) return { kind: "word", word: String.fromCharCode(first), value: undefined };
      const byte = parseInt(String.fromCharCode(this.#code(), this.#code(1)), 16);
      this.#at += 2;
      return { kind: "bytes", bytes: Number.isNaN(byte) ? [] : [byte] };
    }
    const start = this.#at;
    while (isLetter(this.#code()) && this.#at - start < mostLetters) this.#at++;
    const word = this.#ascii(start);
    const value = this.#number();
    // One space ends a word and is no text.
    if (this.#code() === space) this.#at++;
    return { kind: "word", word, value };
  }

  #number(): number | undefined {
    const start = this.#at;
    if (this.#code() === minus && isDigit(this.#code(1))) this.#at++;
    while (isDigit(this.#code()) && this.#at - start < mostDigits) this.#at++;
    return this.#at === start ? undefined : Number(this.#ascii(start));
  }

  #ascii(start: number): string {
    return String.fromCharCode(...this.bytes.subarray(start, this.#at));
  }

  /** Text up to the next sign of the format; the file's own line breaks are none of the text's. */
  #plain(): RtfToken {
    const bytes: number[] = [];
    for (; this.#at < this.bytes.length; this.#at++) {
      const code = this.#code();
      if (code === backslash || code === openBrace || code === closeBrace) break;
      if (code !== 0x0d && code !== 0x0a && code !== 0) bytes.push(code);
    }
    return { kind: "bytes", bytes };
  }
}
