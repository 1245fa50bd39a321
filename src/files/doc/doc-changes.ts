import type { DocBytes } from "./doc-bytes";

/** What is said of letters or a paragraph: single changes ([MS-DOC] 2.2.5), by their numbers. */
export type DocChanges = ReadonlyMap<number, number>;

export const changes = {
  // Of letters.
  bold: 0x0835,
  font: 0x4a4f,
  struckOut: 0x0800,
  putIn: 0x0801,
  hidden: 0x083c,
  letterStyle: 0x4a30,
  // Of paragraphs.
  inTable: 0x2416,
  endOfRow: 0x2417,
  depth: 0x260a,
  list: 0x460b,
  outline: 0x2640,
  innerCell: 0x244b,
  innerRow: 0x244c,
} as const;

/** Bytes behind a change, by the highest three bits of its number. */
const sizes = [1, 1, 2, 4, 2, 2, 0, 3] as const;
const tableDefinition = 0xd608;
const tabs = 0xc615;

/** The changes in a row; what is longer than four bytes says nothing that is wanted here. */
export function readChanges(stream: DocBytes, at: number, length: number): DocChanges {
  const found = new Map<number, number>();
  const end = at + length;
  let place = at;
  while (place + 2 <= end) {
    const number = stream.word(place);
    place += 2;
    const size = sizes[number >> 13] ?? 0;
    if (size === 0) place += variable(stream, number, place);
    else {
      if (place + size > end) break;
      found.set(number, valueOf(stream, place, size));
      place += size;
    }
  }
  return found;
}

function valueOf(stream: DocBytes, at: number, size: number): number {
  if (size === 1) return stream.byte(at);
  if (size === 2) return stream.word(at);
  return size === 4 ? stream.long(at) : stream.word(at) + (stream.byte(at + 2) << 16);
}

function variable(stream: DocBytes, number: number, at: number): number {
  if (number === tableDefinition) return stream.word(at) + 1;
  const length = stream.byte(at);
  // Very many tab stops: 255 stands for "see inside".
  if (number === tabs && length === 255) {
    const removed = stream.byte(at + 1);
    return 2 + 4 * removed + 1 + 3 * stream.byte(at + 2 + 4 * removed);
  }
  return 1 + length;
}

/** 0x80 and 0x81 say "as the style", "not as the style". */
export function switched(value: number | undefined, style: boolean): boolean {
  if (value === undefined || value === 0x80) return style;
  return value === 0x81 ? !style : value !== 0;
}
