import { levelOf, type CampaignContext } from "../campaign/context";
import type { Unit } from "../campaign/campaign";

/** Custom document properties under which a workbook or Word file says whose it is. Stable: old files are still read. */
export const propertyNames = {
  campaign: "TongHop.Campaign",
  version: "TongHop.Version",
  unit: "TongHop.Unit",
  level: "TongHop.Level",
  revision: "TongHop.Revision",
  /** Chốt by the sender: when, and the hash of the answers then. */
  sealed: "TongHop.Sealed",
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

/** Lần gửi as a workbook says it; 1 where it says none that can be. */
export function revisionIn(properties: Readonly<Record<string, string>>): number {
  const revision = Number(properties[propertyNames.revision] ?? "1");
  return Number.isSafeInteger(revision) && revision > 0 ? revision : 1;
}

export interface SenderSeal {
  /** ISO instant. */
  readonly at: string;
  readonly seal: string;
}

/** A checksum, no signature: it shows what was changed since (practice.md §7). */
export const sealProperty = ({ at, seal }: SenderSeal): Readonly<Record<string, string>> => ({
  [propertyNames.sealed]: `${at} ${seal}`,
});

export function sealIn(properties: Readonly<Record<string, string>>): SenderSeal | undefined {
  const [, at, seal] = /^(\S+) ([0-9a-f]{64})$/.exec(properties[propertyNames.sealed] ?? "") ?? [];
  return at === undefined || seal === undefined ? undefined : { at, seal };
}
