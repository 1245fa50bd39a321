import { join } from "node:path";
import { writeBookInto } from "../../files/xlsx/write-book";
import type { BookSpec } from "../../sheets/spec";
import { ZipInWorker } from "./zip-in-worker";

/** Writes a large workbook into an open file: while one sheet is compressed the next is already made. */
export async function writeBookBeside(file: number, book: BookSpec): Promise<void> {
  const zip = new ZipInWorker(join(__dirname, "zip-worker.js"), file);
  try {
    writeBookInto(zip, book);
    await zip.ended();
  } finally {
    await zip.close();
  }
}
