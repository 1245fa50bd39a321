import type { BookPlace } from "../ports";
import type { RunView } from "./result-views";

/** Xếp hạng · tiến độ theo kỳ · số liệu qua các kỳ · mức độ đầy đủ. */
export type AnalysisKind = "ranking" | "progress" | "over-time" | "completeness";

/** A ready view as a person chose it; what is left out is as the campaign has it. */
export interface AnalysisChoice {
  readonly kind: AnalysisKind;
  readonly part?: string;
  readonly period?: string;
  readonly lowFirst?: boolean;
}

/** A ready view as the pane previews it; numbers come written in the language. */
export interface AnalysisView {
  /** What is shown, everything said. */
  readonly chosen: Required<AnalysisChoice>;
  /** What can be chosen: indicators for ranking and progress, periods for ranking; empty where nothing is. */
  readonly parts: readonly AnalysisOption[];
  readonly periods: readonly AnalysisOption[];
  /** "Đơn vị tính: triệu đồng", and how it adds up. */
  readonly about: string;
  /** "13/14 xã, thị trấn"; "" where a view has many. */
  readonly coverage: string;
  /** Headings of the columns; the second names the rows. */
  readonly headings: readonly string[];
  readonly rows: readonly AnalysisRow[];
  /** The small chart: what stands in it, in order. */
  readonly bars: readonly AnalysisBar[];
  /** Nobody has reported yet, or there are more units than a view holds. */
  readonly isEmpty: boolean;
}

export interface AnalysisOption {
  readonly id: string;
  readonly label: string;
}

export interface AnalysisRow {
  readonly key: string;
  readonly cells: readonly string[];
  /** The whole area's line. */
  readonly isTotal: boolean;
}

export interface AnalysisBar {
  readonly label: string;
  /** As shown; "" where there is no figure: then no bar stands there. */
  readonly text: string;
  /** Of the longest, from 0 to 1. */
  readonly share: number;
}

export interface InsertedRun {
  readonly run: RunView;
  /** Where the view stands now; undefined where it was not put into the workbook. */
  readonly place: BookPlace | undefined;
}
