import type { CampaignContext } from "../campaign/context";
import type { Submission } from "../submission/submission";
import { decideFigures } from "./decide-figures";
import { decideTexts } from "./decide-texts";
import { decideUnit } from "./decide-unit";
import type { Decisions } from "./decisions";

/**
 * A file with what a person has decided about it (docs/cli.md, "Questions"): whose it is, then likely figures taken, put
 * elsewhere or left aside, doubtful texts confirmed or moved. What is not decided stays as it was read, and its finding
 * still asks.
 */
export function applyDecisions(context: CampaignContext, read: Submission, decisions: Decisions): Submission {
  const submission = decideUnit(context, read, decisions);
  const asked = submission.findings.some(
    ({ question }) => question !== undefined && decisions.of(question) !== undefined,
  );
  return asked ? decideTexts(context, decideFigures(context, submission, decisions), decisions) : submission;
}
