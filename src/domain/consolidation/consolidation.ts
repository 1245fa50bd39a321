import type { AwardRecord } from "../awards/award-record";
import type { Campaign, Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import type { Finding } from "../finding";
import type { FigureIndex } from "../indicator/figure-index";
import type { Answers, OutsideContent, SourceFile } from "../submission/submission";
import type { SectionPath } from "../outline/section-path";
import type { UnitCode } from "../unit/unit-code";
import type { RemarkReply, UnitReview } from "../returns/review";
import type { StandingCorrection } from "./corrections";
import type { Decision } from "./decisions";

/** Many submissions as one: what a level's workbook is laid from. */
export interface Consolidation {
  readonly context: CampaignContext;
  readonly campaign: Campaign;
  readonly index: FigureIndex;
  readonly unit: Unit;
  /** Every expected unit directly below (or, where files of deeper levels came, their ancestors), administrative order. */
  readonly children: readonly UnitReturn[];
  /** Units that answered but are not expected (Biên Hòa): kept apart, never added. */
  readonly unexpected: readonly UnitReturn[];
  /** The consolidating unit's own report, where its form was handed in: beside the totals, never in them. */
  readonly own: UnitReturn | undefined;
  /** By slot of the index; undefined where the part does not roll up at this level. */
  readonly totals: readonly (Total | undefined)[];
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
  readonly files: readonly FileRecord[];
  /** What this level writes itself: text by section, carried over from the previous book. */
  readonly ownText: ReadonlyMap<SectionPath, string>;
  /** By section, a mark of the compiled draft that stood before the one who wrote the own text last. */
  readonly seenDrafts: ReadonlyMap<SectionPath, string>;
  /** Every question answered so far, this run's answers over the previous book's. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Figures put right here, and totals adjusted, with what became of each. */
  readonly corrections: ReadonlyMap<string, StandingCorrection>;
  /** What was decided about units' reports, in the previous book and since. */
  readonly reviews: ReadonlyMap<UnitCode, UnitReview>;
  /** What was decided about nominations, below and here. */
  readonly awards: AwardRecord;
  readonly journal: readonly JournalEntry[];
  /** What changed against the previous consolidation. */
  readonly changes: readonly FigureChange[];
  /** ISO instant of the run that made this result; a run that changes nothing keeps the previous one. */
  readonly madeAt: string;
}

/** One child unit's standing answer after all its hand-ins were merged (a later file adds and corrects, never blanks). */
export interface UnitReturn {
  readonly unit: Unit;
  readonly state: UnitState;
  readonly receivedAt: string | undefined;
  readonly daysLate: number;
  /** undefined where nothing has come. */
  readonly answers: UnitAnswers | undefined;
  /** What the unit's last file answers to remarks it was returned with. */
  readonly replies?: readonly RemarkReply[];
}

export interface UnitAnswers extends Answers {
  /** Per slot the index into `sources` of the file the figure came from. */
  readonly origin: Uint8Array;
  readonly sources: readonly AnswerSource[];
  readonly outside: readonly OutsideContent[];
  /** Lần gửi: how many files of this unit were taken. */
  readonly revision: number;
}

export interface AnswerSource {
  readonly source: SourceFile;
  readonly revision: number;
  readonly sheets: readonly string[];
  /** No file: what was put right here, `source.file` saying how and by whom. */
  readonly isCorrection?: boolean;
}

/** Chưa nộp · Đã nhận · Cần xem lại · Đã yêu cầu bổ sung · Đã bổ sung · Đạt yêu cầu · Đã chốt */
export type UnitState = "missing" | "received" | "to-review" | "returned" | "amended" | "accepted" | "sealed";

export interface Total {
  readonly slot: number;
  /** undefined where no unit reported. */
  readonly value: number | undefined;
  /** One of its parts is an estimate or preliminary: printed "(ước)". */
  readonly estimate: boolean;
  readonly unitsReporting: number;
  /** Units that owe this figure (E01: xã only) and did not say "x". */
  readonly unitsExpected: number;
  /** What adjustments of this level and those below it add; in `value` already. Absent where there are none. */
  readonly adjusted?: number;
}

export interface Coverage {
  readonly expected: readonly UnitCode[];
  readonly received: readonly UnitCode[];
  readonly missing: readonly UnitCode[];
  readonly late: readonly UnitCode[];
  readonly returned: readonly UnitCode[];
  readonly byLevel: readonly {
    readonly level: string;
    readonly expected: number;
    readonly received: number;
  }[];
}

export interface FileRecord {
  readonly file: string;
  readonly entry: string | undefined;
  readonly unit: UnitCode | undefined;
  readonly revision: number | undefined;
  readonly sha256: string | undefined;
  readonly status: "taken" | "superseded" | "duplicate" | "refused" | "foreign" | "left-aside";
  /** A finding code, or undefined where the file was taken. */
  readonly reason: string | undefined;
  /** What that finding's sentence quotes. */
  readonly reasonParams?: Finding["params"];
}

/** Nhật ký xử lý: what was done when. `code` names the sentence in messages/. */
export interface JournalEntry {
  readonly at: string;
  readonly code: string;
  readonly unit: UnitCode | undefined;
  readonly file: string | undefined;
  readonly sha256: string | undefined;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface FigureChange {
  readonly unit: UnitCode;
  readonly slot: number;
  readonly before: string;
  readonly after: string;
}
