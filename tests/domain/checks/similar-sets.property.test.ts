import fc from "fast-check";
import { eachSimilarPair } from "../../../src/domain/checks/similar-sets";
import { withoutShared } from "../../../src/domain/checks/without-shared";
import { propertyRuns } from "../../support/property";

const members = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 24 });
/** Sets of which some are others with a few members changed: by chance hardly two would be alike. */
const sets = fc
  .tuple(fc.array(members, { maxLength: 5 }), fc.array(fc.tuple(fc.nat(4), members), { maxLength: 6 }))
  .map(([own, copies]) => [
    ...own,
    ...copies.map(([of, more]) => [...new Set([...(own[of] ?? []), ...more.slice(0, 3)])]),
  ]);
const least = fc.constantFrom(0.5, 0.6, 0.75, 0.8, 0.9, 1);

function likeness(one: readonly number[], other: readonly number[]): number {
  const both = one.filter((member) => other.includes(member)).length;
  return both / (one.length + other.length - both);
}

test("exactly the pairs that comparing every two finds, each once, with their likeness", () => {
  let alike = 0;
  fc.assert(
    fc.property(sets, least, (given, limit) => {
      const found: string[] = [];
      eachSimilarPair(
        given.map((set) => Int32Array.from(set)),
        limit,
        (one, other, how) => {
          found.push(`${one} ${other} ${how.toFixed(9)}`);
        },
      );
      const expected = given.flatMap((one, at) =>
        given.flatMap((other, place) => {
          const how = likeness(one, other);
          return place > at && one.length > 0 && how >= limit - 1e-9
            ? [`${at} ${place} ${how.toFixed(9)}`]
            : [];
        }),
      );
      alike += expected.length;
      expect(found.sort()).toEqual(expected.sort());
    }),
    propertyRuns(),
  );
  expect(alike).toBeGreaterThan(100);
});

test("what half of all, or half of one group, have is left out, and nothing else", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(members, fc.constantFrom("a", "b")), { maxLength: 12 }), (given) => {
      const sharedBy = (member: number, among: readonly (readonly [number[], string])[]): boolean =>
        among.filter(([set]) => set.includes(member)).length >= Math.max(3, Math.ceil(among.length / 2));
      const left = withoutShared(
        given.map(([set]) => Int32Array.from(set)),
        given.map(([, group]) => group),
        0.5,
      );
      const expected = given.map(([set, group]) =>
        set.filter(
          (member) =>
            !sharedBy(member, given) &&
            !sharedBy(
              member,
              given.filter(([, other]) => other === group),
            ),
        ),
      );
      expect(left.map((set) => [...set])).toEqual(expected);
    }),
    propertyRuns(),
  );
});
