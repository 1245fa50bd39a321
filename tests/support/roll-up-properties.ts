import fc from "fast-check";
import { propertyRuns, type PropertyRuns } from "./property";
import type { Given } from "./every-rule";

const statuses = fc.constantFrom("official", "estimate", "preliminary" as const);
/** Tenths, so that binary fractions have their say. */
export const amount = fc.integer({ min: 0, max: 50_000 }).map((tenths) => tenths / 10);
const value: fc.Arbitrary<Given> = fc.record({
  state: fc.constant("value" as const),
  value: amount,
  status: statuses,
});
export const answer: fc.Arbitrary<Given> = fc.oneof(
  { weight: 5, arbitrary: value },
  { weight: 1, arbitrary: fc.constantFrom<Given>({ state: "blank" }, { state: "none", text: "-" }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Given>(
      { state: "not-applicable", text: "x" },
      { state: "unreadable", text: "?" },
    ),
  },
);

export const plus = (values: readonly (number | undefined)[]): number | undefined => {
  const known = values.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0);
};

export function expectClose(given: number | undefined, expected: number | undefined): void {
  if (expected === undefined || given === undefined) expect(given).toBe(expected);
  else expect(Math.abs(given - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

/** How often a property met what it is about; a property that never did would say nothing. */
export class Seen {
  readonly counts = new Map<string, number>();

  note(what: string, really: boolean): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + (really ? 1 : 0));
  }

  expectAll(names: readonly string[], least = 3): void {
    for (const name of names) expect([name, (this.counts.get(name) ?? 0) >= least]).toEqual([name, true]);
  }
}

/** Every unit derives all its figures, which is most of the work: a fraction of the runs. */
export const fewer = (share: number): PropertyRuns => ({
  ...propertyRuns(),
  numRuns: Math.ceil(propertyRuns().numRuns / share),
});
