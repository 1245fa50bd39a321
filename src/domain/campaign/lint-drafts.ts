import type { CampaignLint } from "./campaign-lint";
import type { CampaignContext } from "./context";
import { slotsIn, type DraftSlot } from "./draft-slots";

/** A slot that can never be filled would leave its sentence out for ever, and nobody would know why. */
export const lintDrafts: CampaignLint = (context, { drafts }) =>
  (drafts ?? []).flatMap(({ sentences }, at) =>
    sentences.flatMap((sentence, line) =>
      slotsIn(sentence)
        .filter(([, slot]) => !canFill(context, slot))
        .map(([written]) => ({
          code: "CAMPAIGN-053",
          level: "error" as const,
          path: `$.drafts[${at}].sentences[${line}]`,
          params: { slot: written },
        })),
    ),
  );

function canFill({ index, parts }: CampaignContext, slot: DraftSlot | undefined): boolean {
  if (slot?.kind !== "figure") return slot !== undefined;
  const known = parts.get(slot.part);
  if (!known || known.part.rollUp.rule === "none") return false;
  // An indicator that is off says nothing now, and may be turned on.
  if (known.indicator.tier === "off" || slot.period === undefined) return true;
  return index.slotOf(slot.part, slot.period) !== undefined;
}
