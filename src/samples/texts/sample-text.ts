import type { Chance } from "../random";
import { type Leaf, wordingsFor } from "./leaf";
import { ownDetails } from "./own-details";
import { fillTemplate, type Teller } from "./template";
import type { Voice } from "./voice";

/** A leaf's text in a report: paragraphs and words. */
export const textSize = { paragraphs: { least: 2, most: 6 }, words: { least: 40, most: 400 } } as const;

/** Kept for how the unit came to what it says. */
const wordsOfDetails = 80;

/**
 * Two to six paragraphs of a leaf, one a topic, in an order of their own; always the same for the same chance. A wording
 * that says what is not known of the unit is passed over. The last paragraph ends with details of the unit's own.
 */
export function sampleText(
  { section, leaf }: { readonly section: string; readonly leaf: Leaf },
  voice: Voice,
  teller: Teller,
  chance: Chance,
): string {
  const { paragraphs, words } = textSize;
  const wanted = chance.whole(
    paragraphs.least,
    Math.min(paragraphs.most, Math.max(leaf.length, paragraphs.least)),
  );
  const chosen: string[] = [];
  let length = 0;
  for (const topic of chance.shuffled(leaf)) {
    if (chosen.length >= wanted && length >= words.least) break;
    const paragraph = firstKnown(chance.shuffled(wordingsFor(topic, voice)), teller);
    const more = paragraph?.split(" ").length ?? 0;
    if (paragraph === undefined || length + more > words.most - wordsOfDetails) continue;
    chosen.push(paragraph);
    length += more;
  }
  if (chosen.length === 0) return "";
  return `${chosen.slice(0, paragraphs.most).join("\n")} ${ownDetails(section, length, teller, chance)}`;
}

function firstKnown(wordings: readonly string[], teller: Teller): string | undefined {
  for (const wording of wordings) {
    const text = fillTemplate(wording, teller);
    if (text !== undefined) return text;
  }
  return undefined;
}
