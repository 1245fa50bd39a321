import type { Language } from "../messages/sentence";
import type { UnitCode } from "../domain/unit/unit-code";
import type { AnalysisChoice, AnalysisView, InsertedRun } from "./results/analysis-views";
import type { AwardOutcome, AwardRequest, AwardsView, OpinionsOutcome } from "./awards/award-views";
import type { ModelRequest, ModelsView } from "./awards/model-views";
import type { CheckView, OutlineView } from "./unit/unit-views";
import type {
  ArrivalView,
  PreviewView,
  QuestionView,
  ReceivedLine,
  ResultView,
  RunView,
  TraceView,
  UnitDetail,
} from "./results/result-views";
import type { Fix, HindranceView, ReasonCell } from "./finding-view";
import type { ReportPlan, ReportRequest, ReportUpdate } from "./report/report-views";
import type { ReturnRequest, ReviewKind } from "./returning/return-request";
import type { MadeFile } from "./made-file";
import type { BookPlace, FileOutcome } from "./ports";
import type { RulesOutcome, RulesView } from "./unit/rules-view";
import type { LogView } from "./results/log-view";
import type { LookUpView } from "./results/look-up-view";
import type { MailTexts, ReminderPlan, SendPlan, SendRequest, SentPart } from "./sending/send-views";
import type { CorrectableFigure, CorrectionOutcome, CorrectionRequest } from "./level/correction-request";
import type { CampaignCard, StartPlan, UnitChoice } from "./start/start-views";

/**
 * What the pane talks to: the open workbook and everything that can be done with it. Each method is asynchronous and takes
 * and gives plain data, because the desk works in a worker of its own; sentences come ready to be shown, in the language
 * last set. A desk never throws for what a user did or a workbook holds: that is part of each answer.
 */
export interface Desk {
  setLanguage(language: Language): Promise<void>;
  /** Recognises the open workbook and reads what is needed for its first screen. Asked again after it was recovered. */
  open(): Promise<OpenedBook>;
  /** Tells that views asked for before may differ now; the result stops it. */
  onEvent(listener: (event: DeskEvent) => void): () => void;
  /** Selects a cell and scrolls to it. */
  go(place: BookPlace): Promise<void>;
  /** Stops what is running where it can still stop. */
  stop(): Promise<void>;

  campaigns(): Promise<readonly CampaignCard[]>;
  /** Units of one level that fit what was typed, diacritics or not; at most 50, the rest counted. */
  units(campaign: string, level: string, typed: string): Promise<UnitChoice>;
  startPlan(campaign: string, unit: UnitCode, book: BookKind): Promise<StartPlan>;
  makeBook(campaign: string, unit: UnitCode, book: BookKind): Promise<MadeFile>;
  /** The empty standard workbooks of all units directly below, as one zip. Only in a consolidating workbook. */
  makeForms(): Promise<MadeFile>;

  /** Only in a unit's workbook. */
  outline(): Promise<OutlineView>;
  check(): Promise<CheckView>;
  /** Writes the values that were agreed to; those whose cell has changed since are left and named. */
  fix(fixes: readonly Fix[]): Promise<FixOutcome>;
  /** Writes a reason into the workbook's own column; left where something else was written there since. */
  explain(reason: ReasonCell, text: string): Promise<FixOutcome>;
  /** Puts back what the last `fix` replaced, where that still stands as it was written. */
  undoFix(): Promise<FixOutcome>;

  /** What "Khôi phục kiểm tra nhập liệu" would put back. */
  previewRules(): Promise<RulesView>;
  /** Puts it back; a formula over what a person typed only where that is among `over`. No entry is touched. */
  restoreRules(over: readonly Fix[]): Promise<RulesOutcome>;

  /** Only in a consolidating workbook. Takes what the reader found in a file; nothing is written into the workbook. */
  take(outcome: FileOutcome): Promise<ReceivedLine>;
  arrivals(): Promise<ArrivalView>;
  unitDetail(unit: UnitCode): Promise<UnitDetail | undefined>;
  /** Sửa theo thông báo, Nhập hộ, Điều chỉnh tổng; refused with a sentence where nothing can be made of what was typed. */
  correct(request: CorrectionRequest): Promise<CorrectionOutcome>;
  /** Takes one back; it stays in Nhật ký. */
  undoCorrection(id: string, by: string): Promise<void>;
  /** The figures that can be put right for a unit, in the order of its form. */
  correctable(unit: UnitCode): Promise<readonly CorrectableFigure[]>;
  /** Chấp nhận, chốt, or neither any more: for the report as it stands now, kept with the next result. */
  review(unit: UnitCode, kind: ReviewKind): Promise<void>;
  /** Yêu cầu bổ sung: the unit's workbook with numbered remarks; from now on its report counts as returned. */
  returnReport(request: ReturnRequest): Promise<MadeFile>;
  /** "Sao chép tình hình". */
  statusText(): Promise<string>;
  questions(): Promise<readonly QuestionView[]>;
  /** `answer` is one of the question's choices, or "put:" with an id; of "received:<unit>" "put:" with a day. */
  answer(question: string, answer: string): Promise<void>;
  preview(): Promise<PreviewView>;
  consolidate(): Promise<RunView>;
  results(): Promise<ResultView>;
  /** A ready view of the result that stands: ranking, progress, totals over time, completeness. */
  analysis(choice: AnalysisChoice): Promise<AnalysisView>;
  /** "Chèn vào bảng tính": the view as live formulas on a sheet of its own, laid anew with every later result. */
  insertView(choice: AnalysisChoice): Promise<InsertedRun>;
  trace(figure: string): Promise<TraceView | undefined>;
  /** Tra cứu: figures and texts that fit what was typed, with where they come from and whom to call. */
  lookUp(typed: string): Promise<LookUpView>;
  /** The figure whose total or unit cell stands at this place. */
  figureAt(place: BookPlace): Promise<string | undefined>;
  log(): Promise<LogView>;
  /** What "Khôi phục bản trước" would change, then doing it. */
  previewRestore(): Promise<PreviewView | undefined>;
  restore(): Promise<RunView>;
  /** After a write whose end is not known: back to the result that stood before it. */
  recover(): Promise<RunView>;
  /** Báo cáo Word of a unit's workbook or of the results that stand: what it would hold, then making it. */
  reportPlan(): Promise<ReportPlan>;
  makeReport(request: ReportRequest): Promise<MadeFile>;
  /** What of a report edited in Word differs from the workbook, and the report with what was not edited as it is now. */
  updateReport(
    request: ReportRequest,
    edited: Uint8Array,
    putBack?: readonly number[],
  ): Promise<ReportUpdate>;
  /** The result as a file, where it cannot be written into the workbook. */
  resultFile(): Promise<MadeFile>;

  /** Khen thưởng, only in a consolidating workbook: every nomination as what was decided leaves it. */
  awards(): Promise<AwardsView>;
  /** Adds to the log of nominations; refused with a sentence where it cannot be. Written with the next result. */
  decideAward(request: AwardRequest): Promise<AwardOutcome>;
  /** Takes back what was decided last here, or last about one nomination; it stays in Nhật ký. */
  undoAward(by: string, nomination?: string): Promise<AwardOutcome>;
  /** Mô hình, điển hình that fit what was typed: of a unit's own workbook, or of every unit in a consolidating one. */
  models(typed: string): Promise<ModelsView>;
  /** A nomination made of one: a row of the unit's own list, or a nominee added at the level. */
  nominateModel(request: ModelRequest): Promise<AwardOutcome>;
  /** DS Tập thể, Hộ gia đình, Cá nhân as a workbook to be printed. */
  awardLists(): Promise<MadeFile>;
  /** The dossier of the same nominations as one zip of Word documents. */
  awardDossier(): Promise<MadeFile>;
  /** The table that award guidance is filled into. */
  guidanceBook(): Promise<MadeFile>;
  /** "Nạp hướng dẫn khen thưởng": the table filled in, as the reader read it; logged with who loaded it. */
  takeGuidance(outcomes: readonly FileOutcome[], by: string): Promise<OpinionsOutcome>;
  /** "Xin ý kiến": the list as the other office's workbook. */
  referralBook(): Promise<MadeFile>;
  /** Its answer, as the reader read it. */
  takeOpinions(outcomes: readonly FileOutcome[]): Promise<OpinionsOutcome>;

  /** Gửi báo cáo, of a unit's workbook or a level's: what would go to whom, and what still blocks. */
  sendPlan(request: SendRequest): Promise<SendPlan>;
  /** The file of the hand-in before, as the reader read it: what it says otherwise is Nội dung điều chỉnh. */
  takeSent(outcomes: readonly FileOutcome[] | undefined): Promise<void>;
  sentFile(request: SendRequest, what: SentPart): Promise<MadeFile>;
  /** The workbook to be sent in a window of its own, where this machine saves no files from here. */
  openSent(request: SendRequest): Promise<MadeFile>;
  /** The e-mail draft with its files. Nothing is sent. */
  mailDraft(request: SendRequest, mail: MailTexts): Promise<MadeFile>;
  /** Only in a consolidating workbook: mails to units that have sent nothing, or whose report went back. */
  reminders(): Promise<ReminderPlan>;
  reminderDrafts(units: readonly UnitCode[]): Promise<MadeFile>;
}

/** A unit's form, or the workbook of a level that consolidates. */
export type BookKind = "form" | "consolidating";

export type OpenedBook =
  | { readonly kind: "empty" | "foreign" }
  | { readonly kind: "unit"; readonly head: BookHead; readonly newerVersion: boolean }
  | {
      readonly kind: "consolidating";
      readonly head: BookHead;
      /** Files are waiting that the workbook's results do not hold yet. */
      readonly pending: boolean;
      /** A result stands in the workbook. */
      readonly hasResult: boolean;
    }
  /** A write that began did not end: nothing is offered but to go back. */
  | { readonly kind: "unfinished"; readonly head: BookHead | undefined; readonly canGoBack: boolean }
  | { readonly kind: "unreadable"; readonly sentence: string };

/** What the head of every screen says. */
export interface BookHead {
  readonly unit: string;
  readonly unitCode: UnitCode;
  readonly campaign: string;
  readonly campaignTitle: string;
  /** The campaign in few words, for the head: "Toàn tỉnh chung sức xây dựng nông thôn mới". */
  readonly movement: string;
  /** "Còn 2 ngày" and such; undefined where the campaign has no deadline for this unit. */
  readonly deadline: string | undefined;
}

export type DeskEvent =
  /** The workbook changed under the pane, by typing or otherwise. */
  | { readonly kind: "workbook-changed" }
  /** The selection moved to a place. */
  | { readonly kind: "selected"; readonly place: BookPlace }
  | {
      readonly kind: "progress";
      readonly step: RunStep;
      readonly done: number;
      readonly all: number;
      readonly canStop: boolean;
    };

export type RunStep = "read" | "check" | "total" | "lay" | "write";

export interface FixOutcome {
  readonly fixed: number;
  readonly left: readonly Fix[];
  readonly hindered?: HindranceView;
}
