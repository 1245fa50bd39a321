import { membersOf } from "./without-shared";

/** Two sets, by their places in the list, and |both| ÷ |either| of them. */
export type OnSimilar = (one: number, other: number, likeness: number) => void;

/** Room for what binary fractions add: a likeness of 0.8 is at least 0.8. */
const slack = 1e-9;

/**
 * Every two sets whose Jaccard likeness is at least `least`, each pair told once; none is missed. Two sets as alike as that
 * share one of their rarest members: of each the first |set| − ⌈least × |set|⌉ + 1 in one order for all, the rarest first
 * (prefix filtering). Those are looked up, and every pair found so is compared whole. Members are whole numbers from 0,
 * each once; empty sets are like nothing.
 */
export function eachSimilarPair(sets: readonly Int32Array[], least: number, onSimilar: OnSimilar): void {
  const { ranked, alone, members } = rankRarestFirst(sets);
  const bySize = ranked.map((_set, at) => at).sort((a, b) => sizeOf(ranked, a) - sizeOf(ranked, b) || a - b);
  const index = new PrefixIndex(ranked, members, least);
  for (const at of bySize) {
    const set = ranked[at] ?? nothing;
    if (set.length === 0) continue;
    const prefix = prefixOf(set, least, alone);
    index.eachCandidate(at, prefix, (other) => {
      const likeness = likenessOf(ranked[other] ?? nothing, set, least);
      if (likeness >= least - slack) onSimilar(Math.min(at, other), Math.max(at, other), likeness);
    });
    index.add(at, prefix);
  }
}

const nothing = new Int32Array(0);
const sizeOf = (sets: readonly Int32Array[], at: number): number => sets[at]?.length ?? 0;

/** Members as places in the order of how many sets have them; the first `alone` of that order stand in one set each. */
function rankRarestFirst(sets: readonly Int32Array[]): {
  readonly ranked: readonly Int32Array[];
  readonly alone: number;
  readonly members: number;
} {
  const size = membersOf(sets);
  const count = new Int32Array(size);
  for (const set of sets) for (const member of set) count[member] = (count[member] ?? 0) + 1;
  const starts = new Int32Array(sets.length + 2);
  for (const times of count) starts[times + 1] = (starts[times + 1] ?? 0) + 1;
  for (let times = 1; times < starts.length; times++)
    starts[times] = (starts[times] ?? 0) + (starts[times - 1] ?? 0);
  const alone = starts[2] ?? 0;
  const rank = new Int32Array(size);
  count.forEach((times, member) => {
    rank[member] = starts[times] ?? 0;
    starts[times] = (starts[times] ?? 0) + 1;
  });
  return { ranked: sets.map((set) => set.map((member) => rank[member] ?? 0).sort()), alone, members: size };
}

/** The rarest members, without those nobody else has: they lead to nobody. */
function prefixOf(set: Int32Array, least: number, alone: number): Int32Array {
  const prefix = set.subarray(0, set.length - Math.ceil(least * set.length - slack) + 1);
  const from = prefix.findIndex((member) => member >= alone);
  return from < 0 ? nothing : prefix.subarray(from);
}

/** Sets by the members of their prefixes, latest added first; they are added from the smallest to the largest. */
class PrefixIndex {
  readonly #first: Int32Array;
  readonly #next: number[] = [];
  readonly #owner: number[] = [];
  readonly #met: Int32Array;

  constructor(
    readonly sets: readonly Int32Array[],
    members: number,
    readonly least: number,
  ) {
    this.#first = new Int32Array(members).fill(-1);
    this.#met = new Int32Array(sets.length).fill(-1);
  }

  add(at: number, prefix: Int32Array): void {
    for (const member of prefix) {
      this.#next.push(this.#first[member] ?? -1);
      this.#first[member] = this.#owner.length;
      this.#owner.push(at);
    }
  }

  /** Each set that shares a member of the prefix and is large enough, once. */
  eachCandidate(at: number, prefix: Int32Array, onCandidate: (other: number) => void): void {
    const smallest = this.least * sizeOf(this.sets, at) - slack;
    for (const member of prefix) {
      for (let entry = this.#first[member] ?? -1; entry >= 0; entry = this.#next[entry] ?? -1) {
        const other = this.#owner[entry] ?? 0;
        if (sizeOf(this.sets, other) < smallest) break;
        if (this.#met[other] === at) continue;
        this.#met[other] = at;
        onCandidate(other);
      }
    }
  }
}

/** Of two ascending sets; 0 as soon as `least` is out of reach. */
function likenessOf(one: Int32Array, other: Int32Array, least: number): number {
  const needed = Math.ceil((least / (1 + least)) * (one.length + other.length) - slack);
  let [left, right, both] = [0, 0, 0];
  while (left < one.length && right < other.length) {
    const [a, b] = [one[left] ?? 0, other[right] ?? 0];
    if (a === b) both++;
    if (a <= b) left++;
    if (b <= a) right++;
    if (both + Math.min(one.length - left, other.length - right) < needed) return 0;
  }
  return both / (one.length + other.length - both);
}
