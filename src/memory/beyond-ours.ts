import type { CellGrid, GridRow } from "../sheets/grid";
import type { SheetSpec } from "../sheets/spec";
import { rowsOf } from "./laid-rows";
import type { DrawnCell } from "./memory-sheet";
import type { OpenedSheet } from "./file-sheet";

/** How far our part of a sheet reached in the file it was opened from. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export const extentOf = (sheet: SheetSpec): Extent => ({
  rows: rowsOf(sheet).length,
  columns: sheet.columns.length,
});

/**
 * What a user wrote beside and below our part of a sheet: it moves with our part's edge when that grows. Where the core laid
 * it itself (a consolidated book), nothing is added.
 */
export class BeyondOurs {
  private readonly laidItself: boolean;

  constructor(
    readonly opened: OpenedSheet,
    readonly extent: Extent,
    private readonly spec: SheetSpec,
  ) {
    const { columns } = spec;
    this.laidItself = rowsOf(spec).some(({ cells }) => cells.some(({ column }) => column >= columns.length));
  }

  /** How far what is beside and below has moved. */
  get moved(): Extent {
    const now = extentOf(this.spec);
    return { rows: now.rows - this.extent.rows, columns: now.columns - this.extent.columns };
  }

  get rowCount(): number {
    return this.laidItself ? 0 : this.opened.rowCount + this.moved.rows;
  }

  row(index: number): readonly DrawnCell[] {
    if (this.laidItself) return [];
    const { rows, columns } = this.moved;
    const below = index >= this.extent.rows + rows;
    const from = below ? index - rows : index;
    if (!below && from >= this.extent.rows) return [];
    return this.opened
      .row(from)
      .filter(({ column }) => below || column >= this.extent.columns)
      .map((cell) => (below ? cell : { ...cell, column: cell.column + columns }));
  }

  /** The laid grid with the user's cells in it. */
  into(grid: CellGrid): CellGrid {
    if (this.laidItself) return grid;
    const { rows: down, columns: right } = this.moved;
    const rows = new Map(grid.rows.map((row) => [row.index, row]));
    for (const { index, cells } of this.opened.grid().rows) {
      const below = index >= this.extent.rows;
      const theirs = below ? cells : cells.filter(({ column }) => column >= this.extent.columns);
      if (theirs.length === 0) continue;
      const moved = below ? theirs : theirs.map((cell) => ({ ...cell, column: cell.column + right }));
      const at = below ? index + down : index;
      rows.set(at, { index: at, cells: [...(rows.get(at)?.cells ?? []), ...moved] });
    }
    return { ...grid, rows: [...rows.values()].sort((a: GridRow, b: GridRow) => a.index - b.index) };
  }
}
