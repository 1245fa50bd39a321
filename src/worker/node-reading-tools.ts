import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import zlib, { inflateRawSync } from "node:zlib";
import { libarchive } from "../files/archive/libarchive";
import type { Inflater } from "../files/zip/inflater";
import type { ReadingTools } from "./handle-file";

/** What is inflated into one piece of memory; larger parts into several, so that none is taken for a size only declared. */
const onePiece = 4 * 1024 * 1024;
/** zlib takes no smaller ones. */
const smallestPiece = 64;

/** Node's zlib: many times faster than JavaScript, and it stops at the cap. */
export const nodeInflater: Inflater = {
  inflate(bytes, cap) {
    // A byte more than the part has, or zlib asks for a second piece to find that nothing is left.
    const chunkSize = Math.min(Math.max(smallestPiece, cap + 1), onePiece);
    try {
      return {
        kind: "bytes",
        bytes: inflateRawSync(bytes, { maxOutputLength: Math.max(1, cap), chunkSize }),
      };
    } catch (fault) {
      const code = fault instanceof Error && "code" in fault ? fault.code : "";
      return { kind: code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged" };
    }
  },
  // Since Node 20.15.
  ...(typeof zlib.crc32 === "function" && { crc32: (bytes: Uint8Array) => zlib.crc32(bytes) }),
  characters: ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length).toString("latin1"),
};

/** Beside the program, or where the package is. */
const archivePrograms = ["libarchive.wasm", "../../node_modules/libarchive-wasm/dist/libarchive.wasm"];

/** .rar and .7z: the program that unpacks them is read with the first. */
export const nodeUnarchiver = libarchive(async () => {
  for (const place of archivePrograms) {
    const found = await readFile(join(__dirname, place)).catch(() => undefined);
    if (found) return new Uint8Array(found);
  }
  return undefined;
});

export const nodeReadingTools: ReadingTools = {
  inflater: nodeInflater,
  unarchiver: nodeUnarchiver,
  sha256: (bytes) => Promise.resolve(createHash("sha256").update(bytes).digest("hex")),
};
