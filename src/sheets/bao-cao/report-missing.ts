import type { CampaignContext } from "../../domain/campaign/context";
import type { SubmissionDraft } from "../submission-draft";
import type { OutlineRead } from "./outline-read";

/**
 * Asked figures whose row stands on no sheet are blank; rows and leaves that are gone are said, of the sheet they should
 * stand on.
 */
export function reportMissing(
  { index, kinds }: CampaignContext,
  kind: string | undefined,
  sheet: number,
  draft: SubmissionDraft,
  { parts: seen, leaves }: Pick<OutlineRead, "parts" | "leaves">,
): void {
  const asked = index.slots.filter(
    ({ slot, indicator }) =>
      indicator.nature !== "particular" && (kind === undefined || index.askedOf(slot, kind)),
  );
  for (const { slot } of asked)
    if (draft.figures.state(slot) === "absent") draft.figures.set(slot, { state: "blank" });
  if (kind === undefined) return;
  const place = { sheet, row: 0, column: 0 };
  const lost = asked.filter(({ part, derived }) => !derived && !seen.has(part.id));
  draft.missingParts.push(...new Set(lost.map(({ part }) => part.id)));
  // A row that is likely the part's is asked about where it stands: nobody deleted it.
  const asking = new Set(draft.proposals.map(({ slot }) => index.slots[slot]?.part.id));
  for (const { part, period } of lost)
    if (!asking.has(part.id))
      draft.find("PLACE-001", "needs-reason", place, {}, { part: part.id, period: period.id });
  for (const section of kinds.get(kind)?.sections ?? []) {
    if (leaves.has(section)) continue;
    draft.missingParts.push(section);
    draft.find("PLACE-014", "needs-reason", place, {}, { section });
  }
}
