import { cellText } from "../cell-text";
import type { CellGrid, CellRange, GridCell } from "../grid";
import type { DraftPlace, SubmissionDraft } from "../submission-draft";
import type { RecognisedSheet } from "./recognise-sheets";

/**
 * Cells that hold something and lie under a merged cell: nobody sees it, and it was read as what it is. Excel itself
 * empties them; other programs leave them.
 */
export function reportCovered(sheets: readonly RecognisedSheet[], draft: SubmissionDraft): void {
  for (const { index, grid, copyOf, meaning } of sheets) {
    if (copyOf !== undefined || !("key" in meaning)) continue;
    for (const { row, cell } of coveredCells(grid)) {
      const place = { sheet: index, row, column: cell.column };
      const text = cellText(cell).slice(0, 120);
      draft.find("PLACE-021", "needs-reason", place, { text }, figureAt(draft, place));
    }
  }
}

function coveredCells({ rows, merges }: CellGrid): readonly { row: number; cell: GridCell }[] {
  if (merges.length === 0) return [];
  return rows.flatMap(({ index, cells }) => {
    const here = merges.filter(({ firstRow, lastRow }) => firstRow <= index && index <= lastRow);
    if (here.length === 0) return [];
    return cells
      .filter((cell) => cellText(cell) !== "" && here.some((merge) => covers(merge, index, cell.column)))
      .map((cell) => ({ row: index, cell }));
  });
}

const covers = ({ firstRow, firstColumn, lastColumn }: CellRange, row: number, column: number): boolean =>
  column >= firstColumn && column <= lastColumn && !(row === firstRow && column === firstColumn);

/** The figure that was read from this cell. */
function figureAt({ context, figures }: SubmissionDraft, { sheet, row, column }: DraftPlace): object {
  const figure = context.index.slots.find(({ slot }) => {
    const place = figures.place(slot);
    return place?.sheet === sheet && place.row === row && place.column === column;
  });
  return figure ? { part: figure.part.id, period: figure.period.id } : {};
}
