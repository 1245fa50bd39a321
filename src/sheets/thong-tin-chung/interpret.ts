import type { CampaignContext } from "../../domain/campaign/context";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { readAnswer } from "../../domain/submission/read-answer";
import { foldForMatching } from "../../domain/text/fold";
import { generalWords as words } from "../../messages/thong-tin-chung-words";
import { isClosedSign } from "../bao-cao/interpret-signs";
import { outlineVocabulary } from "../bao-cao/outline-vocabulary";
import { cellAt, cellText } from "../cell-text";
import type { CellGrid, GridCell, GridRow } from "../grid";
import type { SubmissionDraft } from "../submission-draft";
import { ownTextsOf } from "./own-texts";
import { generalColumns } from "./particulars";

/** Does the sheet hold the unit's particulars, by ids or by their labels? Where none are asked its headings tell. */
export function isGeneralSheet(context: CampaignContext, grid: CellGrid): boolean {
  return findParticulars(context, grid).length >= 2 || headingsIn(grid).length >= 2;
}

const headings: ReadonlySet<string> = new Set([words.particulars, words.progress, words.howTo]);

const headingsIn = ({ rows }: CellGrid): readonly GridRow[] =>
  rows.filter(({ cells }) => cells.some((cell) => headings.has(cellText(cell))));

interface FoundParticular {
  readonly row: GridRow;
  readonly figure: FigureSlot;
  readonly id: number | undefined;
  readonly label: number | undefined;
}

type Marks = ReadonlyMap<string, FigureSlot>;

/** Longer texts are no label of ours. */
const longestLabel = 120;

const known = new WeakMap<CampaignContext, { readonly ids: Marks; readonly labels: Marks }>();

function marksOf(context: CampaignContext): { readonly ids: Marks; readonly labels: Marks } {
  const before = known.get(context);
  if (before) return before;
  const particulars = context.index.slots.filter(({ indicator }) => indicator.nature === "particular");
  const marks = {
    ids: new Map(particulars.map((figure) => [figure.part.id, figure] as const)),
    labels: new Map(particulars.map((figure) => [foldForMatching(figure.part.label), figure] as const)),
  };
  known.set(context, marks);
  return marks;
}

/** Rows that carry the hidden id of a particular, or its label where ids are gone. */
function findParticulars(context: CampaignContext, { rows }: CellGrid): readonly FoundParticular[] {
  const marks = marksOf(context);
  return rows.flatMap((row) => findParticular(marks, row) ?? []);
}

function findParticular(
  { ids, labels }: { readonly ids: Marks; readonly labels: Marks },
  row: GridRow,
): FoundParticular | undefined {
  const texts = row.cells.flatMap(({ column, value }) =>
    value.kind === "text" && value.value.length <= longestLabel ? [{ column, text: value.value }] : [],
  );
  const id = texts.find(({ text }) => ids.has(text));
  const byId = id && ids.get(id.text);
  const label = texts.find(({ text }) => {
    const figure = labels.get(foldForMatching(text));
    return figure !== undefined && (byId === undefined || figure === byId);
  });
  const figure = byId ?? (label && labels.get(foldForMatching(label.text)));
  return figure && { row, figure, id: id?.column, label: label?.column };
}

/** Reads the particulars by their hidden ids, or their labels, wherever the rows have gone. The rest is computed. */
export function interpretGeneralSheet(
  context: CampaignContext,
  grid: CellGrid,
  sheet: number,
  kind: string | undefined,
  draft: SubmissionDraft,
): void {
  new GeneralReading(context, sheet, kind, draft).read(grid);
}

class GeneralReading {
  readonly #seen = new Set<number>();

  constructor(
    readonly context: CampaignContext,
    readonly sheet: number,
    readonly kind: string | undefined,
    readonly draft: SubmissionDraft,
  ) {}

  read(grid: CellGrid): void {
    const found = findParticulars(this.context, grid);
    const answers = answerColumn(found);
    for (const particular of found) this.#readParticular(particular, answers);
    const first = (found[0]?.row ?? headingsIn(grid)[0])?.index;
    if (first === undefined) return;
    const rows = new Set(found.map(({ row }) => row));
    for (const row of grid.rows) if (row.index > first && !rows.has(row)) this.#keepStrangers(row);
  }

  #readParticular(found: FoundParticular, answers: number): void {
    const { figure, row, label } = found;
    const answer =
      label === undefined ? cellAt(row, answers) : row.cells.find(({ column }) => column > label);
    const asked = this.kind === undefined || this.context.index.askedOf(figure.slot, this.kind);
    if (asked && !this.#seen.has(figure.slot)) this.#answer(figure, row, answer, answers);
    else if (answer) this.#keep(row, answer, "PLACE-002", figure);
    const beside = row.cells.filter(({ column }) => column > (answer?.column ?? answers));
    for (const cell of beside) this.#keep(row, cell, "PLACE-005", figure);
  }

  #answer(figure: FigureSlot, row: GridRow, answer: GridCell | undefined, column: number): void {
    this.#seen.add(figure.slot);
    const { draft, sheet, context } = this;
    if (!answer || cellText(answer) === "") {
      draft.figures.set(figure.slot, { state: "blank", status: figure.period.defaultStatus });
      draft.figures.setPlace(figure.slot, sheet, row.index, column);
      return;
    }
    const place = { sheet, row: row.index, column: answer.column };
    const read = readAnswer(answer, outlineVocabulary(context).questionOf(figure));
    draft.answer(figure, read, figure.period.defaultStatus, place);
  }

  #keep(row: GridRow, cell: GridCell, code: string, figure?: FigureSlot): void {
    const text = cellText(cell);
    if (text === "" || isClosedSign(text) || cell.formula !== undefined) return;
    const place = { sheet: this.sheet, row: row.index, column: cell.column };
    const subject = figure ? { part: figure.part.id, period: figure.period.id } : {};
    this.draft.keep(text, place, undefined, code, code === "PLACE-003" ? "notes" : "needs-reason", subject);
  }

  /** Below the particulars stands nothing to fill in: texts that are not ours are kept. */
  #keepStrangers(row: GridRow): void {
    const own = ownTextsOf(this.context);
    for (const cell of row.cells) {
      const text = cell.value.kind === "text" ? cellText(cell) : "";
      if (text.length > 4 && !own.has(text)) this.#keep(row, cell, "PLACE-003");
    }
  }
}

/** Where the answers stand: one column right of the labels for most rows. */
function answerColumn(found: readonly FoundParticular[]): number {
  const label = found.find((one) => one.label !== undefined)?.label;
  if (label !== undefined) return label + 1;
  return (found[0]?.id ?? generalColumns.id) + generalColumns.first;
}
