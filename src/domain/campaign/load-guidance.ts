import type { AwardRules } from "../awards/award-rules";
import type { CampaignProblem } from "./campaign-problem";
import { expandAwards } from "./expand-awards";
import { guidanceShape, type AwardsFile } from "./schema-awards";
import { shapeProblems } from "./shape-problems";

export type LoadedGuidance =
  | { readonly kind: "rules"; readonly rules: AwardRules }
  | { readonly kind: "wrong"; readonly problems: readonly CampaignProblem[] };

/**
 * Guidance that came after the forms were out, over the campaign's own rules: each part it has stands instead of the
 * campaign's. Ids are the lint's to check.
 */
export function loadGuidance(rules: AwardRules, json: unknown): LoadedGuidance {
  const read = guidanceShape.safeParse(json);
  if (!read.success) return { kind: "wrong", problems: shapeProblems(json, read.error.issues) };
  const given = read.data.awards;
  const expanded = expandAwards({ ...nothing, ...given } as AwardsFile);
  const parts = (Object.keys(given) as (keyof AwardRules)[]).map((part) => [part, expanded[part]] as const);
  return { kind: "rules", rules: { ...rules, ...Object.fromEntries(parts) } };
}

/** Stands where guidance has no such part; none of it is taken. */
const nothing: AwardsFile = {
  expectedDecisionOn: "2000-01-01",
  packs: [],
  quotas: [],
  aims: { womenCollective: 0, source: "", verified: false },
  chains: [],
};
