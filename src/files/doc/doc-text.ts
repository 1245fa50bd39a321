import { Refused } from "../refused";
import { westernLetters } from "../word-text/western-letters";
import type { DocBytes } from "./doc-bytes";
import { readPlex } from "./doc-bytes";
import type { DocTable } from "./doc-head";

/** A stretch of the text that lies in one place of the file. */
export interface DocPiece {
  /** Its letters, by their places in the text: from, up to. */
  readonly from: number;
  readonly to: number;
  /** Where its first letter lies in the file, and how many bytes one takes. */
  readonly at: number;
  readonly size: 1 | 2;
}

const isGroup = 1;
const isTable = 2;
const isNarrow = 0x40000000;

/** The piece table ([MS-DOC] 2.9.177): Word writes what was changed behind what was there. `longest`: more letters than the file has bytes. */
export function readPieces(stream: DocBytes, { at, length }: DocTable, longest: number): readonly DocPiece[] {
  let place = at;
  while (place < at + length) {
    const kind = stream.byte(place);
    if (kind === isTable) return piecesIn(stream, place + 5, stream.long(place + 1), longest);
    if (kind !== isGroup) break;
    place += 3 + stream.word(place + 1);
  }
  throw new Refused("unreadable", { cause: "doc", what: "pieces" });
}

function piecesIn(stream: DocBytes, at: number, length: number, longest: number): readonly DocPiece[] {
  const { places, things } = readPlex(stream, at, length, 8);
  const isOrdered = places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
  // Every letter lies somewhere in the file, and no two in one place.
  if (!isOrdered || (places.at(-1) ?? 0) > longest)
    throw new Refused("unreadable", { cause: "doc", what: "pieces" });
  return things.map((thing, index): DocPiece => {
    const place = stream.long(thing + 2);
    const [from, to] = [places[index] ?? 0, places[index + 1] ?? 0];
    return (place & isNarrow) !== 0
      ? { from, to, at: (place & ~isNarrow) / 2, size: 1 }
      : { from, to, at: place, size: 2 };
  });
}

/** The whole text, a letter a place. */
export function textOf(document: DocBytes, pieces: readonly DocPiece[]): string {
  return pieces
    .map(({ from, to, at, size }) =>
      size === 2 ? document.wide(at, to - from) : westernLetters(document.slice(at, to - from)),
    )
    .join("");
}
