import type { FindingView } from "../finding-view";
import type { BookPlace } from "../ports";

/** đủ · còn thiếu · có lỗi */
export type SectionState = "done" | "missing" | "wrong";

export interface OutlineNode {
  /** "II.2.a", or a list's id for the list sheets, which stand last. */
  readonly path: string;
  readonly number: string;
  /** The short title; `full` is the outline's own words. */
  readonly title: string;
  readonly full: string;
  /** A parent has the worst state of its children. */
  readonly state: SectionState;
  /** Mandatory answers that are missing under it, and findings that block. */
  readonly missing: number;
  readonly wrong: number;
  readonly place: BookPlace | undefined;
  readonly children: readonly OutlineNode[];
}

export interface OutlineView {
  readonly nodes: readonly OutlineNode[];
  readonly sections: Progressed;
  readonly figures: Progressed;
  /** The next mandatory answer that is missing, in the order of the sheet; after `from` where one is selected. */
  readonly nextMissing: BookPlace | undefined;
}

export interface Progressed {
  readonly done: number;
  readonly all: number;
}

export interface CheckView {
  /** ISO instant. */
  readonly checkedAt: string;
  /** Blocking ones first, then those that need a reason, then notes; within them as they stand in the workbook. */
  readonly findings: readonly FindingView[];
  readonly progress: { readonly sections: Progressed; readonly figures: Progressed };
  readonly isComplete: boolean;
  /** Formulas of the form were pasted over: they can be put back. */
  readonly rulesLost: boolean;
  /** Cells that were put right last and can be put back with one click. */
  readonly undoable: number;
}
