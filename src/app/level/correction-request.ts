import type { UnitCode } from "../../domain/unit/unit-code";

/** What is asked of the desk: a figure put right, or an amount added to a total. */
export interface CorrectionRequest {
  readonly kind: "told" | "typed" | "adjusted";
  /** Whose figure; of an adjustment nobody's: the consolidating unit's own total. */
  readonly unit: UnitCode | undefined;
  /** "B01|2023" */
  readonly figure: string;
  readonly value: string;
  readonly by: string;
  readonly how: string;
  readonly reason: string;
}

export type CorrectionOutcome =
  { readonly kind: "done" } | { readonly kind: "refused"; readonly sentence: string };

/** A figure that is typed by a unit of this kind, with what counts for it now. */
export interface CorrectableFigure {
  readonly figure: string;
  readonly name: string;
  readonly period: string;
  readonly measureUnit: string;
  /** "" where there is none. */
  readonly now: string;
}
