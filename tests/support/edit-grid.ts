import type { CellGrid, CellValue } from "../../src/sheets/grid";
import { copiedRow, deletedColumn, insertedRow, typed } from "./damaged-grid";

/** More of what people do to a sheet before they send it back. Rows and columns count from 0. */
export const insertRow = (grid: CellGrid, at: number, count = 1): CellGrid =>
  Array.from({ length: count }).reduce<CellGrid>((sheet) => insertedRow(sheet, at), grid);

export const copyRow = (grid: CellGrid, from: number, to: number): CellGrid =>
  copiedRow(insertedRow(grid, to), from, to);

export const moveRow = (grid: CellGrid, from: number, to: number): CellGrid => ({
  ...grid,
  rows: grid.rows
    .map((row) => (row.index === from ? { ...row, index: to } : row))
    .sort((one, other) => one.index - other.index),
});

export const swapColumns = (grid: CellGrid, one: number, other: number): CellGrid => ({
  ...grid,
  rows: grid.rows.map((row) => ({
    ...row,
    cells: row.cells
      .map((cell) => ({
        ...cell,
        column: cell.column === one ? other : cell.column === other ? one : cell.column,
      }))
      .sort((left, right) => left.column - right.column),
  })),
});

/** `columns` as they stand before any is deleted. */
export const deleteColumns = (grid: CellGrid, ...columns: readonly number[]): CellGrid =>
  [...columns].sort((one, other) => other - one).reduce(deletedColumn, grid);

/** Rows of a range in another order, in the columns from `firstColumn` on: a sort that left hidden columns behind. */
export function sortRows(grid: CellGrid, first: number, order: readonly number[], firstColumn = 0): CellGrid {
  const source = new Map(grid.rows.map((row) => [row.index, row.cells] as const));
  const rows = grid.rows.filter(({ index }) => index < first || index >= first + order.length);
  const sorted = order.map((from, at) => ({
    index: first + at,
    cells: [
      ...(source.get(first + at) ?? []).filter(({ column }) => column < firstColumn),
      ...(source.get(first + from) ?? []).filter(({ column }) => column >= firstColumn),
    ],
  }));
  return { ...grid, rows: [...rows, ...sorted].sort((one, other) => one.index - other.index) };
}

export const typeInto = (
  grid: CellGrid,
  row: number,
  column: number,
  value: string | number | CellValue | undefined,
): CellGrid => typed(grid, row, column, value);

/** Lines pasted one below the other. */
export const pasteDown = (grid: CellGrid, row: number, column: number, lines: readonly string[]): CellGrid =>
  lines.reduce((sheet, line, at) => typed(sheet, row + at, column, line), grid);
