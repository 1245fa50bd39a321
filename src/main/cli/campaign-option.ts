import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { CampaignProblem } from "../../domain/campaign/campaign-problem";
import { isUnitCode } from "../../domain/unit/unit-code";
import { loadCampaign } from "../campaigns";
import { WrongCall } from "./arguments";

/** A wrong campaign file: its problems are listed and nothing else happens. */
export class WrongCampaign extends Error {
  constructor(readonly problems: readonly CampaignProblem[]) {
    super("campaign");
  }
}

export async function campaignNamed(name: string): Promise<CampaignContext> {
  const loaded = await loadCampaign(name);
  if (loaded.kind === "not-found") throw new WrongCall("campaignMissing", { name });
  if (loaded.kind === "wrong") throw new WrongCampaign(loaded.problems);
  return loaded.context;
}

export function unitNamed(context: CampaignContext, code: string): Unit {
  const unit = isUnitCode(code) ? context.units.get(code) : undefined;
  if (!unit) throw new WrongCall("unit", { code });
  return unit;
}
