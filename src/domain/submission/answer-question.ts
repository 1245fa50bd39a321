import type { CampaignContext } from "../campaign/context";
import type { FigureSlot } from "../indicator/figure-index";
import type { AnswerQuestion } from "./answer-outcomes";

/** What a figure's cell asks: its type, its measure unit, the labels it may be chosen from. */
export function questionOf(context: CampaignContext, { part }: FigureSlot): AnswerQuestion {
  const catalogue = "catalogue" in part.type ? context.catalogues.get(part.type.catalogue) : undefined;
  const choices = new Map((catalogue?.entries ?? []).map(({ label, id }) => [label, id]));
  return { type: part.type, measureUnit: part.measureUnit, choices };
}
