import type { Finding } from "../finding";
import { shortSha } from "../submission/file-question";
import type { Submission } from "../submission/submission";

/**
 * Which of a unit's files is later: the mail's date, then the file's last-saved time, then the revision (a plain
 * workbook never raises it), then the order given. practice.md §5; when the marks disagree or say nothing, a person is asked and the
 * proposal stands until then.
 */
export interface OrderedHandIns {
  readonly submissions: readonly Submission[];
  readonly findings: readonly Finding[];
}

type Mark = (submission: Submission) => string | number | undefined;

const marks: readonly Mark[] = [
  (submission) => submission.source.sentAt,
  (submission) => submission.source.lastSaved,
  (submission) => submission.revision,
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

/** Some mark tells the two apart, and no other contradicts it. */
function isCertain(left: Submission, right: Submission): boolean {
  const orders = marks.map((mark) => byMark(mark, left, right)).filter((order) => order !== undefined);
  return orders.length > 0 && orders.every((order) => order === orders[0]);
}

/** Earliest first. `reversed` holds the question ids a person answered with "the other way round". */
export function orderHandIns(
  submissions: readonly Submission[],
  reversed: ReadonlySet<string>,
): OrderedHandIns {
  const sorted = submissions.map((submission, given) => ({ submission, given }));
  sorted.sort((a, b) => compare(a.submission, b.submission) || a.given - b.given);
  const ordered = sorted.map(({ submission }) => submission);
  const findings: Finding[] = [];
  for (let at = 1; at < ordered.length; at++) {
    const [earlier, later] = [ordered[at - 1], ordered[at]];
    if (!earlier || !later || isCertain(earlier, later)) continue;
    const question = `order:${shortSha(earlier.source.sha256)}:${shortSha(later.source.sha256)}`;
    if (reversed.has(question)) [ordered[at - 1], ordered[at]] = [later, earlier];
    else findings.push(orderFinding(earlier, later, question));
  }
  return { submissions: ordered, findings };
}

function orderFinding(earlier: Submission, later: Submission, question: string): Finding {
  return {
    code: "UNIT-005",
    severity: "needs-reason",
    ...(later.unit && { unit: later.unit }),
    place: { file: later.source.file },
    params: { earlier: shownName(earlier), later: shownName(later) },
    question,
  };
}

export function shownName({ source }: Submission): string {
  return source.entry ?? source.file;
}
