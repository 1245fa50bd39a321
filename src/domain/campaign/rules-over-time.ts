import { all, compare, figure, not, number, times } from "../expression/build";
import type { Expression } from "../expression/expression";
import type { PeriodId } from "../indicator/ids";
import type { Constraint, Nature, ValueType } from "../indicator/indicator";
import type { RuleSubject } from "./expand-rules";
import type { CampaignFile } from "./schema";

/** A measure unit people slip into: `times` is what the typed number is of the right one, `within` how far off it may be. */
export type UnitSlip = NonNullable<CampaignFile["unitSlips"]>[number];

export interface TimeSubject extends RuleSubject {
  readonly nature: Nature;
  readonly measureUnit: string;
  readonly slips: readonly UnitSlip[];
}

/**
 * What follows from the nature of a figure in time, without being told: sums of flows and events never fall (stocks may),
 * and no figure is a thousand times those of the other periods by itself. Nothing crosses a break in the series.
 */
export function rulesOverTime(subject: TimeSubject, own: readonly Constraint[]): readonly Constraint[] {
  if (!isAmount(subject.type)) return [];
  return [...(own.some(refusesNegative) ? [] : neverFalls(subject)), ...slipsOf(subject)];
}

/** A range from 0 on says it already. */
function refusesNegative({ id, bad }: Constraint): boolean {
  const tests = bad.op === "or" ? bad.of : [bad];
  return (
    id === "range" &&
    tests.some((test) => test.op === "<" && test.right.op === "number" && test.right.value >= 0)
  );
}

const isAmount = ({ kind }: ValueType): boolean => kind === "integer" || kind === "decimal";

/** A flow below 0 would make its lũy kế fall; an event counted at several days only grows. */
function neverFalls({ id, nature, periods, breaks }: TimeSubject): readonly Constraint[] {
  const message = { vi: "số cộng dồn không được giảm", en: "a running total never falls" };
  if (nature === "flow")
    return [{ id: "never-falls", severity: "blocks", bad: compare("<", figure(id), number(0)), message }];
  if (nature !== "event" || periods.length < 2) return [];
  const compared = periods.filter((period, at) => at > 0 && !breaks.has(period));
  return [
    {
      id: "never-falls",
      severity: "blocks",
      bad: compare("<", figure(id), figure(id, "previous")),
      message,
      periods: compared,
    },
  ];
}

/** Periods that may be compared with one another: runs between breaks. */
function seriesOf(periods: readonly PeriodId[], breaks: ReadonlySet<PeriodId>): readonly PeriodId[][] {
  const runs: PeriodId[][] = [];
  for (const period of periods) {
    const last = runs.at(-1);
    if (last && !breaks.has(period)) last.push(period);
    else runs.push([period]);
  }
  return runs;
}

/** As a formula it would be longer than Excel takes: whoever receives the book says it. */
function slipsOf(subject: TimeSubject): readonly Constraint[] {
  const { id, measureUnit, slips, periods, breaks } = subject;
  const own = slips.filter(({ unit }) => unit === measureUnit);
  return own.flatMap(({ typed, times: factor, within }, at) =>
    seriesOf(periods, breaks).flatMap((series) =>
      series.flatMap((period): readonly Constraint[] => {
        const others = series.filter((other) => other !== period);
        // The one too large is told by any other; of the one too small a second witness is asked, or it is the other that is large.
        if (others.length < (factor > 1 ? 1 : 2)) return [];
        const bad = isOff(
          figure(id),
          others.map((other) => figure(id, other)),
          factor,
          within,
        );
        const message = {
          vi: `có thể là ${typed}, xem các kỳ`,
          en: `${typed}? see the other periods`,
        };
        return [
          {
            id: `slip:${at}:${period}`,
            severity: "needs-reason",
            bad,
            message,
            periods: [period],
            engineOnly: true,
            times: factor,
          },
        ];
      }),
    ),
  );
}

/** Is a figure `factor` times every other one that is given, give or take `within`? A figure of 0 tells nothing. */
function isOff(own: Expression, others: readonly Expression[], factor: number, within: number): Expression {
  const [least, most] = [factor / within, factor * within];
  const told = others.map((other) => compare(">", other, number(0)));
  const near = (other: Expression): Expression =>
    all([compare(">=", own, times(number(least), other)), compare("<=", own, times(number(most), other))]);
  const fits = others.map((other, at) => anyOf([not(told[at] ?? other), near(other)]));
  const witnesses = factor > 1 ? [anyOf(told)] : told;
  return all([compare(">", own, number(0)), ...witnesses, ...fits]);
}

const anyOf = (of: readonly Expression[]): Expression => ({ op: "or", of });
