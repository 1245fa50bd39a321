import { runChecks } from "../checks/run-checks";
import { settleReasons } from "../checks/settle-reasons";
import type { Unit } from "../campaign/campaign";
import { levelOf, type CampaignContext } from "../campaign/context";
import { dayNumber } from "../day";
import type { Finding } from "../finding";
import { deriveFigures } from "../submission/derive-figures";
import type { Submission } from "../submission/submission";
import { lastDayOf } from "../unit/deadline";
import { vietnamMoment } from "../vietnam-time";
import type { FileRecord, UnitReturn } from "./consolidation";
import type { Decisions } from "./decisions";
import { orderHandIns } from "./hand-in-order";
import { blankQuestion, mergeHandIns } from "./merge-hand-ins";
import { placeIn } from "./place-in";

export interface ReturnedUnit {
  readonly unitReturn: UnitReturn;
  readonly records: readonly FileRecord[];
  readonly findings: readonly Finding[];
}

/** All files of one unit as its standing answer, checked; a unit without files is missing. */
export function returnOf(
  context: CampaignContext,
  unit: Unit,
  submissions: readonly Submission[],
  decisions: Decisions,
): ReturnedUnit {
  if (submissions.length === 0) return { unitReturn: missing(unit), records: [], findings: [] };
  const ordered = orderHandIns(submissions, decisions);
  const merged = mergeHandIns(
    context,
    ordered.submissions,
    (submission) => decisions.of(blankQuestion(submission))?.kind === "take",
  );
  // A figure computed from parts of two files is in neither of them.
  deriveFigures(context, unit.kind, merged.answers);
  const checked = runChecks(context, unit, merged.answers, placeIn(merged.answers));
  const read = ordered.submissions.flatMap((submission, at) =>
    submission.findings.filter((finding) => merged.stillStands(finding, at)),
  );
  const settled = settleReasons(read, merged.answers.notes);
  const findings = [...settled, ...ordered.findings, ...merged.findings, ...checked];
  const receivedAt = ordered.submissions[0]?.source.sentAt;
  const unitReturn: UnitReturn = {
    unit,
    state: findings.some(({ severity }) => severity === "blocks") ? "to-review" : "received",
    receivedAt,
    daysLate: daysLate(context, unit, receivedAt),
    answers: merged.answers,
  };
  const records = ordered.submissions.map((submission, at) =>
    recordOf(submission, at, merged.standing.has(at)),
  );
  return { unitReturn, records, findings };
}

const missing = (unit: Unit): UnitReturn => ({
  unit,
  state: "missing",
  receivedAt: undefined,
  daysLate: 0,
  answers: undefined,
});

/** A file none of whose answers stand any more was superseded by later ones. The last file always counts as taken. */
function recordOf(submission: Submission, at: number, stands: boolean): FileRecord {
  return {
    file: submission.source.file,
    entry: submission.source.entry,
    unit: submission.unit,
    revision: at + 1,
    sha256: submission.source.sha256,
    status: stands ? "taken" : "superseded",
    reason: undefined,
  };
}

/** By the day a mail was sent in Vietnam. */
function daysLate(context: CampaignContext, unit: Unit, receivedAt: string | undefined): number {
  const sent = receivedAt === undefined ? undefined : vietnamMoment(receivedAt);
  return sent ? Math.max(0, dayNumber(sent.day) - dayNumber(lastDayOf(levelOf(context, unit)))) : 0;
}
