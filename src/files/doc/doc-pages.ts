import { Refused } from "../refused";
import type { DocBytes } from "./doc-bytes";
import { readPlex } from "./doc-bytes";
import { type DocChanges, readChanges } from "./doc-changes";
import type { DocTable } from "./doc-head";

/** Bytes of the file that share what is said of them. */
export interface DocRun {
  readonly from: number;
  readonly to: number;
  readonly style: number;
  readonly changes: DocChanges;
}

const pageLength = 512;
const none: DocChanges = new Map();

/** What is said of letters, page by page ([MS-DOC] 2.9.33). */
export const letterRuns = (document: DocBytes, tables: DocBytes, table: DocTable): readonly DocRun[] =>
  runsOf(document, tables, table, letterRun, 1);

/** The same of paragraphs ([MS-DOC] 2.9.175). */
export const paragraphRuns = (document: DocBytes, tables: DocBytes, table: DocTable): readonly DocRun[] =>
  runsOf(document, tables, table, paragraphRun, 13);

type Says = Pick<DocRun, "style" | "changes">;

function runsOf(
  document: DocBytes,
  tables: DocBytes,
  { at, length }: DocTable,
  says: (document: DocBytes, page: number, place: number) => Says,
  size: number,
): readonly DocRun[] {
  const { things } = readPlex(tables, at, length, 4);
  // No page stands twice: a damaged list would be read for ever.
  if (things.length * pageLength > document.length)
    throw new Refused("unreadable", { cause: "doc", what: "pages" });
  return things.flatMap((thing) => {
    const page = (tables.long(thing) & 0x3fffff) * pageLength;
    const count = document.byte(page + pageLength - 1);
    return Array.from({ length: count }, (_, index): DocRun => {
      const place = document.byte(page + 4 * (count + 1) + size * index) * 2;
      return {
        from: document.long(page + 4 * index),
        to: document.long(page + 4 * (index + 1)),
        ...(place === 0 ? { style: 0, changes: none } : says(document, page, page + place)),
      };
    });
  });
}

const letterRun = (document: DocBytes, _page: number, place: number): Says => ({
  style: 0,
  changes: readChanges(document, place + 1, document.byte(place)),
});

function paragraphRun(document: DocBytes, _page: number, place: number): Says {
  const half = document.byte(place);
  // A length of nothing: the next byte counts in whole words.
  const [at, length] = half === 0 ? [place + 2, document.byte(place + 1) * 2] : [place + 1, half * 2 - 1];
  if (length < 2) return { style: 0, changes: none };
  return { style: document.word(at), changes: readChanges(document, at + 2, length - 2) };
}

/** Finds the run a byte of the file lies in; asked in any order, mostly from the front. */
export class RunFinder {
  readonly #runs: readonly DocRun[];
  #last = 0;

  constructor(runs: readonly DocRun[]) {
    this.#runs = [...runs].sort((one, other) => one.from - other.from);
  }

  at(place: number): DocRun | undefined {
    const standing = this.#runs[this.#last];
    if (standing && place >= standing.from && place < standing.to) return standing;
    let [low, high] = [0, this.#runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#runs[middle]?.to ?? Infinity) <= place) low = middle + 1;
      else high = middle;
    }
    this.#last = low;
    const found = this.#runs[low];
    return found && found.from <= place ? found : undefined;
  }
}
