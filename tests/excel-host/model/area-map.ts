import { type Area, joined, overlaps, intersection, subtractAll } from "./area";

export interface Placed<T> {
  readonly areas: readonly Area[];
  readonly value: T;
}

/** What holds for areas of a sheet that never overlap: data validations. */
export class AreaMap<T> {
  private placed: Placed<T>[] = [];

  entries(): readonly Placed<T>[] {
    return this.placed;
  }

  /** Adds without looking whether anything else holds there: for loading. */
  add(areas: readonly Area[], value: T): void {
    this.placed.push({ areas, value });
  }

  replaceAll(placed: readonly Placed<T>[]): void {
    this.placed = [...placed];
  }

  /** The different things that hold within these areas; undefined among them where nothing does somewhere. */
  valuesIn(areas: readonly Area[]): readonly (T | undefined)[] {
    const met = this.placed.filter((one) =>
      one.areas.some((own) => areas.some((other) => overlaps(own, other))),
    );
    const uncovered = met.reduce<readonly Area[]>((left, one) => subtractAll(left, one.areas), areas);
    return [...met.map((one) => one.value), ...(uncovered.length > 0 ? [undefined] : [])];
  }

  /** Changes what holds within the areas, and only there; `change` gives undefined to let nothing hold. */
  update(
    areas: readonly Area[],
    change: (known: T | undefined, where: readonly Area[]) => T | undefined,
  ): void {
    const kept: Placed<T>[] = [];
    const made: Placed<T>[] = [];
    let uncovered: readonly Area[] = areas;
    for (const one of this.placed) {
      const inside = one.areas.flatMap((own) => areas.flatMap((other) => intersection(own, other) ?? []));
      if (inside.length === 0) {
        kept.push(one);
        continue;
      }
      const outside = subtractAll(one.areas, areas);
      if (outside.length > 0) kept.push({ areas: outside, value: one.value });
      push(made, inside, change(one.value, inside));
      uncovered = subtractAll(uncovered, inside);
    }
    if (uncovered.length > 0) push(made, uncovered, change(undefined, uncovered));
    this.placed = [...kept, ...grouped(made)];
  }
}

function push<T>(made: Placed<T>[], areas: readonly Area[], value: T | undefined): void {
  if (value !== undefined) made.push({ areas, value });
}

/** What came out equal is one entry again. */
function grouped<T>(made: readonly Placed<T>[]): readonly Placed<T>[] {
  const groups = new Map<string, Placed<T>>();
  for (const one of made) {
    const key = JSON.stringify(one.value);
    const known = groups.get(key);
    groups.set(key, known ? { areas: [...known.areas, ...one.areas], value: known.value } : one);
  }
  return [...groups.values()].map(({ areas, value }) => ({ areas: joined(areas), value }));
}
