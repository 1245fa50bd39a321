import fc from "fast-check";
import { rollUp, type RolledUp } from "../../../src/domain/consolidation/roll-up";
import type { FigureSlot } from "../../../src/domain/indicator/figure-index";
import type { FigureColumns } from "../../../src/domain/submission/figure-columns";
import type { ListRow } from "../../../src/domain/submission/submission";
import { everyRule, figureOf, filled, type Given } from "../../support/every-rule";
import { amount, answer, expectClose, fewer, plus, Seen } from "../../support/roll-up-properties";

const context = everyRule();
const { index } = context;
const ofXa = index.slots.filter(({ slot }) => index.askedOf(slot, "xa"));

const yearsOf = (figure: FigureSlot): readonly FigureSlot[] =>
  index
    .slotsOfPart(figure.part.id)
    .filter(({ period }) => context.periods.get(period.id)?.year !== undefined);

const total = (figure: FigureSlot, units: readonly FigureColumns[]): RolledUp => rollUp(figure, units, index);

describe("over units and over time, in whichever order", () => {
  const flows = ofXa.filter(({ period }) => period.derived === "sum-of-years");
  const typedFlows = flows.filter(({ part }) => part.source.kind === "entry" || part.source.kind === "list");

  test("every flow adds up both ways, and nothing else has a lũy kế at all", () => {
    expect(typedFlows.length).toBeGreaterThan(30);
    expect(new Set(flows.map(({ part }) => part.rollUp.rule))).toEqual(new Set(["sum", "ratio"]));
    for (const { period, indicator } of index.slots)
      if (period.id === "luy-ke" && indicator.nature !== "event")
        expect([indicator.id, indicator.nature, period.derived]).toEqual([
          indicator.id,
          "flow",
          "sum-of-years",
        ]);
  });

  test("a flow: units then years equals years then units, in value and in being an estimate", () => {
    const seen = new Seen();
    const years = yearsOf(figureOf(context, "F01", "luy-ke")).length;
    const blankYears = fc.constant(Array.from({ length: years }, (): Given => ({ state: "blank" })));
    const someYears = fc.array(answer, { minLength: years, maxLength: years });
    const rowsOfYears = fc.oneof(
      { weight: 9, arbitrary: fc.array(fc.oneof(someYears, blankYears), { minLength: 1, maxLength: 12 }) },
      { weight: 1, arbitrary: fc.array(blankYears, { minLength: 1, maxLength: 3 }) },
    );
    const summed = typedFlows.filter(({ part }) => part.source.kind === "entry");
    fc.assert(
      fc.property(fc.constantFrom(...summed), rowsOfYears, (whole, rows) => {
        const own = yearsOf(whole);
        const units = rows.map((row) =>
          filled(
            context,
            own.map((year, at) => [year, row[at] ?? { state: "blank" }]),
          ),
        );
        const ofYears = own.map((year) => total(year, units));
        const result = total(whole, units);
        expectClose(result.value, plus(ofYears.map((year) => year.value)));
        expect(result.estimate).toBe(ofYears.some(({ estimate }) => estimate));
        const several = ofYears.filter(({ unitsReporting }) => unitsReporting > 1).length > 1;
        seen.note("several units in several years", several);
        seen.note("nobody", result.value === undefined);
        seen.note("estimate", result.estimate);
      }),
      fewer(1),
    );
    seen.expectAll(["several units in several years", "nobody", "estimate"]);
  });

  test("a ratio of flows: 100 × years of totals over years of totals", () => {
    const [whole, above, below] = ["Z01", "Z01.n", "Z01.d"].map((part) => figureOf(context, part, "luy-ke"));
    if (!whole || !above || !below) throw new Error("no ratio of flows");
    const seen = new Seen();
    const pair = fc.option(fc.tuple(amount, amount));
    fc.assert(
      fc.property(
        fc.array(fc.array(pair, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 9 }),
        (rows) => {
          const units = rows.map((row) =>
            filled(
              context,
              row.flatMap((given, at) =>
                given === null
                  ? []
                  : [above, below].map((part, side) => {
                      const year = yearsOf(part)[at];
                      if (!year) throw new Error("no year");
                      return [year, { state: "value", value: given[side] ?? 0 }] as const;
                    }),
              ),
            ),
          );
          const overYears = (part: FigureSlot): number | undefined =>
            plus(yearsOf(part).map((year) => total(year, units).value));
          const [n, d] = [overYears(above), overYears(below)];
          expectClose(total(whole, units).value, n === undefined || !d ? undefined : (100 * n) / d);
          seen.note("a ratio", total(whole, units).unitsReporting > 1);
        },
      ),
      fewer(3),
    );
    seen.expectAll(["a ratio"]);
  });

  test("an event: units it befell in the span equals, year by year, units it befell then", () => {
    const seen = new Seen();
    const events = ofXa.filter(
      ({ period, part }) => period.derived === "event-in-span" && part.type.kind === "yes-no",
    );
    expect(events.length).toBeGreaterThan(2);
    const { first, last } = context.campaign.span;
    const row = fc.record({
      happened: fc.boolean(),
      year: fc.integer({ min: first.year - 3, max: last.year + 2 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...events),
        fc.array(row, { minLength: 1, maxLength: 12 }),
        (inSpan, rows) => {
          const [asked, year] = [inSpan.part.id, `${inSpan.part.id}.nam`].map((part) =>
            figureOf(context, part, "luy-ke"),
          );
          if (!asked || !year) throw new Error("no event");
          const units = rows.map((one) =>
            filled(context, [
              [asked, { state: "value", value: one.happened }],
              [year, { state: "value", value: one.year }],
            ]),
          );
          let expected = 0;
          for (let at = first.year; at <= last.year; at++)
            expected += rows.filter((one) => one.happened && one.year === at).length;
          expect(total(inSpan, units)).toMatchObject({ value: expected, unitsReporting: rows.length });
          seen.note(
            "some in, some out",
            expected > 0 && expected < rows.filter((one) => one.happened).length,
          );
        },
      ),
      fewer(3),
    );
    seen.expectAll(["some in, some out"]);
  });

  test("what is counted from a list: rows of all units in all years", () => {
    const seen = new Seen();
    const one = fc.record({
      doituong: fc.constantFrom("collective", "household", "individual"),
      hinhthuc: fc.constantFrom("bk-tinh", "gk-xa"),
      phongtrao: fc.constantFrom("ntm", "khac"),
      nam: fc.integer({ min: 2020, max: 2023 }),
    });
    const rowsOf = fc.array(one, { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(rowsOf, { minLength: 1, maxLength: 8 }), (lists) => {
        const units = lists.map((rows) =>
          filled(
            context,
            [],
            rows.map((values, at): ListRow => ({
              list: "awardsReceived",
              row: `KT.${at}`,
              sheet: "Đã khen thưởng",
              sheetRow: at,
              values,
            })),
          ),
        );
        const whole = figureOf(context, "K06", "luy-ke");
        const counted = lists
          .flat()
          .filter((row) => row.hinhthuc === "gk-xa" && row.phongtrao === "ntm" && row.nam > 2020);
        const used = lists.some((rows) => rows.length > 0);
        expect(total(whole, units).value).toBe(used ? counted.length : undefined);
        expect(plus(yearsOf(whole).map((year) => total(year, units).value))).toBe(
          used ? counted.length : undefined,
        );
        seen.note("several", counted.length > 2);
      }),
      fewer(3),
    );
    seen.expectAll(["several"]);
  });
});
