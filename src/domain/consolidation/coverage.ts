import { levelOf, type CampaignContext } from "../campaign/context";
import type { Coverage, UnitReturn } from "./consolidation";

/** Who was expected, who answered, who is missing, late or was asked to amend; by level as well. */
export function coverageOf(context: CampaignContext, children: readonly UnitReturn[]): Coverage {
  const codes = (wanted: (child: UnitReturn) => boolean) =>
    children.filter(wanted).map(({ unit }) => unit.code);
  const levels = new Map<string, { expected: number; received: number }>();
  for (const { unit, answers } of children) {
    const { id } = levelOf(context, unit);
    const count = levels.get(id) ?? { expected: 0, received: 0 };
    levels.set(id, { expected: count.expected + 1, received: count.received + (answers ? 1 : 0) });
  }
  return {
    expected: codes(() => true),
    received: codes(({ answers }) => answers !== undefined),
    missing: codes(({ answers }) => answers === undefined),
    late: codes(({ daysLate }) => daysLate > 0),
    returned: codes(({ state }) => state === "returned"),
    byLevel: [...levels].map(([level, count]) => ({ level, ...count })),
  };
}
