import type { CampaignContext } from "../campaign/context";
import type { FigureIndex } from "../indicator/figure-index";
import type { FigureColumns } from "./figure-columns";
import { isAnswered } from "./is-answered";
import { sha256 } from "./sha256";
import type { Answers } from "./submission";

/**
 * Hash of what a unit typed (derived figures follow from it). A checksum to see later changes, no signature. Blank
 * answers and the order of lists and maps do not matter.
 */
export function sealOf({ index }: CampaignContext, answers: Answers): string {
  const { notes, narratives, lists } = answers;
  const lines = figureLines(index, answers.figures);
  for (const [part, note] of notes) lines.push(JSON.stringify(["note", part, note]));
  for (const { section, text } of narratives) lines.push(JSON.stringify(["text", section, text]));
  for (const { list, row, values } of lists) {
    const entries = Object.entries(values).sort(([left], [right]) => (left < right ? -1 : 1));
    lines.push(JSON.stringify(["row", list, row, entries]));
  }
  return sha256(lines.sort().join("\n"));
}

function figureLines({ slots }: FigureIndex, figures: FigureColumns): string[] {
  const lines: string[] = [];
  for (const { slot, part, period, derived } of slots) {
    const { state, value, text, status } = figures.answer(slot);
    if (derived || !isAnswered(figures, slot)) continue;
    lines.push(JSON.stringify(["figure", part.id, period.id, state, value ?? text ?? "", status]));
  }
  return lines;
}
