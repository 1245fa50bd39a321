import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import type { Submission } from "../submission/submission";
import { noDecisions, type Decisions } from "./decisions";
import type { CorrectionEntry } from "./settle-corrections";
import { returnOf, type ReturnedUnit } from "./unit-returns";

/**
 * Units' returns worked out while other files are still being read: nearly every unit hands in one workbook, about which
 * nobody has decided anything. Where that turns out otherwise the return is worked out anew.
 */
export class ForeseenReturns {
  readonly #returns = new Map<Submission, ReturnedUnit>();

  constructor(readonly context: CampaignContext) {}

  /** Not of a Word file: reading it derives no figures, and those of the workbook it belongs to would not be there yet. */
  foresee(submission: Submission): void {
    const unit = submission.unit === undefined ? undefined : this.context.units.get(submission.unit);
    if (!unit || submission.source.isWord || submission.isConsolidated) return;
    this.#returns.set(submission, returnOf(this.context, unit, [submission], noDecisions));
  }

  /** Undefined where it is not what was foreseen. */
  of(
    unit: Unit,
    submissions: readonly Submission[],
    { entries }: Decisions,
    corrections: readonly CorrectionEntry[],
  ): ReturnedUnit | undefined {
    const [only] = submissions;
    if (!only || submissions.length > 1 || entries.size > 0 || corrections.length > 0) return undefined;
    const foreseen = this.#returns.get(only);
    return foreseen?.unitReturn.unit === unit ? foreseen : undefined;
  }
}
