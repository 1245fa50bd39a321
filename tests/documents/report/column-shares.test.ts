import fc from "fast-check";
import { fittingShares, leastShare } from "../../../src/documents/report/column-shares";

test("no column is below its least while there is room, all together are the whole, wide ones keep their order", () => {
  const width = fc.integer({ min: 1, max: 900 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(width, fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 20 }),
      (all) => {
        const least = all.map(([, share]) => share / 1000);
        const shares = fittingShares(
          all.map(([wanted]) => wanted),
          least,
        );
        const whole = shares.reduce((sum, share) => sum + share, 0);
        expect(whole).toBeCloseTo(1, 9);
        if (least.reduce((sum, share) => sum + share, 0) < 1)
          for (const [at, share] of shares.entries())
            expect(share).toBeGreaterThanOrEqual((least[at] ?? 0) - 1e-9);
        expect(shares.every((share) => share > 0)).toBe(true);
      },
    ),
  );
});

test("what is wanted is given where every word has room; a long word takes what it needs", () => {
  expect(fittingShares([1, 3], [0.1, 0.1])).toEqual([0.25, 0.75]);
  expect(fittingShares([1, 9, 10], [0.2, 0.1, 0.1]).map((share) => Math.round(share * 100))).toEqual([
    20, 38, 42,
  ]);
  expect(leastShare(["Ông, Bà", "2119/QĐ-UBND"])).toBeLessThan(leastShare(["phường"]));
  expect(leastShare([])).toBeGreaterThan(0);
});
