import type { CellPosition } from "../app/shown/shown-book";
import type { CellRange } from "../sheets/grid";
import { cellRange, type GridLayout } from "./grid-layout";

/** What is chosen in a sheet: the active cell, and the corner a range reaches to (the same cell where it is one). */
export interface Selection {
  readonly active: CellPosition;
  readonly reach: CellPosition;
}

export const oneCellSelection = (at: CellPosition): Selection => ({ active: at, reach: at });

export const samePosition = (one: CellPosition, other: CellPosition): boolean =>
  one.row === other.row && one.column === other.column;

/** The chosen range; merged cells at its edges are in it whole. */
export function selectedRange({ merges }: GridLayout, { active, reach }: Selection): CellRange {
  const [one, other] = [cellRange(active, merges), cellRange(reach, merges)];
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

/** `rows` and `columns` lines further among those in sight, from the edge of a merged cell; never off the sheet. */
export function moved(layout: GridLayout, from: CellPosition, rows: number, columns: number): CellPosition {
  const range = cellRange(from, layout.merges);
  const row = rows > 0 ? range.lastRow : range.firstRow;
  const column = columns > 0 ? range.lastColumn : range.firstColumn;
  return layout.merges.anchor({
    row: rows === 0 ? from.row : stepped(layout.rows, row, rows),
    column: columns === 0 ? from.column : stepped(layout.columns, column, columns),
  });
}

function stepped(axis: GridLayout["rows"], line: number, by: number): number {
  const position = axis.position(line);
  // A line out of sight lies before its position: one step down leads there.
  const from = axis.isInSight(line) || by < 0 ? position : position - 1;
  return axis.line(Math.max(0, Math.min(from + by, axis.count - 1)));
}

/** The nearest cell that is in sight. */
export function inSight(layout: GridLayout, at: CellPosition): CellPosition {
  return layout.merges.anchor({
    row: layout.rows.line(layout.rows.position(at.row)),
    column: layout.columns.line(layout.columns.position(at.column)),
  });
}
