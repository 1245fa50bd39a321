import type { CampaignContext } from "../campaign/context";
import type { Unit } from "../campaign/campaign";
import type { Finding } from "../finding";
import { namesApart } from "../submission/file-name";
import { unitQuestion } from "../submission/file-question";
import type { Submission } from "../submission/submission";
import type { UnitCode } from "../unit/unit-code";
import type { FileRecord } from "./consolidation";
import { shownName } from "./hand-in-order";
import { ancestorsOf } from "./reporters";

export interface SortedSubmissions {
  /** Files of expected units below, by unit, in the order given. */
  readonly byUnit: ReadonlyMap<UnitCode, readonly Submission[]>;
  /** Files of units below that are not expected: kept apart, never added. */
  readonly unexpected: ReadonlyMap<UnitCode, readonly Submission[]>;
  /** The consolidating unit's own report. */
  readonly own: readonly Submission[];
  /** Consolidated workbooks of the consolidating unit itself. */
  readonly ownBooks: readonly Submission[];
  /** Records of the files that are in none of the three. */
  readonly records: readonly FileRecord[];
  readonly findings: readonly Finding[];
}

interface Verdict {
  readonly to: "unit" | "unexpected" | "own" | "own-book" | "aside";
  readonly status?: FileRecord["status"];
  readonly findings?: readonly Finding[];
}

/** Sorts what was read and decided: each file goes to its unit, or is set aside with a finding that says why. */
export function sortSubmissions(
  context: CampaignContext,
  unit: Unit,
  submissions: readonly Submission[],
): SortedSubmissions {
  const byUnit = new Map<UnitCode, Submission[]>();
  const unexpected = new Map<UnitCode, Submission[]>();
  const own: Submission[] = [];
  const ownBooks: Submission[] = [];
  const records: FileRecord[] = [];
  const findings: Finding[] = [];
  const seen = new Map<string, Submission>();
  for (const submission of submissions) {
    const verdict = judge(context, unit, submission, seen.get(submission.source.sha256));
    seen.set(submission.source.sha256, submission);
    findings.push(...(verdict.findings ?? []));
    if (verdict.to === "aside") records.push(asideRecord(submission, verdict));
    else if (verdict.to === "own") own.push(submission);
    else if (verdict.to === "own-book") ownBooks.push(submission);
    else addTo(verdict.to === "unit" ? byUnit : unexpected, submission);
  }
  return { byUnit, unexpected, own, ownBooks, records, findings };
}

function addTo(groups: Map<UnitCode, Submission[]>, submission: Submission): void {
  if (submission.unit === undefined) return;
  const group = groups.get(submission.unit);
  if (group) group.push(submission);
  else groups.set(submission.unit, [submission]);
}

function asideRecord(submission: Submission, { status, findings = [] }: Verdict): FileRecord {
  return {
    file: submission.source.file,
    entry: submission.source.entry,
    unit: submission.unit,
    revision: undefined,
    sha256: submission.source.sha256,
    status: status ?? "left-aside",
    reason: findings[0]?.code,
    ...(findings[0] && { reasonParams: findings[0].params }),
  };
}

type Say = (
  code: string,
  severity: Finding["severity"],
  params: Finding["params"],
  question?: string,
) => readonly Finding[];

const sayOf =
  (submission: Submission): Say =>
  (code, severity, params, question) => [
    {
      code,
      severity,
      ...(submission.unit && { unit: submission.unit }),
      place: { file: shownName(submission) },
      params,
      ...(question !== undefined && { question }),
    },
  ];

function judge(
  context: CampaignContext,
  unit: Unit,
  submission: Submission,
  twin: Submission | undefined,
): Verdict {
  const say = sayOf(submission);
  if (twin) {
    const [first] = namesApart(twin.source, submission.source);
    return { to: "aside", status: "duplicate", findings: say("UNIT-003", "notes", { twin: first }) };
  }
  if (submission.isSetAside) return { to: "aside", findings: coded(submission, "UNIT-025") };
  if (submission.isConsolidated) return { to: "aside", findings: coded(submission, "UNIT-022") };
  const { campaign } = submission;
  if (campaign !== undefined && campaign !== context.campaign.id)
    return { to: "aside", status: "foreign", findings: say("UNIT-002", "blocks", { campaign }) };
  const found = submission.unit === undefined ? undefined : context.units.get(submission.unit);
  if (!found || submission.unitIsLikely) return { to: "aside", findings: asked(submission, say) };
  return judgeUnit(context, unit, found, submission);
}

const coded = ({ findings }: Submission, code: string): readonly Finding[] =>
  findings.filter((finding) => finding.code === code);

/** Whose the file is, is asked: by what the file says of it, else plainly; and what was answered that does not fit. */
function asked(submission: Submission, say: Say): readonly Finding[] {
  const question = unitQuestion(submission.source.sha256);
  const asking = submission.findings.filter((finding) => finding.question === question);
  if (submission.unitIsLikely && submission.unit !== undefined) return asking;
  return [
    ...say("UNIT-001", "needs-reason", {}, question),
    ...asking.filter(({ code }) => code === "UNIT-024"),
  ];
}

function judgeUnit(context: CampaignContext, unit: Unit, found: Unit, submission: Submission): Verdict {
  const say = sayOf(submission);
  if (found.code === unit.code) return { to: submission.fromBook ? "own-book" : "own" };
  if (!isBelow(context, found, unit)) {
    const params = { name: found.name, under: unit.name };
    return { to: "aside", status: "foreign", findings: say("UNIT-004", "blocks", params) };
  }
  if (found.expected) return { to: "unit" };
  const params = { name: found.name, why: found.exclusion ?? "" };
  return { to: "unexpected", findings: say("UNIT-012", "needs-reason", params) };
}

/** Is `unit` anywhere below `above`? */
export const isBelow = (context: CampaignContext, unit: Unit, above: Unit): boolean =>
  ancestorsOf(context, unit).includes(above.code);
