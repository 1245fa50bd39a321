import { readFile } from "node:fs/promises";

/** What is in a file, in the memory it was read into; not as Node's own kind of bytes. */
export async function fileBytes(path: string): Promise<Uint8Array> {
  const { buffer, byteOffset, length } = await readFile(path);
  return new Uint8Array(buffer, byteOffset, length);
}
