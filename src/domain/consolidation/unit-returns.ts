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
import type { FileRecord, UnitAnswers, UnitReturn } from "./consolidation";
import { correctFigures } from "./correct-figures";
import type { StandingCorrection } from "./corrections";
import type { Decisions } from "./decisions";
import { orderHandIns } from "./hand-in-order";
import { blankQuestion } from "./blank-question";
import { mergeHandIns, type MergedHandIns } from "./merge-hand-ins";
import { placeIn } from "./place-in";
import { receivedOn } from "./received-day";
import type { CorrectionEntry } from "./settle-corrections";

export interface ReturnedUnit {
  readonly unitReturn: UnitReturn;
  readonly records: readonly FileRecord[];
  readonly findings: readonly Finding[];
  readonly corrections: readonly StandingCorrection[];
}

/**
 * All files of one unit as its standing answer, with what was put right in it, checked; a unit without files for which
 * nothing was typed either is missing.
 */
export function returnOf(
  context: CampaignContext,
  unit: Unit,
  submissions: readonly Submission[],
  decisions: Decisions,
  corrections: readonly CorrectionEntry[] = [],
): ReturnedUnit {
  const ordered = orderHandIns(submissions, decisions);
  const merged = mergedOf(context, ordered.submissions, decisions);
  const corrected = correctFigures(context, unit, merged?.answers, corrections, decisions);
  const { answers } = corrected;
  if (!answers) return { ...missing(unit), findings: corrected.findings, corrections: corrected.corrections };
  // A figure computed from parts of two files is in neither of them.
  deriveFigures(context, unit.kind, answers);
  const checked = afterPairing(context, answers, runChecks(context, unit, answers, placeIn(answers)));
  const read = ordered.submissions.flatMap((submission, at) =>
    submission.findings.filter(
      (finding) =>
        merged?.stillStands(finding, at) === true && !isPutRight(context, corrected.slots, finding),
    ),
  );
  const findings = [
    ...settleReasons(read, answers.notes),
    ...ordered.findings,
    ...(merged?.findings ?? []),
    ...corrected.findings,
    ...checked,
  ];
  const records = ordered.submissions.map((submission, at) =>
    recordOf(submission, merged?.answers.sources[at]?.revision, merged?.standing.has(at) === true),
  );
  return {
    unitReturn: standingReturn(context, unit, ordered.submissions, answers, findings, decisions),
    records,
    findings,
    corrections: corrected.corrections,
  };
}

const mergedOf = (
  context: CampaignContext,
  submissions: readonly Submission[],
  decisions: Decisions,
): MergedHandIns | undefined =>
  submissions.length === 0
    ? undefined
    : mergeHandIns(
        context,
        submissions,
        (submission) => decisions.of(blankQuestion(submission))?.kind === "take",
        decisions,
      );

function standingReturn(
  context: CampaignContext,
  unit: Unit,
  submissions: readonly Submission[],
  answers: UnitAnswers,
  findings: readonly Finding[],
  decisions: Decisions,
): UnitReturn {
  const receivedAt = receivedOn(decisions, unit.code, firstReceived(submissions));
  return {
    unit,
    state: findings.some(({ severity }) => severity === "blocks") ? "to-review" : "received",
    receivedAt,
    daysLate: daysLate(context, unit, receivedAt),
    answers,
    replies: submissions.findLast(({ replies }) => replies)?.replies ?? [],
  };
}

/**
 * Where a unit's texts may come in its Word file, a leaf without one is only noted until it is known whether that file came:
 * where none did, it is missing; what was not found in one that did is said of the file (practice.md §1).
 */
function afterPairing(
  { campaign }: CampaignContext,
  { sources }: UnitAnswers,
  checked: readonly Finding[],
): readonly Finding[] {
  if (!campaign.switches.narrativeFromWord) return checked;
  const hasWord = sources.some(({ source }) => source.isWord);
  return checked.flatMap((finding): readonly Finding[] => {
    if (finding.code !== "CHECK-003") return [finding];
    return hasWord ? [] : [{ ...finding, severity: "blocks" }];
  });
}

/** Of the workbook or the Word file, whichever came first; only the first of each says when the report came. */
function firstReceived(submissions: readonly Submission[]): string | undefined {
  const firsts = [false, true].flatMap((isWord) => {
    const first = submissions.find(({ source }) => (source.isWord ?? false) === isWord);
    return first?.source.sentAt ?? [];
  });
  return firsts.sort()[0];
}

/** What a file's cell said of a figure that was put right is settled. */
function isPutRight(
  { index }: CampaignContext,
  slots: ReadonlySet<number>,
  { code, part, period }: Finding,
): boolean {
  if (!code.startsWith("VALUE-") || part === undefined || period === undefined) return false;
  const slot = index.slotOf(part, period);
  return slot !== undefined && slots.has(slot);
}

const missing = (unit: Unit): Pick<ReturnedUnit, "unitReturn" | "records"> => ({
  unitReturn: { unit, state: "missing", receivedAt: undefined, daysLate: 0, answers: undefined },
  records: [],
});

/** A file none of whose answers stand any more was superseded by later ones. The last file always counts as taken. */
function recordOf(submission: Submission, revision: number | undefined, stands: boolean): FileRecord {
  return {
    file: submission.source.file,
    entry: submission.source.entry,
    unit: submission.unit,
    revision,
    sha256: submission.source.sha256,
    status: stands ? "taken" : "superseded",
    reason: undefined,
  };
}

/** By the day a mail was sent in Vietnam, or the day somebody typed. */
function daysLate(context: CampaignContext, unit: Unit, receivedAt: string | undefined): number {
  const sent = receivedAt === undefined ? undefined : vietnamMoment(receivedAt);
  return sent ? Math.max(0, dayNumber(sent.day) - dayNumber(lastDayOf(levelOf(context, unit)))) : 0;
}
