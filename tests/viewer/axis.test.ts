import fc from "fast-check";
import type { ShownLines } from "../../src/app/shown/shown-book";
import { Axis } from "../../src/viewer/axis";
import { closedAtLevel, openedFor, outlineGroups } from "../../src/app/shown/outline-groups";
import { contrast, darkFill, darkPaper, lightPaper, readable } from "../../src/viewer/readable-colour";

function lines(levels: readonly number[], hidden: readonly number[] = [], px = 20): ShownLines {
  return {
    px: new Float32Array(levels.length).fill(px),
    levels: Uint8Array.from(levels),
    hidden: Uint8Array.from(levels, (_, at) => (hidden.includes(at) ? 1 : 0)),
    collapsed: new Uint8Array(levels.length),
  };
}

// I, I.1, two rows, I.2, one row, II.
const outline = [0, 1, 2, 2, 1, 2, 0];

const seen = (of: ShownLines, closed?: ReadonlySet<number>, before = true): readonly number[] => {
  const groups = outlineGroups(of, before);
  return [...new Axis(of, groups, closed ?? groups.closed).lines];
};

test("a closed heading hides all below it, whatever is open there", () => {
  expect(seen(lines(outline))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(seen(lines(outline), new Set([1]))).toEqual([0, 1, 4, 5, 6]);
  expect(seen(lines(outline), new Set([0]))).toEqual([0, 6]);
});

test("rows hidden under a heading make its group closed; a row of no group is hidden by itself", () => {
  expect(seen(lines(outline, [2, 3]))).toEqual([0, 1, 4, 5, 6]);
  expect(seen(lines(outline, [2, 3]), new Set())).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(seen(lines(outline, [6]), new Set())).toEqual([0, 1, 2, 3, 4, 5]);
});

test("headings may stand below their rows, as in Excel's default", () => {
  expect(seen(lines([1, 1, 0]), new Set([2]), false)).toEqual([2]);
  expect(outlineGroups(lines([1, 1, 0]), false).levelBelow).toEqual(new Map([[2, 1]]));
});

test("level buttons close what lies deeper", () => {
  const groups = outlineGroups(lines(outline), true);
  expect(groups.depth).toBe(2);
  expect(seen(lines(outline), closedAtLevel(groups, 1))).toEqual([0, 6]);
  expect(seen(lines(outline), closedAtLevel(groups, 2))).toEqual([0, 1, 4, 6]);
  expect(seen(lines(outline), closedAtLevel(groups, 3))).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test("going to a row opens the groups over it and no other", () => {
  const groups = outlineGroups(lines(outline), true);
  expect(openedFor(groups, new Set([0, 1, 4]), 3)).toEqual(new Set([4]));
});

test("positions and places go back and forth, whatever is hidden", () => {
  const levels = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(levels, fc.array(fc.nat(59)), fc.array(fc.nat(59)), (all, hidden, closed) => {
      const of = lines(all, hidden, 17);
      const axis = new Axis(of, outlineGroups(of, true), new Set(closed));
      expect(axis.size).toBe(axis.count * 17);
      for (let position = 0; position < axis.count; position++) {
        expect(axis.position(axis.line(position))).toBe(position);
        expect(axis.positionAt(axis.start(position))).toBe(position);
        expect(axis.positionAt(axis.start(position) + 16)).toBe(position);
      }
      for (const line of all.keys())
        expect(axis.line(axis.position(line)) >= line || !axis.isInSight(line)).toBe(true);
    }),
  );
});

test("a text can be read on any fill, on white paper and on dark", () => {
  const colour = fc.stringMatching(/^[0-9A-F]{6}$/);
  fc.assert(
    fc.property(colour, colour, (text, fill) => {
      expect(contrast(readable(text, fill), fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(readable(text, darkFill(fill)), darkFill(fill))).toBeGreaterThanOrEqual(4.5);
    }),
  );
  expect(readable("1F4E79", lightPaper)).toBe("1F4E79");
  expect(contrast(darkFill(lightPaper), darkPaper)).toBeLessThan(1.6);
});
