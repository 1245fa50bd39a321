import type { Unit } from "../campaign/campaign";
import { levelOf, type CampaignContext } from "../campaign/context";
import { formRule } from "./rule-pack";
import type { RulePack } from "./award-rules";

/** Whether a level decides a form itself, sends it up with a letter, or has it below. */
export type WhereDecided = "here" | "above" | "below";

/** A form that is not in force is decided nowhere: it stays below. */
export function whereDecided(
  context: CampaignContext,
  pack: RulePack,
  unit: Unit,
  form: string,
): WhereDecided {
  const decidedBy = formRule(pack, form)?.decidedBy;
  if (decidedBy === undefined) return "below";
  const own = levelOf(context, unit);
  if (decidedBy === own.id) return "here";
  const rank = context.levels.get(decidedBy)?.rank;
  // Who is no level of the campaign (ministry, government, state) stands above all of them.
  return rank === undefined || rank > own.rank ? "above" : "below";
}
