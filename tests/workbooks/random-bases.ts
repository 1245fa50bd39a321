import fc from "fast-check";
import type { Unit } from "../../src/domain/campaign/campaign";
import type { Answers } from "../../src/domain/submission/submission";
import type { CampaignContext } from "../../src/domain/campaign/context";
import { Chance } from "../../src/samples/random";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { answersOf } from "../support/arbitrary-answers";
import { baseOf, type Base } from "./damaged-case";

/** So many cases share a workbook: laying one costs more than damaging and reading it. */
export const casesOfOneBase = 25;

/** A random unit of a random kind with random answers: two of three as the samples have them, the third anything at all. */
export function randomBase(context: CampaignContext, seed: number): Base {
  const chance = Chance.for(seed, "base");
  const kinds = [...new Set(context.campaign.units.filter(({ expected }) => expected).map(({ kind }) => kind))];
  const kind = chance.pick(kinds);
  const unit = chance.pick(context.campaign.units.filter((one) => one.expected && one.kind === kind));
  return baseOf(context, unit, chance.happens(2 / 3) ? sampleAnswers(context, unit, seed) : anything(context, unit, seed));
}

function anything(context: CampaignContext, unit: Unit, seed: number): Answers {
  const [answers] = fc.sample(answersOf(context, unit), { numRuns: 1, seed });
  if (!answers) throw new Error("no answers");
  return answers;
}
