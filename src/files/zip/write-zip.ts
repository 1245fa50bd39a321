import { crc32 } from "./crc32";
import { Utf8Writer } from "./utf8-writer";
import { type ByteSink, concatenate, type Deflater, fflateDeflater } from "./deflater";

/** Bytes as they are, or a text that whoever packs it writes as UTF-8. */
export type ZipContent = Uint8Array | string;

export interface ZipEntry {
  /** Path in the archive with "/"; written as UTF-8. */
  readonly name: string;
  readonly bytes: ZipContent;
  /** What goes before it in the same entry, piece by piece compressed by itself: a deflater may know it already. */
  readonly before?: readonly ZipContent[];
  /** All the memory its bytes lie in is given with them. */
  readonly isGiven?: boolean;
  /** True: not compressed, for what already is. A workbook or document inside an archive never is: nothing would be won. */
  readonly stored?: boolean;
}

/** An entry that flows: stretch after stretch, none of which is kept. */
export interface OpenEntry {
  push(stretch: ZipContent): void;
  /** The same, with all the memory it lies in. */
  give(stretch: Uint8Array): void;
  close(): void;
}

/** Where entries go, in the order given; after `finish` none can be added. */
export interface Zip {
  add(entry: ZipEntry): void;
  /** The one entry that is open until it is closed. */
  open(name: string): OpenEntry;
  /** Memory that was given and that nobody looks at any more, if there is any. */
  spare(): Uint8Array<ArrayBuffer> | undefined;
  finish(): void;
}

interface Directory {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const localSignature = 0x04034b50;
const descriptorSignature = 0x08074b50;
const directorySignature = 0x02014b50;
const endSignature = 0x06054b50;
const versionNeeded = 20;
// 1980-01-01 00:00, the first day ZIP can say: the same content gives the same bytes on any day.
const dosTime = 0;
const dosDate = 0x21;
const utf8Flag = 0x0800;
const descriptorFlag = 0x0008;
const storedMethod = 0;
const deflatedMethod = 8;
const largest = 0xffffffff;
const mostEntries = 0xfffe;
const noBytes = new Uint8Array(0);
const utf8 = new TextEncoder();

/** Writes a ZIP archive into a sink, entry by entry, in the order given. No ZIP64: beyond 4 GiB it throws. */
export class ZipWriter implements Zip {
  private readonly directory: Directory[] = [];
  private readonly utf8 = new Utf8Writer();
  private offset = 0;

  constructor(
    private readonly sink: ByteSink,
    private readonly deflater: Deflater = fflateDeflater,
  ) {}

  add({ name, bytes: last, before = [], stored }: ZipEntry): void {
    const [bytes, first] = [this.bytesOf(last), before.map((piece) => this.bytesOf(piece))];
    const whole = [...first, bytes];
    const isStored = stored ?? isArchive(bytes);
    const pieces = isStored
      ? whole
      : [...first.map((piece) => this.stretch(piece)), this.deflater.deflate(bytes)];
    const sizes = {
      crc: whole.reduce((crc, piece) => crc32(piece, crc), 0),
      packed: lengthOf(pieces),
      size: lengthOf(whole),
    };
    const entry = this.entry(name, isStored ? storedMethod : deflatedMethod, 0, sizes);
    this.directory.push(entry);
    this.write(localHeader(entry));
    for (const piece of pieces) this.write(piece);
  }

  /** For an entry too big to hold. Its sizes follow it in a data descriptor. */
  open(name: string): OpenEntry {
    const start = this.entry(name, deflatedMethod, descriptorFlag, { crc: 0, packed: 0, size: 0 });
    this.write(localHeader(start));
    let [crc, packed, size] = [0, 0, 0];
    const write = (piece: Uint8Array): void => {
      packed += piece.length;
      this.write(piece);
    };
    const push = (content: ZipContent): void => {
      const stretch = this.bytesOf(content);
      crc = crc32(stretch, crc);
      size += stretch.length;
      write(this.stretch(stretch));
    };
    return {
      push,
      give: push,
      close: () => {
        write(this.deflater.deflate(noBytes));
        if (size > largest) throw new RangeError(`${name} is larger than 4 GiB`);
        this.directory.push({ ...start, crc, packed, size });
        this.write(numbers([4, descriptorSignature], [4, crc], [4, packed], [4, size]));
      },
    };
  }

  /** None: its deflater may remember what it was given. */
  spare(): undefined {
    return undefined;
  }

  /** Writes the directory; nothing can be added afterwards. */
  finish(): void {
    const start = this.offset;
    for (const entry of this.directory) this.write(directoryHeader(entry));
    const count = this.directory.length;
    if (count > mostEntries) throw new RangeError(`${count} entries are more than an archive can hold`);
    const size = this.offset - start;
    this.write(
      numbers([4, endSignature], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, start], [2, 0]),
    );
  }

  private entry(
    name: string,
    method: number,
    flags: number,
    sizes: { readonly crc: number; readonly packed: number; readonly size: number },
  ): Directory {
    const nameBytes = utf8.encode(name);
    const allFlags = nameBytes.length === name.length ? flags : flags | utf8Flag;
    return { name: nameBytes, flags: allFlags, method, ...sizes, offset: this.offset };
  }

  private bytesOf(content: ZipContent): Uint8Array {
    return typeof content === "string" ? this.utf8.encode(content) : content;
  }

  private stretch(bytes: Uint8Array): Uint8Array {
    return bytes.length === 0 ? noBytes : this.deflater.stretch(bytes);
  }

  private write(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.offset += bytes.length;
    if (this.offset > largest) throw new RangeError("The archive is larger than 4 GiB");
    this.sink(bytes);
  }
}

const isArchive = (bytes: Uint8Array): boolean =>
  bytes.length > 3 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) === localSignature;

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, piece) => sum + piece.length, 0);

/** The same entries give the same bytes, whatever the day and the machine. */
export function writeZip(entries: Iterable<ZipEntry>, deflater?: Deflater): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new ZipWriter((piece) => pieces.push(piece), deflater);
  for (const entry of entries) zip.add(entry);
  zip.finish();
  return concatenate(pieces);
}

function localHeader(entry: Directory): Uint8Array {
  return numbers([4, localSignature], ...commonFields(entry), entry.name);
}

function directoryHeader(entry: Directory): Uint8Array {
  const noCommentDiskOrAttributes = [
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
  ] as const;
  return numbers(
    ...[[4, directorySignature] as const, [2, versionNeeded] as const],
    ...commonFields(entry),
    ...noCommentDiskOrAttributes,
    [4, entry.offset],
    entry.name,
  );
}

function commonFields({ flags, method, crc, packed, size, name }: Directory): readonly Field[] {
  return [
    ...([
      [2, versionNeeded],
      [2, flags],
      [2, method],
      [2, dosTime],
      [2, dosDate],
    ] as const),
    ...([
      [4, crc],
      [4, packed],
      [4, size],
      [2, name.length],
      [2, 0],
    ] as const),
  ];
}

/** A number in 2 or 4 little-endian bytes, or bytes as they are. */
type Field = readonly [2 | 4, number] | Uint8Array;

function numbers(...fields: readonly Field[]): Uint8Array {
  const length = fields.reduce(
    (sum, field) => sum + (field instanceof Uint8Array ? field.length : field[0]),
    0,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const field of fields) {
    if (field instanceof Uint8Array) {
      bytes.set(field, at);
      at += field.length;
      continue;
    }
    if (field[0] === 2) view.setUint16(at, field[1], true);
    else view.setUint32(at, field[1], true);
    at += field[0];
  }
  return bytes;
}
