import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { PeriodId } from "../../domain/indicator/ids";
import { readAnswer } from "../../domain/submission/read-answer";
import { columnLetters } from "../../domain/submission/a1-of-cell";
import { foldForMatching, tidy } from "../../domain/text/fold";
import { parseNumber } from "../../domain/text/parse-number";
import { cellAt, cellText, textAt } from "../cell-text";
import type { GridCell, GridRow } from "../grid";
import { sayLegacy } from "../say-legacy";
import { standingText, writtenText } from "../written-text";
import { answeredPeriods, entryPeriods, figureAt, figureIn } from "./figure-at";
import { isClosedSign } from "./interpret-signs";
import { keepBeside, keepUnasked, sayNumberInNotes } from "./keep-beside";
import type { DoubtfulColumn } from "./judge-headings";
import { isOurs, keepSign } from "./keep-rows";
import { isOwnCount } from "./own-count";
import type { PartRow } from "./layout";
import { reportStatus, statusOf } from "./read-status";
import type { SheetReading } from "./sheet-reading";

/** Reads one indicator row: its answers, the status beside, the note; what stands in closed cells is kept. */
export function readPartRow(reading: SheetReading, row: GridRow, part: PartRow): void {
  const { columns } = reading;
  for (const column of columns.periods.keys()) readPeriodCell(reading, row, column, part);
  for (const [column, doubt] of columns.doubtful) askColumn(reading, row, column, part, doubt);
  readNote(reading, row, part);
  checkMeasureUnit(reading, row, part);
  reportStatus(reading, row, part);
  const isAtLoss = entryPeriods(reading, part).some((id) => !hasColumn(reading, id));
  for (const cell of row.cells)
    if (isAtLoss && isClosedSign(cellText(cell)) && !isInColumn(reading, cell)) keepSign(reading, row, cell);
    else if (!isPlaced(reading, row, cell) && cellText(cell) !== part.part.measureUnit)
      keepBeside(reading, row, cell, part);
}

function readPeriodCell(reading: SheetReading, row: GridRow, column: number, part: PartRow): void {
  const figure = figureAt(reading, part, column);
  const cell = cellAt(row, column);
  if (figure && !figure.derived) readEntry(reading, row, cell, figure, column);
  else if (cell) keepUnasked(reading, row, cell, part, figure);
}

/** A figure in a column of which heading and id say different things: it is asked, and not taken. */
function askColumn(
  reading: SheetReading,
  row: GridRow,
  column: number,
  part: PartRow,
  { code, heading, byId, ids }: DoubtfulColumn,
): void {
  const { context, draft, sheet, vocabulary } = reading;
  const figure = figureIn(reading, part, ids);
  const cell = cellAt(row, column);
  const text = cell ? standingText(cell).text : "";
  if (!cell || text === "" || (figure && isOwnCount(context, cell, figure))) return;
  if (!figure || figure.derived) {
    keepUnasked(reading, row, cell, part, figure);
    return;
  }
  const place = { sheet, row: row.index, column };
  const read = readAnswer(cell, vocabulary.questionOf(figure));
  const asked = {
    // Of several sheets without headings each may have its columns in an order of its own.
    question: `column:${ids[0] ?? ""}:${columnLetters(column)}${code === "PLACE-033" ? `:${sheet + 1}` : ""}`,
    code,
    text,
  };
  const status = statusOf(reading, row, figure);
  draft.propose(figure, read, { ...asked, status, params: { heading, column: byId } }, place);
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
  if (cell && !isOwnCount(reading.context, cell, figure)) {
    draft.answer(
      figure,
      readAnswer(cell, vocabulary.questionOf(figure)),
      statusOf(reading, row, figure),
      place,
    );
    return;
  }
  draft.figures.set(figure.slot, { state: "blank", status: figure.period.defaultStatus });
  // A count of list rows that nobody typed has no place: it is counted again.
  if (figure.part.source.kind !== "list") draft.figures.setPlace(figure.slot, sheet, row.index, column);
}

/** A note stands for the part; that of the line "trong kỳ" joins it. */
function readNote(reading: SheetReading, row: GridRow, partRow: PartRow): void {
  const { columns, draft, sheet } = reading;
  const { part } = partRow;
  const cell = columns.note === undefined ? undefined : cellAt(row, columns.note);
  const written = cell ? writtenText(cell) : undefined;
  if (!written || written.text === "" || isClosedSign(written.text)) return;
  const before = draft.notes.get(part.id);
  const note = tidy(written.text);
  draft.notes.set(part.id, before === undefined ? note : `${before}; ${note}`);
  const place = { sheet, row: row.index, column: columns.note ?? 0 };
  sayLegacy(draft, [{ ...written, place }], { part: part.id });
  if (cell) sayNumberInNotes(reading, row, cell, partRow);
}

/** Figures in another unit than the one asked are a thousand times too large or too small. */
function checkMeasureUnit(reading: SheetReading, row: GridRow, part: PartRow): void {
  const { columns, draft, sheet } = reading;
  const { id, measureUnit: asked } = part.part;
  const text = textAt(row, columns.measureUnit);
  if (columns.measureUnit === undefined || text === asked || foldForMatching(text) === foldForMatching(asked))
    return;
  const cell = cellAt(row, columns.measureUnit);
  if (cell && parseNumber(text, plainNumber).kind === "number") {
    keepBeside(reading, row, cell, part);
    return;
  }
  const place = { sheet, row: row.index, column: columns.measureUnit };
  for (const period of answeredPeriods(reading, row, part))
    draft.find("PLACE-013", "needs-reason", place, { text, asked }, { part: id, period });
}

const plainNumber = { whole: false, percent: false, measureUnit: "" };

const hasColumn = ({ columns: { periods, doubtful } }: SheetReading, id: PeriodId): boolean =>
  [...periods.values()].some((ids) => ids.includes(id)) ||
  [...doubtful.values()].some(({ ids }) => ids.includes(id));

function isInColumn({ columns }: SheetReading, { column }: GridCell): boolean {
  const { section, key, number, label, measureUnit, note, periods, doubtful, status, check } = columns;
  return (
    [section, key, number, label, measureUnit, note, status, check].includes(column) ||
    periods.has(column) ||
    doubtful.has(column)
  );
}

function isPlaced(reading: SheetReading, row: GridRow, cell: GridCell): boolean {
  const { columns, vocabulary } = reading;
  const { section, key, label, measureUnit, note, periods, status } = columns;
  return (
    [section, key, label, measureUnit, note, status].includes(cell.column) ||
    periods.has(cell.column) ||
    columns.doubtful.has(cell.column) ||
    isClosedSign(cellText(cell)) ||
    isOurs(reading, row, cell) ||
    vocabulary.ownLines.has(cellText(cell))
  );
}
