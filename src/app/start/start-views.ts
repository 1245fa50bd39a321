import type { UnitCode } from "../../domain/unit/unit-code";

export interface CampaignCard {
  readonly id: string;
  readonly title: string;
  readonly levels: readonly {
    readonly id: string;
    readonly name: string;
    /** Units of this level receive from below: they make the consolidating workbook. */
    readonly consolidates: boolean;
  }[];
}

export interface UnitChoice {
  readonly units: readonly {
    readonly code: UnitCode;
    readonly name: string;
    readonly parent: string | undefined;
  }[];
  /** Those that fit and are not listed. */
  readonly more: number;
}

/** In words, what making the workbook does. */
export interface StartPlan {
  readonly sentences: readonly string[];
  readonly fileName: string;
  /** The host opens the new workbook itself; otherwise it is saved as a file. */
  readonly opens: boolean;
}
