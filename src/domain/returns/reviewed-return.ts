import type { CampaignContext } from "../campaign/context";
import type { UnitReturn } from "../consolidation/consolidation";
import type { Finding } from "../finding";
import { sealOf } from "../submission/seal";
import { vietnamMoment } from "../vietnam-time";
import { isoOfDay } from "../day";
import { judgeRemarks } from "./judge-remarks";
import type { UnitReview } from "./review";

export interface ReviewedReturn {
  readonly unitReturn: UnitReturn;
  readonly findings: readonly Finding[];
}

/**
 * A unit's standing answer with what was decided about it. A decision holds for the answers it was made on: after a
 * change an accepted or sealed report has to be looked at again, which is said, and a returned one was amended.
 */
export function reviewedReturn(
  context: CampaignContext,
  unitReturn: UnitReturn,
  review: UnitReview | undefined,
): ReviewedReturn {
  const { answers } = unitReturn;
  if (!review || !answers || review.kind === "open") return { unitReturn, findings: [] };
  const isSame = sealOf(context, answers) === review.seal;
  if (review.kind === "returned") return returned(context, unitReturn, review, isSame);
  if (isSame) return { unitReturn: { ...unitReturn, state: review.kind }, findings: [] };
  const code = review.kind === "sealed" ? "UNIT-042" : "UNIT-041";
  const day = dayOf(review.at);
  return {
    unitReturn: { ...unitReturn, state: "to-review" },
    findings: [findingOf(unitReturn, code, "needs-reason", { day })],
  };
}

function returned(
  context: CampaignContext,
  unitReturn: UnitReturn,
  { remarks, revision }: UnitReview,
  isSame: boolean,
): ReviewedReturn {
  const { answers, replies = [] } = unitReturn;
  if (isSame && (answers?.revision ?? 0) <= revision)
    return { unitReturn: { ...unitReturn, state: "returned" }, findings: [] };
  const open = judgeRemarks(context, remarks, answers, replies).filter(({ isAnswered }) => !isAnswered);
  return {
    unitReturn: { ...unitReturn, state: "amended" },
    findings: open.map(({ remark: { number, text, part, period, section, list, row } }) => ({
      ...findingOf(unitReturn, "UNIT-043", "needs-reason", { number, text }),
      ...(part !== undefined && { part }),
      ...(period !== undefined && { period }),
      ...(section !== undefined && { section }),
      ...(list !== undefined && { list }),
      ...(row !== undefined && { row }),
    })),
  };
}

function dayOf(at: string): string {
  const moment = vietnamMoment(at);
  return moment ? isoOfDay(moment.day) : "";
}

const findingOf = (
  { unit }: UnitReturn,
  code: string,
  severity: Finding["severity"],
  params: Finding["params"],
): Finding => ({ code, severity, unit: unit.code, place: {}, params });
