import type { CampaignLint } from "./campaign-lint";

/** Fewer units of any kind than make a peer group: figures are never held against each other. */
export const lintAcrossUnits: CampaignLint = ({ campaign }, { acrossUnits }) => {
  const { peers } = campaign.acrossUnits;
  if (acrossUnits?.peers === undefined) return [];
  const counts = campaign.unitKinds.map(
    ({ id }) => campaign.units.filter(({ kind, expected }) => expected && kind === id).length,
  );
  const most = Math.max(0, ...counts);
  if (most >= peers) return [];
  return [{ code: "CAMPAIGN-039", level: "warning", path: "$.acrossUnits.peers", params: { peers, most } }];
};
