import type { CellGrid, CellValue, GridCell, GridRow } from "../../src/sheets/grid";

/** What happens to sheets on their way: each gives the grid as it is afterwards. Rows and columns count from 0. */

const textOrNumber = (value: string | number | CellValue): CellValue =>
  typeof value === "number"
    ? { kind: "number", value }
    : typeof value === "string"
      ? { kind: "text", value }
      : value;

/** Types into a cell; a formula that stood there is gone. `undefined` empties it. */
export function typed(
  grid: CellGrid,
  row: number,
  column: number,
  value: string | number | CellValue | undefined,
  more: Partial<GridCell> = {},
): CellGrid {
  const there = grid.rows.find(({ index }) => index === row) ?? { index: row, cells: [] };
  const others = there.cells.filter((cell) => cell.column !== column);
  const cells = value === undefined ? others : [...others, { column, value: textOrNumber(value), ...more }];
  return withRow(grid, { index: row, cells: cells.sort((a, b) => a.column - b.column) });
}

function withRow(grid: CellGrid, row: GridRow): CellGrid {
  const rows = [
    ...grid.rows.filter(({ index }) => index !== row.index),
    ...(row.cells.length > 0 ? [row] : []),
  ];
  return { ...grid, rows: rows.sort((a, b) => a.index - b.index) };
}

export const insertedRow = (grid: CellGrid, before: number): CellGrid => ({
  ...grid,
  rows: grid.rows.map((row) => (row.index >= before ? { ...row, index: row.index + 1 } : row)),
});

export const deletedRow = (grid: CellGrid, at: number): CellGrid => ({
  ...grid,
  rows: grid.rows
    .filter(({ index }) => index !== at)
    .map((row) => (row.index > at ? { ...row, index: row.index - 1 } : row)),
});

export function copiedRow(grid: CellGrid, from: number, to: number): CellGrid {
  const row = grid.rows.find(({ index }) => index === from);
  return row ? withRow(grid, { ...row, index: to }) : grid;
}

export const insertedColumn = (grid: CellGrid, before: number): CellGrid =>
  onCells(grid, (cells) =>
    cells.map((cell) => (cell.column >= before ? { ...cell, column: cell.column + 1 } : cell)),
  );

export const deletedColumn = (grid: CellGrid, at: number): CellGrid =>
  onCells(grid, (cells) =>
    cells
      .filter(({ column }) => column !== at)
      .map((cell) => (cell.column > at ? { ...cell, column: cell.column - 1 } : cell)),
  );

/** Cut and inserted elsewhere, as Excel's "Insert Cut Cells" does. */
export function movedColumn(grid: CellGrid, from: number, to: number): CellGrid {
  return onCells(grid, (cells) =>
    cells
      .map((cell) => {
        if (cell.column === from) return { ...cell, column: to };
        const closed = cell.column > from ? cell.column - 1 : cell.column;
        return { ...cell, column: closed >= to ? closed + 1 : closed };
      })
      .sort((a, b) => a.column - b.column),
  );
}

function onCells(grid: CellGrid, change: (cells: readonly GridCell[]) => readonly GridCell[]): CellGrid {
  const rows = grid.rows
    .map((row) => ({ ...row, cells: change(row.cells) }))
    .filter(({ cells }) => cells.length > 0);
  return { ...grid, rows };
}
