import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { FigureStatus } from "../../domain/indicator/indicator";
import { readAnswer } from "../../domain/submission/read-answer";
import { foldForMatching } from "../../domain/text/fold";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { cellAt, cellText, textAt } from "../cell-text";
import type { GridCell, GridRow } from "../grid";
import type { DraftPlace } from "../submission-draft";
import { isClosedSign, isNumbering, isOwnText } from "./interpret-signs";
import type { PartRow } from "./layout";
import type { SheetReading } from "./sheet-reading";

/** Reads one indicator row: its answers, the status beside, the note; what stands in closed cells is kept. */
export function readPartRow(reading: SheetReading, row: GridRow, part: PartRow): void {
  const { columns } = reading;
  for (const column of columns.periods.keys()) readPeriodCell(reading, row, column, part);
  readNote(reading, row, part);
  checkMeasureUnit(reading, row, part);
  for (const cell of row.cells) if (!isPlaced(reading, cell, part)) keepBeside(reading, row, cell, part);
}

function readPeriodCell(reading: SheetReading, row: GridRow, column: number, part: PartRow): void {
  const figure = figureAt(reading, part, column);
  const cell = cellAt(row, column);
  if (figure && !figure.derived) readEntry(reading, row, cell, figure, column);
  else if (cell) keepUnasked(reading, row, cell, part, figure);
}

/** The figure a column asks for in this row; undefined where it is closed. */
export function figureAt(
  { columns, context, kind }: SheetReading,
  part: PartRow,
  column: number,
): FigureSlot | undefined {
  if (kind !== undefined && !part.indicator.askedOf.includes(kind)) return undefined;
  const ids = columns.periods.get(column) ?? [];
  const period = part.periods.find(({ id }) => ids.includes(id));
  const slot = period && context.index.slotOf(part.part.id, period.id);
  return slot === undefined ? undefined : context.index.slots[slot];
}

function readEntry(
  reading: SheetReading,
  row: GridRow,
  cell: GridCell | undefined,
  figure: FigureSlot,
  column: number,
): void {
  const { draft, vocabulary, sheet } = reading;
  const place = { sheet, row: row.index, column };
  if (cell && !isOwnCount(cell, figure)) {
    draft.answer(
      figure,
      readAnswer(cell, vocabulary.questionOf(figure)),
      statusAt(reading, row, figure),
      place,
    );
    return;
  }
  draft.figures.set(figure.slot, { state: "blank", status: figure.period.defaultStatus });
  // A count of list rows that nobody typed has no place: it is counted again.
  if (figure.part.source.kind !== "list") draft.figures.setPlace(figure.slot, sheet, row.index, column);
}

/** Our own count of a list, not an answer. */
function isOwnCount({ formula }: GridCell, { part }: FigureSlot): boolean {
  return part.source.kind === "list" && formula !== undefined && /COUNTIFS/i.test(formula);
}

/** Computed cells hold our formula; a constant there was typed over it. Closed cells hold our "x". */
function keepUnasked(
  reading: SheetReading,
  row: GridRow,
  cell: GridCell,
  part: PartRow,
  figure: FigureSlot | undefined,
): void {
  const text = cellText(cell);
  if (text === "" || isClosedSign(text)) return;
  const { draft, sheet } = reading;
  const place = { sheet, row: row.index, column: cell.column };
  if (!figure)
    draft.keep(text, place, part.section.path, "PLACE-005", "needs-reason", { part: part.part.id });
  else if (cell.formula === undefined) draft.overtyped.push({ slot: figure.slot, cell, text, place });
}

/** A note stands for the part; that of the line "trong kỳ" joins it. */
function readNote({ columns, draft }: SheetReading, row: GridRow, { part }: PartRow): void {
  const note = textAt(row, columns.note);
  if (note === "" || isClosedSign(note)) return;
  const before = draft.notes.get(part.id);
  draft.notes.set(part.id, before === undefined ? note : `${before}; ${note}`);
}

/** Figures in another unit than the one asked are a thousand times too large or too small. */
function checkMeasureUnit({ columns, draft, sheet }: SheetReading, row: GridRow, { part }: PartRow): void {
  const text = textAt(row, columns.measureUnit);
  if (
    columns.measureUnit === undefined ||
    text === part.measureUnit ||
    foldForMatching(text) === foldForMatching(part.measureUnit)
  )
    return;
  const place = { sheet, row: row.index, column: columns.measureUnit };
  draft.find("PLACE-013", "needs-reason", place, { text, asked: part.measureUnit }, { part: part.id });
}

function isPlaced({ columns, vocabulary }: SheetReading, cell: GridCell, part: PartRow): boolean {
  const { column } = cell;
  const { section, key, number, label, measureUnit, note, check, periods, status } = columns;
  if (column === check) return isOwnText(cell);
  if (column === number) return isNumbering(cellText(cell));
  if (column === status)
    return part.periods.some(({ id }) => id === columns.statusOf) || isClosedSign(cellText(cell));
  return (
    [section, key, label, measureUnit, note].includes(column) ||
    periods.has(column) ||
    vocabulary.ownLines.has(cellText(cell))
  );
}

function keepBeside(
  { draft, sheet }: SheetReading,
  { index }: GridRow,
  cell: GridCell,
  { section, part }: PartRow,
): void {
  const text = cellText(cell);
  const place: DraftPlace = { sheet, row: index, column: cell.column };
  if (text !== "" && !isOwnText(cell))
    draft.keep(text, place, section.path, "PLACE-005", "needs-reason", { part: part.id });
}

const statuses: ReadonlyMap<string, FigureStatus> = new Map(
  (Object.entries(words.statuses) as [FigureStatus, string][]).map(([status, word]) => [
    foldForMatching(word),
    status,
  ]),
);

function statusAt(
  { columns, draft, sheet }: SheetReading,
  row: GridRow,
  { part, period }: FigureSlot,
): FigureStatus {
  if (columns.status === undefined || period.id !== columns.statusOf) return period.defaultStatus;
  const text = textAt(row, columns.status);
  if (text === "" || isClosedSign(text)) return period.defaultStatus;
  const status = statuses.get(foldForMatching(text));
  if (status) return status;
  const place = { sheet, row: row.index, column: columns.status };
  draft.find("VALUE-014", "notes", place, { text }, { part: part.id, period: period.id });
  return period.defaultStatus;
}
