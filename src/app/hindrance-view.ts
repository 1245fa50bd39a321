import { deskSentence, type DeskWord } from "../messages/desk-words";
import type { Language } from "../messages/sentence";
import type { HindranceView } from "./finding-view";

const words: Readonly<Record<HindranceView["why"], DeskWord>> = {
  "cell-edit": "cellEdit",
  "read-only": "readOnly",
  "structure-protected": "structureProtected",
  "changed-meanwhile": "changedMeanwhile",
  "name-taken": "nameTaken",
  "not-as-laid": "notAsLaid",
  failed: "failed",
  lost: "lost",
};

/** Why nothing was written, and what to do about it. */
export const hindranceView = (
  why: HindranceView["why"],
  detail: string,
  language: Language,
): HindranceView => ({
  why,
  sentence: deskSentence(words[why], language, { detail }),
});
