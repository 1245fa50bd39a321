import type { CampaignContext } from "../../domain/campaign/context";
import { runSetChecks } from "../../domain/checks/run-set-checks";
import type { SetEntry } from "../../domain/checks/set-check";
import type { Finding } from "../../domain/finding";
import { placeName } from "../../domain/submission/file-name";
import type { Submission } from "../../domain/submission/submission";
import { checkedFindings, isTaken, placesOf, unitOf } from "./check-json";

/**
 * What is said of each of several files, in the order given: of what it holds, then, of those that would count, of it beside
 * the others.
 */
export function checkedFiles(
  context: CampaignContext,
  submissions: readonly Submission[],
): readonly (readonly Finding[])[] {
  const alone = submissions.map((submission) => checkedFindings(context, submission));
  const entries = submissions.map((submission, at) => entryOf(context, submission, alone[at] ?? []));
  const across = runSetChecks(
    context,
    entries.flatMap((entry) => entry ?? []),
  );
  let next = 0;
  return alone.map((findings, at) => (entries[at] ? [...findings, ...(across[next++] ?? [])] : findings));
}

function entryOf(
  context: CampaignContext,
  submission: Submission,
  said: readonly Finding[],
): SetEntry | undefined {
  const unit = unitOf(context, submission);
  if (!unit || !isTaken(context, submission)) return undefined;
  return {
    unit,
    answers: submission,
    placeOf: placesOf(submission),
    file: placeName(submission.source),
    said,
  };
}
