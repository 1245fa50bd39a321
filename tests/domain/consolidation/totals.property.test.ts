import fc from "fast-check";
import { rollUp } from "../../../src/domain/consolidation/roll-up";
import { deriveFigures } from "../../../src/domain/submission/derive-figures";
import { FigureColumns } from "../../../src/domain/submission/figure-columns";
import { dongNai } from "../../support/campaign";
import { propertyRuns } from "../../support/property";

const context = dongNai();
const { index } = context;
const flows = index.slots.filter(({ period }) => period.derived === "sum-of-years" && index.askedOf(0, "xa"));

const answer = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.integer({ min: 0, max: 5000 }).map((value) => ({ state: "value", value }) as const),
  },
  fc.constant({ state: "blank" } as const),
  fc.constant({ state: "none" } as const),
  fc.constant({ state: "not-applicable" } as const),
);

/** Units whose entry years of one flow are given. */
function unitsOf(
  part: (typeof flows)[number]["part"],
  rows: readonly (readonly { state: "value" | "blank" | "none" | "not-applicable"; value?: number }[])[],
) {
  const entries = index.slotsOfPart(part.id).filter(({ derived }) => !derived);
  return rows.map((row) => {
    const figures = new FigureColumns(index.slots.length);
    entries.forEach(({ slot }, at) => figures.set(slot, row[at] ?? { state: "blank" }));
    deriveFigures(context, "xa", { figures, lists: [] });
    return figures;
  });
}

test("a flow rolled up over units then time equals time then units", () => {
  const summed = flows.filter(
    ({ part, indicator }) =>
      part.rollUp.rule === "sum" && part.source.kind === "entry" && indicator.askedOf.includes("xa"),
  );
  expect(summed.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(
      fc.constantFrom(...summed),
      fc.array(fc.array(answer, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
      (whole, rows) => {
        const units = unitsOf(whole.part, rows);
        const years = index.slotsOfPart(whole.part.id).filter(({ derived }) => !derived);
        const overYears = years
          .map((year) => rollUp(year, units, index).value)
          .filter((value) => value !== undefined);
        const expected =
          overYears.length === 0 ? undefined : overYears.reduce((sum, value) => sum + value, 0);
        expect(rollUp(whole, units, index).value).toBe(expected);
      },
    ),
    propertyRuns(),
  );
});

test("a ratio of totals is recomputed from its parts, over the units that gave both", () => {
  const ratio = index.slots.find(({ part, period }) => String(part.id) === "D03" && period.id === "2023");
  const [above, below] = ["D02", "A02"].map((id) =>
    index.slots.find(({ part, period }) => String(part.id) === id && period.id === "2023"),
  );
  if (!ratio || !above || !below) throw new Error("D03 is not in the campaign");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.option(fc.nat(500)), fc.option(fc.integer({ min: 1, max: 9000 }))), {
        minLength: 1,
        maxLength: 20,
      }),
      (rows) => {
        const units = rows.map(([poor, all]) => {
          const figures = new FigureColumns(index.slots.length);
          if (poor !== null) figures.set(above.slot, { state: "value", value: poor });
          if (all !== null) figures.set(below.slot, { state: "value", value: all });
          return figures;
        });
        const both = rows.filter(([poor, all]) => poor !== null && all !== null);
        const sum = (at: 0 | 1): number => both.reduce((total, row) => total + (row[at] ?? 0), 0);
        const rolled = rollUp(ratio, units, index);
        expect(rolled.unitsReporting).toBe(both.length);
        if (both.length === 0) expect(rolled.value).toBeUndefined();
        else expect(rolled.value).toBeCloseTo((100 * sum(0)) / sum(1), 9);
      },
    ),
    propertyRuns(),
  );
});
