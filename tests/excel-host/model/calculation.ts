import type { Area } from "./area";

/** What the formulas of a book read. */
export interface ReadIndex {
  /** By the sheet's id. */
  readonly areas: Map<string, Area[]>;
  /** Folded names used, so that a name that comes or goes counts. */
  readonly names: Set<string>;
  /** Some formula looks where nobody can say (INDIRECT, OFFSET), or at the clock. */
  everything: boolean;
  /** Some formula (SUBTOTAL, AGGREGATE) looks at whether rows are hidden. */
  hiding: boolean;
  /** A formula that was counted here is gone: what is said here may be too much. */
  loose: boolean;
}

/**
 * When formulas' results are known. The host computes nothing: a result is known from the file (or given by a test that
 * plays Excel) until something changes that any formula might read. Changes are counted; a result is as old as the
 * change at which it became known. note-change.ts does the counting.
 */
export class Calculation {
  /** The present moment: how many changes there were. */
  now = 0;
  /** The last change that any formula might read; results known before it are not known any more. */
  changedAt = 0;
  /** The latest moment at which any result became known. */
  latestKnown = 0;
  index: ReadIndex | undefined;

  isKnown(knownAt: number | undefined): boolean {
    return knownAt !== undefined && knownAt >= this.changedAt;
  }

  /** A result becomes known now. */
  learn(): number {
    this.latestKnown = this.now;
    return this.now;
  }
}
