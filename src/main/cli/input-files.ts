import { stat } from "node:fs/promises";
import { asideByName, asideInput, type InputFile, inputsInFile } from "../../worker/inputs-in-file";
import { nodeInflater, nodeUnarchiver } from "../../worker/node-reading-tools";
import { fileBytes } from "./file-bytes";

/** What stands at a path: the file, or the workbooks inside a zip. */
export async function* openPath(path: string): AsyncGenerator<InputFile> {
  const byName = asideByName(path);
  const bytes = byName ? undefined : await bytesAt(path);
  if (byName) yield byName;
  else if (typeof bytes === "string") yield asideInput(undefined, bytes);
  else if (bytes) yield* inputsInFile(path, bytes, nodeInflater, nodeUnarchiver);
}

/** No mail carries more, and no workbook of a unit is a tenth of it. */
const largestFile = 512 * 1024 * 1024;

/** The file's bytes, or the code that says why they cannot be had. */
async function bytesAt(path: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(path);
    return size > largestFile ? "FILE-006" : await fileBytes(path);
  } catch {
    return "FILE-018";
  }
}
