import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ListRow, Narrative } from "../../domain/submission/submission";

/** Texts of so many files stay in memory: a province's. */
const keptInMemory = 500;

/**
 * Narratives and list rows on disk while thousands of files are read: the texts of ten thousand reports are larger than the
 * memory of an old machine. What is shelved reads itself back each time it is asked. `close` removes the file.
 */
export class TextShelf {
  #folder: string | undefined;
  #file = -1;
  #end = 0;
  #seen = 0;
  /** Names of sheets, sections and rows come again in every file, each time as a text of its own. */
  readonly #names = new Map<string, string>();

  constructor(readonly kept = keptInMemory) {}

  /** The texts of one more file: as they are while files are few, else on disk. */
  shelve<Texts extends ShelvedTexts>(texts: Texts): Texts {
    if (++this.#seen <= this.kept) return texts;
    const narratives = texts.narratives.map(
      (narrative) => new ShelvedNarrative(narrative, this, this.#append(narrative.text)),
    );
    const lists = texts.lists.map(
      (row) => new ShelvedRow(row, this, this.#append(JSON.stringify(row.values))),
    );
    return { ...texts, narratives, lists };
  }

  /** The one text of all that say the same. */
  name<Name extends string>(text: Name): Name {
    const known = this.#names.get(text);
    if (known === undefined) this.#names.set(text, text);
    return (known ?? text) as Name;
  }

  read(at: number, length: number): string {
    const bytes = Buffer.allocUnsafe(length);
    readSync(this.#file, bytes, 0, length, at);
    return bytes.toString("utf8");
  }

  close(): void {
    if (this.#folder === undefined) return;
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
  }

  #append(text: string): Stretch {
    if (this.#folder === undefined) {
      this.#folder = mkdtempSync(join(tmpdir(), "tonghop-"));
      this.#file = openSync(join(this.#folder, "texts"), "w+");
    }
    const bytes = Buffer.from(text, "utf8");
    const at = this.#end;
    for (let written = 0; written < bytes.length;)
      written += writeSync(this.#file, bytes, written, bytes.length - written, at + written);
    this.#end += bytes.length;
    return { at, length: bytes.length };
  }
}

interface ShelvedTexts {
  readonly narratives: readonly Narrative[];
  readonly lists: readonly ListRow[];
}

/** Where a text lies on the shelf, in bytes. */
interface Stretch {
  readonly at: number;
  readonly length: number;
}

class ShelvedNarrative implements Narrative {
  readonly section: Narrative["section"];
  readonly sheet: string;
  readonly cell: string;
  readonly #shelf: TextShelf;
  readonly #at: number;
  readonly #length: number;

  readonly isFromWord?: true;

  constructor({ section, sheet, cell, isFromWord }: Narrative, shelf: TextShelf, { at, length }: Stretch) {
    if (isFromWord) this.isFromWord = isFromWord;
    this.section = shelf.name(section);
    this.sheet = shelf.name(sheet);
    this.cell = shelf.name(cell);
    this.#shelf = shelf;
    this.#at = at;
    this.#length = length;
  }

  get text(): string {
    return this.#shelf.read(this.#at, this.#length);
  }
}

class ShelvedRow implements ListRow {
  readonly list: string;
  readonly row: string;
  readonly sheet: string;
  readonly sheetRow: number;
  readonly #shelf: TextShelf;
  readonly #at: number;
  readonly #length: number;

  constructor({ list, row, sheet, sheetRow }: ListRow, shelf: TextShelf, { at, length }: Stretch) {
    this.list = shelf.name(list);
    this.row = shelf.name(row);
    this.sheet = shelf.name(sheet);
    this.sheetRow = sheetRow;
    this.#shelf = shelf;
    this.#at = at;
    this.#length = length;
  }

  get values(): ListRow["values"] {
    return JSON.parse(this.#shelf.read(this.#at, this.#length)) as ListRow["values"];
  }
}
