import type { CampaignContext } from "../campaign/context";
import type { Unit } from "../campaign/campaign";
import type { Finding } from "../finding";
import { namesApart } from "../submission/file-name";
import { shortSha } from "../submission/file-question";
import type { Submission } from "../submission/submission";
import type { UnitCode } from "../unit/unit-code";
import type { FileRecord } from "./consolidation";
import type { Decisions } from "./decisions";
import { shownName } from "./hand-in-order";
import { ancestorsOf } from "./reporters";

export interface SortedSubmissions {
  /** Files of expected units below, by unit, in the order given. */
  readonly byUnit: ReadonlyMap<UnitCode, readonly Submission[]>;
  /** Files of units below that are not expected: kept apart, never added. */
  readonly unexpected: ReadonlyMap<UnitCode, readonly Submission[]>;
  /** The consolidating unit's own report. */
  readonly own: readonly Submission[];
  /** Records of the files that are in none of the three. */
  readonly records: readonly FileRecord[];
  readonly findings: readonly Finding[];
}

interface Verdict {
  readonly to: "unit" | "unexpected" | "own" | "aside";
  readonly status?: FileRecord["status"];
  readonly finding?: Finding;
}

/** Sorts what was read: each file goes to its unit, or is set aside with a finding that says why. */
export function sortSubmissions(
  context: CampaignContext,
  unit: Unit,
  submissions: readonly Submission[],
  decisions: Decisions,
): SortedSubmissions {
  const byUnit = new Map<UnitCode, Submission[]>();
  const unexpected = new Map<UnitCode, Submission[]>();
  const own: Submission[] = [];
  const records: FileRecord[] = [];
  const findings: Finding[] = [];
  const seen = new Map<string, Submission>();
  for (const read of submissions) {
    const submission = withDecidedUnit(read, decisions);
    const verdict = judge(context, unit, submission, seen.get(submission.source.sha256));
    seen.set(submission.source.sha256, submission);
    if (verdict.finding) findings.push(verdict.finding);
    if (verdict.to === "aside") records.push(asideRecord(submission, verdict));
    else if (verdict.to === "own") own.push(submission);
    else addTo(verdict.to === "unit" ? byUnit : unexpected, submission);
  }
  return { byUnit, unexpected, own, records, findings };
}

function addTo(groups: Map<UnitCode, Submission[]>, submission: Submission): void {
  if (submission.unit === undefined) return;
  const group = groups.get(submission.unit);
  if (group) group.push(submission);
  else groups.set(submission.unit, [submission]);
}

/** The question a file asks when its unit is not certain: the answer `put:<code>` names it. */
export function unitQuestion(submission: Submission): string {
  return `unit:${shortSha(submission.source.sha256)}`;
}

function withDecidedUnit(submission: Submission, decisions: Decisions): Submission {
  const decided = decisions.unitFor(unitQuestion(submission));
  return decided === undefined ? submission : { ...submission, unit: decided, identifiedBy: "id" };
}

function asideRecord(submission: Submission, { status, finding }: Verdict): FileRecord {
  return {
    file: submission.source.file,
    entry: submission.source.entry,
    unit: submission.unit,
    revision: undefined,
    sha256: submission.source.sha256,
    status: status ?? "left-aside",
    reason: finding?.code,
  };
}

function judge(
  context: CampaignContext,
  unit: Unit,
  submission: Submission,
  twin: Submission | undefined,
): Verdict {
  const say = (
    code: string,
    severity: Finding["severity"],
    params: Finding["params"],
    question?: string,
  ): Finding => ({
    code,
    severity,
    ...(submission.unit && { unit: submission.unit }),
    place: { file: shownName(submission) },
    params,
    ...(question !== undefined && { question }),
  });
  if (twin)
    return {
      to: "aside",
      status: "duplicate",
      finding: say("UNIT-003", "notes", { twin: namesApart(twin.source, submission.source)[0] }),
    };
  if (submission.campaign !== undefined && submission.campaign !== context.campaign.id) {
    return {
      to: "aside",
      status: "foreign",
      finding: say("UNIT-002", "blocks", { campaign: submission.campaign }),
    };
  }
  const found = submission.unit === undefined ? undefined : context.units.get(submission.unit);
  if (!found) {
    return { to: "aside", finding: say("UNIT-001", "needs-reason", {}, unitQuestion(submission)) };
  }
  return judgeUnit(context, unit, found, say);
}

function judgeUnit(
  context: CampaignContext,
  unit: Unit,
  found: Unit,
  say: (code: string, severity: Finding["severity"], params: Finding["params"]) => Finding,
): Verdict {
  if (found.code === unit.code) return { to: "own" };
  if (!isBelow(context, found, unit)) {
    return {
      to: "aside",
      status: "foreign",
      finding: say("UNIT-004", "blocks", { name: found.name, under: unit.name }),
    };
  }
  if (!found.expected) {
    return {
      to: "unexpected",
      finding: say("UNIT-012", "needs-reason", { name: found.name, why: found.exclusion ?? "" }),
    };
  }
  return { to: "unit" };
}

/** Is `unit` anywhere below `above`? */
export const isBelow = (context: CampaignContext, unit: Unit, above: Unit): boolean =>
  ancestorsOf(context, unit).includes(above.code);
