import type { ArchiveReader, LibarchiveWasm } from "libarchive-wasm";
import { Refused } from "../refused";
import { crc32 } from "../zip/crc32";
import { type ArchiveEntry, isSameName, rarList } from "./rar-list";
import { sevenZipList } from "./seven-zip-list";
import type { PackedFile, Unarchiver } from "./unarchiver";

/** The program (WebAssembly) that unpacks; undefined where it cannot be had. */
export type ArchiveProgram = () => Promise<Uint8Array | undefined>;

type ArchiveReaderEntry = NonNullable<ReturnType<ArchiveReader["nextEntry"]>>;

/** No mail carries more; all of it lies in the program's memory at once. */
const largest = 128 * 1024 * 1024;
/** The names of a hundred thousand files. */
const largestList = 16 * 1024 * 1024;

/**
 * Nothing at all, put behind the file: libarchive takes for a .zip whatever has a zip's directory in its last 16 kB, and a
 * workbook that lies unpacked at the end of a .rar is one.
 */
const behind = 32 * 1024;

/** .rar and .7z by libarchive, which runs in a memory of its own and reaches nothing outside. */
export const libarchive = (program: ArchiveProgram): Unarchiver => ({
  files: (bytes) => filesIn(bytes, program),
});

async function* filesIn(bytes: Uint8Array, program: ArchiveProgram): AsyncGenerator<PackedFile> {
  if (bytes.length > largest) throw new Refused("too-large", { cause: "archive", bytes: bytes.length });
  // Memory once taken is never given back: each archive gets an instance of its own.
  const { reader, library } = await opened(bytes, program);
  const list = await listOf(bytes, program);
  try {
    let count = 0;
    for (let entry = nextIn(reader); entry; entry = nextIn(reader)) {
      const file = packedFile(entry, list[count++]);
      if (entry.getFiletype() === "File") yield file;
      closed(() => entry.free());
    }
    // The end and a break look the same but for this.
    const fault = library.error_string(reader.archive) as string | null;
    if (fault) throw unsupported(fault);
  } finally {
    closed(() => reader.free());
  }
}

/** Names and sums as the archive itself has them; empty where they cannot be read. */
async function listOf(bytes: Uint8Array, program: ArchiveProgram): Promise<readonly ArchiveEntry[]> {
  const ofRar = rarList(bytes);
  return ofRar.length > 0 ? ofRar : sevenZipList(bytes, (archive) => onlyFileIn(archive, program));
}

async function onlyFileIn(archive: Uint8Array, program: ArchiveProgram): Promise<Uint8Array | undefined> {
  const { reader } = await opened(archive, program);
  try {
    const entry = nextIn(reader);
    return entry && entry.getSize() <= largestList ? unpacked(entry, entry.getSize(), undefined) : undefined;
  } catch {
    // Its files are given all the same, with stars in their names.
    return undefined;
  } finally {
    closed(() => reader.free());
  }
}

async function opened(
  bytes: Uint8Array,
  program: ArchiveProgram,
): Promise<{ readonly reader: ArchiveReader; readonly library: LibarchiveWasm }> {
  const wasmBinary = await program();
  if (!wasmBinary) throw unsupported("no program");
  const { ArchiveReader, libarchiveWasm } = await import("libarchive-wasm");
  const set: object = { wasmBinary, print: () => undefined, printErr: () => undefined };
  const library = await libarchiveWasm(set);
  try {
    const padded = new Int8Array(bytes.length + behind);
    padded.set(bytes);
    return { reader: new ArchiveReader(library, padded), library };
  } catch (fault) {
    throw unsupported(String(fault));
  }
}

const unsupported = (what: string): Refused => new Refused("archive-unsupported", { cause: "archive", what });

function nextIn(reader: ArchiveReader): ArchiveReaderEntry | null {
  try {
    return reader.nextEntry();
  } catch (fault) {
    throw unsupported(String(fault));
  }
}

function packedFile(entry: ArchiveReaderEntry, listed: ArchiveEntry | undefined): PackedFile {
  const size = entry.getSize();
  const starred = (entry.getPathname() as string | null) ?? "";
  const said = listed && isSameName(starred, listed.name) ? listed : undefined;
  return {
    name: (said?.name ?? starred).replaceAll("\\", "/").normalize("NFC"),
    size,
    isLocked: entry.isEncrypted(),
    read: () => unpacked(entry, size, said?.crc),
  };
}

function unpacked(entry: ArchiveReaderEntry, size: number, crc: number | undefined): Uint8Array | undefined {
  try {
    // One byte more than there is: only behind the last one is the sum of all compared.
    entry.readCalled = true;
    const data = entry.reader.readData(size + 1);
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.length);
    // What is wrong with a sum is only remarked.
    const { libarchive: library, archive } = entry.reader;
    if (library.error_string(archive) as string | null) return undefined;
    const isWhole = data.length === size && (crc === undefined || crc32(bytes) === crc);
    return isWhole ? bytes : undefined;
  } catch {
    // libarchive's word for a sum that does not agree, or a way of packing it has not.
    return undefined;
  }
}

/** What is skipped may be damaged: it was not asked for. */
function closed(act: () => void): void {
  try {
    act();
  } catch {
    // Nothing is left to be told: the file itself was told when it was read.
  }
}
