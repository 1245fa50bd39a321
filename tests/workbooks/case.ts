import type { Unit } from "../../src/domain/campaign/campaign";
import type { CampaignContext } from "../../src/domain/campaign/context";
import type { Answers, Submission } from "../../src/domain/submission/submission";
import type { BookGrid } from "../../src/sheets/grid";
import type { Origin } from "./tagged-book";

/** A case to judge: what was answered, what stands in the file that came, and what was read from it. */
export interface Case {
  readonly context: CampaignContext;
  /** Whose answers they are. */
  readonly unit: Unit;
  readonly answers: Answers;
  /** Every value that was typed, by its key. */
  readonly typed: ReadonlyMap<string, Origin>;
  /** Values a person took out of the file on purpose, leaving no trace a reader could see. */
  readonly erased: ReadonlySet<string>;
  readonly book: BookGrid;
  readonly found: Submission;
}
