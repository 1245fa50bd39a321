import type { CellGrid, CellValue, GridCell, GridRow } from "../../src/sheets/grid";

/** What people do to a sheet before they send it back. Rows and columns count from 0. */
const moved = (grid: CellGrid, rowOf: (row: number) => number, columnOf: (column: number) => number): CellGrid => ({
  ...grid,
  rows: grid.rows
    .map(({ index, cells }): GridRow => ({
      index: rowOf(index),
      cells: cells
        .map((cell) => ({ ...cell, column: columnOf(cell.column) }))
        .sort((one, other) => one.column - other.column),
    }))
    .sort((one, other) => one.index - other.index),
});

const same = (at: number): number => at;

export const insertRow = (grid: CellGrid, at: number, count = 1): CellGrid =>
  moved(grid, (row) => (row >= at ? row + count : row), same);

export const insertColumn = (grid: CellGrid, at: number): CellGrid =>
  moved(grid, same, (column) => (column >= at ? column + 1 : column));

export const moveRow = (grid: CellGrid, from: number, to: number): CellGrid => moved(grid, (row) => (row === from ? to : row), same);

export const swapColumns = (grid: CellGrid, one: number, other: number): CellGrid =>
  moved(grid, same, (column) => (column === one ? other : column === other ? one : column));

export function deleteRow(grid: CellGrid, at: number): CellGrid {
  const rows = grid.rows.filter(({ index }) => index !== at);
  return moved({ ...grid, rows }, (row) => (row > at ? row - 1 : row), same);
}

export function deleteColumns(grid: CellGrid, ...columns: readonly number[]): CellGrid {
  const rows = grid.rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => !columns.includes(column)) }));
  return moved({ ...grid, rows }, same, (column) => column - columns.filter((gone) => gone < column).length);
}

/** Rows of a range in another order, in the columns from `firstColumn` on only: a sort that left hidden columns behind. */
export function sortRows(grid: CellGrid, first: number, order: readonly number[], firstColumn = 0): CellGrid {
  const source = new Map(grid.rows.map((row) => [row.index, row.cells] as const));
  const rows = [...grid.rows.filter(({ index }) => index < first || index >= first + order.length)];
  order.forEach((from, at) => {
    const kept = (source.get(first + at) ?? []).filter(({ column }) => column < firstColumn);
    const taken = (source.get(first + from) ?? []).filter(({ column }) => column >= firstColumn);
    if (kept.length + taken.length > 0) rows.push({ index: first + at, cells: [...kept, ...taken] });
  });
  return { ...grid, rows: rows.sort((one, other) => one.index - other.index) };
}

type Plain = number | string | CellValue | undefined;

const valueOf = (plain: number | string | CellValue): CellValue => {
  if (typeof plain === "number") return { kind: "number", value: plain };
  return typeof plain === "string" ? { kind: "text", value: plain } : plain;
};

/** A cell typed over (its formula goes), or emptied by `undefined`. */
export function typeInto(grid: CellGrid, row: number, column: number, plain: Plain): CellGrid {
  const before = grid.rows.find(({ index }) => index === row)?.cells ?? [];
  const others = before.filter((cell) => cell.column !== column);
  const typed: readonly GridCell[] = plain === undefined ? [] : [{ column, value: valueOf(plain) }];
  const cells = [...others, ...typed].sort((one, other) => one.column - other.column);
  const rows = [...grid.rows.filter(({ index }) => index !== row), ...(cells.length > 0 ? [{ index: row, cells }] : [])];
  return { ...grid, rows: rows.sort((one, other) => one.index - other.index) };
}

/** Lines pasted one below the other. */
export const pasteDown = (grid: CellGrid, row: number, column: number, lines: readonly string[]): CellGrid =>
  lines.reduce((pasted, line, at) => typeInto(pasted, row + at, column, line), grid);

export function copyRow(grid: CellGrid, from: number, to: number): CellGrid {
  const cells = grid.rows.find(({ index }) => index === from)?.cells ?? [];
  const room = insertRow(grid, to);
  return { ...room, rows: [...room.rows, { index: to, cells }].sort((one, other) => one.index - other.index) };
}
