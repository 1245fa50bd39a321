import type { DocBytes } from "./doc-bytes";
import { readPlex } from "./doc-bytes";
import type { DocTable } from "./doc-head";

/** Font names by number ([MS-DOC] 2.9.286): a head of 39 bytes, then the name. */
export function readFonts(stream: DocBytes, { at, length }: DocTable): readonly string[] {
  if (length < 4) return [];
  const fonts: string[] = [];
  let place = at + 4;
  for (let index = 0; index < stream.word(at) && place < at + length; index++) {
    const size = stream.byte(place);
    const letters = Math.max(0, Math.floor((size - 39) / 2));
    fonts.push(stream.wide(place + 1 + 39, letters).split("\u0000")[0] ?? "");
    place += 1 + size;
  }
  return fonts;
}

/** Bookmarks by where they begin in the text. */
export function readBookmarks(
  stream: DocBytes,
  names: DocTable,
  starts: DocTable,
): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  if (names.length < 6) return found;
  const { places } = readPlex(stream, starts.at, starts.length, 4);
  let place = names.at + 6;
  for (let index = 0; index < stream.word(names.at + 2) && place < names.at + names.length; index++) {
    const letters = stream.word(place);
    const at = places[index];
    if (at !== undefined) {
      const here = found.get(at) ?? [];
      found.set(at, here);
      here.push(stream.wide(place + 2, letters));
    }
    place += 2 + letters * 2;
  }
  return found;
}
