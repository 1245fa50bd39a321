import type { PartId, PeriodId } from "./indicator/ids";
import type { SectionPath } from "./outline/section-path";
import type { UnitCode } from "./unit/unit-code";

/** phải sửa · cần giải trình · lưu ý */
export type Severity = "blocks" | "needs-reason" | "notes";

/** Where a finding stands: the file as given, the entry inside a zip or mail, the sheet's name and the A1 address. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/**
 * The only way to say "this is wrong". `code` is stable (`VALUE-003`); the sentence lives in messages/.
 * Whatever a finding is about is named by id: a figure by part and period, a text by section, a row by list and row id.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly unit?: UnitCode;
  readonly part?: PartId;
  readonly period?: PeriodId;
  readonly section?: SectionPath;
  readonly list?: string;
  readonly row?: string;
  readonly place: Place;
  /** Values the sentence quotes, by name. */
  readonly params: Readonly<Record<string, string | number>>;
  /** Stable id of the question a person can answer through decisions; absent where nothing is asked. */
  readonly question?: string;
}
