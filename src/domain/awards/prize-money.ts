import type { NomineeKind, RulePack } from "./award-rules";

/**
 * Tiền thưởng in đồng of one nominee: so many times the base salary, a household as the pack says against an individual, rounded up.
 * Undefined where the pack has no money, or no rate for the form and kind.
 */
export function prizeMoney({ money }: RulePack, form: string, kind: NomineeKind): number | undefined {
  const rate = money?.rates.find((one) => one.form === form);
  if (!money || !rate) return undefined;
  const times = {
    collective: rate.collective,
    individual: rate.individual,
    household: rate.individual * money.householdTimes,
  }[kind];
  if (times === undefined) return undefined;
  // 0.15 × 1,800,000 is 270,000, not the 270,000.00000000006 that rounds up.
  const exact = Math.round(times * money.baseSalary * 1000) / 1000;
  return Math.ceil(exact / money.roundUpTo) * money.roundUpTo;
}
