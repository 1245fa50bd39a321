import type { FigureSlot } from "../../domain/indicator/figure-index";
import { readAnswer } from "../../domain/submission/read-answer";
import { cellText, textAt } from "../cell-text";
import type { GridCell, GridRow } from "../grid";
import { isReckoned } from "../written-text";
import { figureAt, figureIn } from "./figure-at";
import { isClosedSign } from "./interpret-signs";
import { keepRow, keepSign } from "./keep-rows";
import type { PartRow } from "./layout";
import { isNoFormulaOfForm } from "./own-computed";
import { isOwnCount } from "./own-count";
import { foldLabel } from "./outline-vocabulary";
import { isStatus, statusOf } from "./read-status";
import type { SheetReading } from "./sheet-reading";

/**
 * A row that is only likely an indicator's: its answers stay out of the figures, are kept with their places, and the
 * question says what they would be taken for. Everything else in it that is not ours is kept.
 */
export function proposePartRow(reading: SheetReading, row: GridRow, part: PartRow): void {
  const { columns } = reading;
  const asked = new Map(
    row.cells.flatMap((cell) => {
      const doubt = columns.doubtful.get(cell.column);
      const figure = doubt ? figureIn(reading, part, doubt.ids) : figureAt(reading, part, cell.column);
      return figure ? [[cell, figure] as const] : [];
    }),
  );
  const entries = [...asked].filter(([cell, figure]) => isEntered(reading, cell, figure));
  for (const [cell, figure] of entries) proposeEntry(reading, row, part, cell, figure);
  const proposed = new Set(entries.map(([cell]) => cell));
  const withStatus = entries.some(([, { period }]) => period.id === columns.statusOf);
  const rest = row.cells.filter(
    (cell) =>
      !proposed.has(cell) &&
      !(asked.has(cell) && isOurFormula(reading, cell)) &&
      !(withStatus && isStatus(reading, cell)),
  );
  keepUnprovenSigns(reading, row, rest);
  if (rest.length > 0) keepRow(reading, { index: row.index, cells: rest }, "PLACE-003", "notes", part);
}

/** Words that stand over several rows do not say whose "x" it is where this indicator is not asked. */
function keepUnprovenSigns(reading: SheetReading, row: GridRow, rest: readonly GridCell[]): void {
  const { columns, repeated } = reading;
  if (!repeated.has(foldLabel(textAt(row, columns.label)))) return;
  for (const cell of rest)
    if (columns.periods.has(cell.column) && isClosedSign(cellText(cell))) keepSign(reading, row, cell);
}

const isOurFormula = (reading: SheetReading, cell: GridCell): boolean =>
  cell.formula !== undefined && !isReckoned(cell) && !isNoFormulaOfForm(reading, cell);

/** Something stands in an entry; our own count of a list is no answer. */
function isEntered({ context }: SheetReading, cell: GridCell, figure: FigureSlot): boolean {
  if (figure.derived || isOwnCount(context, cell, figure)) return false;
  return cellText(cell) !== "" || cell.formula !== undefined;
}

function proposeEntry(
  reading: SheetReading,
  row: GridRow,
  part: PartRow,
  cell: GridCell,
  figure: FigureSlot,
): void {
  const { draft, sheet, vocabulary } = reading;
  const question = `row:${part.key}:${row.index + 1}`;
  const read = readAnswer(cell, vocabulary.questionOf(figure));
  const said = cellText(cell);
  const text = said === "" ? `=${cell.formula ?? ""}` : said;
  const status = statusOf(reading, row, figure);
  draft.propose(
    figure,
    read,
    { question, code: "PLACE-009", text, status },
    { sheet, row: row.index, column: cell.column },
  );
}
