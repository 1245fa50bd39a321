import type { AwardAction } from "../../domain/awards/award-decisions";
import type { NomineeKind } from "../../domain/awards/award-rules";
import type { OrderMove } from "../../domain/awards/order-in-list";
import type { UnitCode } from "../../domain/unit/unit-code";
import type { AwardDeskView } from "./award-desk-view";

/** Khen thưởng of the open consolidating workbook. */
export type AwardsView =
  | {
      readonly kind: "desk";
      readonly desk: AwardDeskView;
      /** Units that nominate here: the level's own and those below it. */
      readonly units: readonly { readonly code: UnitCode; readonly name: string }[];
      /** What the lists hold, in their order; no households where the campaign has none. */
      readonly counts: readonly { readonly kind: NomineeKind; readonly count: number }[];
      /** Decisions the workbook does not hold before the next Tổng hợp. */
      readonly waiting: number;
      /** What can be taken back: how many decisions of which kind, and about whom where it is one. */
      readonly last:
        { readonly kind: AwardAction["kind"]; readonly count: number; readonly name: string } | undefined;
      /** Who decided last: it is filled in for the next decision. */
      readonly by: string;
      /** The step at which this level asks another office; undefined where it asks none. */
      readonly referral: string | undefined;
    }
  /** No rules are in force, or the workbook does not carry the nominations. */
  | { readonly kind: "none"; readonly why: "no-rules" | "no-lists" };

/** One decision about one or more nominations; an `order` is told as a move. */
export interface AwardRequest {
  /** Of an `add` none: the desk gives it its id. */
  readonly nominations: readonly string[];
  readonly action: AwardChoice;
  /** Who decides, and why: a reason is needed for what puts a nomination out of its list or into another. */
  readonly by: string;
  readonly reason: string;
}

export type AwardChoice =
  | Exclude<AwardAction, { readonly kind: "order" | "undo" | "guidance" }>
  | { readonly kind: "move"; readonly move: OrderMove };

export type AwardOutcome =
  { readonly kind: "done"; readonly count: number } | { readonly kind: "refused"; readonly sentence: string };

/** What came of a file chosen as an office's answer. */
export type OpinionsOutcome =
  | {
      readonly kind: "taken";
      readonly count: number;
      /** Rows that could not be matched or read, each as a sentence. */
      readonly remarks: readonly string[];
    }
  | { readonly kind: "refused"; readonly sentence: string };
