import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { PeriodId } from "../../domain/indicator/ids";
import { readAnswer } from "../../domain/submission/read-answer";
import { cellAt, cellText } from "../cell-text";
import type { GridCell, GridRow } from "../grid";
import { sayLegacy } from "../say-legacy";
import type { DraftPlace } from "../submission-draft";
import { isReckoned, standingText } from "../written-text";
import { columnOfPeriod, entryPeriods, figureIn } from "./figure-at";
import { isClosedSign } from "./interpret-signs";
import type { PartRow } from "./layout";
import { isNumeric } from "./shown-answer";
import { formulaOrigin } from "./own-computed";
import type { SheetReading } from "./sheet-reading";

/** Computed cells hold our formula; a constant there, or another formula, was typed over it. Closed cells hold our "x". */
export function keepUnasked(
  reading: SheetReading,
  row: GridRow,
  cell: GridCell,
  part: PartRow,
  figure: FigureSlot | undefined,
): void {
  const { text } = standingText(cell);
  if (text === "" || isClosedSign(text)) return;
  const { draft, sheet, columns } = reading;
  if (figure) {
    const place = { sheet, row: row.index, column: cell.column };
    const overtyped = { slot: figure.slot, cell, text, place };
    const isTyped = cell.formula === undefined || isReckoned(cell);
    const origin = isTyped ? "theirs" : formulaOrigin(reading, cell, figure);
    if (origin === "theirs") draft.overtyped.push(overtyped);
    else if (origin === "readdressed") draft.readdressed.push(overtyped);
    return;
  }
  keepBeside(reading, row, cell, part, columns.periods.get(cell.column)?.[0]);
}

/**
 * A cell of an indicator row in none of its columns, or in one that is not asked (`own`). A number there may be what a
 * blank entry of the row lacks: it is said of each of them.
 */
export function keepBeside(
  reading: SheetReading,
  row: GridRow,
  cell: GridCell,
  part: PartRow,
  own?: PeriodId,
): void {
  const written = standingText(cell);
  const { text } = written;
  if (text === "") return;
  const { draft, sheet } = reading;
  const place: DraftPlace = { sheet, row: row.index, column: cell.column };
  const where = { section: part.section.path, part: part.part.id };
  const [first = own, ...others] = blankPeriods(reading, row, cell, part);
  const subject = { ...where, ...(first !== undefined && { period: first }) };
  draft.keep(text, place, part.section.path, "PLACE-005", "needs-reason", subject);
  if (written.found !== undefined) sayLegacy(draft, [{ ...written, place }], subject);
  sayOf(reading, place, text, part, others);
}

/** A note that is a number beside blank entries of amounts: it stands as the note, and may be the answer. */
export function sayNumberInNotes(reading: SheetReading, row: GridRow, cell: GridCell, part: PartRow): void {
  if (!isNumeric(part.part.type)) return;
  const place = { sheet: reading.sheet, row: row.index, column: cell.column };
  sayOf(reading, place, cellText(cell), part, blankPeriods(reading, row, cell, part));
}

function sayOf(
  { draft }: SheetReading,
  place: DraftPlace,
  text: string,
  { section, part }: PartRow,
  periods: readonly PeriodId[],
): void {
  for (const period of periods) {
    const subject = { section: section.path, part: part.id, period };
    draft.find("PLACE-005", "needs-reason", place, { text: text.slice(0, 120) }, subject);
  }
}

/** Periods whose entry stands blank in this row, or has lost its column, where the cell could be the answer to them. */
function blankPeriods(
  reading: SheetReading,
  row: GridRow,
  cell: GridCell,
  part: PartRow,
): readonly PeriodId[] {
  return entryPeriods(reading, part).filter((period) => {
    const figure = figureIn(reading, part, [period]);
    const column = columnOfPeriod(reading, period);
    const entry = column === undefined ? undefined : cellAt(row, column);
    if (!figure || (entry && cellText(entry) !== "")) return false;
    return readAnswer(cell, reading.vocabulary.questionOf(figure)).state === "value";
  });
}
