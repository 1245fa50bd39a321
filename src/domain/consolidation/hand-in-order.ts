import type { Finding } from "../finding";
import { baseName, namesApart, placeName } from "../submission/file-name";
import { shortSha } from "../submission/file-question";
import type { Submission } from "../submission/submission";
import type { Decisions } from "./decisions";

/**
 * Which of a unit's files is later: a sheet copied into the workbook never is; then the mail's date, then the file's last-saved time, then the revision (a plain
 * workbook never raises it). practice.md §5; when the marks disagree or say nothing, a person is asked and the proposal
 * stands until then. Where they say nothing it goes by name, then by content: never by the order files were given in.
 */
export interface OrderedHandIns {
  readonly submissions: readonly Submission[];
  readonly findings: readonly Finding[];
}

type Mark = (submission: Submission) => string | number | undefined;

const marks: readonly Mark[] = [
  (submission) => (submission.source.isCopy ? 0 : 1),
  (submission) => submission.source.sentAt,
  (submission) => submission.source.lastSaved,
  // A consolidated workbook is no hand-in of its own that could have a number.
  (submission) => (submission.fromBook ? undefined : submission.revision),
];

/** -1, 0, 1 by one mark; undefined where one of the two does not carry it. */
function byMark(mark: Mark, left: Submission, right: Submission): number | undefined {
  const [a, b] = [mark(left), mark(right)];
  if (a === undefined || b === undefined || a === b) return undefined;
  return a < b ? -1 : 1;
}

function compare(left: Submission, right: Submission): number {
  for (const mark of marks) {
    const order = byMark(mark, left, right);
    if (order !== undefined) return order;
  }
  return 0;
}

function byName(left: Submission, right: Submission): number {
  const keys = ({ source }: Submission): readonly string[] => [baseName(placeName(source)), source.sha256];
  const [a, b] = [keys(left).join("\n"), keys(right).join("\n")];
  return a === b ? 0 : a < b ? -1 : 1;
}

const ordersOf = (left: Submission, right: Submission): readonly number[] =>
  marks.map((mark) => byMark(mark, left, right)).filter((order) => order !== undefined);

/** Some mark tells the two apart, and all that do say that the first is the earlier. */
function isCertain(earlier: Submission, later: Submission): boolean {
  const orders = ordersOf(earlier, later);
  return orders.length > 0 && orders.every((order) => order < 0);
}

/** Two files whose order is a person's to say: `decided` is what was said, `later` before `earlier` where it is true. */
interface DoubtfulPair {
  readonly earlier: Submission;
  readonly later: Submission;
  readonly question: string;
  readonly reversed: boolean | undefined;
}

/**
 * Earliest first. Two files next to each other whose marks say nothing, and any two whose marks disagree, are asked about;
 * the proposal stands until a person says "take" (the other way round) or "aside" (as proposed).
 */
export function orderHandIns(submissions: readonly Submission[], decisions: Decisions): OrderedHandIns {
  const isWord = ({ source }: Submission): boolean => source.isWord ?? false;
  if (!submissions.some(isWord)) return orderAlike(submissions, decisions);
  // A Word file stands beside the workbook: which of the two is later says nothing.
  const books = orderAlike(
    submissions.filter((one) => !isWord(one)),
    decisions,
  );
  const words = orderAlike(submissions.filter(isWord), decisions);
  const files = books.submissions.filter(({ source }) => !source.isEdit);
  const edits = books.submissions.filter(({ source }) => source.isEdit);
  return {
    submissions: [...files, ...byMoment([...words.submissions, ...edits])],
    findings: [...books.findings, ...words.findings],
  };
}

/** What was typed here stands over the Word files that came before it, and a later Word file over it. */
function byMoment(submissions: readonly Submission[]): readonly Submission[] {
  const momentOf = ({ source }: Submission): string => source.sentAt ?? source.lastSaved ?? "";
  return [...submissions].sort((one, other) =>
    momentOf(one) === momentOf(other) ? 0 : momentOf(one) < momentOf(other) ? -1 : 1,
  );
}

function orderAlike(submissions: readonly Submission[], decisions: Decisions): OrderedHandIns {
  // Marks can go in a circle, so that the result of sorting depends on where it begins: always at the same place.
  const proposed = [...submissions].sort(byName).sort(compare);
  const doubtful = proposed.flatMap((earlier, at) =>
    proposed
      .slice(at + 1)
      .filter((later) => !isCertain(earlier, later))
      .map((later) => doubtfulPair(earlier, later, decisions)),
  );
  const ordered = decidedOrder(proposed, doubtful);
  const isNext = ({ earlier, later }: DoubtfulPair): boolean =>
    Math.abs(ordered.indexOf(earlier) - ordered.indexOf(later)) === 1;
  const open = doubtful.filter(
    (pair) => pair.reversed === undefined && (isNext(pair) || ordersOf(pair.earlier, pair.later).length > 0),
  );
  return { submissions: ordered, findings: open.map(orderFinding) };
}

/** The question names the two as they were proposed; files given in another order next time are the same question. */
function doubtfulPair(earlier: Submission, later: Submission, decisions: Decisions): DoubtfulPair {
  const [question, turned] = [questionOf(earlier, later), questionOf(later, earlier)];
  const said = decisions.of(question)?.kind;
  const saidTurned = said === undefined ? decisions.of(turned)?.kind : undefined;
  const reversed =
    said === undefined && saidTurned === undefined ? undefined : said === "take" || saidTurned === "aside";
  return { earlier, later, question, reversed };
}

const questionOf = (earlier: Submission, later: Submission): string =>
  `order:${shortSha(earlier.source.sha256)}:${shortSha(later.source.sha256)}`;

/** By how many files each comes after, all decisions counted; as proposed where that does not tell them apart. */
function decidedOrder(
  proposed: readonly Submission[],
  doubtful: readonly DoubtfulPair[],
): readonly Submission[] {
  const reversed = doubtful.filter((pair) => pair.reversed === true);
  const after = new Map(proposed.map((submission, at) => [submission, at]));
  for (const { earlier, later } of reversed) {
    after.set(earlier, (after.get(earlier) ?? 0) + 1);
    after.set(later, (after.get(later) ?? 0) - 1);
  }
  return [...proposed].sort((a, b) => (after.get(a) ?? 0) - (after.get(b) ?? 0));
}

function orderFinding({ earlier, later, question }: DoubtfulPair): Finding {
  const [before, after] = namesApart(earlier.source, later.source);
  return {
    code: "UNIT-005",
    severity: "needs-reason",
    ...(later.unit && { unit: later.unit }),
    place: { file: shownName(later) },
    params: { earlier: before, later: after },
    question,
  };
}

export const shownName = ({ source }: Submission): string => placeName(source);
