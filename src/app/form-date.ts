import type { CampaignContext } from "../domain/campaign/context";
import { isoOfDay } from "../domain/day";

/** A form's date is the campaign's, not the day it was made: the same form has the same bytes on any day. */
export function formDate({ campaign }: CampaignContext): string {
  return `${isoOfDay(campaign.launchedOn)}T00:00:00Z`;
}
