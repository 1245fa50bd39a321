import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import type { UnitCode } from "../unit/unit-code";

/**
 * The units whose returns stand side by side at this level, in administrative order: the expected units directly below;
 * where files of deeper units came, the expected units at the foot of the tree take the place of their ancestors, so a
 * province can be given commune files directly.
 */
export function reportersOf(context: CampaignContext, unit: Unit, came: Iterable<UnitCode>): readonly Unit[] {
  const direct = childrenOf(context, unit);
  const deeper = [...came].some((code) => {
    const parent = context.units.get(code)?.parent;
    return parent !== undefined && parent !== unit.code;
  });
  return (deeper ? direct.flatMap((child) => footOf(context, child)) : direct).filter(
    ({ expected }) => expected,
  );
}

const childrenOf = (context: CampaignContext, unit: Unit): readonly Unit[] =>
  context.childrenOf.get(unit.code) ?? [];

function footOf(context: CampaignContext, unit: Unit): readonly Unit[] {
  const children = childrenOf(context, unit);
  return children.length === 0 ? [unit] : children.flatMap((child) => footOf(context, child));
}
