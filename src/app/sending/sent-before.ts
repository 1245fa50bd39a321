import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { consolidate } from "../../domain/consolidation/consolidate";
import type { Consolidation } from "../../domain/consolidation/consolidation";
import { noDecisions } from "../../domain/consolidation/decisions";
import { FigureColumns } from "../../domain/submission/figure-columns";
import type { Submission } from "../../domain/submission/submission";
import type { FileOutcome } from "../ports";

/** The file of the hand-in before, as the reader read it. */
export type SentBefore =
  | { readonly kind: "none" | "other-unit" | "unreadable" }
  | {
      readonly kind: "taken";
      readonly revision: number;
      /** A unit's answers; of a level's book those it carried, consolidated. */
      readonly submission: Submission;
      readonly result: Consolidation | undefined;
    };

/** A form, a consolidated book with all it carries, or the mail either was sent with. */
export function sentBefore(
  context: CampaignContext,
  unit: Unit,
  outcomes: readonly FileOutcome[] | undefined,
): SentBefore {
  if (!outcomes) return { kind: "none" };
  const submissions = outcomes.flatMap((outcome): Submission[] =>
    // The Word report that went along says nothing that its workbook does not.
    outcome.kind === "submission" && outcome.submission.source.isWord !== true
      ? [{ ...outcome.submission, figures: FigureColumns.fromTransfer(outcome.submission.figures) }]
      : [],
  );
  const own = submissions.find((submission) => submission.unit === unit.code);
  if (!own) return { kind: submissions.length > 0 ? "other-unit" : "unreadable" };
  // A consolidated book that does not carry what it was made of says nothing that could be compared.
  if (own.isConsolidated === true) return { kind: "unreadable" };
  return {
    kind: "taken",
    revision: own.revision,
    submission: own,
    result: own.fromBook && resultOf(context, unit, submissions),
  };
}

const resultOf = (context: CampaignContext, unit: Unit, submissions: readonly Submission[]): Consolidation =>
  consolidate({
    ...{ context, unit, submissions, refused: [], refusals: [] },
    decisions: noDecisions,
    previous: undefined,
  });
