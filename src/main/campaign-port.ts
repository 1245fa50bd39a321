import type { CampaignPort } from "../app/ports";
import type { CampaignContext } from "../domain/campaign/context";
import { embeddedCampaignIds } from "./embedded-campaign-ids";
import { embeddedCampaign } from "./embedded-campaigns";

/** The campaigns that come with the program, each built once. */
export function campaignPort(): CampaignPort {
  const known = new Map<string, Promise<CampaignContext | undefined>>();
  return {
    ids: embeddedCampaignIds,
    load: (id) => {
      const loading = known.get(id) ?? loadContext(id);
      known.set(id, loading);
      return loading;
    },
  };
}

async function loadContext(id: string): Promise<CampaignContext | undefined> {
  const parsed = await embeddedCampaign(id);
  if (parsed?.kind === "wrong") throw new Error(`the embedded campaign ${id} is wrong`);
  return parsed?.context;
}
