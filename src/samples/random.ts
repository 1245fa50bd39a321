/** Repeatable chance: the same seed gives the same samples on every machine (mulberry32's recurrence). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A chance of its own for a name, so that one unit's samples do not move another's. */
  static for(seed: number, name: string): Chance {
    let hash = seed >>> 0;
    for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
    return new Chance(hash);
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** A number with so many decimals. */
  decimal(least: number, most: number, decimals: number): number {
    return Number((least + this.next() * (most - least)).toFixed(decimals));
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.whole(0, items.length - 1)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  }

  /** All of the items, in another order. */
  shuffled<Item>(items: readonly Item[]): readonly Item[] {
    return this.#mixed(items).map(({ item }) => item);
  }

  /** Some of the items, in their order. */
  some<Item>(items: readonly Item[], count: number): readonly Item[] {
    return this.#mixed(items)
      .slice(0, count)
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }

  #mixed<Item>(items: readonly Item[]): { readonly item: Item; readonly at: number }[] {
    const left = items.map((item, at) => ({ item, at, key: this.next() }));
    return left.sort((a, b) => a.key - b.key);
  }
}
