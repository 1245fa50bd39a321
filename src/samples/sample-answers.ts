import type { Unit } from "../domain/campaign/campaign";
import type { CampaignContext } from "../domain/campaign/context";
import { FigureColumns } from "../domain/submission/figure-columns";
import type { Answers, Narrative } from "../domain/submission/submission";
import { Chance } from "./random";
import { SampleWorld } from "./sample-world";
import { leafOf } from "./texts/leaves";
import { sampleText } from "./texts/sample-text";
import { UnitTeller } from "./texts/unit-teller";
import { voiceOf } from "./texts/voice";

const worlds = new WeakMap<CampaignContext, SampleWorld>();

/** One seed's world at a time: a run asks for one unit after the other. */
export function worldOf(context: CampaignContext, seed: number): SampleWorld {
  const known = worlds.get(context);
  if (known?.seed === seed) return known;
  const made = new SampleWorld(context, seed);
  worlds.set(context, made);
  return made;
}

/** A unit's complete, realistic answers: the same for the same seed, whatever other units are made. */
export function sampleAnswers(context: CampaignContext, unit: Unit, seed: number): Answers {
  const { figures, lists } = worldOf(context, seed).sampled(unit);
  return {
    figures: FigureColumns.fromTransfer(figures.toTransfer()),
    notes: new Map(),
    narratives: sampleNarratives(context, unit, seed, figures),
    lists,
  };
}

/** The words of a report over these figures: the same paragraphs, saying what the figures say. */
export function sampleNarratives(
  context: CampaignContext,
  unit: Unit,
  seed: number,
  figures: FigureColumns,
): readonly Narrative[] {
  const world = worldOf(context, seed);
  const teller = new UnitTeller(world, world.sampled(unit), figures);
  const voice = voiceOf(context, unit);
  return (context.kinds.get(unit.kind)?.sections ?? [])
    .map((section) => {
      const chance = Chance.for(seed, `text ${section} ${unit.code}`);
      const text = sampleText({ section, leaf: leafOf(section, unit, voice) }, voice, teller, chance);
      return { section, text, sheet: "", cell: "" };
    })
    .filter(({ text }) => text !== "");
}
