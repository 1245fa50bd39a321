import { referralStep } from "../../domain/awards/award-chain";
import type { AwardDecision } from "../../domain/awards/award-decisions";
import { levelOf } from "../../domain/campaign/context";
import type { SourceFile } from "../../domain/submission/submission";
import type { Finding } from "../../domain/finding";
import type { BookGrid } from "../../sheets/grid";
import type { BookSpec } from "../../sheets/spec";
import { interpretReferral } from "../../sheets/xin-y-kien/interpret";
import { layReferral } from "../../sheets/xin-y-kien/lay";
import type { NominateResult } from "./nominate";

/** The step at which this level asks another office, of any form that stands in its lists; undefined where it asks none. */
export function referralStepOf({ judged: { desk }, book }: NominateResult): string | undefined {
  const level = levelOf(desk.context, book.unit).id;
  const forms = new Set(desk.nominations.map(({ form }) => form));
  for (const form of forms) {
    const step = referralStep(desk.rules, form, level);
    if (step) return step.id;
  }
  return undefined;
}

/**
 * The workbook that goes to the other office: the standing nominations whose chain has this step at this level, in the lists' order.
 * Undefined where there is none.
 */
export function referralBook(result: NominateResult, step: string, createdAt: string): BookSpec | undefined {
  const { context, rules } = result.judged.desk;
  const { unit, lists } = result.book;
  const level = levelOf(context, unit).id;
  const nominations = lists
    .flatMap(({ list }) => list.groups.flatMap((group) => group.nominations))
    .filter(({ form }) => referralStep(rules, form, level)?.id === step);
  if (nominations.length === 0) return undefined;
  return layReferral({ context, unit, step, nominations, createdAt });
}

export interface ReadAnswer {
  /** To be added to the log: one opinion a nomination. */
  readonly decisions: readonly AwardDecision[];
  readonly findings: readonly Finding[];
}

/** What came back, as decisions to be logged; undefined where the workbook is no referral. The same file twice is logged once. */
export function readReferralAnswer(
  result: NominateResult,
  grid: BookGrid,
  { file, sha256, lastSaved }: SourceFile,
  at: string,
): ReadAnswer | undefined {
  const all = result.decided.all.map(({ nomination }) => nomination);
  const answer = interpretReferral(grid, all, file);
  if (!answer) return undefined;
  const { office, number, day, findings } = answer;
  const step = answer.step || referralStepOf(result) || "";
  const known = new Set(result.log.map(({ id }) => id));
  const decisions = answer.opinions.map(({ nomination, opinion, text }): AwardDecision => ({
    id: `answer:${sha256.slice(0, 12)}:${nomination}`,
    nomination,
    action: { kind: "opinion", step, opinion, text, number, day },
    by: office || file,
    at: lastSaved ?? at,
    reason: "",
  }));
  return { decisions: decisions.filter(({ id }) => !known.has(id)), findings };
}
