import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";

/** "xã, thị trấn": the kinds among some units, in the campaign's order. */
export function kindWords({ campaign }: CampaignContext, units: readonly Unit[]): string {
  const kinds = new Set(units.map(({ kind }) => kind));
  const named = campaign.unitKinds.filter(({ id }) => kinds.has(id)).map(({ word }) => word);
  return [...new Set(named)].join(", ");
}
