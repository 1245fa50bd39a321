import { levelOf, type CampaignContext } from "../campaign/context";
import type { Unit } from "../campaign/campaign";

/** Custom document properties under which a workbook or Word file says whose it is. Stable: old files are still read. */
export const propertyNames = {
  campaign: "TongHop.Campaign",
  version: "TongHop.Version",
  unit: "TongHop.Unit",
  level: "TongHop.Level",
  revision: "TongHop.Revision",
} as const;

/** What says that a workbook is a consolidated one, not a unit's form. */
export const bookProperty = { name: "TongHop.Book", consolidated: "consolidated" } as const;

/** The copy of the identity that survives other programs and other formats. `revision`: lần gửi, from 1. */
export function identityProperties(
  context: CampaignContext,
  unit: Unit,
  revision: number,
): Readonly<Record<string, string>> {
  const { campaign } = context;
  return {
    [propertyNames.campaign]: campaign.id,
    [propertyNames.version]: campaign.version,
    [propertyNames.unit]: unit.code,
    [propertyNames.level]: levelOf(context, unit).id,
    [propertyNames.revision]: String(revision),
  };
}
