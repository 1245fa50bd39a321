import type { ListKind, ListLevel } from "../word-text/list-counter";
import type { DocBytes } from "./doc-bytes";
import type { DocTable } from "./doc-head";

/** Word's numbers for how a number is written ([MS-OSHARED] 2.2.1.3). */
const formats: Readonly<Record<number, string>> = {
  0: "decimal",
  1: "upperRoman",
  2: "lowerRoman",
  3: "upperLetter",
  4: "lowerLetter",
  22: "decimalZero",
  23: "bullet",
  255: "none",
};

const listLength = 28;
const levelLength = 28;
const useLength = 16;
const levelsOfList = 9;

/** The lists a paragraph can name, from 1 ([MS-DOC] 2.9.131, 2.9.150). */
export function readLists(stream: DocBytes, lists: DocTable, uses: DocTable): ReadonlyMap<string, ListKind> {
  if (lists.length < 2 || uses.length < 4) return new Map();
  stream.slice(uses.at, uses.length);
  const kinds = readKinds(stream, lists);
  const count = Math.floor(Math.min(stream.long(uses.at), (uses.length - 4) / useLength));
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const counted = String(stream.long(uses.at + 4 + useLength * index));
      return [String(index + 1), { counted, levels: kinds.get(counted) ?? new Map() }] as const;
    }),
  );
}

/** Behind the lists come their levels, one list's behind another's. */
function readKinds(stream: DocBytes, { at }: DocTable): ReadonlyMap<string, Map<number, ListLevel>> {
  const count = stream.word(at);
  const kinds = new Map<string, Map<number, ListLevel>>();
  let place = at + 2 + listLength * count;
  for (let index = 0; index < count; index++) {
    const list = at + 2 + listLength * index;
    const isSimple = (stream.byte(list + 26) & 1) !== 0;
    const levels = new Map<number, ListLevel>();
    for (let depth = 0; depth < (isSimple ? 1 : levelsOfList); depth++) {
      const { level, end } = readLevel(stream, place);
      levels.set(depth, level);
      place = end;
    }
    kinds.set(String(stream.long(list)), levels);
  }
  return kinds;
}

function readLevel(stream: DocBytes, at: number): { readonly level: ListLevel; readonly end: number } {
  const text = at + levelLength + stream.byte(at + 24) + stream.byte(at + 25);
  const letters = stream.word(text);
  return {
    level: {
      start: stream.long(at),
      format: formats[stream.byte(at + 4)] ?? "decimal",
      // The letters below the ninth stand for the count of their depth.
      text: [...stream.wide(text + 2, letters)]
        .map((letter) => ((letter.codePointAt(0) ?? 9) < 9 ? `%${(letter.codePointAt(0) ?? 0) + 1}` : letter))
        .join(""),
    },
    end: text + 2 + letters * 2,
  };
}
