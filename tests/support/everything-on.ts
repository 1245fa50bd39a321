import type { CampaignContext } from "../../src/domain/campaign/context";
import { campaignJson, contextOf } from "./campaign-file";

/** Every indicator of the campaign on, so that the rules of those a province may turn on are tried too. */
export function everythingOn(): CampaignContext {
  const file = campaignJson();
  for (const indicator of file.indicators) if (indicator.tier === "off") indicator.tier = "optional";
  return contextOf(file);
}
