import type { Unit } from "../../src/domain/campaign/campaign";
import type { CampaignContext } from "../../src/domain/campaign/context";

/** One unit of every kind the campaign knows. */
export const everyKind = ({ campaign }: CampaignContext): readonly Unit[] =>
  campaign.unitKinds.map(({ id }) => {
    const unit = campaign.units.find(({ kind, expected }) => kind === id && (expected || id === "tinh"));
    if (!unit) throw new Error(`no unit of kind ${id}`);
    return unit;
  });
