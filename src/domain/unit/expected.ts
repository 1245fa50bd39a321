import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import type { UnitCode } from "./unit-code";

/** Units below, in administrative order, whether a return is expected or not. Never the unit itself. */
export function unitsBelow(
  context: CampaignContext,
  code: UnitCode,
  depth: "direct" | "all",
): readonly Unit[] {
  const children = context.childrenOf.get(code) ?? [];
  if (depth === "direct") return children;
  return children.flatMap((child) => [child, ...unitsBelow(context, child.code, depth)]);
}

/** The expected list: units below that owe a return. */
export function expectedBelow(
  context: CampaignContext,
  code: UnitCode,
  depth: "direct" | "all",
): readonly Unit[] {
  return unitsBelow(context, code, depth).filter(({ expected }) => expected);
}
