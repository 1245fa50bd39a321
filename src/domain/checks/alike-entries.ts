import type { CampaignContext } from "../campaign/context";
import type { Finding } from "../finding";
import type { Unit } from "../campaign/campaign";
import { unitInText } from "../unit/unit-in-text";
import type { SetSubject } from "./set-check";
import { eachSimilarPair } from "./similar-sets";

/** So many others are named; the rest is counted. */
const mostNamed = 4;

/** Who is as good as the same as an entry: the most alike first. */
class Alike {
  #best = 0;
  readonly #likeness = new Map<Unit, number>();

  add(unit: Unit, likeness: number): void {
    this.#best = Math.max(this.#best, likeness);
    this.#likeness.set(unit, Math.max(likeness, this.#likeness.get(unit) ?? 0));
  }

  /** `percent` of the most alike, rounded down: 100 is said of what is the same to the last word. */
  params(context: CampaignContext, order: ReadonlyMap<Unit, number>): Finding["params"] {
    const others = [...this.#likeness].sort(
      ([one, a], [other, b]) => b - a || (order.get(one) ?? 0) - (order.get(other) ?? 0),
    );
    const named = others.slice(0, mostNamed).map(([unit]) => unitInText(context, unit));
    const more = others.length - named.length;
    return {
      others: named.join(", "),
      ...(more > 0 && { more }),
      percent: Math.floor(this.#best * 100 + 1e-6),
    };
  }

  get units(): ReadonlySet<Unit> {
    return new Set(this.#likeness.keys());
  }
}

export interface AlikeEntry {
  readonly entry: number;
  readonly params: Finding["params"];
  readonly units: ReadonlySet<Unit>;
}

/**
 * Entries (named by their places) whose sets are as alike as `least`, each with the others; of one unit none, and none of
 * whom `known` says so already.
 */
export function alikeEntries(
  { context, entries }: SetSubject,
  places: readonly number[],
  sets: readonly Int32Array[],
  least: number,
  known: ReadonlyMap<number, ReadonlySet<Unit>> = new Map(),
): readonly AlikeEntry[] {
  const found = new Map<number, Alike>();
  const note = (at: number, unit: Unit, likeness: number): void => {
    const alike = found.get(at) ?? new Alike();
    found.set(at, alike);
    alike.add(unit, likeness);
  };
  eachSimilarPair(sets, least, (one, other, likeness) => {
    const [left, right] = [places[one] ?? 0, places[other] ?? 0];
    const [leftUnit, rightUnit] = [entries[left]?.unit, entries[right]?.unit];
    if (!leftUnit || !rightUnit || leftUnit === rightUnit || known.get(left)?.has(rightUnit)) return;
    note(left, rightUnit, likeness);
    note(right, leftUnit, likeness);
  });
  const order = new Map(context.campaign.units.map((unit, at) => [unit, at]));
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([entry, alike]) => ({ entry, params: alike.params(context, order), units: alike.units }));
}
