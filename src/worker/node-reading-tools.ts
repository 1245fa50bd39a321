import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { libarchive } from "../files/archive/libarchive";
import type { Inflater } from "../files/zip/inflater";
import type { ReadingTools } from "./handle-file";

/** Node's zlib: many times faster than JavaScript, and it stops at the cap. */
export const nodeInflater: Inflater = {
  inflate(bytes, cap) {
    try {
      return { kind: "bytes", bytes: inflateRawSync(bytes, { maxOutputLength: Math.max(1, cap) }) };
    } catch (fault) {
      const code = fault instanceof Error && "code" in fault ? fault.code : "";
      return { kind: code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged" };
    }
  },
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
