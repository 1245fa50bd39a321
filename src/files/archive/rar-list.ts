const fourStart = [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x00];
const fiveStart = [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00];

/** What an archive says of a file or folder in it. */
export interface ArchiveEntry {
  readonly name: string;
  /** Of what is unpacked; undefined where it says none. */
  readonly crc: number | undefined;
}

/**
 * The files and folders of a .rar, in their order: libarchive knows no letters but English ones where it runs, and gives a
 * star for any other; and it lets a wrong sum pass. Empty for what is no .rar; what breaks off has those before the break.
 */
export function rarList(bytes: Uint8Array): readonly ArchiveEntry[] {
  const begins = (start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
  if (begins(fiveStart)) return [...listOfFive(new Walk(bytes, fiveStart.length))];
  return begins(fourStart) ? [...listOfFour(new Walk(bytes, fourStart.length))] : [];
}

/** A name of libarchive's, and the one that stands at its place: the same but for its stars? */
export const isSameName = (starred: string, name: string): boolean =>
  plain(starred.replaceAll("*", "")) === plain(name);

const plain = (name: string): string => name.replace(/[^\u0020-\u007e]/g, "").replace(/[\\/*]/g, "");

/** Reads numbers from a place on; beyond the end all are nothing. */
class Walk {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  get isOver(): boolean {
    return this.at >= this.bytes.length;
  }

  number(size: number, at = this.at): number {
    let value = 0;
    for (let index = size - 1; index >= 0; index--) value = value * 256 + (this.bytes[at + index] ?? 0);
    return value;
  }

  /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
  variable(): number {
    let value = 0;
    for (let shift = 1; shift < 2 ** 49; shift *= 128) {
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * shift;
      if (byte < 0x80) break;
    }
    return value;
  }

  skip(size: number): void {
    this.at += size;
  }

  slice(size: number, at = this.at): Uint8Array {
    return this.bytes.subarray(at, at + size);
  }
}

const utf8 = new TextDecoder();
const lines = { file: 2, encrypted: 4 } as const;

function* listOfFive(walk: Walk): Generator<ArchiveEntry> {
  while (!walk.isOver) {
    walk.skip(4);
    const size = walk.variable();
    const start = walk.at;
    const [kind, flags] = [walk.variable(), walk.variable()];
    if (size === 0 || kind === lines.encrypted) return;
    if ((flags & 1) !== 0) walk.variable();
    const data = (flags & 2) !== 0 ? walk.variable() : 0;
    if (kind === lines.file) yield entryOfFive(walk);
    walk.at = start + size + data;
  }
}

/** Behind flags, size and attributes come day and sum where the flags say so, then how and where it was packed. */
function entryOfFive(walk: Walk): ArchiveEntry {
  const flags = walk.variable();
  walk.variable();
  walk.variable();
  walk.skip((flags & 2) !== 0 ? 4 : 0);
  const crc = (flags & 4) !== 0 ? walk.number(4) : undefined;
  walk.skip(crc === undefined ? 0 : 4);
  walk.variable();
  walk.variable();
  return { name: utf8.decode(walk.slice(walk.variable())), crc };
}

const blocks = { file: 0x74, end: 0x7b } as const;
const marks = { encrypted: 0x80, large: 0x100, unicode: 0x200, data: 0x8000 } as const;

function* listOfFour(walk: Walk): Generator<ArchiveEntry> {
  while (!walk.isOver) {
    const { at } = walk;
    const [kind, flags, size] = [walk.number(1, at + 2), walk.number(2, at + 3), walk.number(2, at + 5)];
    if (size < 7 || kind === blocks.end) return;
    // The whole list may be locked: then nothing behind it says anything.
    if (kind === 0x73 && (flags & marks.encrypted) !== 0) return;
    if (kind === blocks.file) yield { name: nameOfFour(walk, at, flags), crc: walk.number(4, at + 16) };
    walk.at = at + size + dataBehind(walk, at, flags);
  }
}

/** How much stands behind a block; of a very large file in two numbers. */
function dataBehind(walk: Walk, at: number, flags: number): number {
  const isFile = walk.number(1, at + 2) === blocks.file;
  const data = isFile || (flags & marks.data) !== 0 ? walk.number(4, at + 7) : 0;
  return isFile && (flags & marks.large) !== 0 ? data + walk.number(4, at + 32) * 2 ** 32 : data;
}

function nameOfFour(walk: Walk, at: number, flags: number): string {
  const name = walk.slice(walk.number(2, at + 26), at + ((flags & marks.large) !== 0 ? 40 : 32));
  const end = (flags & marks.unicode) !== 0 ? name.indexOf(0) : -1;
  return end < 0 ? utf8.decode(name) : wideName(name.subarray(0, end), name.subarray(end + 1));
}

/** A name in one byte a letter, and behind it what makes it Unicode: two bits a step say how a letter is come by. */
function wideName(narrow: Uint8Array, wide: Uint8Array): string {
  const walk = new Walk(wide, 0);
  const page = walk.number(1) * 256;
  walk.skip(1);
  const letters: number[] = [];
  const next = (): number => wide[walk.at++] ?? 0;
  let [steps, left] = [0, 0];
  while (!walk.isOver && letters.length < mostLetters) {
    if (left === 0) [steps, left] = [next(), 4];
    const step = steps >> 6;
    if (step === 0) letters.push(next());
    else if (step === 1) letters.push(next() + page);
    else if (step === 2) letters.push(next() + 256 * next());
    else copied(narrow, letters, next(), next, page);
    [steps, left] = [(steps << 2) & 0xff, left - 1];
  }
  return String.fromCharCode(...letters);
}

const mostLetters = 2048;

/** A stretch as the narrow name has it, or moved by one number into the page. */
function copied(
  narrow: Uint8Array,
  letters: number[],
  count: number,
  next: () => number,
  page: number,
): void {
  const isMoved = (count & 0x80) !== 0;
  const by = isMoved ? next() : 0;
  for (let left = (count & 0x7f) + 2; left > 0 && letters.length < narrow.length; left--) {
    const letter = narrow[letters.length] ?? 0;
    letters.push(isMoved ? ((letter + by) & 0xff) + page : letter);
  }
}
