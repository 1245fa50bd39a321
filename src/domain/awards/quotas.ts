import type { Unit } from "../campaign/campaign";
import { levelOf, type CampaignContext } from "../campaign/context";
import type { UnitCode } from "../unit/unit-code";
import type { Quota } from "./award-rules";
import type { AwardDesk } from "./award-desk";
import type { Nomination } from "./nomination";

/** How far a quota is used by one unit with all below it. */
export interface QuotaUse {
  readonly quota: Quota;
  readonly unit: Unit;
  readonly most: number;
  readonly used: readonly Nomination[];
}

/** One entry for every quota and unit it is given to, in the campaign's order. */
export function quotaUses(
  desk: Pick<AwardDesk, "context" | "rules" | "nominations" | "past">,
): readonly QuotaUse[] {
  const { context, rules, nominations } = desk;
  return rules.quotas.flatMap((quota) =>
    unitsOf(context, quota).map((unit) => {
      const below = unitsUnder(context, unit.code);
      const used = nominations.filter(
        ({ unit: by, form, kind }) =>
          form === quota.form && below.has(by) && (quota.kinds?.includes(kind) ?? true),
      );
      return { quota, unit, most: mostOf(desk, quota, below), used };
    }),
  );
}

const unitsOf = (context: CampaignContext, { level, units }: Quota): readonly Unit[] =>
  context.campaign.units.filter(
    (unit) =>
      levelOf(context, unit).id === level &&
      (units === undefined ? unit.expected : units.includes(unit.code)),
  );

/** The unit and all below it. */
export function unitsUnder({ childrenOf }: CampaignContext, code: UnitCode): ReadonlySet<UnitCode> {
  const under = new Set([code]);
  for (const unit of under) for (const child of childrenOf.get(unit) ?? []) under.add(child.code);
  return under;
}

const round = { down: Math.floor, nearest: Math.round, up: Math.ceil } as const;

function mostOf(
  { context, past }: Pick<AwardDesk, "context" | "past">,
  { form, most }: Quota,
  below: ReadonlySet<UnitCode>,
): number {
  if (most.kind === "number") return most.number;
  const base = context.campaign.units.filter(
    ({ code, kind, expected }) => expected && below.has(code) && most.ofKinds.includes(kind),
  ).length;
  const rewarded = most.lessRewarded
    ? past.filter((award) => award.form === form && award.unit !== undefined && below.has(award.unit)).length
    : 0;
  // 5 % of 20 is 1, not the 1.0000000000000002 that rounds up to 2.
  const share = Math.round((base * most.percent) / 1e-4) * 1e-6;
  return Math.max(0, round[most.rounding](Math.round(share * 1e6) / 1e6) - rewarded);
}
