import type { CampaignContext } from "../../domain/campaign/context";
import type { UnitReturn } from "../../domain/consolidation/consolidation";
import { parseIsoDay, vietnameseDay } from "../../domain/day";
import { parsePartId } from "../../domain/indicator/ids";

/** Particulars a unit gave of its report, as they stand: "174/BC-UBND, 20/11/2023". */
export function particularsOf(
  context: CampaignContext,
  { answers }: UnitReturn,
  parts: readonly string[],
): string {
  const texts = parts.flatMap((id) => {
    const slot = context.index.slotsOfPart(parsePartId(id))[0]?.slot;
    const value = slot === undefined ? undefined : answers?.figures.value(slot);
    if (typeof value !== "string") return [];
    const day = parseIsoDay(value);
    return [day ? vietnameseDay(day) : value];
  });
  return texts.join(", ");
}

/** Whom to call: who made the report says so in it; else the campaign's own contact. */
export function contactOf(context: CampaignContext, child: UnitReturn): string {
  const said = particularsOf(context, child, ["M05", "M05.dien-thoai"]);
  const { contact } = child.unit;
  return said || [contact?.name, contact?.phone ?? contact?.email].filter(Boolean).join(", ");
}
