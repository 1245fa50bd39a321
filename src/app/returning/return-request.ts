import type { UnitReview } from "../../domain/returns/review";
import type { UnitCode } from "../../domain/unit/unit-code";

/** What a unit is asked: findings by their place in its list of findings, and a request of the official's own. */
export interface ReturnRequest {
  readonly unit: UnitCode;
  /** Ids of FindingView, as the unit's page shows them. */
  readonly findings: readonly string[];
  /** One request a line; blank lines do not count. */
  readonly more: string;
  /** The unit's own file, where it is at hand: its own sheets go back with it. */
  readonly own?: Uint8Array;
}

/** What the unit's page can decide; "open" takes a decision back. */
export type ReviewKind = Exclude<UnitReview["kind"], "returned">;
