import type { UnitCode } from "../unit/unit-code";
import type { Unit } from "./campaign";
import type { CampaignLint } from "./campaign-lint";
import type { CampaignProblem } from "./campaign-problem";
import type { CampaignContext } from "./context";

/**
 * Units form one tree: only the top level has no parent, nobody is his own ancestor, and a parent's level lies above its
 * children's. A unit of which nothing is expected says why.
 */
export const lintUnits: CampaignLint = (context) => {
  const top = Math.max(...context.campaign.levels.map(({ rank }) => rank));
  return context.campaign.units.flatMap((unit, at) => {
    const path = `$.units[${at}]`;
    return [...placeInTree(context, unit, path, top), ...reasonMissing(unit, path)];
  });
};

function placeInTree(
  context: CampaignContext,
  unit: Unit,
  path: string,
  top: number,
): readonly CampaignProblem[] {
  const rank = rankOf(context, unit);
  if (unit.parent === undefined)
    return rank === top || rank === undefined ? [] : [problem("CAMPAIGN-004", path, { unit: unit.name })];
  const parent = context.units.get(unit.parent);
  if (!parent) return [];
  if (isItsOwnAncestor(context, unit.code)) return [problem("CAMPAIGN-005", path, { unit: unit.name })];
  const above = rankOf(context, parent);
  return rank === undefined || above === undefined || above > rank
    ? []
    : [problem("CAMPAIGN-026", `${path}.parent`, { unit: unit.name, parent: parent.name })];
}

const rankOf = ({ kinds, levels }: CampaignContext, { kind }: Unit): number | undefined =>
  levels.get(kinds.get(kind)?.level ?? "")?.rank;

function problem(code: string, path: string, params: CampaignProblem["params"]): CampaignProblem {
  return { code, level: "error", path, params };
}

function isItsOwnAncestor(context: CampaignContext, code: UnitCode): boolean {
  const visited = new Set<UnitCode>();
  for (let at = context.units.get(code)?.parent; at !== undefined; at = context.units.get(at)?.parent) {
    if (at === code) return true;
    if (visited.has(at)) return false;
    visited.add(at);
  }
  return false;
}

function reasonMissing({ expected, exclusion, name }: Unit, path: string): readonly CampaignProblem[] {
  if (expected || (exclusion ?? "").trim() !== "") return [];
  return [{ code: "CAMPAIGN-024", level: "warning", path, params: { unit: name } }];
}
