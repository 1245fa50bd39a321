import { dayNumber } from "../day";
import { lastDayOf } from "../unit/deadline";
import type { UnitCode } from "../unit/unit-code";
import type { CampaignContext } from "./context";
import type { CampaignLint, CampaignProblem } from "./campaign-problem";

/** Units form one tree: every parent exists, nobody is his own ancestor, and only the top level has no parent. */
export const lintUnits: CampaignLint = (context) => {
  const top = Math.max(...context.campaign.levels.map(({ rank }) => rank));
  return context.campaign.units.flatMap((unit, at) => {
    const path = `$.units[${at}]`;
    const kind = context.kinds.get(unit.kind);
    const rank = context.levels.get(kind?.level ?? "")?.rank;
    if (unit.parent === undefined)
      return rank === top ? [] : [problem("CAMPAIGN-004", path, { unit: unit.name })];
    if (!context.units.has(unit.parent))
      return [problem("CAMPAIGN-003", `${path}.parent`, { id: unit.parent })];
    return isItsOwnAncestor(context, unit.code) ? [problem("CAMPAIGN-005", path, { unit: unit.name })] : [];
  });
};

const problem = (code: string, path: string, params: CampaignProblem["params"]): CampaignProblem => ({
  code,
  level: "error",
  path,
  params,
});

function isItsOwnAncestor(context: CampaignContext, code: UnitCode): boolean {
  const visited = new Set<UnitCode>();
  for (let at = context.units.get(code)?.parent; at !== undefined; at = context.units.get(at)?.parent) {
    if (at === code) return true;
    if (visited.has(at)) return false;
    visited.add(at);
  }
  return false;
}

/** A level cannot be due before the level below it, nor before the figures are cut off. */
export const lintDeadlines: CampaignLint = ({ campaign }) =>
  campaign.levels.flatMap((level, at) => {
    const due = dayNumber(lastDayOf(level));
    const path = `$.levels[${at}].deadline`;
    const below = campaign.levels.filter(({ rank }) => rank < level.rank);
    const earlier = below.filter((other) => dayNumber(lastDayOf(other)) > due);
    return [
      ...earlier.map((other) => problem("CAMPAIGN-006", path, { level: level.name, below: other.name })),
      ...(due < dayNumber(campaign.cutOff) ? [problem("CAMPAIGN-007", path, { level: level.name })] : []),
    ];
  });
