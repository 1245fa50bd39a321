import type { Catalogue } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { dayNumber } from "../../domain/day";

/** Labels of a pick-list: the entries in force at the campaign's cut-off (award forms come and go with the law). */
export function offeredLabels(context: CampaignContext, catalogue: Catalogue): readonly string[] {
  const day = dayNumber(context.campaign.cutOff);
  return catalogue.entries
    .filter(({ validFrom }) => !validFrom || dayNumber(validFrom) <= day)
    .filter(({ validTo }) => !validTo || dayNumber(validTo) >= day)
    .map(({ label }) => label);
}
