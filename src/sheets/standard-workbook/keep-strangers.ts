import { cellText } from "../cell-text";
import type { CellGrid, GridCell } from "../grid";
import type { SubmissionDraft } from "../submission-draft";

/** Cells of one sheet that are kept word for word; the finding counts all. */
const mostKept = 20;

interface Stranger {
  readonly row: number;
  readonly cell: GridCell;
  readonly text: string;
}

function cellsWithText({ rows }: CellGrid): readonly Stranger[] {
  return rows.flatMap(({ index, cells }) =>
    cells.map((cell) => ({ row: index, cell, text: cellText(cell) })).filter(({ text }) => text !== ""),
  );
}

function keep(
  strangers: readonly Stranger[],
  { name }: CellGrid,
  sheet: number,
  draft: SubmissionDraft,
): void {
  for (const { row, cell, text } of strangers.slice(0, mostKept)) {
    const place = draft.placeOf({ sheet, row, column: cell.column });
    draft.outside.push({ sheet: name, cell: place.cell ?? "", text });
  }
}

/** A sheet that is not part of the form: its first cells are kept, and all are counted. An empty one is nothing. */
export function keepUnknownSheet(grid: CellGrid, sheet: number, draft: SubmissionDraft): void {
  const cells = cellsWithText(grid);
  const [first] = cells;
  if (!first) return;
  keep(cells, grid, sheet, draft);
  draft.find(
    "PLACE-105",
    "notes",
    { sheet, row: first.row, column: first.cell.column },
    { count: cells.length },
  );
}

/** A copy of one of our sheets never counts: what differs from the original is kept and asked about. */
export function keepCopiedSheet(
  grid: CellGrid,
  sheet: number,
  original: CellGrid,
  draft: SubmissionDraft,
): void {
  const there = new Map(
    original.rows.flatMap(({ index, cells }) =>
      cells.map((cell) => [`${index} ${cell.column}`, cellText(cell)]),
    ),
  );
  const different = cellsWithText(grid).filter(
    ({ row, cell, text }) => there.get(`${row} ${cell.column}`) !== text,
  );
  const [first] = different;
  if (!first) {
    draft.find("PLACE-104", "notes", { sheet, row: 0, column: 0 }, { original: original.name });
    return;
  }
  keep(different, grid, sheet, draft);
  const place = { sheet, row: first.row, column: first.cell.column };
  draft.find("PLACE-103", "needs-reason", place, { original: original.name, count: different.length });
}
