import { twice } from "../number-ids";
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
    // The rarest members, without those nobody else has: they lead to nobody.
    const end = set.length - Math.ceil(least * set.length - slack) + 1;
    let from = 0;
    while (from < end && (set[from] ?? 0) < alone) from++;
    index.eachCandidate(at, from, end, (other) => {
      const likeness = likenessOf(ranked[other] ?? nothing, set, least);
      if (likeness >= least - slack) onSimilar(Math.min(at, other), Math.max(at, other), likeness);
    });
    index.add(at, from, end);
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
  const count = timesOf(sets);
  const starts = new Int32Array(sets.length + 2);
  for (const times of count) starts[times + 1] = (starts[times + 1] ?? 0) + 1;
  for (let times = 1; times < starts.length; times++)
    starts[times] = (starts[times] ?? 0) + (starts[times - 1] ?? 0);
  const alone = starts[2] ?? 0;
  const rank = count.map((times) => {
    const next = starts[times] ?? 0;
    starts[times] = next + 1;
    return next;
  });
  return { ranked: sets.map((set) => rankedIn(set, rank)), alone, members: count.length };
}

/** By member, how many sets have it. */
function timesOf(sets: readonly Int32Array[]): Int32Array {
  const times = new Int32Array(membersOf(sets));
  for (const set of sets) for (const member of set) times[member] = (times[member] ?? 0) + 1;
  return times;
}

function rankedIn(set: Int32Array, rank: Int32Array): Int32Array {
  const ranked = new Int32Array(set.length);
  for (let at = 0; at < set.length; at++) ranked[at] = rank[set[at] ?? 0] ?? 0;
  return ranked.sort();
}

/** How many members two sets of these sizes share at least, to be as alike as `least`. */
const neededOf = (least: number, one: number, other: number): number =>
  Math.ceil((least / (1 + least)) * (one + other) - slack);

/** Sets by the members of their prefixes, latest added first; they are added from the smallest to the largest. */
class PrefixIndex {
  readonly #first: Int32Array;
  #next = new Int32Array(4096);
  #owner = new Int32Array(4096);
  /** Where in its owner the member stands. */
  #place = new Int32Array(4096);
  #size = 0;
  readonly #met: Int32Array;

  constructor(
    readonly sets: readonly Int32Array[],
    members: number,
    readonly least: number,
  ) {
    this.#first = new Int32Array(members).fill(-1);
    this.#met = new Int32Array(sets.length).fill(-1);
  }

  /** The members of a set from `from` to `end` (exclusive). */
  add(at: number, from: number, end: number): void {
    const set = this.sets[at] ?? nothing;
    for (let place = from; place < end; place++) {
      if (this.#size === this.#next.length) this.#grow();
      const member = set[place] ?? 0;
      this.#next[this.#size] = this.#first[member] ?? -1;
      this.#owner[this.#size] = at;
      this.#place[this.#size] = place;
      this.#first[member] = this.#size++;
    }
  }

  #grow(): void {
    this.#next = twice(this.#next);
    this.#owner = twice(this.#owner);
    this.#place = twice(this.#place);
  }

  /**
   * Each set that shares a member of the prefix, is large enough, and has with this one enough members left from the first
   * shared one on, once.
   */
  eachCandidate(at: number, from: number, end: number, onCandidate: (other: number) => void): void {
    const set = this.sets[at] ?? nothing;
    const smallest = this.least * set.length - slack;
    for (let place = from; place < end; place++) {
      let entry = this.#first[set[place] ?? 0] ?? -1;
      for (; entry >= 0; entry = this.#next[entry] ?? -1) {
        const other = this.#ownerOf(entry);
        if (sizeOf(this.sets, other) < smallest) break;
        if (this.#isNewTo(at, other) && this.#mayReach(set.length, place, entry)) onCandidate(other);
      }
    }
  }

  #ownerOf(entry: number): number {
    return this.#owner[entry] ?? 0;
  }

  #isNewTo(at: number, other: number): boolean {
    if (this.#met[other] === at) return false;
    this.#met[other] = at;
    return true;
  }

  /** Whether a set and the owner of an entry, first alike at `place` and there, can share enough members. */
  #mayReach(length: number, place: number, entry: number): boolean {
    const size = sizeOf(this.sets, this.#ownerOf(entry));
    const left = Math.min(length - place, size - (this.#place[entry] ?? 0));
    return left >= neededOf(this.least, length, size);
  }
}

/** Of two ascending sets; 0 as soon as `least` is out of reach. */
function likenessOf(one: Int32Array, other: Int32Array, least: number): number {
  // Members that one has and the other has not: so many may be met.
  const needed = neededOf(least, one.length, other.length);
  let [mayMissLeft, mayMissRight] = [one.length - needed, other.length - needed];
  let [left, right, both] = [0, 0, 0];
  while (left < one.length && right < other.length) {
    const [a, b] = [one[left] ?? 0, other[right] ?? 0];
    if (a === b) {
      both++;
      left++;
      right++;
    } else if (a < b) {
      left++;
      if (--mayMissLeft < 0) return 0;
    } else {
      right++;
      if (--mayMissRight < 0) return 0;
    }
  }
  return both / (one.length + other.length - both);
}
