import type { Word } from "./word-table";

/** What a nominee is found by: names that share a key are compared, no others. */
export interface Findable {
  readonly words: readonly Word[];
  /** What parts a crowd that bears nearly the same name: the year of birth, the unit. */
  readonly marks: readonly string[];
}

/** More names than this under one key are parted by their marks. */
const crowd = 120;

/**
 * Pairs worth comparing, each once, `first` before `second`. Keys are the signatures of a name's words, in an
 * order of their own, all of them and each left out once: slips, words turned round or a word more still meet.
 */
export function candidatePairs(
  items: readonly Findable[],
): readonly (readonly [first: number, second: number])[] {
  const blocks = new Map<string, number[]>();
  for (const [at, { words }] of items.entries()) for (const key of keysOf(words)) add(blocks, key, at);
  const pairs = new Set<number>();
  for (const block of blocks.values())
    for (const part of block.length <= crowd ? [block] : parted(block, items))
      pairUp(part, items.length, pairs);
  return [...pairs].map((pair) => [Math.floor(pair / items.length), pair % items.length]);
}

function add(blocks: Map<string, number[]>, key: string, at: number): void {
  const block = blocks.get(key);
  if (block) block.push(at);
  else blocks.set(key, [at]);
}

function keysOf(words: readonly Word[]): ReadonlySet<string> {
  const sorted = words.map(({ signature }) => signature).sort();
  const keys = new Set([sorted.join(" ")]);
  // Words run together have the same letters.
  keys.add([...words.map(({ letters }) => letters).join("")].sort().join(""));
  if (sorted.length > 1)
    for (let gone = 0; gone < sorted.length; gone++)
      keys.add(sorted.filter((_, at) => at !== gone).join(" "));
  return keys;
}

function parted(block: readonly number[], items: readonly Findable[]): readonly (readonly number[])[] {
  const parts = new Map<string, number[]>();
  for (const at of block) for (const mark of items[at]?.marks ?? []) add(parts, mark, at);
  return [...parts.values()];
}

function pairUp(block: readonly number[], size: number, pairs: Set<number>): void {
  for (let one = 0; one < block.length; one++)
    for (let other = one + 1; other < block.length; other++) {
      const [a, b] = [block[one] ?? 0, block[other] ?? 0];
      if (a !== b) pairs.add(Math.min(a, b) * size + Math.max(a, b));
    }
}
