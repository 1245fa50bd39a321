import type { PartId } from "../../domain/indicator/ids";
import { a1OfCell } from "../../domain/submission/a1-of-cell";
import { shownListValue } from "../../domain/submission/list-value";
import { tidy } from "../../domain/text/fold";
import type { CellGrid, CellRange, GridCell } from "../grid";
import type { DraftPlace, FindingSubject, SubmissionDraft } from "../submission-draft";
import { writtenText } from "../written-text";
import type { RecognisedSheet } from "./recognise-sheets";

/**
 * Answers that lie under a merged cell: nobody sees them, and they were read as what they are. Excel itself empties such
 * cells; other programs leave them. Our own words are no answers, wherever a merge has come to lie.
 */
export function reportCovered(sheets: readonly RecognisedSheet[], draft: SubmissionDraft): void {
  for (const { index, grid, copyOf, meaning } of sheets) {
    if (copyOf !== undefined || !("key" in meaning)) continue;
    for (const { row, cell } of coveredCells(grid)) {
      const place = { sheet: index, row, column: cell.column };
      const { text } = writtenText(cell);
      const subject = text === "" ? undefined : subjectOf(draft, place, text);
      if (subject) draft.find("PLACE-021", "needs-reason", place, { text: text.slice(0, 120) }, subject);
    }
  }
}

function coveredCells({ rows, merges }: CellGrid): readonly { row: number; cell: GridCell }[] {
  if (merges.length === 0) return [];
  return rows.flatMap(({ index, cells }) => {
    const here = merges.filter(({ firstRow, lastRow }) => firstRow <= index && index <= lastRow);
    if (here.length === 0) return [];
    return cells
      .filter((cell) => here.some((merge) => covers(merge, index, cell.column)))
      .map((cell) => ({ row: index, cell }));
  });
}

const covers = ({ firstRow, firstColumn, lastColumn }: CellRange, row: number, column: number): boolean =>
  column >= firstColumn && column <= lastColumn && !(row === firstRow && column === firstColumn);

/** What was read from this cell: a figure, a note, a text, a row of a list, something kept; undefined where nothing was. */
function subjectOf(draft: SubmissionDraft, place: DraftPlace, text: string): FindingSubject | undefined {
  return (
    figureAt(draft, place) ?? textAt(draft, place, text) ?? rowAt(draft, place, text) ?? noteAt(draft, text)
  );
}

function figureAt({ context, figures }: SubmissionDraft, at: DraftPlace): FindingSubject | undefined {
  const figure = context.index.slots.find(({ slot }) => {
    const place = figures.place(slot);
    return place?.sheet === at.sheet && place.row === at.row && place.column === at.column;
  });
  return figure && { part: figure.part.id, period: figure.period.id };
}

function textAt(draft: SubmissionDraft, place: DraftPlace, text: string): FindingSubject | undefined {
  const name = draft.sheets[place.sheet];
  const cell = a1OfCell(place.row, place.column);
  const kept = draft.outside.find((content) => content.sheet === name && content.cell === cell);
  const written = draft.narratives.find(
    (narrative) => narrative.sheet === name && `\n${narrative.text}\n`.includes(`\n${text}\n`),
  );
  const section = (kept ?? written)?.section;
  if (section !== undefined) return { section };
  return kept && {};
}

function noteAt({ notes }: SubmissionDraft, text: string): FindingSubject | undefined {
  const found = [...notes].find(([, note]) => note.split("; ").includes(tidy(text)));
  return found && { part: found[0] as PartId };
}

function rowAt(draft: SubmissionDraft, { sheet, row }: DraftPlace, text: string): FindingSubject | undefined {
  const { context, lists, sheets } = draft;
  const found = lists.find((one) => one.sheet === sheets[sheet] && one.sheetRow === row + 1);
  const columns = (found && context.lists.get(found.list)?.columns) ?? [];
  const isValue = columns.some((column) => {
    const value = found?.values[column.id];
    return value !== undefined && String(shownListValue(context, column, value)) === text;
  });
  return found && isValue ? { list: found.list, row: found.row } : undefined;
}
