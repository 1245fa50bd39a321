import type { Campaign } from "../campaign/campaign";
import type { Indicator, Part, PartPeriod } from "./indicator";
import type { PartId, PeriodId } from "./ids";

/** One figure a campaign knows: a part in a period. `slot` is its place in every column of figures. */
export interface FigureSlot {
  readonly slot: number;
  readonly indicator: Indicator;
  readonly part: Part;
  readonly period: PartPeriod;
  /** Never typed by anybody: computed from other figures or over time, or counted from a list that cannot be raised. */
  readonly derived: boolean;
}

/**
 * Numbers every part × period of a campaign once, in outline order, indicators that are off left out.
 * Submissions and consolidations keep their figures in columns by these numbers.
 */
export interface FigureIndex {
  readonly slots: readonly FigureSlot[];
  readonly slotOf: (part: PartId, period: PeriodId) => number | undefined;
  readonly slotsOfPart: (part: PartId) => readonly FigureSlot[];
  /** Is this slot asked of units of this kind? */
  readonly askedOf: (slot: number, kind: string) => boolean;
}

const isDerived = (part: Part, period: PartPeriod): boolean =>
  period.derived !== undefined ||
  part.source.kind === "derived" ||
  (part.source.kind === "list" && !part.source.raisable);

export function buildFigureIndex(campaign: Pick<Campaign, "indicators">): FigureIndex {
  const slots: FigureSlot[] = [];
  // Two maps: a key made of both ids would be put together for every figure that is asked for.
  const byPeriod = new Map<PartId, Map<PeriodId, number>>();
  const byPart = new Map<string, FigureSlot[]>();
  for (const indicator of campaign.indicators) {
    if (indicator.tier === "off") continue;
    for (const part of indicator.parts) {
      const ofPart: FigureSlot[] = [];
      const numbers = new Map<PeriodId, number>();
      for (const period of part.periods) {
        const slot = { slot: slots.length, indicator, part, period, derived: isDerived(part, period) };
        numbers.set(period.id, slot.slot);
        slots.push(slot);
        ofPart.push(slot);
      }
      byPart.set(part.id, ofPart);
      byPeriod.set(part.id, numbers);
    }
  }
  const kinds = slots.map(({ indicator }) => new Set(indicator.askedOf));
  return {
    slots,
    slotOf: (part, period) => byPeriod.get(part)?.get(period),
    slotsOfPart: (part) => byPart.get(part) ?? [],
    askedOf: (slot, kind) => kinds[slot]?.has(kind) ?? false,
  };
}
