import type { CampaignContext } from "../../domain/campaign/context";
import type { Day } from "../../domain/day";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { parsePartId } from "../../domain/indicator/ids";

/** The unit's own particulars (practice.md §4), in the campaign's order. */
export function particularsOf({ index }: CampaignContext, kind: string): readonly FigureSlot[] {
  return index.slots.filter(
    ({ slot, indicator }) => indicator.nature === "particular" && index.askedOf(slot, kind),
  );
}

/** Columns of the sheet, from 0. */
export const generalColumns = { id: 0, number: 1, label: 2, first: 3, last: 7 } as const;

const cutOffPart = parsePartId("M02");

/** What an empty form already says: "Số liệu tính đến ngày" is the campaign's and the same in all returns. */
export function usualAnswer({ campaign }: CampaignContext, { part }: FigureSlot): Day | undefined {
  return part.id === cutOffPart ? campaign.cutOff : undefined;
}
