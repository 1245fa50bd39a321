import type { Period } from "../campaign/campaign";
import type { PeriodId } from "./ids";

/**
 * The period in which a denominator is read for a figure of `period`: its own where it is asked for it; of a year, the last
 * one at or before its end (a state at 31/12/2020 stands in for 2021); of a whole span, the last there is. `asked`: the
 * denominator's periods in the campaign's order. undefined where it has none.
 */
export function denominatorPeriodOf(asked: readonly Period[], period: Period): PeriodId | undefined {
  if (asked.some(({ id }) => id === period.id)) return period.id;
  const single = asked.filter((one) => endOf(one) !== undefined);
  const end = endOf(period);
  const before = end === undefined ? single : single.filter((one) => (endOf(one) ?? 0) <= end);
  return (before.at(-1) ?? single[0])?.id;
}

/** Years and days in one order: a day counts within its year. */
function endOf({ year, day }: Period): number | undefined {
  if (day) return day.year * 10_000 + day.month * 100 + day.day;
  return year === undefined ? undefined : year * 10_000 + 1231;
}
