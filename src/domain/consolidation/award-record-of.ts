import { formLabel } from "../awards/award-catalogues";
import { chainOf } from "../awards/award-chain";
import {
  applyAwardDecisions,
  type AwardAction,
  type AwardDecision,
  type DecidedNomination,
} from "../awards/award-decisions";
import { joinedLogs, noAwardRecord, wholeLog, type AwardRecord } from "../awards/award-record";
import { knownDecisions } from "../awards/parse-award-decisions";
import { readNominations } from "../awards/read-nominations";
import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import { parseIsoDay, vietnameseDay } from "../day";
import type { Submission } from "../submission/submission";
import type { Consolidation, JournalEntry } from "./consolidation";

/**
 * What was decided about nominations in the book that stands, since, and in the consolidated workbooks that were given: another
 * workbook of the same unit adds to its own log, one of a unit below to what was decided below.
 */
export function awardRecord(
  unit: Unit,
  books: readonly Submission[],
  { below, own }: AwardRecord = noAwardRecord,
  given: readonly AwardDecision[] = [],
): AwardRecord {
  const records = books.flatMap(({ unit: of, fromBook }) => {
    const { awards } = fromBook ?? {};
    if (!awards) return [];
    const said = { below: knownDecisions(awards.below), own: knownDecisions(awards.own) };
    return [{ isOwn: of === unit.code, ...said }];
  });
  return {
    below: joinedLogs(
      below,
      ...records.map((record) => (record.isOwn ? record.below : joinedLogs(record.below, record.own))),
    ),
    own: joinedLogs(own, ...records.filter(({ isOwn }) => isOwn).map((record) => record.own), given),
  };
}

/** Nhật ký xử lý of what was decided here since the previous book. */
export function awardFacts(
  context: CampaignContext,
  { awards, children }: Pick<Consolidation, "awards" | "children">,
  before: AwardRecord = noAwardRecord,
): readonly JournalEntry[] {
  const known = new Set(before.own.map(({ id }) => id));
  const fresh = awards.own.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return [];
  const lists = children.map(({ unit, answers }) => ({ unit: unit.code, lists: answers?.lists ?? [] }));
  const { all } = applyAwardDecisions(readNominations(lists), wholeLog(awards));
  const nominations = new Map(all.map((one) => [one.nomination.id, one]));
  return fresh.map((decision) => entryOf(context, nominations, decision));
}

function entryOf(
  context: CampaignContext,
  nominations: ReadonlyMap<string, DecidedNomination>,
  { nomination: id, action, by, at, reason }: AwardDecision,
): JournalEntry {
  const nomination = nominations.get(id)?.nomination;
  const nominee = nomination?.name ?? (action.kind === "guidance" ? "" : id);
  const detail = detailOf(context, nominations, action, nomination?.form ?? "");
  return {
    at,
    code: `JOURNAL-award-${action.kind}`,
    unit: nomination?.unit,
    file: undefined,
    sha256: undefined,
    params: { nominee, by, reason, ...detail },
  };
}

/** What a decision says besides who and why. */
function detailOf(
  context: CampaignContext,
  nominations: ReadonlyMap<string, DecidedNomination>,
  action: AwardAction,
  form: string,
): JournalEntry["params"] {
  if (action.kind === "form") return { detail: formLabel(context, action.form) };
  if (action.kind === "merge")
    return { detail: nominations.get(action.into)?.nomination.name ?? action.into };
  if (action.kind === "order") return { detail: action.place };
  if (action.kind === "step") return { detail: stepLabel(context, form, action.step) };
  if (action.kind === "guidance") return { detail: action.guidance.source };
  if (action.kind === "give")
    return { detail: [action.number, shownDay(action.day), action.signer].filter(Boolean).join(", ") };
  if (action.kind !== "opinion") return {};
  const { opinion, text, number, day } = action;
  return { opinion, detail: [text, number, day].filter(Boolean).join(", ") };
}

function shownDay(iso: string): string {
  const day = parseIsoDay(iso);
  return day ? vietnameseDay(day) : iso;
}

function stepLabel({ campaign: { awards } }: CampaignContext, form: string, step: string): string {
  const known = awards && chainOf(awards, form).find(({ id }) => id === step);
  return known?.label ?? step;
}
