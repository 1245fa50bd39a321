import type { AwardDecision } from "../../domain/awards/award-decisions";
import type { Correction } from "../../domain/consolidation/corrections";
import type { Decision } from "../../domain/consolidation/decisions";
import type { PreviousBook } from "../../domain/consolidation/previous-book";
import type { UnitReview } from "../../domain/returns/review";
import type { UnitCode } from "../../domain/unit/unit-code";

/** What a person decided since the result that stands in the workbook; it is written with the next one. */
export class DecidedSince {
  readonly #decisions = new Map<string, Decision>();
  readonly reviews = new Map<UnitCode, UnitReview>();
  readonly corrections = new Map<string, Correction>();
  /** Added to the log of nominations. */
  awards: readonly AwardDecision[] = [];

  decide(question: string, decision: Decision): void {
    this.#decisions.set(question, decision);
  }

  /** Answers that say something else than the book that stands. */
  newDecisions({ decisions: before }: PreviousBook): ReadonlyMap<string, Decision> {
    return new Map(
      [...this.#decisions].filter(
        ([question, decision]) => JSON.stringify(before.get(question)) !== JSON.stringify(decision),
      ),
    );
  }

  isNothing(previous: PreviousBook): boolean {
    const { reviews, corrections, awards } = this;
    return this.newDecisions(previous).size + reviews.size + corrections.size + awards.length === 0;
  }

  clear(): void {
    this.#decisions.clear();
    this.reviews.clear();
    this.corrections.clear();
    this.awards = [];
  }
}
