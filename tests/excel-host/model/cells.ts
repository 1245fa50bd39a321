import type { Area } from "./area";
import { area, maxColumn, maxRow } from "./area";
import type { CellValue } from "./cell-value";

/** A cell that holds something or looks like something. */
export interface Cell {
  style: number;
  /** A constant, or the last known result of `formula`. */
  value: CellValue;
  /** Without "=". */
  formula?: string;
  /** When the result of `formula` became known (see calculation.ts); absent: it never was. */
  knownAt?: number;
  /** An array formula's range; it stands in the cell at its top left. */
  array?: Area;
  /** Formatted runs of a text, as the file has them. */
  runs?: string;
}

export interface RowInfo {
  /** Points; absent where Excel fits it. */
  height?: number;
  /** The height was given by somebody, so that Excel leaves it. */
  fixed?: boolean;
  hidden?: boolean;
  level?: number;
  collapsed?: boolean;
  style?: number;
}

export interface ColumnInfo {
  px?: number;
  hidden?: boolean;
  level?: number;
  collapsed?: boolean;
  style?: number;
}

/** The cells of one sheet, row by row; most of a sheet is not there. */
export class Cells {
  readonly rows = new Map<number, Map<number, Cell>>();
  readonly rowInfo = new Map<number, RowInfo>();
  readonly columnInfo = new Map<number, ColumnInfo>();
  /** The look of cells neither row nor column says anything of. */
  sheetStyle = 0;

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made with the look of its place where it is not there yet. */
  make(row: number, column: number): Cell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map<number, Cell>()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = { style: this.styleOfPlace(row, column), value: undefined }));
    return cell;
  }

  set(row: number, column: number, cell: Cell): void {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map<number, Cell>()));
    cells.set(column, cell);
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.rows.delete(row);
  }

  styleOf(row: number, column: number): number {
    return this.get(row, column)?.style ?? this.styleOfPlace(row, column);
  }

  styleOfPlace(row: number, column: number): number {
    return this.rowInfo.get(row)?.style ?? this.columnInfo.get(column)?.style ?? this.sheetStyle;
  }

  row(row: number): RowInfo {
    let info = this.rowInfo.get(row);
    if (!info) this.rowInfo.set(row, (info = {}));
    return info;
  }

  column(column: number): ColumnInfo {
    let info = this.columnInfo.get(column);
    if (!info) this.columnInfo.set(column, (info = {}));
    return info;
  }

  /** The cells there are in an area, in no particular order. */
  *within(one: Area): Generator<readonly [row: number, column: number, cell: Cell]> {
    for (const [row, cells] of this.rowsWithin(one)) {
      for (const [column, cell] of cells)
        if (column >= one.firstColumn && column <= one.lastColumn) yield [row, column, cell];
    }
  }

  private *rowsWithin({ firstRow, lastRow }: Area): Generator<readonly [number, Map<number, Cell>]> {
    if (lastRow - firstRow < this.rows.size) {
      for (let row = firstRow; row <= lastRow; row++) {
        const cells = this.rows.get(row);
        if (cells) yield [row, cells];
      }
      return;
    }
    for (const [row, cells] of this.rows) if (row >= firstRow && row <= lastRow) yield [row, cells];
  }

  all(): Generator<readonly [row: number, column: number, cell: Cell]> {
    return this.within(area(0, 0, maxRow, maxColumn));
  }

  /** The smallest area with all cells that hold something, or (unless `valuesOnly`) look like something. */
  used(valuesOnly: boolean, inside?: Area): Area | undefined {
    let found: Area | undefined;
    for (const [row, column, cell] of inside ? this.within(inside) : this.all()) {
      if (isBlank(cell) && (valuesOnly || cell.style === this.styleOfPlace(row, column))) continue;
      found = found ? grown(found, row, column) : area(row, column, row, column);
    }
    return found;
  }
}

export const isBlank = (cell: Cell): boolean => cell.value === undefined && cell.formula === undefined;

const grown = (one: Area, row: number, column: number): Area =>
  area(
    Math.min(one.firstRow, row),
    Math.min(one.firstColumn, column),
    Math.max(one.lastRow, row),
    Math.max(one.lastColumn, column),
  );
