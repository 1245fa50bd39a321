import type { CampaignContext } from "../domain/campaign/context";
import type { Finding, Severity } from "../domain/finding";
import type { FigureSlot } from "../domain/indicator/figure-index";
import type { FigureStatus } from "../domain/indicator/indicator";
import type { SectionPath } from "../domain/outline/section-path";
import { a1OfCell } from "../domain/submission/a1-of-cell";
import { FigureColumns } from "../domain/submission/figure-columns";
import type { ReadAnswer } from "../domain/submission/read-answer";
import type {
  DoubtfulText,
  ListRow,
  Narrative,
  OutsideContent,
  Proposal,
} from "../domain/submission/submission";
import type { GridCell } from "./grid";

/** Where something stands while a workbook is read: the sheet by its index, row and column from 0. */
export interface DraftPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** What stands where our formula stood: told only where it says something else than we compute. */
export interface Overtyped {
  readonly slot: number;
  readonly cell: GridCell;
  readonly text: string;
  readonly place: DraftPlace;
}

/** A day that was read: as a date Excel made, or from the text somebody typed. */
export interface ReadDay {
  readonly iso: string;
  readonly typed: string | undefined;
  readonly place: DraftPlace;
  readonly subject: FindingSubject;
  /** What else its finding has to say. */
  readonly params?: Finding["params"];
}

export type FindingSubject = Partial<
  Pick<Finding, "part" | "period" | "section" | "list" | "row" | "question">
>;

/** Collects what a workbook's sheets say, sheet by sheet. */
export class SubmissionDraft {
  readonly figures: FigureColumns;
  readonly notes = new Map<string, string>();
  readonly narratives: Narrative[] = [];
  readonly lists: ListRow[] = [];
  readonly outside: OutsideContent[] = [];
  readonly findings: Finding[] = [];
  readonly missingParts: string[] = [];
  /** Answers of rows that are only likely what they seem: out of the figures until a person says so. */
  readonly proposals: Proposal[] = [];
  readonly doubtfulTexts: DoubtfulText[] = [];
  readonly overtyped: Overtyped[] = [];
  /** Our formulas with other addresses than the form's: overtyped where they do not point to where the figures stand. */
  readonly readdressed: Overtyped[] = [];
  readonly days: ReadDay[] = [];

  /** `file` is how findings name the file. */
  constructor(
    readonly context: CampaignContext,
    readonly file: string,
    readonly sheets: readonly string[],
  ) {
    this.figures = new FigureColumns(context.index.slots.length);
  }

  placeOf({ sheet, row, column }: DraftPlace): Finding["place"] {
    return { file: this.file, sheet: this.sheets[sheet] ?? "", cell: a1OfCell(row, column) };
  }

  find(
    code: string,
    severity: Severity,
    place: DraftPlace | undefined,
    params: Finding["params"] = {},
    subject: FindingSubject = {},
  ): void {
    this.findings.push({
      code,
      severity,
      ...subject,
      place: place ? this.placeOf(place) : { file: this.file },
      params,
    });
  }

  answer(figure: FigureSlot, read: ReadAnswer, status: FigureStatus, place: DraftPlace): void {
    const { slot, part, period } = figure;
    this.figures.set(slot, { state: read.state, value: read.value, text: read.text, status });
    this.figures.setPlace(slot, place.sheet, place.row, place.column);
    const subject = { part: part.id, period: period.id };
    if (part.type.kind === "day" && read.state === "value")
      this.days.push({ iso: String(read.value), typed: read.text, place, subject });
    const asking = read.readings ? { question: this.#askReading(figure, read, status, place) } : {};
    for (const { code, severity, params } of read.findings) {
      this.find(code, severity, place, params, { ...subject, ...asking });
    }
  }

  /** A text that can mean several numbers: each is offered, the first where nothing else is said. */
  #askReading(
    { slot, part, period }: FigureSlot,
    { text = "", readings = [] }: ReadAnswer,
    status: FigureStatus,
    place: DraftPlace,
  ): string {
    const question = `reading:${part.id}:${period.id}`;
    const answer = { state: "value", value: readings[0], text, status } as const;
    const remark = { code: "VALUE-001", severity: "notes", params: { text, rule: "answered" } } as const;
    this.proposals.push({ question, slot, answer, readings, remarks: [remark], ...place });
    return question;
  }

  /** An answer that is only likely the figure's: kept with its place, asked, and out of the figures. */
  propose(
    { slot, part, period, indicator }: FigureSlot,
    { state, value, text, findings }: ReadAnswer,
    asked: {
      readonly question: string;
      readonly code: string;
      readonly text: string;
      readonly status: FigureStatus;
      readonly params?: Finding["params"];
    },
    place: DraftPlace,
  ): void {
    const { question, code, status, params } = asked;
    const answer = { state, value, text, status };
    this.proposals.push({ question, slot, answer, remarks: findings, ...place });
    const subject = { part: part.id, period: period.id, question };
    this.keep(asked.text, place, indicator.section, code, "needs-reason", subject, params);
  }

  /** Nội dung ngoài đề cương: kept with its place, and said. */
  keep(
    text: string,
    place: DraftPlace,
    section: SectionPath | undefined,
    code: string,
    severity: Severity,
    subject: FindingSubject = {},
    params: Finding["params"] = {},
  ): void {
    const { sheet, cell } = this.placeOf(place);
    const where = section === undefined ? {} : { section };
    this.outside.push({ sheet: sheet ?? "", cell: cell ?? "", text, ...where });
    this.find(code, severity, place, { text: text.slice(0, 120), ...params }, { ...where, ...subject });
  }
}
