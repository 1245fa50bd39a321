/** Fewer than three never made a thing common: two units that say the same are what is looked for. */
const fewest = 3;

/**
 * Sets without the members that `share` of all have, or `share` of one group (the communes of a district): what everybody
 * was given to write says nothing about anybody. `groups` names the group of each set; members are whole numbers from 0.
 */
export function withoutShared(
  sets: readonly Int32Array[],
  groups: readonly string[],
  share: number,
): readonly Int32Array[] {
  const left = [...sets];
  const count = new Int32Array(membersOf(sets));
  drop(
    left,
    sets.map((_set, at) => at),
    share,
    count,
  );
  const byGroup = placesByGroup(groups);
  // What all share is gone already; a single group is all.
  if (byGroup.size > 1) for (const places of byGroup.values()) drop(left, places, share, count);
  return left;
}

/** One more than the largest member. */
export function membersOf(sets: readonly Int32Array[]): number {
  let most = -1;
  for (const set of sets) for (const member of set) if (member > most) most = member;
  return most + 1;
}

function placesByGroup(groups: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  groups.forEach((group, at) => {
    const known = found.get(group);
    if (known) known.push(at);
    else found.set(group, [at]);
  });
  return found;
}

/** `count` is all zeros before and after. */
function drop(sets: Int32Array[], places: readonly number[], share: number, count: Int32Array): void {
  const least = Math.max(fewest, Math.ceil(share * places.length));
  const before = places.map((at) => sets[at] ?? new Int32Array(0));
  for (const set of before) for (const member of set) count[member] = (count[member] ?? 0) + 1;
  places.forEach((at, nth) => {
    sets[at] = keptOf(before[nth] ?? new Int32Array(0), count, least);
  });
  for (const set of before) for (const member of set) count[member] = 0;
}

/** The members counted less than `least` times; the set itself where that is all. */
function keptOf(set: Int32Array, count: Int32Array, least: number): Int32Array {
  let size = 0;
  for (const member of set) if ((count[member] ?? 0) < least) size++;
  if (size === set.length) return set;
  const kept = new Int32Array(size);
  let at = 0;
  for (const member of set) if ((count[member] ?? 0) < least) kept[at++] = member;
  return kept;
}
