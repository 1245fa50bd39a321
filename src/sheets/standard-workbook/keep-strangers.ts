import type { CellGrid } from "../grid";
import type { SubmissionDraft } from "../submission-draft";
import { writtenText } from "../written-text";

/** A sheet that is not part of the form: every cell of it is kept, and all are counted. An empty one is nothing. */
export function keepUnknownSheet({ name, rows }: CellGrid, sheet: number, draft: SubmissionDraft): void {
  let count = 0;
  for (const { index, cells } of rows) {
    for (const cell of cells) {
      const { text } = writtenText(cell);
      if (text === "") continue;
      const place = { sheet, row: index, column: cell.column };
      if (count++ === 0) draft.find("PLACE-105", "notes", place, { count: countCells(rows) });
      draft.outside.push({ sheet: name, cell: draft.placeOf(place).cell ?? "", text });
    }
  }
}

const countCells = (rows: CellGrid["rows"]): number =>
  rows.reduce((sum, { cells }) => sum + cells.filter((cell) => writtenText(cell).text !== "").length, 0);
