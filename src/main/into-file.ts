import type { UnitFile } from "../app/ports";
import { openFileBook } from "../files/open-file-book";
import { saveBook } from "../files/save-book";
import { BookInMemory } from "../memory/book-in-memory";
import { bookToSave } from "../memory/book-to-save";
import { keepEntries } from "../memory/keep-entries";
import type { BookSpec } from "../sheets/spec";

/**
 * A file's package with our sheets as `next` has them: sheets, pictures and whatever else is not ours stay as they came, and
 * entries as they were typed. Undefined where it is another file than was received, where laying our sheets (`standing`) would
 * lose something of it, or where a sheet of its own has a name that we need.
 */
export async function intoFile(
  { bytes, sha256 }: UnitFile,
  standing: BookSpec,
  next: BookSpec,
): Promise<Uint8Array | undefined> {
  if ((await hashOf(bytes)) !== sha256) return undefined;
  const file = await openFileBook(bytes);
  if ("kind" in file) return undefined;
  const book = new BookInMemory(() => standing);
  book.openFile(file);
  return changed(book, next);
}

function changed(book: BookInMemory, next: BookSpec): Uint8Array | undefined {
  const { laid, file } = book;
  const names = new Set(file?.sheets.map(({ name }) => name));
  const isWhole = laid?.sheets.every(({ name }) => names.has(name)) ?? false;
  if (!laid || !isWhole || book.takenNames(next).length > 0) return undefined;
  book.change(keepEntries(laid, next));
  const toSave = bookToSave(book);
  if (toSave?.kind !== "patched") return undefined;
  const saved = saveBook(toSave);
  return saved.notes.includes("saved-anew") ? undefined : saved.bytes;
}

export async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
