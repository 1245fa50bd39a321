import { Refused } from "../refused";
import type { DocBytes } from "./doc-bytes";

/** Where a table of the document stands in the table stream. */
export interface DocTable {
  readonly at: number;
  readonly length: number;
}

// [MS-DOC] 2.5: the file information block at the beginning of the stream WordDocument.
const identifier = 0xa5ec;
/** Word 97; what is older is laid out otherwise. */
const oldest = 0xc1;
const flags = { encrypted: 0x100, tableOne: 0x200 } as const;
const counts = {
  main: 0x4c,
  notes: 0x50,
  headers: 0x54,
  comments: 0x5c,
  endnotes: 0x60,
  boxes: 0x64,
} as const;
const firstTable = 0x9a;
const tables = {
  styles: 1,
  noteReferences: 2,
  noteTexts: 3,
  letters: 12,
  paragraphs: 13,
  fonts: 15,
  bookmarkNames: 21,
  bookmarkStarts: 22,
  pieces: 33,
  shapes: 40,
  endnoteReferences: 46,
  endnoteTexts: 47,
  boxTexts: 56,
  lists: 73,
  listUses: 74,
} as const;

/** How long the texts of a document are, in letters: one stands behind the other. */
export type DocLengths = Readonly<Record<keyof typeof counts, number>>;

export interface DocHead {
  readonly lengths: DocLengths;
  readonly tableStream: "0Table" | "1Table";
  readonly table: (name: keyof typeof tables) => DocTable;
}

/** Refused: a password, and what is older than Word 97. */
export function readHead(document: DocBytes): DocHead {
  if (document.word(0) !== identifier || document.word(2) < oldest)
    throw new Refused("word-document", { cause: "old-doc" });
  const flag = document.word(0x0a);
  if ((flag & flags.encrypted) !== 0) throw new Refused("encrypted");
  const length = (at: number): number => document.long(at);
  return {
    lengths: {
      main: length(counts.main),
      notes: length(counts.notes),
      headers: length(counts.headers),
      comments: length(counts.comments),
      endnotes: length(counts.endnotes),
      boxes: length(counts.boxes),
    },
    tableStream: (flag & flags.tableOne) !== 0 ? "1Table" : "0Table",
    table: (name) => {
      const at = firstTable + 8 * tables[name];
      return { at: document.long(at), length: document.long(at + 4) };
    },
  };
}
