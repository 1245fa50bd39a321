import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import type { Finding } from "../finding";
import { compareFiles, placeName } from "../submission/file-name";
import type { Submission } from "../submission/submission";
import { isUnitCode, type UnitCode } from "../unit/unit-code";
import { reviewedReturn, type ReviewedReturn } from "../returns/reviewed-return";
import type { UnitReview } from "../returns/review";
import type { AwardDecision } from "../awards/award-decisions";
import type { AwardRecord } from "../awards/award-record";
import { applyDecisions } from "./apply-decisions";
import { awardFacts, awardRecord } from "./award-record-of";
import { figureChanges } from "./changes";
import type { Consolidation, FileRecord, JournalEntry } from "./consolidation";
import { booksOf, ownTextsOf } from "./books-given";
import { coverageOf } from "./coverage";
import { acrossReturns } from "./across-returns";
import type { Corrections, StandingCorrection } from "./corrections";
import { Decisions } from "./decisions";
import { carriedDecisions } from "./merge-books";
import type { ForeseenReturns } from "./foreseen-returns";
import { levelFindings } from "./compare-levels";
import { leftOutFindings } from "./left-out";
import { momentsOf, newestMoment, recordKey } from "./file-moments";
import { extendJournal } from "./journal";
import { pairWordFiles } from "./pair-word-files";
import type { PreviousBook } from "./previous-book";
import { reportersOf } from "./reporters";
import { allCorrections, settleAdjustments, sortCorrections, type Adjustments } from "./settle-corrections";
import { sortSubmissions, type SortedSubmissions } from "./sort-submissions";
import { strayDecisions } from "./stray-decisions";
import { computeTotals } from "./totals";
import { returnOf, type ReturnedUnit } from "./unit-returns";

/** Everything that was handed in. */
export interface ReceivedFiles {
  readonly submissions: readonly Submission[];
  /** Files that could not be read at all, with the findings that say why. */
  readonly refused: readonly FileRecord[];
  readonly refusals: readonly Finding[];
  /** All files in the order given, for the list of files; absent: those that were read, then those that were not. */
  readonly given?: readonly Pick<FileRecord, "file" | "entry">[];
}

export interface ConsolidateInput extends ReceivedFiles {
  readonly context: CampaignContext;
  readonly unit: Unit;
  readonly decisions: Decisions;
  readonly previous: PreviousBook | undefined;
  /** Put right since the previous book. */
  readonly corrections?: Corrections;
  /** Decided since the previous book about units' reports. */
  readonly reviews?: ReadonlyMap<UnitCode, UnitReview>;
  /** Decided since the previous book about nominations. */
  readonly awards?: readonly AwardDecision[];
  /** Typed since into sheets that are laid anew: told once in Nhật ký xử lý. */
  readonly edits?: readonly JournalEntry[];
  /** What was worked out while files were read. */
  readonly foreseen?: ForeseenReturns;
}

/**
 * Many returns as one result. Pure: the same input gives the same result, its time included (`madeAt` is the newest
 * moment the inputs themselves know of, so that no clock moves a result that did not change). The order in which files
 * are given changes nothing but the order of `files`.
 */
export function consolidate(input: ConsolidateInput): Consolidation {
  const { context, unit, previous } = input;
  const given = pairWordFiles(
    context,
    [...input.submissions].sort((one, other) => compareFiles(one.source, other.source)),
  );
  const { decisions, asked } = decidedFor(input, given);
  const submissions = given.map((submission) => applyDecisions(context, submission, decisions));
  const sorted = sortSubmissions(context, unit, submissions);
  const { returned, adjustments, putRight } = answersOf(input, given, sorted, decisions);
  const apart = apartReturns(context, sorted, decisions);
  const { reviews, reviewed } = reviewedReturns(input, returned);
  const children = reviewed.map(({ unitReturn }) => unitReturn);
  const own = ownTextsOf(sorted, previous, decisions);
  const files = [
    ...sorted.ownBooks.map(bookRecord),
    ...[...returned, ...apart].flatMap(({ records }) => records),
    ...sorted.records,
    ...[...input.refused].sort(compareFiles),
  ];
  const changes = figureChanges(context.index, children, previous);
  const coverage = coverageOf(context, children);
  const madeAt = newestMoment(input.submissions, previous, context);
  const awards = awardRecord(unit, booksOf(given), previous?.awards, input.awards);
  const journal = journalOf(input, { files, changes, coverage, madeAt, putRight, awards, children });
  return {
    context,
    campaign: context.campaign,
    index: context.index,
    unit,
    children,
    unexpected: apart.map(({ unitReturn }) => unitReturn),
    own: apart.find(({ unitReturn }) => unitReturn.unit.code === unit.code)?.unitReturn,
    totals: computeTotals(context, unit, children, adjustments.amounts),
    coverage,
    findings: sortFindings([
      ...inOrder(input.refusals),
      ...strayDecisions(input.decisions, input.submissions),
      ...sorted.findings,
      ...asked,
      ...own.findings,
      ...ownReports(sorted),
      ...adjustments.findings,
      ...levelFindings(context, children),
      ...leftOutFindings(context, unit, children),
      ...acrossReturns(context, returned),
      ...reviewed.flatMap(({ findings }) => findings),
    ]),
    files: asGiven(input, files),
    ownText: own.entries,
    seenDrafts: previous?.seenDrafts ?? new Map(),
    decisions: decisions.entries,
    corrections: new Map(putRight.map((correction) => [correction.id, correction])),
    reviews,
    awards,
    journal,
    changes,
    madeAt: journal === previous?.journal ? previous.madeAt : madeAt,
  };
}

/** Every reporter's files merged and put right, and what was adjusted in the totals. */
function answersOf(
  { context, unit, previous, corrections: made, foreseen }: ConsolidateInput,
  given: readonly Submission[],
  { byUnit }: SortedSubmissions,
  decisions: Decisions,
): {
  readonly returned: readonly ReturnedUnit[];
  readonly adjustments: Adjustments;
  readonly putRight: readonly StandingCorrection[];
} {
  const corrections = sortCorrections(allCorrections(booksOf(given), previous?.corrections, made));
  const reporters = reportersOf(context, unit, [...byUnit.keys(), ...corrections.units]);
  const returned = reporters.map((child) => {
    const [files, own] = [byUnit.get(child.code) ?? [], corrections.ofUnit(child.code)];
    return foreseen?.of(child, files, decisions, own) ?? returnOf(context, child, files, decisions, own);
  });
  const adjustments = settleAdjustments(context, unit, corrections.adjustments);
  const putRight = [...returned.flatMap((child) => child.corrections), ...adjustments.corrections];
  return { returned, adjustments, putRight };
}

/** The units' answers with what was decided about them, in the book that stands or since. */
function reviewedReturns(
  { context, previous, reviews: given }: ConsolidateInput,
  returned: readonly ReturnedUnit[],
): { readonly reviews: Consolidation["reviews"]; readonly reviewed: readonly ReviewedReturn[] } {
  const reviews = new Map([...(previous?.reviews ?? []), ...(given ?? [])]);
  const reviewed = returned.map(({ unitReturn }) =>
    reviewedReturn(context, unitReturn, reviews.get(unitReturn.unit.code)),
  );
  return { reviews, reviewed };
}

function journalOf(
  input: ConsolidateInput,
  {
    files,
    changes,
    coverage: { received, expected },
    madeAt,
    putRight,
    ...decided
  }: Pick<Consolidation, "files" | "changes" | "coverage" | "madeAt" | "children"> & {
    readonly putRight: readonly StandingCorrection[];
    readonly awards: AwardRecord;
  },
): Consolidation["journal"] {
  const { context, previous, decisions, reviews } = input;
  const moments = momentsOf(input.submissions);
  return extendJournal(previous, {
    files: files.map((record) => ({ ...record, at: moments.get(recordKey(record)) ?? madeAt })),
    changes,
    decisions: decisions.entries,
    corrections: putRight,
    awards: [...awardFacts(context, decided, previous?.awards), ...(input.edits ?? [])],
    ...(reviews && { reviews }),
    nameOf: (code) => context.units.get(code)?.name ?? code,
    received: received.length,
    expected: expected.length,
    madeAt,
  });
}

/** What is decided here, in the book that stands, or in the consolidated workbooks that were given. */
function decidedFor(
  { previous, decisions: { entries } }: ConsolidateInput,
  given: readonly Submission[],
): { readonly decisions: Decisions; readonly asked: readonly Finding[] } {
  const decided = new Map([...(previous?.decisions ?? []), ...entries]);
  const carried = carriedDecisions(booksOf(given), decided);
  return { decisions: new Decisions(new Map([...carried.entries, ...decided])), asked: carried.findings };
}

const bookRecord = ({ source, unit }: Submission): FileRecord => ({
  file: source.file,
  entry: source.entry,
  unit,
  revision: undefined,
  sha256: source.sha256,
  status: "taken",
  reason: undefined,
});

/** Units outside the expected list, and the consolidating unit's own report: read, shown, not added. */
function apartReturns(
  context: CampaignContext,
  sorted: SortedSubmissions,
  decisions: Decisions,
): readonly ReturnedUnit[] {
  const groups = new Map<UnitCode, readonly Submission[]>(sorted.unexpected);
  const own = sorted.own[0]?.unit;
  if (own !== undefined) groups.set(own, sorted.own);
  return [...groups].flatMap(([code, submissions]) => {
    const unit = context.units.get(code);
    if (!unit) return [];
    const { unitReturn, records } = returnOf(context, unit, submissions, decisions);
    return [
      {
        unitReturn,
        findings: [],
        corrections: [],
        records: records.map((record) => ({
          ...record,
          status: "left-aside" as const,
          reason: code === own ? "UNIT-013" : "UNIT-012",
        })),
      },
    ];
  });
}

/** The consolidating unit's own report among the files: kept apart, and said. */
function ownReports({ own }: SortedSubmissions): readonly Finding[] {
  return own.map(({ unit, source }) => ({
    code: "UNIT-013",
    severity: "notes" as const,
    ...(unit && { unit }),
    place: { file: placeName(source) },
    params: {},
  }));
}

/** Files in the order given, so that a person finds them where they stood. */
function asGiven(
  { given, submissions, refused }: ConsolidateInput,
  files: readonly FileRecord[],
): readonly FileRecord[] {
  const all = given ?? [...submissions.map(({ source }) => source), ...refused];
  const order = new Map(all.map((file, at) => [recordKey(file), at]));
  return [...files].sort((a, b) => (order.get(recordKey(a)) ?? 0) - (order.get(recordKey(b)) ?? 0));
}

/** What could not be read, by file. */
const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((one, other) =>
    compareFiles(
      { file: one.place.file ?? "", entry: undefined },
      { file: other.place.file ?? "", entry: undefined },
    ),
  );

const severities = ["blocks", "needs-reason", "notes"] as const;

/** Worst first; inside a severity as they were found: by file, then by place. */
function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** Unit code in the campaign, or undefined: for callers that hold plain text. */
export function unitNamed(context: CampaignContext, text: string): Unit | undefined {
  return isUnitCode(text) ? context.units.get(text) : undefined;
}
