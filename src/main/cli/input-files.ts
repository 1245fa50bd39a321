import { readFile, stat } from "node:fs/promises";
import { expandZip, isArchive, isWorkbookName } from "../../files/expand-zip";
import type { FileRecord } from "../../domain/consolidation/consolidation";
import { nodeInflater } from "../../worker/node-reading-tools";

/** One file to read, or one that is set aside before reading. */
export type InputFile =
  | {
      readonly kind: "file";
      readonly file: string;
      readonly entry: string | undefined;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: "aside"; readonly record: FileRecord };

/** What stands at a path: the file, or the workbooks inside a zip. What a file is, its content says before its name. */
export async function* openPath(path: string): AsyncGenerator<InputFile> {
  const code = codeByName(path.toLowerCase());
  const bytes = code ?? (await bytesAt(path));
  if (typeof bytes === "string") yield { kind: "aside", record: asideRecord(path, undefined, bytes) };
  else if (isArchive(bytes, nodeInflater, isWorkbookName(path))) yield* openArchive(path, bytes);
  else yield { kind: "file", file: path, entry: undefined, bytes };
}

function* openArchive(path: string, bytes: Uint8Array): Generator<InputFile> {
  for (const found of expandZip(bytes, nodeInflater)) {
    if (found.kind === "file") yield { kind: "file", file: path, entry: found.entry, bytes: found.bytes };
    else yield { kind: "aside", record: asideRecord(path, found.entry, found.code) };
  }
}

/** No mail carries more, and no workbook of a unit is a tenth of it. */
const largestFile = 512 * 1024 * 1024;

/** The file's bytes, or the code that says why they cannot be had. */
async function bytesAt(path: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(path);
    return size > largestFile ? "FILE-006" : new Uint8Array(await readFile(path));
  } catch {
    return "FILE-018";
  }
}

/** Files that come along with workbooks and are none by their name: told, not read. */
function codeByName(name: string): string | undefined {
  if (/\.(?:eml|msg)$/.test(name)) return "FILE-010";
  return /\.(?:json|txt|docx?|pdf|png|jpe?g|md)$/.test(name) ? "FILE-011" : undefined;
}

function asideRecord(file: string, entry: string | undefined, reason: string): FileRecord {
  // An empty zip inside another is nothing; one that was given is a report that did not arrive.
  const isLeft = reason === "FILE-011" || (reason === "FILE-020" && entry !== undefined);
  const status = isLeft ? "left-aside" : "refused";
  return { file, entry, unit: undefined, revision: undefined, sha256: undefined, status, reason };
}
