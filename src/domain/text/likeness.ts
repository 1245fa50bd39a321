import { foldWithoutMarks } from "./fold";

/** Pairs of neighbouring letters, with how often each stands there. */
function pairsOf(text: string): Map<string, number> {
  const plain = foldWithoutMarks(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < plain.length; at++) {
    const pair = plain.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice's coefficient over pairs of letters, marks and case aside: 1 for the same words, 0 for nothing in common. */
export function likeness(one: string, other: string): number {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  const size = (pairs: ReadonlyMap<string, number>): number =>
    [...pairs.values()].reduce((sum, count) => sum + count, 0);
  const total = size(left) + size(right);
  if (total === 0) return 0;
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  return (2 * shared) / total;
}
