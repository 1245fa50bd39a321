/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, §4.2.2). */
const rounds = primes(64).map((prime) => fraction(Math.cbrt(prime)));
/** The same of the square roots of the first eight (§5.3.3). */
const start = primes(8).map((prime) => fraction(Math.sqrt(prime))) as unknown as State;

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 0x1_0000_0000) | 0;
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** UTF-8 bytes; half of a surrogate pair counts as U+FFFD, as everywhere else. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x1_0000)
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 63),
        0x80 | ((point >> 6) & 63),
        0x80 | (point & 63),
      );
  }
  return bytes;
}

function padded(bytes: number[]): number[] {
  const bits = bytes.length * 8;
  bytes.push(0x80);
  while (bytes.length % 64 !== 56) bytes.push(0);
  for (let shift = 56; shift >= 0; shift -= 8) bytes.push(Math.floor(bits / 2 ** shift) & 255);
  return bytes;
}

function schedule(bytes: readonly number[], from: number): Int32Array {
  const words = new Int32Array(64);
  const at = (index: number): number => words[index] as number;
  for (let index = 0; index < 16; index++) {
    const byte = (offset: number): number => bytes[from + index * 4 + offset] ?? 0;
    words[index] = (byte(0) << 24) | (byte(1) << 16) | (byte(2) << 8) | byte(3);
  }
  for (let index = 16; index < 64; index++) {
    const [early, late] = [at(index - 15), at(index - 2)];
    const low = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const high = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[index] = (at(index - 16) + low + at(index - 7) + high) | 0;
  }
  return words;
}

type State = readonly [number, number, number, number, number, number, number, number];

function compress(state: State, words: Int32Array): State {
  let [a, b, c, d, e, f, g, h] = state;
  for (let index = 0; index < 64; index++) {
    const choice = (e & f) ^ (~e & g);
    const mixed = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + mixed + choice + (rounds[index] as number) + (words[index] as number)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => (word + (state[at] as number)) | 0) as unknown as State;
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. The core has no machine to ask for one. */
export function sha256(text: string): string {
  const bytes = padded(utf8(text));
  let state: State = start;
  for (let from = 0; from < bytes.length; from += 64) state = compress(state, schedule(bytes, from));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
