import { readAnswer } from "../../domain/submission/read-answer";
import { cellText } from "../cell-text";
import type { GridRow } from "../grid";
import { isClosedSign } from "./interpret-signs";
import { keepRow } from "./keep-rows";
import type { PartRow } from "./layout";
import type { SheetReading } from "./sheet-reading";
import { figureAt } from "./figure-at";
import { isStatus, statusOf } from "./read-status";

/**
 * A row that is only likely an indicator's: its answers stay out of the figures, are kept with their places, and the
 * question says what they would be taken for.
 */
export function proposePartRow(reading: SheetReading, row: GridRow, part: PartRow): void {
  const { columns, draft, sheet, vocabulary } = reading;
  const question = `row:${part.key}:${row.index + 1}`;
  let withStatus = false;
  for (const cell of row.cells) {
    const figure = columns.periods.has(cell.column) ? figureAt(reading, part, cell.column) : undefined;
    if (!figure || figure.derived || cellText(cell) === "") continue;
    const place = { sheet, row: row.index, column: cell.column };
    const read = readAnswer(cell, vocabulary.questionOf(figure));
    const status = statusOf(reading, row, figure);
    withStatus ||= figure.period.id === columns.statusOf;
    draft.propose(figure, read, { question, code: "PLACE-009", text: cellText(cell), status }, place);
  }
  const asked = (column: number): boolean =>
    columns.periods.has(column) && figureAt(reading, part, column) !== undefined;
  const rest = row.cells.filter(
    (cell) =>
      !asked(cell.column) && !isClosedSign(cellText(cell)) && !(withStatus && isStatus(reading, cell)),
  );
  if (rest.length > 0) keepRow(reading, { index: row.index, cells: rest }, "PLACE-003", "notes", part);
}
