import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Narrative } from "../../domain/submission/submission";

/** Narratives of so many files stay in memory: a province's. */
const keptInMemory = 500;

/**
 * Narratives on disk while thousands of files are read: the text of ten thousand reports is larger than the memory of an
 * old machine. A shelved narrative reads itself back each time it is asked for its text. `close` removes the file.
 */
export class TextShelf {
  #folder: string | undefined;
  #file = -1;
  #end = 0;
  #seen = 0;

  constructor(readonly kept = keptInMemory) {}

  /** The narratives of one more file: as they are while files are few, else on disk. */
  shelve(narratives: readonly Narrative[]): readonly Narrative[] {
    if (++this.#seen <= this.kept || narratives.length === 0) return narratives;
    return narratives.map((narrative) => {
      const bytes = Buffer.from(narrative.text, "utf8");
      const at = this.#end;
      this.#append(bytes);
      return new ShelvedNarrative(narrative, this, at, bytes.length);
    });
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

  #append(bytes: Buffer): void {
    if (this.#folder === undefined) {
      this.#folder = mkdtempSync(join(tmpdir(), "tonghop-"));
      this.#file = openSync(join(this.#folder, "texts"), "w+");
    }
    for (let written = 0; written < bytes.length;)
      written += writeSync(this.#file, bytes, written, bytes.length - written, this.#end + written);
    this.#end += bytes.length;
  }
}

class ShelvedNarrative implements Narrative {
  readonly section: Narrative["section"];
  readonly sheet: string;
  readonly cell: string;
  readonly #shelf: TextShelf;
  readonly #at: number;
  readonly #length: number;

  constructor({ section, sheet, cell }: Narrative, shelf: TextShelf, at: number, length: number) {
    this.section = section;
    this.sheet = sheet;
    this.cell = cell;
    this.#shelf = shelf;
    this.#at = at;
    this.#length = length;
  }

  get text(): string {
    return this.#shelf.read(this.#at, this.#length);
  }
}
