/** Small whole numbers, from 0, for exact keys (whole, 0 to 2^53): the same key has the same number. Twelve bytes an entry. */
export class NumberIds {
  #keys = new Float64Array(1024).fill(-1);
  #ids = new Int32Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Forgets all keys; the room they had stays. */
  clear(): void {
    this.#keys.fill(-1);
    this.#size = 0;
  }

  idOf(key: number): number {
    const at = placeOf(this.#keys, key);
    if (this.#keys[at] === key) return this.#ids[at] ?? 0;
    this.#keys[at] = key;
    this.#ids[at] = this.#size;
    if (++this.#size * 2 > this.#keys.length) this.#grow();
    return this.#size - 1;
  }

  #grow(): void {
    const [keys, ids] = [this.#keys, this.#ids];
    this.#keys = new Float64Array(keys.length * 2).fill(-1);
    this.#ids = new Int32Array(ids.length * 2);
    for (let from = 0; from < keys.length; from++) {
      const key = keys[from] ?? -1;
      if (key < 0) continue;
      const at = placeOf(this.#keys, key);
      this.#keys[at] = key;
      this.#ids[at] = ids[from] ?? 0;
    }
  }
}

/** Where a key stands, or would stand, in a table whose size is a power of two and that is at most half full. */
function placeOf(keys: Float64Array, key: number): number {
  const low = Math.imul(key >>> 0, 0x9e3779b1);
  const mixed = Math.imul(low ^ (low >>> 15) ^ Math.imul((key / 4294967296) >>> 0, 0x85ebca6b), 0xc2b2ae35);
  const last = keys.length - 1;
  let at = (mixed ^ (mixed >>> 13)) & last;
  while (keys[at] !== key && (keys[at] ?? -1) >= 0) at = (at + 1) & last;
  return at;
}

/** With as much room again. */
export function twice(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
