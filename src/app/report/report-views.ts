import type { SectionPath } from "../../domain/outline/section-path";
import type { MadeFile } from "../made-file";
import type { BookPlace } from "../ports";
import type { ProposedAdjustment } from "./proposed-adjustments";
import type { ReportChangeView } from "./report-change-views";

/** What the Word report of the open workbook would hold. */
export interface ReportPlan {
  readonly unit: string;
  /** "Báo cáo sơ kết …" */
  readonly title: string;
  /** Leaves nobody wrote a text for, with where it would be written. */
  readonly empty: readonly EmptySection[];
  readonly appendices: readonly AppendixChoice[];
  readonly signer: ReportSigner;
}

export interface EmptySection {
  readonly section: SectionPath;
  readonly title: string;
  readonly place: BookPlace | undefined;
}

export interface AppendixChoice {
  readonly id: string;
  readonly title: string;
  /** Rows of a list, or tables of figures. */
  readonly count: number;
  readonly kind: "tables" | "rows";
}

/** "" where the writer fills it in. */
export interface ReportSigner {
  readonly name: string;
  readonly position: string;
}

export interface ReportRequest {
  /** Ids of the appendices wanted; the others are left out. */
  readonly appendices: readonly string[];
  readonly signer: ReportSigner;
}

/** Of a figure edited in Word: how it is taken into the workbook. */
export interface ReportUpdateLine extends ReportChangeView {
  /** Where a unit's own workbook has it; undefined where it has no place of its own. */
  readonly place: BookPlace | undefined;
  /** The totals of a level that it may be. */
  readonly adjustments: readonly ProposedAdjustment[];
}

/** A report edited in Word beside the workbook as it is now, and brought up to date. */
export type ReportUpdate =
  | {
      readonly kind: "updated";
      /** How much differs, in one line. */
      readonly said: string;
      readonly changes: readonly ReportUpdateLine[];
      readonly file: MadeFile;
    }
  /** No report of ours, or none that can be read. */
  | { readonly kind: "not-ours"; readonly sentence: string };
