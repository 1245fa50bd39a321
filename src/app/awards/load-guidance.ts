import type { AwardDecision } from "../../domain/awards/award-decisions";
import { guidanceSubject } from "../../domain/awards/guidance";
import type { CampaignContext } from "../../domain/campaign/context";
import { namesOf, sentenceOf } from "../../messages/catalogue";
import type { Language } from "../../messages/sentence";
import { interpretGuidance } from "../../sheets/huong-dan-khen-thuong/interpret";
import type { FileOutcome } from "../ports";

export interface LoadedGuidance {
  readonly decision: AwardDecision;
  /** What could not be read, each with its cell. */
  readonly remarks: readonly string[];
}

/** The first table of guidance among files that were read, as an entry of the log; undefined where there is none. */
export function loadGuidance(
  context: CampaignContext,
  outcomes: readonly FileOutcome[],
  { id, by, at, language }: Pick<AwardDecision, "id" | "by" | "at"> & { readonly language: Language },
): LoadedGuidance | undefined {
  for (const outcome of outcomes) {
    const book = outcome.kind === "refused" ? outcome.referral : undefined;
    const read = book && interpretGuidance(context, book.book, book.source.file);
    if (!read) continue;
    const { guidance, findings } = read;
    return {
      decision: {
        id,
        nomination: guidanceSubject,
        action: { kind: "guidance", guidance },
        by,
        at,
        reason: "",
      },
      remarks: findings.map((finding) => sentenceOf(finding, namesOf(context), language)),
    };
  }
  return undefined;
}
