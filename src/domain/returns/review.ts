import type { PartId, PeriodId } from "../indicator/ids";
import type { SectionPath } from "../outline/section-path";

/**
 * What the level that receives has decided about a unit's report: Đạt yêu cầu, Đã chốt, Đã yêu cầu bổ sung, or nothing
 * again. Chốt is a checksum by which later changes are seen, no signature (practice.md §7).
 */
export interface UnitReview {
  readonly kind: "accepted" | "sealed" | "returned" | "open";
  /** ISO instant. */
  readonly at: string;
  /** Hash of the answers as they stood then (seal.ts). */
  readonly seal: string;
  /** How many files of the unit had been taken by then. */
  readonly revision: number;
  /** What was asked, where the report was returned. */
  readonly remarks: readonly Remark[];
}

/** One thing a unit is asked to complete or to correct. */
export interface Remark {
  /** From 1, as it stands beside the cell and in the list. */
  readonly number: number;
  /** The request in words, as the unit reads it. */
  readonly text: string;
  /** What it is about; a remark on the report as a whole has none of these. */
  readonly part?: PartId;
  readonly period?: PeriodId;
  readonly section?: SectionPath;
  readonly list?: string;
  readonly row?: string;
  /** What stood there, and the reason beside it. */
  readonly before: string;
  readonly noteBefore: string;
}

/** What a unit wrote into the column of answers beside a remark. */
export interface RemarkReply {
  readonly number: number;
  readonly text: string;
}

/** A remark with what became of it. */
export interface RemarkOutcome {
  readonly remark: Remark;
  readonly now: string;
  readonly noteNow: string;
  readonly reply: string;
  /** The answer or its reason is another by now, or the unit replied. */
  readonly isAnswered: boolean;
}
