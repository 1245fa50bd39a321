import type { CampaignContext } from "../domain/campaign/context";
import type { ReportChange } from "../documents/report-changes";
import type { DocumentSpec } from "../documents/spec";
import type { MailDraft } from "../documents/mail-draft";
import type { Day } from "../domain/day";
import type { Finding } from "../domain/finding";
import type { FigureTransfer } from "../domain/submission/figure-columns";
import type { SourceFile, Submission } from "../domain/submission/submission";
import type { BookGrid } from "../sheets/grid";
import type { BookRules } from "../sheets/own-rules/own-rules";
import type { BookSpec } from "../sheets/spec";

/** What the use cases need of the world. Nothing else is promised to the pane: adapters stand behind these. */

/** A cell of the open workbook; rows and columns from 0. */
export interface BookPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What is typed into a cell: a day as a date, whatever the machine writes dates like. */
export type EntryValue = number | string | Day;

export interface BookEntry {
  readonly place: BookPlace;
  readonly value: EntryValue;
  /** The font's name, where the text needs another than the cell has. */
  readonly font?: string;
}

/** What can stop a write before anything is written. Each has its own sentence with what to do. */
export type WriteHindrance =
  /** A cell is being edited: Enter or Esc, then again. */
  | "cell-edit"
  | "read-only"
  | "structure-protected"
  /** Our sheets are no longer what was read: somebody changed them in between. */
  | "changed-meanwhile"
  /** A sheet, a name or a table of the user's has a name that we need. */
  | "name-taken"
  /** Sheets that were opened as they stand, because laid anew they would lose something a person wrote. */
  | "not-as-laid"
  /** Stopped by the user before anything was written. */
  | "stopped"
  /** The host answered, but with an error; what had been written was taken back. */
  | "failed"
  /** The host no longer answers: the next opening finishes or goes back. */
  | "lost";

export type WriteOutcome =
  /** `pivotsLeft`: PivotTables were not made or not refreshed, with what Excel said. */
  | { readonly kind: "written"; readonly sheets: readonly string[]; readonly pivotsLeft?: string }
  /** Everything stands already as it would be written: no writing request was sent. */
  | { readonly kind: "unchanged" }
  | { readonly kind: "hindered"; readonly why: WriteHindrance; readonly detail: string };

/** A write that began and whose end is not known. */
export type Unfinished = "none" | "unfinished";

export interface WorkbookMarks {
  readonly sheets: readonly { readonly name: string; readonly visible: boolean }[];
  /** docProps/custom.xml. */
  readonly properties: Readonly<Record<string, string>>;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly unfinished: Unfinished;
}

/** Sheet and A1 address that changed, or the whole sheet where the host does not say. */
export interface WorkbookChange {
  readonly sheet: string;
  readonly address?: string;
}

/** What the machine behind the port can do; what it cannot is named on screen with what stands in for it. */
export interface WorkbookAbilities {
  /** "Excel", or a workbook in memory shown by the viewer. */
  readonly host: "excel" | "memory";
  readonly opensCopies: boolean;
  readonly groupsUndo: boolean;
  /** "ExcelApi 1.14" */
  readonly version: string;
}

export interface Progress {
  /** `done` of `all` steps; `all` may grow. `text` names the step. */
  readonly report: (done: number, all: number, text: string) => void;
  /** Stops between two steps where it can still stop. */
  readonly signal: StopSignal;
}

export interface StopSignal {
  readonly stopped: boolean;
}

/** From the book that stands to the one that is to stand. */
export interface BookChange {
  readonly next: BookSpec;
  /** What our sheets were laid from; undefined where none of ours stands yet. What it owned is ours to rewrite. */
  readonly standing: BookSpec | undefined;
  /** What lays `standing`, packed; kept in the hidden journal sheet until the next write. */
  readonly previous: string;
}

/**
 * The open workbook: Excel's, or one in memory. What cannot be asked just now throws an error named NotNow (not-now.ts):
 * marks, read, previousState and select. A write that cannot be is an outcome.
 */
export interface WorkbookPort {
  readonly abilities: WorkbookAbilities;
  marks(): Promise<WorkbookMarks>;
  /** Values and formulas; all sheets where no names are given. Never the results of our own formulas for their own sake. */
  read(sheets?: readonly string[]): Promise<BookGrid>;
  /**
   * Makes the workbook hold `next`: sheets of ours that exist are rewritten in place inside the ranges they owned, missing
   * ones are added, surplus unit sheets emptied, marked and hidden; what is not ours is not touched. Journalled.
   */
  write(change: BookChange, progress: Progress): Promise<WriteOutcome>;
  /** What `write` was given as `previous`, of the last write that was begun; undefined where there was none. */
  previousState(): Promise<string | undefined>;
  /** Writes single entries that were agreed to, as if typed; formats and everything else stay. */
  put(entries: readonly BookEntry[]): Promise<WriteOutcome>;
  /**
   * Gives a form's entries their rules again: entry rules, conditional formats, the formulas that are told, pick-lists that are
   * gone. No other cell's contents change.
   */
  restoreRules(rules: BookRules): Promise<WriteOutcome>;
  select(place: BookPlace): Promise<void>;
  /** Calls back after the user stopped typing for a moment; the result stops it. */
  onChange(listener: (changes: readonly WorkbookChange[]) => void): Promise<() => Promise<void>>;
  onSelect(listener: (place: BookPlace) => void): Promise<() => Promise<void>>;
  /** The workbook as a file, as it stands; absent where the host gives none. */
  file?(): Promise<UnitFile | undefined>;
  /** Opens a workbook file in a window of its own; false where this machine cannot. */
  openCopy(bytes: Uint8Array): Promise<boolean>;
}

/** A file the user chose. Its bytes are asked for when its turn comes. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  /** ISO instant. */
  readonly modified: string | undefined;
  readonly bytes: () => Promise<Uint8Array>;
}

/** A submission as it goes from one worker to another: its figures as arrays. */
export interface SubmissionData extends Omit<Submission, "figures"> {
  readonly figures: FigureTransfer;
}

/** A workbook of opinions on nominations, or of award guidance, as read. */
export interface ReferralFile {
  readonly book: BookGrid;
  readonly source: SourceFile;
}

/** A file's outcome, one for each workbook found in what was chosen. */
export type FileOutcome =
  | { readonly kind: "submission"; readonly submission: SubmissionData }
  | {
      readonly kind: "refused";
      readonly file: string;
      readonly entry: string | undefined;
      readonly sha256: string | undefined;
      readonly status: "refused" | "foreign" | "left-aside";
      readonly finding: Finding;
      /** It is no report but the workbook another office answered in, or guidance: Khen thưởng reads it. */
      readonly referral?: ReferralFile;
    };

/** Reading happens away from the screen. */
export interface ReaderPort {
  read(file: ChosenFile, signal: StopSignal): AsyncIterable<FileOutcome>;
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file a unit sent, and the hash it was received under. */
export interface UnitFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

export interface UpdatedFile {
  readonly bytes: Uint8Array;
  readonly changes: readonly ReportChange[];
  /** ISO instant the edited document was made; undefined where it does not say. */
  readonly madeAt: string | undefined;
}

export interface FilePort {
  /** A workbook as .xlsx. */
  writeBook(book: BookSpec): Promise<Uint8Array>;
  /**
   * The file a unit sent, with our sheets as `next` has them and its own as they came; undefined where it cannot be, so that
   * the book is to be laid anew. `standing` is what our sheets of the file are laid as.
   */
  intoFile(file: UnitFile, standing: BookSpec, next: BookSpec): Promise<Uint8Array | undefined>;
  /** A Word document as .docx. */
  writeDocument(document: DocumentSpec): Promise<Uint8Array>;
  /** An e-mail draft as .eml. */
  writeMail(draft: MailDraft): Promise<Uint8Array>;
  /**
   * A report of ours that was edited in Word, with what was not edited as `document` has it. "untagged": no report of ours;
   * "unreadable": no Word file that can be read. `putBack`: places of blocks edited by hand that are to be as `document` has them.
   */
  updateDocument(
    edited: Uint8Array,
    document: DocumentSpec,
    putBack?: readonly number[],
  ): Promise<UpdatedFile | "untagged" | "unreadable">;
  zip(files: readonly NamedBytes[]): Promise<Uint8Array>;
}

/** The campaigns that can be chosen, each loaded when it is asked for. */
export interface CampaignPort {
  readonly ids: readonly string[];
  readonly load: (id: string) => Promise<CampaignContext | undefined>;
}

/** Texts small enough for a hidden sheet, and back. */
export interface PackPort {
  pack(text: string): string;
  unpack(packed: string): string | undefined;
}

export interface ClockPort {
  /** ISO instant. */
  now(): string;
}

export interface DeskPorts {
  readonly workbook: WorkbookPort;
  readonly files: FilePort;
  readonly campaigns: CampaignPort;
  readonly pack: PackPort;
  readonly clock: ClockPort;
}
