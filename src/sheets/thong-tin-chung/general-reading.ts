import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { readAnswer } from "../../domain/submission/read-answer";
import { isClosedSign } from "../bao-cao/interpret-signs";
import { isNumberingMark } from "../bao-cao/numbering";
import { outlineVocabulary } from "../bao-cao/outline-vocabulary";
import { cellAt, cellText } from "../cell-text";
import type { CellGrid, GridCell, GridRow } from "../grid";
import { sayLegacy } from "../say-legacy";
import type { FindingSubject, SubmissionDraft } from "../submission-draft";
import { writtenText } from "../written-text";
import type { FoundParticular } from "./found-particular";
import { isBanner, ownHeadOf, ownTextsOf } from "./own-texts";
import { generalColumns } from "./particulars";
import { ProgressReading } from "./progress-reading";

/** Reads one sheet: the particulars are answers, the progress is ours to compute, anything else that is not ours is kept. */
export class GeneralReading {
  readonly #seen = new Set<number>();
  readonly #own: readonly ReadonlySet<string>[];

  constructor(
    readonly context: CampaignContext,
    readonly sheet: number,
    readonly unit: Unit | undefined,
    readonly draft: SubmissionDraft,
  ) {
    this.#own = [ownTextsOf(context), ownHeadOf(context, unit)];
  }

  read(grid: CellGrid, found: readonly FoundParticular[]): void {
    const answers = answerColumn(found);
    for (const particular of found) this.#readParticular(particular, answers);
    const rows = new Set(found.map(({ row }) => row));
    const rest = grid.rows.filter((row) => !rows.has(row));
    const progress = new ProgressReading(this.context, rest);
    for (const row of rest) this.#keepStrangers(row, progress);
    for (const { row, cell, line, section } of progress.overtyped())
      this.#keep(row, cell, "PLACE-029", section === undefined ? {} : { section }, { line });
  }

  #readParticular(found: FoundParticular, answers: number): void {
    const { figure, row, label } = found;
    const answer =
      label === undefined ? cellAt(row, answers) : row.cells.find(({ column }) => column > label);
    const asked = this.unit === undefined || this.context.index.askedOf(figure.slot, this.unit.kind);
    const counts = asked && !this.#seen.has(figure.slot);
    if (counts) this.#answer(figure, row, answer, answers);
    const subject = { part: figure.part.id, period: figure.period.id };
    for (const cell of row.cells) {
      if (cell === answer ? counts : this.#isOurs(cell, found)) continue;
      const code = cell === answer ? "PLACE-002" : cell.column === answers - 1 ? "PLACE-011" : "PLACE-005";
      this.#keep(row, cell, code, subject);
    }
  }

  /** The id, the label as laid, and the sign of a required entry. */
  #isOurs(cell: GridCell, { id, label, figure }: FoundParticular): boolean {
    const text = cellText(cell);
    if (cell.column === id || cell.column === label) return true;
    return text === figure.part.label || isNumberingMark(cell, text);
  }

  #answer(figure: FigureSlot, row: GridRow, answer: GridCell | undefined, column: number): void {
    this.#seen.add(figure.slot);
    const { draft, sheet, context } = this;
    const subject = { part: figure.part.id, period: figure.period.id };
    if (!answer || cellText(answer) === "") {
      draft.figures.set(figure.slot, { state: "blank", status: figure.period.defaultStatus });
      draft.figures.setPlace(figure.slot, sheet, row.index, column);
      return;
    }
    const place = { sheet, row: row.index, column: answer.column };
    const read = readAnswer(answer, outlineVocabulary(context).questionOf(figure));
    draft.answer(figure, read, figure.period.defaultStatus, place);
    if (answer.column !== column)
      draft.find("PLACE-030", "notes", place, { text: cellText(answer).slice(0, 120) }, subject);
  }

  #keepStrangers(row: GridRow, progress: ProgressReading): void {
    for (const cell of row.cells) {
      const text = cellText(cell);
      const isOwn = this.#own.some((own) => own.has(text)) || isBanner(text) || isBannerFormula(cell);
      if (!isOwn && !progress.holds(row, cell)) this.#keep(row, cell, "PLACE-003", {});
    }
  }

  #keep(
    row: GridRow,
    cell: GridCell,
    code: "PLACE-002" | "PLACE-003" | "PLACE-005" | "PLACE-011" | "PLACE-029",
    subject: FindingSubject,
    params = {},
  ): void {
    const written = writtenText(cell);
    const { text, found } = written;
    if (text === "" || isClosedSign(text)) return;
    const place = { sheet: this.sheet, row: row.index, column: cell.column };
    const severity = code === "PLACE-002" || code === "PLACE-005" ? "needs-reason" : "notes";
    this.draft.keep(text, place, undefined, code, severity, subject, params);
    if (found !== undefined) sayLegacy(this.draft, [{ ...written, place }], subject);
  }
}

const isBannerFormula = ({ formula = "" }: GridCell): boolean => formula.includes("CHƯA XONG");

/** Where the answers stand: one column right of the labels for most rows. */
function answerColumn(found: readonly FoundParticular[]): number {
  const label = found.find((one) => one.label !== undefined)?.label;
  if (label !== undefined) return label + 1;
  return (found[0]?.id ?? generalColumns.id) + generalColumns.first;
}
