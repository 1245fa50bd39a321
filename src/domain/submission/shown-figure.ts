import type { CampaignContext } from "../campaign/context";
import { parseIsoDay, vietnameseDay } from "../day";
import { shownAnswer } from "./is-answered";
import type { FigureAnswer } from "./figure-columns";

/** A figure's answer quoted to a person: choices by their labels, days as written, all else as `shownAnswer` says it. */
export function shownFigure(
  { index, catalogues }: CampaignContext,
  slot: number,
  answer: FigureAnswer,
): string {
  const type = index.slots[slot]?.part.type;
  const { text, value } = answer;
  if (text !== undefined || typeof value !== "string" || !type) return shownAnswer(answer);
  if (type.kind === "day") return shownDay(value);
  if (!("catalogue" in type)) return value;
  const entries = catalogues.get(type.catalogue)?.entries ?? [];
  const labelOf = (id: string): string => entries.find((entry) => entry.id === id)?.label ?? id;
  return value.split(";").map(labelOf).join("; ");
}

function shownDay(value: string): string {
  const day = parseIsoDay(value);
  return day ? vietnameseDay(day) : value;
}
