import type { Unit } from "../../src/domain/campaign/campaign";
import type { CampaignContext } from "../../src/domain/campaign/context";
import { consolidate, type ConsolidateInput } from "../../src/domain/consolidation/consolidate";
import type { Consolidation } from "../../src/domain/consolidation/consolidation";
import { noDecisions } from "../../src/domain/consolidation/decisions";
import type { Answers, Submission } from "../../src/domain/submission/submission";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import { sampleAnswers } from "../../src/samples/sample-answers";

export function unitOf(context: CampaignContext, code: string): Unit {
  const unit = context.units.get(parseUnitCode(code));
  if (!unit) throw new RangeError(`no unit ${code}`);
  return unit;
}

/** A unit's answers as a file that came: `saved` orders a unit's files. */
export function submissionOf(
  context: CampaignContext,
  unit: Unit,
  answers: Answers,
  { name = `${unit.code}.xlsx`, saved = "2023-11-20T08:00:00Z" } = {},
): Submission {
  return {
    ...answers,
    source: { file: name, entry: undefined, sha256: `${name}${saved}`, lastSaved: saved, sentAt: undefined },
    campaign: context.campaign.id,
    version: context.campaign.version,
    unit: unit.code,
    identifiedBy: "id",
    level: undefined,
    revision: 1,
    sheets: ["Báo cáo"],
    outside: [],
    missingParts: [],
    findings: [],
  };
}

/** A district of sample returns; `left` units have not answered. */
export function districtOf(
  context: CampaignContext,
  code: string,
  {
    seed = 7,
    left = [] as readonly string[],
    ...more
  }: Partial<ConsolidateInput> & { seed?: number; left?: readonly string[] } = {},
): Consolidation {
  const unit = unitOf(context, code);
  const children = (context.childrenOf.get(unit.code) ?? []).filter((child) => !left.includes(child.code));
  const submissions = children.map((child) =>
    submissionOf(context, child, sampleAnswers(context, child, seed)),
  );
  return consolidate({
    context,
    unit,
    submissions,
    refused: [],
    refusals: [],
    decisions: noDecisions,
    previous: undefined,
    ...more,
  });
}

/** The province given the sample files of these units, at whatever level they stand. */
export function provinceOf(
  context: CampaignContext,
  codes: readonly string[],
  { seed = 7, changed = (_unit: Unit, answers: Answers): Answers => answers } = {},
): Consolidation {
  const submissions = codes.map((code) => {
    const unit = unitOf(context, code);
    return submissionOf(context, unit, changed(unit, sampleAnswers(context, unit, seed)));
  });
  return consolidate({
    context,
    unit: unitOf(context, "75"),
    submissions,
    refused: [],
    refusals: [],
    decisions: noDecisions,
    previous: undefined,
  });
}

/** The expected units directly below a unit. */
export const codesBelow = (context: CampaignContext, code: string): readonly string[] =>
  (context.childrenOf.get(unitOf(context, code).code) ?? [])
    .filter(({ expected }) => expected)
    .map((child) => child.code);
