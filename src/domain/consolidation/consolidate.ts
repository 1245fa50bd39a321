import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import { isoOfDay } from "../day";
import type { Finding } from "../finding";
import { compareFiles, placeName } from "../submission/file-name";
import type { Submission } from "../submission/submission";
import { isUnitCode, type UnitCode } from "../unit/unit-code";
import { applyDecisions } from "./apply-decisions";
import { figureChanges } from "./changes";
import type { Consolidation, FileRecord } from "./consolidation";
import { coverageOf } from "./coverage";
import { Decisions, noDecisions } from "./decisions";
import { orderHandIns } from "./hand-in-order";
import { carriedDecisions, mergeOwnTexts } from "./merge-books";
import { levelFindings } from "./compare-levels";
import { leftOutFindings } from "./left-out";
import { extendJournal } from "./journal";
import type { PreviousBook } from "./previous-book";
import { reportersOf } from "./reporters";
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
}

/**
 * Many returns as one result. Pure: the same input gives the same result, its time included (`madeAt` is the newest
 * moment the inputs themselves know of, so that no clock moves a result that did not change). The order in which files
 * are given changes nothing but the order of `files`.
 */
export function consolidate(input: ConsolidateInput): Consolidation {
  const { context, unit, previous } = input;
  const given = [...input.submissions].sort((one, other) => compareFiles(one.source, other.source));
  const { decisions, asked } = decidedFor(input, given);
  const submissions = given.map((submission) => applyDecisions(context, submission, decisions));
  const sorted = sortSubmissions(context, unit, submissions);
  const reporters = reportersOf(context, unit, sorted.byUnit.keys());
  const returned = reporters.map((child) =>
    returnOf(context, child, sorted.byUnit.get(child.code) ?? [], decisions),
  );
  const apart = apartReturns(context, sorted, decisions);
  const children = returned.map(({ unitReturn }) => unitReturn);
  const own = mergeOwnTexts(previous?.ownText ?? new Map(), booksOf(sorted.ownBooks), decisions);
  const files = [
    ...sorted.ownBooks.map(bookRecord),
    ...[...returned, ...apart].flatMap(({ records }) => records),
    ...sorted.records,
    ...[...input.refused].sort(compareFiles),
  ];
  const changes = figureChanges(context.index, children, previous);
  const coverage = coverageOf(context, children);
  const madeAt = newestMoment(input);
  const moments = momentsOf(input);
  const journal = extendJournal(previous, {
    files: files.map((record) => ({ ...record, at: moments.get(recordKey(record)) ?? madeAt })),
    changes,
    decisions: input.decisions.entries,
    received: coverage.received.length,
    expected: coverage.expected.length,
    madeAt,
  });
  return {
    context,
    campaign: context.campaign,
    index: context.index,
    unit,
    children,
    unexpected: apart.map(({ unitReturn }) => unitReturn),
    totals: computeTotals(context, unit, children),
    coverage,
    findings: sortFindings([
      ...inOrder(input.refusals),
      ...strayDecisions(input.decisions, input.submissions),
      ...sorted.findings,
      ...asked,
      ...own.findings,
      ...ownReports(sorted),
      ...levelFindings(context, children),
      ...leftOutFindings(context, unit, children),
      ...returned.flatMap(({ findings }) => findings),
    ]),
    files: asGiven(input, files),
    ownText: own.entries,
    decisions: decisions.entries,
    journal,
    changes,
    madeAt: journal === previous?.journal ? previous.madeAt : madeAt,
  };
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

/** The consolidated workbooks among what was given, the earlier first. */
const booksOf = (submissions: readonly Submission[]): readonly Submission[] =>
  orderHandIns(
    submissions.filter(({ fromBook }) => fromBook),
    noDecisions,
  ).submissions;

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

const recordKey = ({ file, entry }: { readonly file: string; readonly entry: string | undefined }): string =>
  `${file}\n${entry ?? ""}`;

/** When each file was sent or, failing that, last saved. */
function momentsOf({ submissions }: ConsolidateInput): ReadonlyMap<string, string> {
  return new Map(
    submissions.flatMap(({ source }) => {
      const at = source.sentAt ?? source.lastSaved;
      return at === undefined ? [] : [[recordKey(source), at] as const];
    }),
  );
}

function newestMoment({ submissions, context, previous }: ConsolidateInput): string {
  const moments = submissions.flatMap(({ source }) =>
    [source.sentAt, source.lastSaved].filter((at) => at !== undefined),
  );
  const fallback = previous?.madeAt ?? `${isoOfDay(context.campaign.cutOff)}T00:00:00Z`;
  return moments.reduce((newest, at) => (at > newest ? at : newest), moments[0] ?? fallback);
}

const severities = ["blocks", "needs-reason", "notes"] as const;

/** Worst first; inside a severity as they were found: by file, then by place. */
function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** Unit code in the campaign, or undefined: for callers that hold plain text. */
export function unitNamed(context: CampaignContext, text: string): Unit | undefined {
  return isUnitCode(text) ? context.units.get(text) : undefined;
}
