import type { CampaignContext } from "../campaign/context";
import { shownAnswer } from "./is-answered";
import type { FigureAnswer } from "./figure-columns";

/** A figure's answer quoted to a person: choices by their labels, all else as `shownAnswer` says it. */
export function shownFigure(
  { index, catalogues }: CampaignContext,
  slot: number,
  answer: FigureAnswer,
): string {
  const type = index.slots[slot]?.part.type;
  if (answer.text !== undefined || typeof answer.value !== "string" || !type || !("catalogue" in type))
    return shownAnswer(answer);
  const entries = catalogues.get(type.catalogue)?.entries ?? [];
  const labelOf = (id: string): string => entries.find((entry) => entry.id === id)?.label ?? id;
  return answer.value.split(";").map(labelOf).join("; ");
}
