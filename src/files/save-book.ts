import type { BookToSave, KeepingNote } from "../app/shown/file-book";
import { NotUnderstood } from "./xml/not-understood";
import { patchBook } from "./xlsx/patch/patch-book";
import { writeBook } from "./xlsx/write-book";
import type { Deflater } from "./zip/deflater";
import { fflateInflater } from "./zip/inflater";
import { openZip } from "./zip/open-zip";
import { zipLimits } from "./zip/zip-limits";

export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly notes: readonly KeepingNote[];
}

/** The workbook as .xlsx bytes, and what of the opened file they do not keep: to be said before they are handed over. */
export function saveBook(book: BookToSave, deflater?: Deflater): SavedFile {
  if (book.kind === "as-opened") return { bytes: book.bytes, notes: [] };
  if (book.kind === "fresh") return { bytes: writeBook(book.book, deflater), notes: [] };
  try {
    const { bytes, dropsRules } = patchBook(book.bytes, book.saved, deflater ? { deflater } : {});
    const notes: KeepingNote[] = [];
    if (isSigned(book.bytes)) notes.push("signature");
    if (dropsRules) notes.push("own-rules");
    return { bytes, notes };
  } catch (fault) {
    if (!(fault instanceof NotUnderstood)) throw fault;
    return { bytes: writeBook(book.anew, deflater), notes: ["saved-anew"] };
  }
}

const isSigned = (bytes: Uint8Array): boolean =>
  openZip(bytes, zipLimits, fflateInflater).entries.some(({ name }) => name.startsWith("_xmlsignatures/"));
