import type { PeriodId } from "./ids";
import type { RollUp } from "./indicator";

/**
 * The period in which a mean's weight is asked. A stock has no figure for 2021: the campaign says that the one at its
 * beginning (31/12/2020) stands in for it, else the year would have no total although every unit reported it.
 */
export function weightPeriodOf(
  { weightPeriods }: Extract<RollUp, { rule: "weighted-mean" }>,
  period: PeriodId,
): PeriodId {
  return weightPeriods?.get(period) ?? period;
}
