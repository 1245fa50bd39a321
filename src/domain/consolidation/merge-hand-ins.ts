import type { FigureIndex } from "../indicator/figure-index";
import type { Finding } from "../finding";
import { a1OfCell } from "../submission/a1-of-cell";
import { shortSha } from "../submission/file-question";
import { FigureColumns } from "../submission/figure-columns";
import { isAnswered, shownAnswer } from "../submission/is-answered";
import type { ListRow, Narrative, Submission } from "../submission/submission";
import type { AnswerSource, UnitAnswers } from "./consolidation";
import { shownName } from "./hand-in-order";

export interface MergedHandIns {
  readonly answers: UnitAnswers;
  readonly findings: readonly Finding[];
  /** Indexes of the submissions from which at least one standing answer comes. */
  readonly standing: ReadonlySet<number>;
}

/**
 * A unit's files, earliest first, as one answer. A later file adds to and corrects the earlier; it never blanks it
 * (practice.md §5): where it is blank and the earlier had an answer, the earlier stands and a finding says so, unless a
 * person decided "xóa" for that file (`blanksCount`; one decision a file, asked by `blankQuestion`).
 */
export function mergeHandIns(
  index: FigureIndex,
  submissions: readonly Submission[],
  blanksCount: (submission: Submission) => boolean,
): MergedHandIns {
  const merge = new HandInMerge(index, submissions.length === 1);
  submissions.forEach((submission, at) => merge.add(submission, at, blanksCount(submission)));
  return merge.result();
}

/** "Does what is blank in this file blank what the unit sent before?": `take` says yes. */
export const blankQuestion = ({ source }: Submission): string => `blank:${shortSha(source.sha256)}`;

class HandInMerge {
  readonly #index: FigureIndex;
  #figures: FigureColumns;
  readonly #origin: Uint8Array;
  readonly #sources: AnswerSource[] = [];
  readonly #findings: Finding[] = [];
  readonly #standing = new Set<number>();
  readonly #notes = new Map<string, string>();
  readonly #narratives = new Map<string, { narrative: Narrative; at: number }>();
  readonly #lists = new Map<string, { row: ListRow; at: number }>();
  #outside: UnitAnswers["outside"] = [];

  /** `alone`: the only file of its unit, whose figures are used as they are; ten thousand units need no second copy. */
  constructor(
    index: FigureIndex,
    readonly alone: boolean,
  ) {
    this.#index = index;
    this.#figures = new FigureColumns(alone ? 0 : index.slots.length);
    this.#origin = new Uint8Array(index.slots.length);
  }

  add(submission: Submission, at: number, blanksCount: boolean): void {
    this.#sources.push({ source: submission.source, revision: at + 1, sheets: submission.sheets });
    if (this.alone) this.#figures = submission.figures;
    else this.#addFigures(submission, at, blanksCount);
    for (const [part, note] of submission.notes) this.#notes.set(part, note);
    this.#addNarratives(submission, at, blanksCount);
    this.#addLists(submission, at, blanksCount);
    this.#outside = [...this.#outside, ...submission.outside];
  }

  result(): MergedHandIns {
    for (let slot = 0; slot < this.#figures.size; slot++) {
      if (isAnswered(this.#figures, slot)) this.#standing.add(this.#origin[slot] ?? 0);
    }
    for (const { at } of [...this.#narratives.values(), ...this.#lists.values()]) this.#standing.add(at);
    const answers: UnitAnswers = {
      figures: this.#figures,
      origin: this.#origin,
      sources: this.#sources,
      notes: this.#notes,
      narratives: [...this.#narratives.values()].map(({ narrative }) => narrative),
      lists: [...this.#lists.values()].map(({ row }) => row),
      outside: this.#outside,
      revision: this.#sources.length,
    };
    return { answers, findings: this.#findings, standing: this.#standing };
  }

  #addFigures(submission: Submission, at: number, blanksCount: boolean): void {
    for (const { slot, derived } of this.#index.slots) {
      if (submission.figures.state(slot) === "absent" && at > 0) continue;
      const had = isAnswered(this.#figures, slot);
      if (!had || isAnswered(submission.figures, slot) || blanksCount) {
        if (had && !derived) this.#noteChange(submission, slot);
        this.#take(submission, slot, at);
      } else if (!derived) {
        const kept = shownAnswer(this.#figures.answer(slot));
        this.#note("UNIT-007", submission, slot, { kept }, blankQuestion(submission));
      }
    }
  }

  #take({ figures }: Submission, slot: number, at: number): void {
    this.#figures.set(slot, figures.answer(slot));
    const place = figures.place(slot);
    if (place) this.#figures.setPlace(slot, place.sheet, place.row, place.column);
    this.#origin[slot] = at;
  }

  /** Every change old → new is listed before it is taken. */
  #noteChange(submission: Submission, slot: number): void {
    const [before, after] = [
      shownAnswer(this.#figures.answer(slot)),
      shownAnswer(submission.figures.answer(slot)),
    ];
    if (before !== after) this.#note("UNIT-006", submission, slot, { before, after });
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

  #addNarratives(submission: Submission, at: number, blanksCount: boolean): void {
    const given = new Set(submission.narratives.map(({ section }) => section));
    for (const narrative of submission.narratives) {
      const before = this.#narratives.get(narrative.section);
      if (before && before.narrative.text !== narrative.text)
        this.#noteText("UNIT-008", submission, narrative.section);
      this.#narratives.set(narrative.section, { narrative, at });
    }
    for (const section of [...this.#narratives.keys()] as Narrative["section"][]) {
      if (given.has(section)) continue;
      if (blanksCount) this.#narratives.delete(section);
      else this.#noteText("UNIT-009", submission, section, blankQuestion(submission));
    }
  }

  #noteText(code: string, submission: Submission, section: Narrative["section"], question?: string): void {
    this.#findings.push({
      code,
      severity: "notes",
      ...(submission.unit && { unit: submission.unit }),
      section,
      place: { file: shownName(submission) },
      params: {},
      ...(question !== undefined && { question }),
    });
  }

  #addLists(submission: Submission, at: number, blanksCount: boolean): void {
    const given = new Set(submission.lists.map(rowKey));
    const contents = new Set(submission.lists.map(rowContent));
    for (const [key, { row }] of [...this.#lists]) {
      if (given.has(key)) continue;
      // The same row under another id has only moved up or down; kept, it would stand twice.
      if (contents.has(rowContent(row)) || blanksCount) this.#lists.delete(key);
      else this.#noteRow("UNIT-010", submission, row, blankQuestion(submission));
    }
    for (const row of submission.lists) {
      const before = this.#lists.get(rowKey(row));
      if (before && rowContent(before.row) !== rowContent(row)) this.#noteRow("UNIT-011", submission, row);
      this.#lists.set(rowKey(row), { row, at });
    }
  }

  #noteRow(code: string, submission: Submission, row: ListRow, question?: string): void {
    this.#findings.push({
      code,
      severity: "notes",
      ...(submission.unit && { unit: submission.unit }),
      list: row.list,
      row: row.row,
      place: { file: shownName(submission), sheet: row.sheet },
      params: { content: Object.values(row.values).slice(0, 2).join(", ") },
      ...(question !== undefined && { question }),
    });
  }
}

const rowKey = (row: ListRow): string => `${row.list}|${row.row}`;

function rowContent(row: ListRow): string {
  const values = Object.entries(row.values).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([row.list, values]);
}
