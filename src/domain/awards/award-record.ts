import { withoutUndone, type AwardDecision } from "./award-decisions";

/** What was decided about nominations, and where: each level's own log is only ever added to. */
export interface AwardRecord {
  /** In the workbooks of the levels below, as they were handed in. */
  readonly below: readonly AwardDecision[];
  readonly own: readonly AwardDecision[];
}

export const noAwardRecord: AwardRecord = { below: [], own: [] };

/** Several copies of one log, or logs of several: each decision once, those of the first before what another adds. */
export function joinedLogs(...logs: readonly (readonly AwardDecision[])[]): readonly AwardDecision[] {
  const byId = new Map<string, AwardDecision>();
  for (const decision of logs.flat()) if (!byId.has(decision.id)) byId.set(decision.id, decision);
  return [...byId.values()];
}

/** What a level's desk plays over its nominations: what the levels below decided, then its own. */
export const wholeLog = ({ below, own }: AwardRecord): readonly AwardDecision[] => [
  ...logForAbove(below),
  ...own,
];

/**
 * What of a log counts for the level above: who was returned, merged, put to another form or added, which steps were done and
 * which opinions given. That a level accepts a nomination, in which order its own lists stand, and by which guidance it judged, binds nobody above; but who was
 * accepted after being returned is nominated again.
 */
export function logForAbove(log: readonly AwardDecision[]): readonly AwardDecision[] {
  const counting = withoutUndone(log);
  const acceptedAt = new Map<string, number>();
  for (const [at, { nomination, action }] of counting.entries())
    if (action.kind === "accept") acceptedAt.set(nomination, at);
  return counting.filter(({ nomination, action: { kind } }, at) => {
    if (kind === "accept" || kind === "order" || kind === "guidance") return false;
    const isOut = kind === "return" || kind === "merge";
    return !isOut || at > (acceptedAt.get(nomination) ?? -1);
  });
}

/** Decisions that were logged with one click, or came with one answer, are taken back together. */
export const batchOf = ({ id }: AwardDecision): string =>
  id.startsWith("answer:") ? id.split(":", 2).join(":") : id.slice(0, id.lastIndexOf("."));

/** The last thing that was decided and still counts, as one batch; of one nomination where it is named. */
export function lastBatch(log: readonly AwardDecision[], nomination?: string): readonly AwardDecision[] {
  const counting = withoutUndone(log);
  const ofOne =
    nomination === undefined ? counting : counting.filter((decision) => decision.nomination === nomination);
  const last = ofOne.at(-1);
  return last ? ofOne.filter((decision) => batchOf(decision) === batchOf(last)) : [];
}
