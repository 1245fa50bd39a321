import { crc32 } from "../zip/crc32";
import type { ArchiveEntry } from "./rar-list";

/** What stands in front of everything: signature, version, and where the list of files stands. */
const startSize = 32;
const signature = [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c];
/** Ids of the format (7zFormat.txt of the LZMA SDK, public domain). */
const ids = {
  ...{ end: 0, header: 1, archiveProperties: 2, additionalStreams: 3, mainStreams: 4, files: 5 },
  ...{ packInfo: 6, unpackInfo: 7, subStreams: 8, sizes: 9, sums: 10, folders: 11, unpackSizes: 12 },
  ...{ unpackCounts: 13, emptyStreams: 14, names: 17, packedHeader: 23 },
} as const;

/** A larger one keeps its stars: the archive is copied to find them. */
const largest = 32 * 1024 * 1024;
const mostPackings = 2;

/** Unpacks the one file of a .7z; undefined where it cannot. */
export type UnpackOne = (archive: Uint8Array) => Promise<Uint8Array | undefined>;

/**
 * The files and folders of a .7z in their order, with the sums of what is unpacked: libarchive gives a star for each letter
 * that is not English. The list is mostly packed itself; `unpackOne` is given it as the one file of an archive. Empty for
 * what is no .7z, or has a list that cannot be read.
 */
export async function sevenZipList(
  bytes: Uint8Array,
  unpackOne: UnpackOne,
): Promise<readonly ArchiveEntry[]> {
  const header = await openHeader(bytes, unpackOne);
  if (header?.[0] !== ids.header) return [];
  try {
    return new HeaderWalk(header).entries();
  } catch (fault) {
    if (fault instanceof Broken) return [];
    throw fault;
  }
}

async function openHeader(bytes: Uint8Array, unpackOne: UnpackOne): Promise<Uint8Array | undefined> {
  let header = headerOf(bytes);
  for (let times = 0; times < mostPackings && header?.[0] === ids.packedHeader; times++)
    header = bytes.length > largest ? undefined : await unpackOne(archiveOfHeader(bytes, header));
  return header;
}

const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function headerOf(bytes: Uint8Array): Uint8Array | undefined {
  const isOne = signature.every((byte, at) => bytes[at] === byte);
  if (!isOne || bytes.length < startSize) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, startSize);
  const from = startSize + long(view, 12);
  const to = from + long(view, 20);
  return to <= bytes.length && to > from ? bytes.subarray(from, to) : undefined;
}

/** The archive with its packed list as the only file, called "h". */
function archiveOfHeader(bytes: Uint8Array, packed: Uint8Array): Uint8Array {
  const streams = packed.subarray(1, -1);
  const header = Uint8Array.of(
    // libarchive wants to be told that the one folder holds one file.
    ...[ids.header, ids.mainStreams, ...streams, ids.subStreams, ids.end, ids.end, ids.files, 1],
    ...[ids.names, 5, 0, 0x68, 0, 0, 0, ids.end, ids.end],
  );
  const before = packed.byteOffset - bytes.byteOffset;
  const archive = new Uint8Array(before + header.length);
  archive.set(bytes.subarray(0, before));
  archive.set(header, before);
  const view = new DataView(archive.buffer);
  view.setBigUint64(20, BigInt(header.length), true);
  view.setUint32(28, crc32(header), true);
  view.setUint32(8, crc32(archive.subarray(12, startSize)), true);
  return archive;
}

/** The list ends too early, or counts more than there can be. */
class Broken extends Error {}

type Sums = readonly (number | undefined)[];

/** What stands packed one behind the other: how many files, and the sum of all where they are one. */
interface Folder {
  files: number;
  sum: number | undefined;
}

class HeaderWalk {
  private at = 1;
  private folders: Folder[] = [];
  private sums: Sums = [];

  constructor(private readonly bytes: Uint8Array) {}

  entries(): readonly ArchiveEntry[] {
    for (;;) {
      const id = this.byte();
      if (id === ids.archiveProperties) this.skipProperties();
      else if (id === ids.additionalStreams || id === ids.mainStreams) this.streams();
      else return id === ids.files ? this.files() : [];
    }
  }

  private byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new Broken();
    return byte;
  }

  /** The first byte's highest bits say how many bytes follow. */
  private number(): number {
    const first = this.byte();
    let value = 0;
    let mask = 0x80;
    for (let place = 1; mask > 0; place *= 256, mask >>= 1) {
      if ((first & mask) === 0) return value + (first & (mask - 1)) * place;
      value += this.byte() * place;
    }
    return value;
  }

  /** Of things that take a byte or a bit each at least. */
  private count(): number {
    const value = this.number();
    if (value > this.bytes.length * 8) throw new Broken();
    return value;
  }

  private times(count: number, act: (at: number) => void): void {
    for (let at = 0; at < count; at++) act(at);
  }

  private skip(size: number): void {
    this.at += size;
    if (this.at > this.bytes.length) throw new Broken();
  }

  private skipProperties(): void {
    while (this.byte() !== ids.end) this.skip(this.number());
  }

  private streams(): void {
    this.folders = [];
    this.sums = [];
    for (let id = this.byte(); id !== ids.end; id = this.byte()) {
      if (id === ids.packInfo) this.packInfo();
      else if (id === ids.unpackInfo) this.unpackInfo();
      else if (id === ids.subStreams) this.subStreams();
      else throw new Broken();
    }
    if (this.sums.length === 0) this.sums = this.folders.map(({ sum }) => sum);
  }

  private packInfo(): void {
    this.number();
    const count = this.count();
    for (let id = this.byte(); id !== ids.end; id = this.byte()) {
      if (id === ids.sizes) this.times(count, () => this.number());
      else if (id === ids.sums) this.sumsOf(count);
      else throw new Broken();
    }
  }

  private unpackInfo(): void {
    if (this.byte() !== ids.folders) throw new Broken();
    const outs: number[] = [];
    const count = this.count();
    // In another stream than this one.
    if (this.byte() !== 0) throw new Broken();
    this.times(count, () => outs.push(this.folder()));
    if (this.byte() !== ids.unpackSizes) throw new Broken();
    for (const out of outs) this.times(out, () => this.number());
    let sums: Sums = [];
    for (let id = this.byte(); id !== ids.end; id = this.byte()) {
      if (id !== ids.sums) throw new Broken();
      sums = this.sumsOf(count);
    }
    this.folders = outs.map((_, at) => ({ files: 1, sum: sums[at] }));
  }

  /** How many streams come out of its coders. */
  private folder(): number {
    let [ins, outs] = [0, 0];
    this.times(this.count(), () => {
      const flags = this.byte();
      this.skip(flags & 0x0f);
      const isComplex = (flags & 0x10) !== 0;
      ins += isComplex ? this.count() : 1;
      outs += isComplex ? this.count() : 1;
      if ((flags & 0x20) !== 0) this.skip(this.number());
    });
    const bound = outs - 1;
    if (bound < 0) throw new Broken();
    this.times(bound * 2, () => this.number());
    const packed = ins - bound;
    if (packed > 1) this.times(packed, () => this.number());
    return outs;
  }

  private subStreams(): void {
    let id = this.byte();
    if (id === ids.unpackCounts) {
      for (const folder of this.folders) folder.files = this.count();
      id = this.byte();
    }
    if (id === ids.sizes) {
      for (const { files } of this.folders) this.times(files - 1, () => this.number());
      id = this.byte();
    }
    const isKnown = ({ files, sum }: Folder): boolean => files === 1 && sum !== undefined;
    const unknown = this.folders
      .filter((folder) => !isKnown(folder))
      .reduce((all, { files }) => all + files, 0);
    const found = id === ids.sums ? [...this.sumsOf(unknown)] : [];
    if (id === ids.sums) id = this.byte();
    if (id !== ids.end) throw new Broken();
    this.sums = this.folders.flatMap((folder) =>
      isKnown(folder) ? [folder.sum] : Array.from({ length: folder.files }, () => found.shift()),
    );
  }

  private sumsOf(count: number): Sums {
    const areAll = this.byte() !== 0;
    const known = areAll ? undefined : this.bits(count);
    return Array.from({ length: count }, (_, at) => (known?.[at] === false ? undefined : this.sum()));
  }

  private sum(): number {
    return this.byte() + this.byte() * 0x100 + this.byte() * 0x10000 + this.byte() * 0x1000000;
  }

  private bits(count: number): readonly boolean[] {
    let byte = 0;
    return Array.from({ length: count }, (_, at) => {
      if (at % 8 === 0) byte = this.byte();
      return (byte & (0x80 >> (at % 8))) !== 0;
    });
  }

  private files(): readonly ArchiveEntry[] {
    const count = this.count();
    let names: readonly string[] = [];
    let empty: readonly boolean[] = [];
    for (let id = this.byte(); id !== ids.end; id = this.byte()) {
      const size = this.number();
      const end = this.at + size;
      if (id === ids.emptyStreams) empty = this.bits(count);
      if (id === ids.names && this.byte() === 0) names = this.names(end);
      this.at = end;
    }
    const sums = [...this.sums];
    return names
      .slice(0, count)
      .map((name, at) => ({ name, crc: empty[at] === true ? undefined : sums.shift() }));
  }

  private names(end: number): readonly string[] {
    const text = new TextDecoder("utf-16le").decode(this.bytes.subarray(this.at, end));
    return text.split("\0").slice(0, -1);
  }
}
