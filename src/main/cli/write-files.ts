import { closeSync, openSync, writeSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { ByteSink } from "../../files/zip/deflater";

/** Writes beside and renames, so that a file is the old one or the new one, never half of it. */
export function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const whole = typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes;
  return writePieces(path, (sink) => sink(whole));
}

/** The same for a file made piece by piece: none of them is kept in memory. */
export async function writePieces(path: string, write: (sink: ByteSink) => void): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.part`;
  try {
    const file = openSync(beside, "w");
    try {
      write((piece) => writeAll(file, piece));
    } finally {
      closeSync(file);
    }
    await rename(beside, path);
  } catch (fault) {
    await rm(beside, { force: true });
    throw fault;
  }
}

function writeAll(file: number, piece: Uint8Array): void {
  for (let written = 0; written < piece.length;) written += writeSync(file, piece, written);
}
