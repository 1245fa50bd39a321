import type { CampaignContext } from "../../domain/campaign/context";
import { readAnswer } from "../../domain/submission/read-answer";
import type { Overtyped, SubmissionDraft } from "../submission-draft";
import { pointsElsewhere } from "./own-computed";
import { outlineVocabulary } from "./outline-vocabulary";

/**
 * What stands where our formulas stood and says something else than we compute: constants, others' formulas, ours over other
 * cells. To be called once the derived figures are computed: a sheet whose formulas were pasted as values says the same and
 * deserves no word.
 */
export function reportOvertyped(context: CampaignContext, draft: SubmissionDraft): void {
  const others = (cells: readonly Overtyped[]): readonly Overtyped[] =>
    cells.filter((cell) => !saysTheSame(context, draft, cell));
  const elsewhere = others(draft.readdressed).filter((cell) => pointsElsewhere(context, draft, cell));
  for (const { slot, text, place } of [...others(draft.overtyped), ...elsewhere]) {
    const figure = context.index.slots[slot];
    if (!figure) continue;
    draft.keep(text, place, figure.indicator.section, "PLACE-008", "notes", {
      part: figure.part.id,
      period: figure.period.id,
    });
  }
}

/** Half a unit of the third decimal: what a person sees is the same. */
const visible = 0.005;

function saysTheSame(
  context: CampaignContext,
  { figures }: SubmissionDraft,
  { slot, cell }: Overtyped,
): boolean {
  const figure = context.index.slots[slot];
  const computed = figures.value(slot);
  if (!figure) return true;
  const { value } = readAnswer(cell, outlineVocabulary(context).questionOf(figure));
  if (typeof value === "number" && typeof computed === "number") return Math.abs(value - computed) <= visible;
  return value !== undefined && value === computed;
}
