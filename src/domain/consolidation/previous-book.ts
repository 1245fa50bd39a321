import type { SectionPath } from "../outline/section-path";
import type { AwardRecord } from "../awards/award-record";
import type { UnitCode } from "../unit/unit-code";
import type { UnitReview } from "../returns/review";
import type { JournalEntry } from "./consolidation";
import type { Corrections } from "./corrections";
import type { Decision } from "./decisions";

/** What a new consolidation carries over from the book that stands: own text, decisions, Nhật ký, figures to compare. */
export interface PreviousBook {
  readonly campaign: string;
  readonly unit: UnitCode;
  readonly madeAt: string;
  readonly ownText: ReadonlyMap<SectionPath, string>;
  /** By section, a mark of the compiled draft that stood before the one who wrote the own text last. */
  readonly seenDrafts?: ReadonlyMap<SectionPath, string>;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly corrections?: Corrections;
  readonly reviews?: ReadonlyMap<UnitCode, UnitReview>;
  readonly awards?: AwardRecord;
  readonly journal: readonly JournalEntry[];
  /** Per unit the figures as shown, by "D04.n|2022"; blank ones left out. */
  readonly figures: ReadonlyMap<UnitCode, ReadonlyMap<string, string>>;
}
