import type { AwardRules } from "../awards/award-rules";
import { parseIsoDay, type Day } from "../day";
import { parseUnitCode } from "../unit/unit-code";
import type { CampaignProblem } from "./campaign-problem";
import { guidanceShape, type AwardsFile } from "./schema-awards";
import { shapeProblems } from "./shape-problems";

/** Shape-checked days are days that exist. */
function day(text: string): Day {
  const parsed = parseIsoDay(text);
  if (!parsed) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

export const expandAwards = (file: AwardsFile): AwardRules => ({
  ...file,
  expectedDecisionOn: day(file.expectedDecisionOn),
  packs: file.packs.map(({ validFrom, validTo, ...pack }) => ({
    ...pack,
    validFrom: day(validFrom),
    ...(validTo !== undefined && { validTo: day(validTo) }),
  })),
  quotas: file.quotas.map(({ units, ...quota }) => ({
    ...quota,
    ...(units && { units: units.map(parseUnitCode) }),
  })),
});

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
