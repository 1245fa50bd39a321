import type { UnitState } from "../../domain/consolidation/consolidation";
import type { UnitCode } from "../../domain/unit/unit-code";
import type { FindingView, HindranceView } from "../finding-view";
import type { BookPlace } from "../ports";

/** One line while files are read, unit first. */
export interface ReceivedLine {
  readonly file: string;
  readonly outcome: "taken" | "again" | "duplicate" | "ask" | "aside" | "foreign" | "refused";
  readonly unit: string | undefined;
  readonly unitCode: UnitCode | undefined;
  /** "56 chỉ tiêu, 13 mục", or why not. */
  readonly sentence: string;
  /** Remarks worth a second line: "Trang tính đã đổi tên, vẫn nhận ra". */
  readonly remarks: readonly string[];
}

export interface ArrivalView {
  readonly received: number;
  readonly expected: number;
  /** "12/14 xã, thị trấn" */
  readonly coverage: string;
  readonly rows: readonly ArrivalRow[];
  readonly questions: number;
  /** Files that count for nobody, with why. */
  readonly apart: readonly { readonly file: string; readonly sentence: string }[];
}

/** The four things a unit sends, each as words; "chưa rõ" where nothing tells. */
export interface ArrivedParts {
  /** Văn bản ký, as the unit named it in its form. */
  readonly document: string;
  /** Its number alone: "174/BC-UBND". */
  readonly number: string;
  /** File Word. */
  readonly word: string;
  /** Biểu số liệu. */
  readonly figures: string;
  /** Hồ sơ khen thưởng. */
  readonly awards: string;
}

export interface ArrivalRow {
  readonly code: UnitCode;
  readonly name: string;
  /** The district, where units of several stand in one list. */
  readonly group: string | undefined;
  readonly state: UnitState;
  /** "Đúng hạn", "Sau thời hạn 2 ngày", "Chưa nộp" …, as words. */
  readonly stateText: string;
  readonly daysLate: number;
  readonly receivedAt: string | undefined;
  readonly blocking: number;
  readonly toExplain: number;
  readonly revision: number;
  readonly contact: string | undefined;
  readonly parts: ArrivedParts;
  /** Not on the expected list. */
  readonly isUnexpected: boolean;
}

export interface UnitDetail extends ArrivalRow {
  readonly files: readonly {
    readonly file: string;
    readonly revision: number | undefined;
    readonly status: string;
    readonly saved: string | undefined;
  }[];
  readonly answered: { readonly figures: number; readonly sections: number };
  readonly findings: readonly FindingView[];
  /** What the report was returned with, and what became of each; empty where it was not. */
  readonly remarks: readonly RemarkView[];
  /** ISO instant of the last decision about the report; undefined where there is none. */
  readonly reviewedAt: string | undefined;
  /** What was put right here in the unit's figures. */
  readonly corrections: readonly CorrectionView[];
  /** The unit's sheet in this workbook, where it has one. */
  readonly place: BookPlace | undefined;
}

export interface RemarkView {
  readonly number: number;
  readonly text: string;
  readonly isAnswered: boolean;
  readonly before: string;
  readonly now: string;
  /** The reason beside the figure, where it is another than it was. */
  readonly note: string;
  readonly reply: string;
}

export interface QuestionView {
  readonly id: string;
  readonly kind: "unit" | "row" | "text" | "order" | "other";
  readonly sentence: string;
  readonly file: string | undefined;
  /** Likeliest first; `answer` is what desk.answer takes. */
  readonly choices: readonly {
    readonly answer: string;
    readonly label: string;
    readonly likeliest: boolean;
  }[];
  /** What was read from the file, as evidence. */
  readonly evidence: readonly { readonly label: string; readonly text: string }[];
}

export interface PreviewView {
  /** ISO instant of the result that stands; undefined where none does. */
  readonly since: string | undefined;
  readonly isUnchanged: boolean;
  readonly fresh: readonly string[];
  readonly again: readonly string[];
  readonly unchanged: readonly string[];
  readonly missing: readonly string[];
  /** Units whose answers stand in the book but not among the files at hand: nothing is written while there are any. */
  readonly lost: readonly string[];
  /** Totals that will change, largest moves first; `moves` holds the first three. */
  readonly changedTotals: number;
  readonly moves: readonly {
    readonly figure: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly questions: number;
  /** Sheets that will be written, and the user's own that stay. */
  readonly written: readonly string[];
  readonly kept: readonly string[];
  /** Sheets of ours that somebody gave another name: one sentence each, of what becomes of them. */
  readonly renamed: readonly string[];
  /** What a person typed into the printed award lists and the run writes over: one sentence each. */
  readonly edited: readonly string[];
  /** Excel's list of steps to undo is emptied by the run. */
  readonly clearsUndo: boolean;
}

export type RunView =
  | {
      readonly kind: "done";
      readonly received: number;
      readonly expected: number;
      readonly findings: number;
      readonly sheets: number;
      /** What Excel did not do of what is not the result itself. */
      readonly note?: string;
    }
  | { readonly kind: "unchanged" }
  | { readonly kind: "stopped" }
  /** The answers of these units stand in the book but not among the files at hand: nothing was written. */
  | { readonly kind: "would-lose"; readonly sentence: string }
  | { readonly kind: "hindered"; readonly hindrance: HindranceView; readonly isIntact: boolean };

export interface ResultView {
  readonly madeAt: string;
  readonly coverage: string;
  readonly sections: readonly {
    readonly path: string;
    readonly title: string;
    readonly totals: readonly TotalRow[];
  }[];
}

export interface TotalRow {
  /** "D04.n|2023" */
  readonly figure: string;
  readonly name: string;
  readonly measureUnit: string;
  readonly period: string;
  /** "cộng", "tính lại từ tử số, mẫu số" … */
  readonly rule: string;
  /** As shown; "" where nobody reported. */
  readonly value: string;
  readonly isEstimate: boolean;
  /** "12/14 xã, thị trấn" */
  readonly coverage: string;
  /** Below the run's coverage, equal to it, or full. */
  readonly coverageState: "below" | "ordinary" | "full";
  readonly place: BookPlace | undefined;
}

export interface TraceView {
  readonly total: TotalRow;
  /** "12 nguồn số liệu cộng lại đúng bằng số tổng", or what differs. */
  readonly judgement: string;
  readonly agrees: boolean;
  /** A ratio's sources have a numerator and a denominator. */
  readonly isRatio: boolean;
  readonly sources: readonly TraceSource[];
  /** What was added to the total by hand. */
  readonly adjustments: readonly CorrectionView[];
  readonly missing: readonly {
    readonly unit: string;
    readonly unitCode: UnitCode;
    readonly why: string;
  }[];
  /** The figure can be put right for a unit: it is typed, not computed. */
  readonly canCorrect: boolean;
  /** Something can be added to the total by hand. */
  readonly canAdjust: boolean;
}

/** A figure put right here, or an adjustment of a total. */
export interface CorrectionView {
  readonly id: string;
  readonly kind: "told" | "typed" | "adjusted";
  /** "Số văn bản lãnh đạo, chỉ đạo, 2023" */
  readonly figure: string;
  /** The figure's id: "B01|2023". */
  readonly figureId: string;
  readonly before: string;
  readonly value: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly how: string;
  readonly reason: string;
  /** What became of it, in words. */
  readonly standing: string;
  /** It can be taken back. */
  readonly counts: boolean;
}

export interface TraceSource {
  readonly unit: string;
  readonly unitCode: UnitCode;
  readonly value: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly file: string | undefined;
  /** "Báo cáo!E17" in that file. */
  readonly cell: string | undefined;
  readonly revision: number | undefined;
  readonly remark: string | undefined;
  /** What the unit wrote beside the figure: Ghi chú, giải trình. */
  readonly reason: string | undefined;
  /** The unit's cell in this workbook. */
  readonly place: BookPlace | undefined;
}
