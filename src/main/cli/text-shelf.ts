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

  constructor(readonly kept = keptInMemory) {}

  /** The texts of one more file: as they are while files are few, else on disk. */
  shelve<Texts extends ShelvedTexts>(texts: Texts): Texts {
    if (++this.#seen <= this.kept) return texts;
    const narratives = texts.narratives.map((narrative) => {
      const stretch = this.#append(narrative.text);
      return new ShelvedNarrative(narrative, this, stretch);
    });
    const lists = texts.lists.map((row) => {
      const stretch = this.#append(JSON.stringify(row.values));
      return new ShelvedRow(row, this, stretch);
    });
    return { ...texts, narratives, lists };
  }

  read({ at, length }: Stretch): string {
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
  readonly #stretch: Stretch;

  readonly isFromWord?: true;

  constructor({ section, sheet, cell, isFromWord }: Narrative, shelf: TextShelf, stretch: Stretch) {
    if (isFromWord) this.isFromWord = isFromWord;
    this.section = section;
    this.sheet = sheet;
    this.cell = cell;
    this.#shelf = shelf;
    this.#stretch = stretch;
  }

  get text(): string {
    return this.#shelf.read(this.#stretch);
  }
}

class ShelvedRow implements ListRow {
  readonly list: string;
  readonly row: string;
  readonly sheet: string;
  readonly sheetRow: number;
  readonly #shelf: TextShelf;
  readonly #stretch: Stretch;

  constructor({ list, row, sheet, sheetRow }: ListRow, shelf: TextShelf, stretch: Stretch) {
    this.list = list;
    this.row = row;
    this.sheet = sheet;
    this.sheetRow = sheetRow;
    this.#shelf = shelf;
    this.#stretch = stretch;
  }

  get values(): ListRow["values"] {
    return JSON.parse(this.#shelf.read(this.#stretch)) as ListRow["values"];
  }
}
