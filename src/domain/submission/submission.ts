import type { Finding } from "../finding";
import type { RemarkReply } from "../returns/review";
import type { SectionPath } from "../outline/section-path";
import type { UnitCode } from "../unit/unit-code";
import type { FigureAnswer, FigureColumns } from "./figure-columns";
import type { AnswerFinding } from "./read-answer";

/** A unit's answers, wherever they come from: what a unit's workbook is laid from. */
export interface Answers {
  readonly figures: FigureColumns;
  /** Reasons and notes typed beside a part ("Ghi chú, giải trình"), by part id. */
  readonly notes: ReadonlyMap<string, string>;
  readonly narratives: readonly Narrative[];
  readonly lists: readonly ListRow[];
}

/** What one unit handed in, as read from one file. */
export interface Submission extends Answers {
  readonly source: SourceFile;
  /** Campaign and version as the file says them; undefined where nothing is left in it. */
  readonly campaign: string | undefined;
  readonly version: string | undefined;
  readonly unit: UnitCode | undefined;
  /** How the unit was found: hidden id, property, title block, file name. */
  readonly identifiedBy: "id" | "property" | "title" | "file-name" | "none";
  /** `unit` is only likely, and a finding asks: the file counts for nobody until a person says whose it is. */
  readonly unitIsLikely?: boolean;
  /** A person decided that the file counts for nobody. */
  readonly isSetAside?: boolean;
  /** A consolidated workbook of ours, `unit`'s, where a form belongs: nothing of it was read. */
  readonly isConsolidated?: boolean;
  /** What a consolidated workbook says for its own unit, beside the hand-ins it carries. */
  readonly fromBook?: FromBook;
  readonly level: string | undefined;
  readonly revision: number;
  /** Sheet names that places refer to by index. */
  readonly sheets: readonly string[];
  /** Nội dung ngoài đề cương: what stands in our sheets and belongs to no question, kept with its place. */
  readonly outside: readonly OutsideContent[];
  readonly proposals?: readonly Proposal[];
  readonly doubtfulTexts?: readonly DoubtfulText[];
  /** List sheets and leaves that were not in the file at all: what is missing must not blank an earlier answer. */
  readonly missingParts: readonly string[];
  /** What stands in the column of answers of a returned workbook's list of remarks; absent where there is no such list. */
  readonly replies?: readonly RemarkReply[];
  readonly findings: readonly Finding[];
}

/** What was decided in a consolidated workbook: its hand-ins come with the answers already given to their questions. */
export interface FromBook {
  /** As a decisions file has them: "take", "put:…", "aside". */
  readonly decisions: readonly (readonly [question: string, decision: string])[];
  /** Figures put right in it, by id, as its state has them. */
  readonly corrections?: readonly (readonly [id: string, correction: unknown])[];
}

/**
 * An answer that is only likely the figure's: the row was recognised by likeness. It stays out of the figures; the
 * finding with this question asks, and the answer "take" puts it where it is proposed.
 */
export interface Proposal {
  readonly question: string;
  readonly slot: number;
  readonly answer: FigureAnswer;
  /** Where the cell is certain and its text can mean several numbers: all of them, "put:=<number>" names one. */
  readonly readings?: readonly number[];
  /** What reading the cell had to say; told once the answer is taken. */
  readonly remarks: readonly AnswerFinding[];
  readonly sheet: number;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

/** Lines of a narrative that are only likely this leaf's: they stand in it while the finding with this question asks. */
export interface DoubtfulText {
  readonly question: string;
  readonly section: SectionPath;
  /** From 0, counted in lines of the narrative's text. */
  readonly firstLine: number;
  readonly lines: number;
}

export interface SourceFile {
  /** The path or name as given. */
  readonly file: string;
  /** The name inside a zip or mail. */
  readonly entry: string | undefined;
  readonly sha256: string;
  /** ISO instant the file was last saved, where it says so. */
  readonly lastSaved: string | undefined;
  /** ISO instant the mail was sent. */
  readonly sentAt: string | undefined;
  /** Who sent the mail: an address. */
  readonly sender?: string;
  /** A sheet copied into the consolidated workbook: it adds to what came as files, and corrects none of it. */
  readonly isCopy?: true;
  /** The unit's report as a Word file: texts only, beside the workbook and not instead of it. */
  readonly isWord?: true;
  /** What was typed into the unit's sheet of a consolidated workbook. */
  readonly isEdit?: true;
}

export interface Narrative {
  readonly section: SectionPath;
  /** Paragraphs joined by "\n". */
  readonly text: string;
  readonly sheet: string;
  /** The first cell that holds something; in a Word file its paragraph, "đoạn 12", and no sheet. */
  readonly cell: string;
  /** Taken from the unit's Word file, not from its workbook. */
  readonly isFromWord?: true;
}

export interface ListRow {
  readonly list: string;
  /** "MH.001": the hidden row id, or one given on reading. */
  readonly row: string;
  readonly sheet: string;
  /** Excel's row number, from 1. */
  readonly sheetRow: number;
  /** By column id; blank columns left out. A choice is its label as typed where no catalogue entry fits. */
  readonly values: Readonly<Record<string, string | number>>;
}

export interface OutsideContent {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  /** The leaf it stands under, where there is one. */
  readonly section?: SectionPath;
}
