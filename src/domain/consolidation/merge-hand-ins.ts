import type { CampaignContext } from "../campaign/context";
import type { FigureIndex, FigureSlot } from "../indicator/figure-index";
import type { Finding } from "../finding";
import type { PartId } from "../indicator/ids";
import { a1OfCell } from "../submission/a1-of-cell";
import { FigureColumns } from "../submission/figure-columns";
import { isAnswered } from "../submission/is-answered";
import { shownFigure } from "../submission/shown-figure";
import type { OutsideContent, Submission } from "../submission/submission";
import { blankQuestion } from "./blank-question";
import type { AnswerSource, UnitAnswers } from "./consolidation";
import { noDecisions, type Decisions } from "./decisions";
import { shownName } from "./hand-in-order";
import { NarrativeMerge } from "./merge-narratives";
import { ListRowMerge, type RowChange } from "./merge-list-rows";
import { shownDifference, shownRow } from "./shown-row";

export interface MergedHandIns {
  readonly answers: UnitAnswers;
  readonly findings: readonly Finding[];
  /** Indexes of the submissions from which at least one standing answer comes; the last file's always. */
  readonly standing: ReadonlySet<number>;
  /** Is what this finding in this file is about still what the unit says? A later file may have answered it. */
  readonly stillStands: (finding: Finding, at: number) => boolean;
}

/**
 * A unit's files, earliest first, as one answer. A later file adds to and corrects the earlier; it never blanks it
 * (practice.md §5): where it is blank, or says "…", and the earlier had an answer, the earlier stands and a finding says
 * so, unless a person decided "xóa" for that file (`blanksCount`; one decision a file, asked by `blankQuestion`). Whatever
 * changes or goes is a finding with what stood there before.
 */
export function mergeHandIns(
  context: CampaignContext,
  submissions: readonly Submission[],
  blanksCount: (submission: Submission) => boolean,
  decisions = noDecisions,
): MergedHandIns {
  const merge = new HandInMerge(context, submissions.length === 1, decisions);
  submissions.forEach((submission, at) => merge.add(submission, at, blanksCount(submission)));
  return merge.result();
}

let known = new Uint8Array(0);

/** Every figure from the first file: the same for all units that sent one. */
function firstOfAll(slots: number): Uint8Array {
  if (known.length !== slots) known = new Uint8Array(slots);
  return known;
}

class HandInMerge {
  readonly #index: FigureIndex;
  #figures: FigureColumns;
  readonly #origin: Uint8Array;
  readonly #sources: AnswerSource[] = [];
  readonly #findings: Finding[] = [];
  readonly #standing = new Set<number>();
  readonly #notes = new Map<string, { note: string; at: number }>();
  readonly #narratives: NarrativeMerge;
  readonly #lists: ListRowMerge;
  readonly #outside = new Map<string, OutsideContent>();
  #books = 0;
  #words = 0;

  /** `alone`: the only file of its unit, whose figures are used as they are; ten thousand units need no second copy. */
  constructor(
    readonly context: CampaignContext,
    readonly alone: boolean,
    decisions: Decisions,
  ) {
    const { index, lists } = context;
    this.#index = index;
    this.#figures = new FigureColumns(alone ? 0 : index.slots.length);
    this.#origin = alone ? firstOfAll(index.slots.length) : new Uint8Array(index.slots.length);
    this.#narratives = new NarrativeMerge(decisions, (code, submission, section, question) =>
      this.#say(code, submission, { section, ...(question !== undefined && { question }) }),
    );
    this.#lists = new ListRowMerge((list) => lists.get(list)?.columns[0]?.id);
  }

  add(submission: Submission, at: number, blanksCount: boolean): void {
    const { source, sheets } = submission;
    const revision = source.isWord ? ++this.#words : ++this.#books;
    this.#sources.push({ source, revision, sheets });
    if (this.alone) this.#figures = submission.figures;
    else this.#addFigures(submission, at, blanksCount);
    this.#addNotes(submission, at);
    if (source.isWord) this.#narratives.addWord(submission, at);
    else this.#narratives.add(submission, at, blanksCount);
    // Its lists stand in the workbook alone.
    if (!source.isWord)
      for (const change of this.#lists.add(submission.lists, at, blanksCount))
        this.#noteRow(change, submission);
    // The same content in the same cell of a file sent again is the same content.
    for (const content of submission.outside) this.#outside.set(JSON.stringify(content), content);
  }

  result(): MergedHandIns {
    for (let slot = 0; slot < this.#figures.size; slot++) {
      if (isAnswered(this.#figures, slot)) this.#standing.add(this.#origin[slot] ?? 0);
    }
    const texts = [...this.#narratives.standing, ...this.#lists.rows, ...this.#notes.values()];
    for (const { at } of texts) this.#standing.add(at);
    // The last workbook and the last Word file always count as taken.
    for (const isWord of [false, true]) {
      const last = this.#sources.findLastIndex(({ source }) => (source.isWord ?? false) === isWord);
      if (last >= 0) this.#standing.add(last);
    }
    const answers: UnitAnswers = {
      figures: this.#figures,
      origin: this.#origin,
      sources: this.#sources,
      notes: new Map([...this.#notes].map(([part, { note }]) => [part, note])),
      narratives: this.#narratives.standing.map(({ narrative }) => narrative),
      lists: this.#lists.rows.map(({ row }) => row),
      outside: [...this.#outside.values()],
      revision: Math.max(this.#books, 1),
    };
    return {
      answers,
      findings: [...this.#findings, ...this.#narratives.asked],
      standing: this.#standing,
      stillStands: (finding, at) => this.#answeredIn(finding) <= at,
    };
  }

  /** The file from which the answer comes that a finding reads or asks about; -1 where it is about none. */
  #answeredIn(finding: Finding): number {
    const { code, list, row, part, question } = finding;
    if (!/^(?:VALUE|LIST)-/.test(code) && question === undefined) return -1;
    if (list !== undefined)
      return this.#lists.rows.find((known) => known.row.list === list && known.row.row === row)?.at ?? -1;
    return part === undefined ? this.#textIn(finding) : this.#figureIn(finding);
  }

  #figureIn({ part, period }: Finding): number {
    const slot = part && period && this.#index.slotOf(part, period);
    return (slot === undefined ? undefined : this.#origin[slot]) ?? -1;
  }

  #textIn({ section }: Finding): number {
    return (section && this.#narratives.fileOf(section)) ?? -1;
  }

  #addFigures(submission: Submission, at: number, blanksCount: boolean): void {
    for (const figure of this.#index.slots) {
      if (submission.figures.state(figure.slot) === "absent" && at > 0) continue;
      const had = this.#holds(submission, figure);
      if (!had || blanksCount || saysMore(submission.figures, this.#figures, figure)) {
        if (had && !figure.derived) this.#noteChange(submission, figure.slot);
        this.#take(submission, figure.slot, at);
      } else if (!figure.derived) this.#noteKept(submission, figure.slot);
    }
  }

  /** Stands there an answer? Of a list that comes now, what a copied sheet counted is none: its rows are counted. */
  #holds({ missingParts }: Submission, figure: FigureSlot): boolean {
    const { slot, part } = figure;
    const isCopied = this.#sources[this.#origin[slot] ?? 0]?.source.isCopy === true;
    const isCounted = part.source.kind === "list" && !missingParts.includes(part.source.list);
    return isTyped(this.#figures, figure) && !(isCopied && isCounted);
  }

  /** "…" says that there is no figure yet: blank after it takes nothing back, and nobody has to be asked. */
  #noteKept(submission: Submission, slot: number): void {
    if (this.#figures.state(slot) === "blank") return;
    const kept = shownFigure(this.context, slot, this.#figures.answer(slot));
    this.#note("UNIT-007", submission, slot, { kept }, blankQuestion(submission));
  }

  #take({ figures }: Submission, slot: number, at: number): void {
    this.#figures.set(slot, figures.answer(slot));
    const place = figures.place(slot);
    if (place) this.#figures.setPlace(slot, place.sheet, place.row, place.column);
    else this.#figures.forgetPlace(slot);
    this.#origin[slot] = at;
  }

  /** Every change old → new is listed before it is taken. */
  #noteChange(submission: Submission, slot: number): void {
    const [old, now] = [this.#figures.answer(slot), submission.figures.answer(slot)];
    const [before = "", after = ""] = [old, now].map((answer) => shownFigure(this.context, slot, answer));
    if (after === "") this.#note("UNIT-016", submission, slot, { before });
    else if (before !== after) this.#note("UNIT-006", submission, slot, { before, after });
    else if (old.status !== now.status) {
      const statuses = { value: after, statusBefore: old.status, statusAfter: now.status };
      this.#note("UNIT-019", submission, slot, statuses);
    }
  }

  #note(
    code: string,
    submission: Submission,
    slot: number,
    params: Finding["params"],
    question?: string,
  ): void {
    const figure = this.#index.slots[slot];
    if (!figure) return;
    const place = submission.figures.place(slot);
    this.#findings.push({
      code,
      severity: "notes",
      ...(submission.unit && { unit: submission.unit }),
      part: figure.part.id,
      period: figure.period.id,
      place: {
        file: shownName(submission),
        ...(place && {
          sheet: submission.sheets[place.sheet] ?? "",
          cell: a1OfCell(place.row, place.column),
        }),
      },
      params,
      ...(question !== undefined && { question }),
    });
  }

  /** A note is never blanked: the reason given before stands until another is given. */
  #addNotes(submission: Submission, at: number): void {
    for (const [part, note] of submission.notes) {
      const before = this.#notes.get(part)?.note;
      if (before !== undefined && before !== note)
        this.#say("UNIT-020", submission, { part: part as PartId }, { before, after: note });
      this.#notes.set(part, { note, at });
    }
  }

  #noteRow(change: RowChange, submission: Submission): void {
    const { list, row, sheet } = change.before;
    const about = { list, row, sheet };
    const question = blankQuestion(submission);
    const content = shownRow(this.context, change.before);
    if (change.kind === "changed") {
      const [before, after] = shownDifference(this.context, change.before, change.after);
      this.#say("UNIT-011", submission, about, { content, before, after });
    } else if (change.kind === "filled") {
      const [, kept] = shownDifference(this.context, change.before, change.after);
      this.#say("UNIT-021", submission, { ...about, question }, { content, kept });
    } else if (change.kind === "dropped") this.#say("UNIT-018", submission, about, { content });
    else this.#say("UNIT-010", submission, { ...about, question }, { content });
  }

  #say(
    code: string,
    submission: Submission,
    { sheet, ...about }: Pick<Finding, "part" | "section" | "list" | "row" | "question"> & { sheet?: string },
    params: Finding["params"] = {},
  ): void {
    this.#findings.push({
      code,
      severity: "notes",
      ...(submission.unit && { unit: submission.unit }),
      ...about,
      place: { file: shownName(submission), ...(sheet !== undefined && { sheet }) },
      params,
    });
  }
}

/** A count of list rows that nobody typed stands in no cell: it is counted again, and corrects nothing. */
function isTyped(figures: FigureColumns, { slot, part, derived }: FigureSlot): boolean {
  const counted = !derived && part.source.kind === "list" && figures.place(slot) === undefined;
  return !counted && isAnswered(figures, slot);
}

/** Does a later file say something where the earlier has an answer? "…" is no answer, unless the earlier was none either. */
function saysMore(later: FigureColumns, earlier: FigureColumns, figure: FigureSlot): boolean {
  if (!isTyped(later, figure)) return false;
  return later.state(figure.slot) !== "blank" || earlier.state(figure.slot) === "blank";
}
