import { closeSync, openSync, writeSync } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { ByteSink } from "../../files/zip/deflater";
import { WrongCall } from "./arguments";

/** Writes beside and renames, so that a file is the old one or the new one, never half of it. */
export function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const whole = typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes;
  return writePieces(path, (sink) => sink(whole));
}

/** The same for a file made piece by piece: none of them is kept in memory. */
export function writePieces(path: string, write: (sink: ByteSink) => void): Promise<void> {
  return writeInto(path, (file) => write((piece) => writeAll(file, piece)));
}

/** The same for one who writes into the open file. */
export async function writeInto(path: string, write: (file: number) => void | Promise<void>): Promise<void> {
  const beside = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = openSync(beside, "w");
    try {
      await write(file);
    } finally {
      closeSync(file);
    }
    await rename(beside, path);
  } catch (fault) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw notWritten(path, fault) ?? fault;
  }
}

/** Why the system would not have it, as the sentence that says what to do (messages/cli-words.ts). */
const causes: Readonly<Record<string, string>> = {
  EISDIR: "outIsFolder",
  ENOTEMPTY: "outIsFolder",
  ENOENT: "outNoFolder",
  ENOTDIR: "outNoFolder",
  EEXIST: "outNoFolder",
  EACCES: "outDenied",
  EPERM: "outDenied",
  EROFS: "outDenied",
  EBUSY: "outBusy",
  ETXTBSY: "outBusy",
  ENOSPC: "outFull",
  EDQUOT: "outFull",
};

/** OUT cannot be written where it is wanted: a wrong call, not a fault of ours. */
function notWritten(file: string, fault: unknown): WrongCall | undefined {
  if (!(fault instanceof Error) || !("syscall" in fault) || !("code" in fault)) return undefined;
  const code = String(fault.code);
  return new WrongCall(causes[code] ?? "outFailed", { file, code });
}

/** A folder where a file is to be written is told before a thousand files are read. */
export async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw new WrongCall("outIsFolder", { file: path });
}

export function writeAll(file: number, piece: Uint8Array): void {
  for (let written = 0; written < piece.length;) written += writeSync(file, piece, written);
}
