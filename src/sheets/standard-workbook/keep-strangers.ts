import type { Unit } from "../../domain/campaign/campaign";
import type { CellGrid, GridCell } from "../grid";
import type { DraftPlace, SubmissionDraft } from "../submission-draft";
import { writtenText } from "../written-text";
import { isFormCell } from "./form-words";

/** A sheet that is not part of the form: every cell of it is kept, and all are counted. An empty one is nothing. */
export function keepUnknownSheet(grid: CellGrid, sheet: number, draft: SubmissionDraft): void {
  const { first, count } = keepCells(grid, sheet, draft, () => true);
  if (first) draft.find("PLACE-105", "notes", first, { count });
}

/**
 * A sheet of the form copied in from another unit's file: what was written on it is kept and counts for nobody, the
 * form's own words are left out.
 */
export function keepOtherUnits(
  grid: CellGrid,
  sheet: number,
  { other, taken }: { readonly other: Unit; readonly taken: string },
  draft: SubmissionDraft,
): void {
  const { count } = keepCells(grid, sheet, draft, (cell) => !isFormCell(draft.context, other, cell));
  draft.findings.push({
    code: "PLACE-109",
    severity: "needs-reason",
    place: { file: draft.file, sheet: grid.name },
    params: { other: other.name, taken, count },
  });
}

interface Kept {
  readonly first: DraftPlace | undefined;
  readonly count: number;
}

function keepCells(
  { name, rows }: CellGrid,
  sheet: number,
  draft: SubmissionDraft,
  isKept: (cell: GridCell) => boolean,
): Kept {
  let first: DraftPlace | undefined;
  let count = 0;
  for (const { index, cells } of rows) {
    for (const cell of cells) {
      const { text } = writtenText(cell);
      if (text === "" || !isKept(cell)) continue;
      const place = { sheet, row: index, column: cell.column };
      first ??= place;
      count++;
      draft.outside.push({ sheet: name, cell: draft.placeOf(place).cell ?? "", text });
    }
  }
  return { first, count };
}
