import fc from "fast-check";
import { rollUp, type RolledUp } from "../../../src/domain/consolidation/roll-up";
import type { FigureSlot } from "../../../src/domain/indicator/figure-index";
import type { RollUp } from "../../../src/domain/indicator/indicator";
import type { FigureColumns } from "../../../src/domain/submission/figure-columns";
import { everyRule, figureOf, filled, type Given } from "../../support/every-rule";
import { answer, expectClose, fewer, plus, Seen } from "../../support/roll-up-properties";

const context = everyRule();
const { index } = context;
const ofXa = index.slots.filter(({ slot }) => index.askedOf(slot, "xa"));
const total = (figure: FigureSlot, units: readonly FigureColumns[]): RolledUp => rollUp(figure, units, index);

type Rule = RollUp["rule"];

/** What a rule needs beside the figure itself, and each rule once more, straight from what the units typed. */
interface Reading {
  readonly own: number | boolean | undefined;
  readonly others: readonly (number | undefined)[];
}

const both = (units: readonly Reading[], from: number): readonly (readonly number[])[] =>
  units.flatMap(({ own, others }) => {
    const needed = from === 0 ? [typeof own === "number" ? own : undefined, others[0]] : others;
    return needed.every((one) => one !== undefined) ? [needed] : [];
  });
const numbers = (units: readonly Reading[]): readonly number[] =>
  units.flatMap(({ own }) => (typeof own === "number" ? [own] : []));
const sum = (values: readonly number[]): number => values.reduce((before, one) => before + one, 0);
const ifAny = <Item>(items: readonly Item[], compute: () => number): number | undefined =>
  items.length === 0 ? undefined : compute();

const again: { readonly [Name in Rule]: (units: readonly Reading[]) => number | undefined } = {
  sum: (units) => ifAny(numbers(units), () => sum(numbers(units))),
  mean: (units) => ifAny(numbers(units), () => sum(numbers(units)) / numbers(units).length),
  minimum: (units) => ifAny(numbers(units), () => Math.min(...numbers(units))),
  maximum: (units) => ifAny(numbers(units), () => Math.max(...numbers(units))),
  none: () => undefined,
  ratio: (units) => {
    const pairs = both(units, 1);
    const below = sum(pairs.map(([, d = 0]) => d));
    return below === 0 ? undefined : (100 * sum(pairs.map(([n = 0]) => n))) / below;
  },
  "weighted-mean": (units) => {
    const pairs = both(units, 0);
    const weight = sum(pairs.map(([, w = 0]) => w));
    return weight === 0 ? undefined : sum(pairs.map(([v = 0, w = 0]) => v * w)) / weight;
  },
  "count-yes": (units) => {
    const said = units.flatMap(({ own }) => (typeof own === "boolean" ? [own] : []));
    return ifAny(said, () => said.filter((yes) => yes).length);
  },
};

function operandsOf({ part, period }: FigureSlot): readonly FigureSlot[] {
  const { rollUp: rule } = part;
  if (rule.rule === "ratio")
    return [rule.numerator, rule.denominator].map((id) => figureOf(context, id, period.id));
  if (rule.rule !== "weighted-mean") return [];
  return [figureOf(context, rule.weight, rule.weightPeriods?.get(period.id) ?? period.id)];
}

/** Every figure a unit can be given by typing: itself, what its rule needs, what it repeats. */
const tried = ofXa.filter(
  ({ part, period }) =>
    period.derived === undefined && part.source.kind !== "list" && part.type.kind !== "choice",
);

const numeric = ({ state, value: typed }: Given): number | undefined =>
  state === "none" ? 0 : state === "value" && typeof typed === "number" ? typed : undefined;

interface UnitGiven {
  readonly own: Given;
  readonly others: readonly Given[];
  readonly yes: boolean | undefined;
}

function unitOf(figure: FigureSlot, given: UnitGiven): readonly [FigureColumns, Reading] {
  const operands = operandsOf(figure);
  const typed: (readonly [FigureSlot, Given])[] = operands.map((operand, at) => [
    operand,
    given.others[at] ?? { state: "blank" },
  ]);
  if (figure.part.type.kind === "yes-no") {
    const own: Given = given.yes === undefined ? { state: "blank" } : { state: "value", value: given.yes };
    return [filled(context, [[figure, own]]), { own: given.yes, others: [] }];
  }
  const main =
    figure.part.again === undefined ? figure : figureOf(context, figure.part.again, figure.period.id);
  if (figure.part.rollUp.rule !== "ratio") typed.push([main, given.own]);
  return [
    filled(context, typed),
    {
      own: numeric(given.own),
      others: operands.map((_operand, at) => numeric(given.others[at] ?? { state: "blank" })),
    },
  ];
}

const unitGiven: fc.Arbitrary<UnitGiven> = fc.record({
  own: answer,
  others: fc.tuple(answer, answer),
  yes: fc.option(fc.boolean(), { nil: undefined }),
});

const rules = Object.keys(again) as readonly Rule[];
const byRule = new Map(
  rules.map((rule) => [rule, tried.filter(({ part }) => part.rollUp.rule === rule)] as const),
);

test("every rule stands in the campaign tried here", () => {
  for (const [rule, figures] of byRule) expect([rule, figures.length > 0]).toEqual([rule, true]);
});

test.each(rules)("%s: the total is what a second computation from the typed answers gives", (rule) => {
  const figures = (byRule.get(rule) ?? []).filter(
    ({ part }) => !isFromOthers(part.source.kind, part.again, rule),
  );
  const seen = new Seen();
  fc.assert(
    fc.property(
      fc.constantFrom(...figures),
      fc.array(unitGiven, { minLength: 1, maxLength: 12 }),
      (figure, given) => {
        const units = given.map((one) => unitOf(figure, one));
        const result = total(
          figure,
          units.map(([columns]) => columns),
        );
        expectClose(result.value, again[rule](units.map(([, reading]) => reading)));
        seen.note("several units", result.unitsReporting > 2);
        seen.note("fewer than all", result.unitsReporting < given.length);
        seen.note("nobody", result.value === undefined);
      },
    ),
    fewer(5),
  );
  seen.expectAll(rule === "none" ? ["nobody"] : ["several units", "fewer than all", "nobody"]);
});

/** Sums and differences of other figures have a test of their own; a second roll-up repeats its figure. */
function isFromOthers(kind: FigureSlot["part"]["source"]["kind"], repeats: unknown, rule: Rule): boolean {
  return kind === "derived" && repeats === undefined && rule !== "ratio";
}

/** `above` and `weight`: numerators and denominators, or weights, of the units that gave both. */
interface Group extends RolledUp {
  readonly above: number;
  readonly weight: number;
}

/** Totals of groups, put together by the same rule: a province of districts is a province of communes. */
const together: {
  readonly [Name in Rule]: (groups: readonly Group[]) => number | undefined;
} = {
  sum: (groups) => plus(groups.map(({ value: one }) => one)),
  "count-yes": (groups) => plus(groups.map(({ value: one }) => one)),
  minimum: (groups) => extreme(groups, Math.min),
  maximum: (groups) => extreme(groups, Math.max),
  mean: (groups) => weighted(groups.map(({ value: one, unitsReporting }) => [one, unitsReporting])),
  // Numerators and denominators travel: a group without a denominator still has its numerator.
  ratio: (groups) => {
    const below = sum(groups.map(({ weight }) => weight));
    return below === 0 ? undefined : (100 * sum(groups.map(({ above }) => above))) / below;
  },
  "weighted-mean": (groups) => weighted(groups.map(({ value: one, weight }) => [one, weight])),
  none: () => undefined,
};

function extreme(groups: readonly RolledUp[], pick: (...values: number[]) => number): number | undefined {
  const known = groups.flatMap(({ value: one }) => (one === undefined ? [] : [one]));
  return ifAny(known, () => pick(...known));
}

function weighted(pairs: readonly (readonly [number | undefined, number])[]): number | undefined {
  const known = pairs.flatMap(([one, weight]) => (one === undefined ? [] : [[one, weight] as const]));
  const weight = sum(known.map(([, w]) => w));
  return weight === 0 ? undefined : sum(known.map(([one, w]) => one * w)) / weight;
}

function groupOf(figure: FigureSlot, units: readonly (readonly [FigureColumns, Reading])[]): Group {
  const readings = units.map(([, reading]) => reading);
  const pairs = both(readings, figure.part.rollUp.rule === "ratio" ? 1 : 0);
  return {
    ...total(
      figure,
      units.map(([columns]) => columns),
    ),
    above: sum(pairs.map(([above = 0]) => above)),
    weight: sum(pairs.map(([, below = 0]) => below)),
  };
}

test.each(rules)("%s: groups of units put together give what all units give at once", (rule) => {
  const figures = (byRule.get(rule) ?? []).filter(
    ({ part }) => !isFromOthers(part.source.kind, part.again, rule),
  );
  const seen = new Seen();
  const groupsGiven = fc.array(fc.array(unitGiven, { minLength: 1, maxLength: 5 }), {
    minLength: 2,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.constantFrom(...figures), groupsGiven, (figure, given) => {
      const groups = given.map((units) => units.map((one) => unitOf(figure, one)));
      const rolled = groups.map((units) => groupOf(figure, units));
      const all = total(
        figure,
        groups.flat().map(([columns]) => columns),
      );
      expectClose(all.value, together[rule](rolled));
      expect(all.unitsReporting).toBe(sum(rolled.map(({ unitsReporting }) => unitsReporting)));
      expect(all.estimate).toBe(rolled.some(({ estimate }) => estimate));
      seen.note("two groups that count", rolled.filter(({ value: one }) => one !== undefined).length > 1);
    }),
    fewer(5),
  );
  if (rule !== "none") seen.expectAll(["two groups that count"]);
});
