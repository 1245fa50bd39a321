import fc from "fast-check";
import { editDistance } from "../../../src/domain/text/edit-distance";
import { propertyRuns } from "../../support/property";

test.each([
  ["", "", 0],
  ["túc trưng", "túc trưng", 0],
  ["túc trung", "túc trưng", 1],
  ["la gà", "la ngà", 1],
  ["phú tân", "phú túc", 2],
  ["", "xã", 2],
  ["kitten", "sitting", 3],
])("%s and %s: %d", (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
});

const words = fc.string({ unit: fc.constantFrom(..."aâbcd "), maxLength: 8 });

test("it is a distance: nothing to itself, the same both ways, no way round is shorter", () => {
  fc.assert(
    fc.property(words, words, words, (one, other, third) => {
      expect(editDistance(one, other) === 0).toBe(one === other);
      expect(editDistance(one, other)).toBe(editDistance(other, one));
      expect(editDistance(one, third)).toBeLessThanOrEqual(
        editDistance(one, other) + editDistance(other, third),
      );
      expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
    propertyRuns(),
  );
});

test("a letter more is one away", () => {
  fc.assert(
    fc.property(words, fc.nat(8), fc.constantFrom(..."xyz"), (one, at, letter) => {
      expect(editDistance(one, one.slice(0, at) + letter + one.slice(at))).toBe(1);
    }),
    propertyRuns(),
  );
});
