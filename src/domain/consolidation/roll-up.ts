import type { FigureIndex, FigureSlot } from "../indicator/figure-index";
import type { PartId } from "../indicator/ids";
import type { RollUp } from "../indicator/indicator";
import { weightPeriodOf } from "../indicator/weight-period";
import type { FigureColumns } from "../submission/figure-columns";

/** One unit's part in a total: what it gave, and whether that counts as an estimate. */
export interface Contribution {
  readonly value: number | undefined;
  readonly estimate: boolean;
}

export interface RolledUp {
  /** undefined where no unit reported. */
  readonly value: number | undefined;
  readonly estimate: boolean;
  readonly unitsReporting: number;
}

type RuleOf<Name extends RollUp["rule"]> = Extract<RollUp, { rule: Name }>;
type Rules = {
  readonly [Name in RollUp["rule"]]: (
    rule: RuleOf<Name>,
    figure: FigureSlot,
    units: readonly FigureColumns[],
    index: FigureIndex,
  ) => RolledUp;
};

const nothing: RolledUp = { value: undefined, estimate: false, unitsReporting: 0 };

/** Rounds off what binary fractions add to a sum, as Excel's 15 digits do. */
const fifteenDigits = (value: number): number => Number(value.toPrecision(15));

function numbersAt(
  units: readonly FigureColumns[],
  slot: number,
): readonly { value: number; estimate: boolean }[] {
  const found: { value: number; estimate: boolean }[] = [];
  for (const unit of units) {
    const value = unit.number(slot);
    if (value !== undefined) found.push({ value, estimate: unit.status(slot) !== "official" });
  }
  return found;
}

function overNumbers(combine: (values: readonly number[]) => number) {
  return (_rule: unknown, figure: FigureSlot, units: readonly FigureColumns[]): RolledUp => {
    const found = numbersAt(units, figure.slot);
    if (found.length === 0) return nothing;
    return {
      value: fifteenDigits(combine(found.map(({ value }) => value))),
      estimate: found.some(({ estimate }) => estimate),
      unitsReporting: found.length,
    };
  };
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Σ left × and Σ right over the units that gave both: the base of ratios and weighted means. */
function pairs(units: readonly FigureColumns[], left: number | undefined, right: number | undefined) {
  if (left === undefined || right === undefined) return [];
  return units.flatMap((unit) => {
    const [a, b] = [unit.number(left), unit.number(right)];
    if (a === undefined || b === undefined) return [];
    return [{ a, b, estimate: unit.status(left) !== "official" || unit.status(right) !== "official" }];
  });
}

function quotient(found: ReturnType<typeof pairs>, above: number, below: number): RolledUp {
  if (found.length === 0) return nothing;
  return {
    value: below === 0 ? undefined : fifteenDigits(above / below),
    estimate: found.some(({ estimate }) => estimate),
    unitsReporting: found.length,
  };
}

/** Each rule answers for itself. Percentages are never averaged: numerator and denominator travel. */
const rules: Rules = {
  sum: overNumbers(total),
  mean: overNumbers((values) => total(values) / values.length),
  minimum: overNumbers((values) => Math.min(...values)),
  maximum: overNumbers((values) => Math.max(...values)),
  none: () => nothing,
  ratio: (rule, figure, units, index) => {
    const found = pairs(
      units,
      slotAt(index, rule.numerator, figure),
      slotAt(index, rule.denominator, figure),
    );
    return quotient(found, rule.scale * total(found.map(({ a }) => a)), total(found.map(({ b }) => b)));
  },
  "weighted-mean": (rule, figure, units, index) => {
    const weight = index.slotOf(rule.weight, weightPeriodOf(rule, figure.period.id));
    const found = pairs(units, figure.slot, weight);
    return quotient(found, total(found.map(({ a, b }) => a * b)), total(found.map(({ b }) => b)));
  },
  "count-yes": (rule, figure, units) => {
    const answers = units.filter((unit) => unit.state(figure.slot) === "value");
    if (answers.length === 0) return nothing;
    // Of a choice, what happened in the period is a plain Có or Không (derive-figures).
    const counts = (value: unknown): boolean =>
      typeof value === "string" ? rule.counted?.includes(value) === true : value === true;
    const yes = answers.filter((unit) => counts(unit.value(figure.slot)));
    return {
      value: yes.length,
      estimate: answers.some((unit) => unit.status(figure.slot) !== "official"),
      unitsReporting: answers.length,
    };
  },
};

function slotAt(index: FigureIndex, part: PartId, figure: FigureSlot): number | undefined {
  return index.slotOf(part, figure.period.id);
}

/** One total by its part's own rule, over the units that owe it. */
export function rollUp(figure: FigureSlot, units: readonly FigureColumns[], index: FigureIndex): RolledUp {
  const rule = figure.part.rollUp;
  const answer = rules[rule.rule] as (
    rule: RollUp,
    figure: FigureSlot,
    units: readonly FigureColumns[],
    index: FigureIndex,
  ) => RolledUp;
  return answer(rule, figure, units, index);
}
