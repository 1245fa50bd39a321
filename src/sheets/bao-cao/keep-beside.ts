import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { PeriodId } from "../../domain/indicator/ids";
import { readAnswer } from "../../domain/submission/read-answer";
import { cellAt, cellText } from "../cell-text";
import type { GridCell, GridRow } from "../grid";
import { sayLegacy } from "../say-legacy";
import type { DraftPlace } from "../submission-draft";
import { writtenText } from "../written-text";
import { figureAt } from "./figure-at";
import { isClosedSign } from "./interpret-signs";
import type { PartRow } from "./layout";
import type { SheetReading } from "./sheet-reading";

/** Computed cells hold our formula; a constant there was typed over it. Closed cells hold our "x". */
export function keepUnasked(
  reading: SheetReading,
  row: GridRow,
  cell: GridCell,
  part: PartRow,
  figure: FigureSlot | undefined,
): void {
  const { text } = writtenText(cell);
  if (text === "" || isClosedSign(text)) return;
  const { draft, sheet, columns } = reading;
  const place = { sheet, row: row.index, column: cell.column };
  if (figure) {
    if (cell.formula === undefined) draft.overtyped.push({ slot: figure.slot, cell, text, place });
    return;
  }
  const [period] = columns.periods.get(cell.column) ?? [];
  const subject = { part: part.part.id, ...(period !== undefined && { period }) };
  draft.keep(text, place, part.section.path, "PLACE-005", "needs-reason", subject);
}

/** A cell of an indicator row in none of its columns. A number there may be what a blank entry of the row lacks. */
export function keepBeside(reading: SheetReading, row: GridRow, cell: GridCell, part: PartRow): void {
  const written = writtenText(cell);
  const { text } = written;
  if (text === "") return;
  const { draft, sheet } = reading;
  const place: DraftPlace = { sheet, row: row.index, column: cell.column };
  const [first, ...others] = blankPeriods(reading, row, cell, part);
  const subject = (period: PeriodId | undefined): { part: typeof part.part.id; period?: PeriodId } => ({
    part: part.part.id,
    ...(period !== undefined && { period }),
  });
  draft.keep(text, place, part.section.path, "PLACE-005", "needs-reason", subject(first));
  if (written.found !== undefined) sayLegacy(draft, [{ ...written, place }], subject(first));
  for (const period of others)
    draft.find(
      "PLACE-005",
      "needs-reason",
      place,
      { text: text.slice(0, 120) },
      { section: part.section.path, ...subject(period) },
    );
}

/** Periods whose entry stands blank in this row, where the cell could be the answer to them. */
function blankPeriods(
  reading: SheetReading,
  row: GridRow,
  cell: GridCell,
  part: PartRow,
): readonly PeriodId[] {
  const { columns, vocabulary } = reading;
  return [...columns.periods.keys()].flatMap((column) => {
    const figure = figureAt(reading, part, column);
    const entry = cellAt(row, column);
    if (!figure || figure.derived || (entry && cellText(entry) !== "")) return [];
    const { state } = readAnswer(cell, vocabulary.questionOf(figure));
    return state === "value" ? [figure.period.id] : [];
  });
}
