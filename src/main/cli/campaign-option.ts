import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { CampaignProblem } from "../../domain/campaign/campaign-problem";
import { regrouped } from "../../domain/campaign/regroup";
import { isUnitCode } from "../../domain/unit/unit-code";
import { loadCampaign } from "../campaigns";
import { WrongCall } from "./arguments";
import { WrongCampaign } from "./wrong-campaign";

export async function campaignNamed(name: string): Promise<CampaignContext> {
  return (await campaignWithRemarks(name)).context;
}

/** With what its lint says of a campaign that can be used: what it costs to fill in, and what may be meant otherwise. */
export async function campaignWithRemarks(
  name: string,
): Promise<{ readonly context: CampaignContext; readonly remarks: readonly CampaignProblem[] }> {
  const loaded = await loadCampaign(name);
  if (loaded.kind === "not-found") throw new WrongCall("campaignMissing", { name });
  if (loaded.kind === "wrong")
    throw new WrongCampaign(loaded.problems.filter(({ level }) => level !== "note"));
  return { context: loaded.context, remarks: loaded.warnings };
}

/** By the units of another version, where one is asked for. */
export function byUnits(context: CampaignContext, version: string | undefined): CampaignContext {
  if (version === undefined) return context;
  const found = regrouped(context, version);
  if (!found) throw new WrongCall("units", { version });
  return found;
}

export function unitNamed(context: CampaignContext, code: string): Unit {
  const unit = isUnitCode(code) ? context.units.get(code) : undefined;
  if (!unit) throw new WrongCall("unit", { code });
  return unit;
}
