import type { CellPosition, Direction } from "../app/shown/shown-book";
import type { MemorySheet } from "./memory-sheet";

const steps: Readonly<Record<Direction, CellPosition>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

/**
 * From a filled cell to the last one before a gap; from a gap's edge over it to the next filled cell; where nothing follows, to
 * the sheet's last row or column in use.
 */
export function edgeFrom(sheet: MemorySheet, from: CellPosition, direction: Direction): CellPosition {
  const step = steps[direction];
  const { rows, columns } = sheet.shape();
  const [lastRow, lastColumn] = [rows.px.length - 1, columns.px.length - 1];
  const inside = ({ row, column }: CellPosition): boolean =>
    row >= 0 && column >= 0 && row <= lastRow && column <= lastColumn;
  const next = ({ row, column }: CellPosition): CellPosition => ({
    row: row + step.row,
    column: column + step.column,
  });
  const filled = ({ row, column }: CellPosition): boolean => (sheet.scalar(row, column) ?? "") !== "";
  const shown = ({ row, column }: CellPosition): boolean =>
    rows.hidden[row] !== 1 && columns.hidden[column] !== 1;
  let at = next(from);
  if (!inside(at)) return from;
  const runs = filled(from) && filled(at);
  while (inside(next(at)) && (runs ? filled(next(at)) : !filled(at))) at = next(at);
  while (!shown(at) && inside(next(at))) at = next(at);
  return at;
}
