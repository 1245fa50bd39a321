import { join } from "node:path";
import { writingBookInto } from "../../files/xlsx/write-book";
import type { BookSpec } from "../../sheets/spec";
import { ZipInWorker } from "./zip-in-worker";

/**
 * Writes a large workbook into an open file: while one sheet is compressed the next is already made. A sheet is not begun
 * until what it needs is there.
 */
export async function writeBookBeside(
  file: number,
  book: BookSpec,
  needs: Readonly<Record<string, Promise<unknown>>> = {},
): Promise<void> {
  const zip = new ZipInWorker(join(__dirname, "zip-worker.js"), file);
  try {
    for (const sheet of writingBookInto(zip, book)) await needs[sheet];
    await zip.ended();
  } finally {
    await zip.close();
  }
}
