import { Refused } from "../refused";
import { crc32 } from "./crc32";
import { partKey } from "./entry-name";
import type { Inflater } from "./inflater";
import { type DirectoryEntry, readDirectory, viewOf } from "./read-directory";
import type { ZipLimits } from "./zip-limits";

export interface ZipEntry extends DirectoryEntry {
  /** Where its packed bytes begin. */
  readonly start: number;
}

const localSignature = 0x04034b50;
const localLength = 30;
const stored = 0;
const deflated = 8;

/** A ZIP whose directory has been judged; its entries are inflated one at a time and never beyond what they declared. */
export class ZipArchive {
  private readonly byKey: ReadonlyMap<string, ZipEntry>;

  constructor(
    private readonly bytes: Uint8Array,
    readonly entries: readonly ZipEntry[],
    readonly inflater: Inflater,
  ) {
    // The first of two entries of one name counts, as for most readers.
    this.byKey = new Map([...entries].reverse().map((entry) => [partKey(entry.name), entry]));
  }

  find(name: string): ZipEntry | undefined {
    return this.byKey.get(partKey(name));
  }

  inflate(entry: ZipEntry): Uint8Array {
    const where = { part: entry.name };
    if (entry.encrypted) throw new Refused("encrypted", where);
    const packed = this.bytes.subarray(entry.start, entry.start + entry.packed);
    const bytes = this.unpack(entry, packed);
    if (bytes.length !== entry.size) throw new Refused("truncated", { cause: "size", ...where });
    // Some writers leave the checksum out; any other that does not fit means damaged content.
    const checksum = this.inflater.crc32 ?? crc32;
    if (entry.crc !== 0 && checksum(bytes) !== entry.crc)
      throw new Refused("truncated", { cause: "checksum", ...where });
    return bytes;
  }

  /** Never beyond the declared size, which the directory's judges have seen. */
  private unpack({ method, size, name }: ZipEntry, packed: Uint8Array): Uint8Array {
    if (method === stored) return packed;
    if (method !== deflated) throw new Refused("unreadable", { cause: "zip-method", part: name, method });
    const inflated = this.inflater.inflate(packed, size);
    if (inflated.kind === "bytes") return inflated.bytes;
    if (inflated.kind === "too-large") throw new Refused("too-large", { cause: "lying-size", part: name });
    throw new Refused("truncated", { cause: "deflate", part: name });
  }
}

/** Reads and judges the directory; inflates nothing. */
export function openZip(bytes: Uint8Array, limits: ZipLimits, inflater: Inflater): ZipArchive {
  const directory = readDirectory(bytes, limits.entries);
  checkSizes(directory, limits);
  const view = viewOf(bytes);
  const entries = directory.map((entry) => ({ ...entry, start: startOf(view, entry) }));
  checkOverlaps(entries);
  return new ZipArchive(bytes, entries, inflater);
}

function checkSizes(directory: readonly DirectoryEntry[], limits: ZipLimits): void {
  let total = 0;
  for (const { name, size } of directory) {
    total += size;
    if (size > limits.entryBytes) throw new Refused("too-large", { cause: "part", part: name, bytes: size });
  }
  if (total > limits.totalBytes) throw new Refused("too-large", { cause: "total", bytes: total });
}

function startOf(view: DataView, { offset, packed, name }: DirectoryEntry): number {
  const fault = (): Refused => new Refused("truncated", { cause: "offset", part: name });
  if (offset + localLength > view.byteLength || view.getUint32(offset, true) !== localSignature)
    throw fault();
  const start = offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) throw fault();
  return start;
}

/** Entries that share bytes inflate to any size from a small file. */
function checkOverlaps(entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const { offset, start, packed, name } of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (offset < end) throw new Refused("too-large", { cause: "overlap", part: name });
    end = start + packed;
  }
}
