import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expandZip } from "../../files/expand-zip";
import type { FileRecord } from "../../domain/consolidation/consolidation";
import { nodeInflater } from "../../worker/handle-file";
import { WrongCall } from "./arguments";

/** One file to read, or one that is set aside before reading. */
export type InputFile =
  | {
      readonly kind: "file";
      readonly file: string;
      readonly entry: string | undefined;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: "aside"; readonly record: FileRecord };

/** Paths as given, folders opened (sorted by name), nothing read yet. Temporary files of Office are passed over. */
export async function listPaths(files: readonly string[]): Promise<readonly string[]> {
  if (files.length === 0) throw new WrongCall("noFiles");
  const lists = await Promise.all(files.map(listPath));
  return lists.flat();
}

async function listPath(file: string): Promise<readonly string[]> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new WrongCall("noFile", { file });
  if (!found.isDirectory()) return [file];
  const names = await readdir(file, { withFileTypes: true });
  return names
    .filter((entry) => entry.isFile() && !entry.name.startsWith("~$") && !entry.name.startsWith("."))
    .map((entry) => join(file, entry.name))
    .sort();
}

/** What stands at a path: the file, or the workbooks inside a zip. */
export async function* openPath(path: string): AsyncGenerator<InputFile> {
  const bytes = new Uint8Array(await readFile(path));
  const lower = path.toLowerCase();
  if (lower.endsWith(".zip")) {
    for (const found of expandZip(bytes, nodeInflater)) {
      if (found.kind === "file") yield { kind: "file", file: path, entry: found.entry, bytes: found.bytes };
      else yield { kind: "aside", record: asideRecord(path, found.entry, found.code) };
    }
    return;
  }
  if (/\.(?:eml|msg)$/.test(lower)) yield { kind: "aside", record: asideRecord(path, undefined, "FILE-010") };
  else if (isNoWorkbook(lower)) yield { kind: "aside", record: asideRecord(path, undefined, "FILE-011") };
  else yield { kind: "file", file: path, entry: undefined, bytes };
}

/** Files that come along with workbooks and are none by their name: told, not read. */
const isNoWorkbook = (name: string): boolean => /\.(?:json|txt|docx?|pdf|png|jpe?g|md)$/.test(name);

function asideRecord(file: string, entry: string | undefined, reason: string): FileRecord {
  const status = reason === "FILE-011" ? "left-aside" : "refused";
  return { file, entry, unit: undefined, revision: undefined, sha256: undefined, status, reason };
}
