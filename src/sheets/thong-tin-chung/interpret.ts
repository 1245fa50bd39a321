import type { CampaignContext } from "../../domain/campaign/context";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { readAnswer } from "../../domain/submission/read-answer";
import { foldForMatching } from "../../domain/text/fold";
import { outlineVocabulary } from "../bao-cao/outline-vocabulary";
import { cellText } from "../cell-text";
import type { CellGrid, GridCell, GridRow } from "../grid";
import type { SubmissionDraft } from "../submission-draft";

/** Does the sheet hold the unit's particulars, by ids or by their labels? */
export function isGeneralSheet(context: CampaignContext, grid: CellGrid): boolean {
  const marks = marksOf(context);
  return grid.rows.filter((row) => row.cells.some((cell) => marks.has(mark(cell)))).length >= 2;
}

function marksOf({ index }: CampaignContext): ReadonlyMap<string, FigureSlot> {
  const particulars = index.slots.filter(({ indicator }) => indicator.nature === "particular");
  return new Map(
    particulars.flatMap((figure) => [
      [foldForMatching(figure.part.id), figure] as const,
      [foldForMatching(figure.part.label), figure] as const,
    ]),
  );
}

const mark = (cell: GridCell): string =>
  cell.value.kind === "text" ? foldForMatching(cell.value.value) : "";

/** Reads the particulars by their hidden ids, or their labels, wherever the rows have gone. The rest is computed. */
export function interpretGeneralSheet(
  context: CampaignContext,
  grid: CellGrid,
  sheet: number,
  kind: string | undefined,
  draft: SubmissionDraft,
): void {
  const marks = marksOf(context);
  const { questionOf } = outlineVocabulary(context);
  for (const row of grid.rows) {
    const found = findParticular(row, marks);
    if (!found || (kind !== undefined && !context.index.askedOf(found.figure.slot, kind))) continue;
    const { figure, answer } = found;
    if (draft.figures.state(figure.slot) !== "absent" && draft.figures.state(figure.slot) !== "blank")
      continue;
    if (!answer || cellText(answer) === "") draft.figures.set(figure.slot, { state: "blank" });
    else {
      const place = { sheet, row: row.index, column: answer.column };
      draft.answer(figure, readAnswer(answer, questionOf(figure)), figure.period.defaultStatus, place);
    }
  }
}

/** The answer is the first cell to the right of the label; beside an id alone, the first after the next text. */
function findParticular(
  row: GridRow,
  marks: ReadonlyMap<string, FigureSlot>,
): { readonly figure: FigureSlot; readonly answer: GridCell | undefined } | undefined {
  const marked = row.cells
    .map((cell, at) => ({ at, figure: marks.get(mark(cell)) }))
    .filter(({ figure }) => figure);
  const last = marked.at(-1);
  if (!last?.figure) return undefined;
  return { figure: last.figure, answer: row.cells[last.at + 1] };
}
