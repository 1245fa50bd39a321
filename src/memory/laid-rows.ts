import { lookOf } from "../sheets/look";
import type { BookSpec, CellSpec, RowSpec, SheetSpec, SpecValue } from "../sheets/spec";

const known = new WeakMap<SheetSpec, readonly RowSpec[]>();

/**
 * A sheet's rows, made once. Sheets must be asked in the order of their book: the last one tells how far those before it
 * reach.
 */
export function rowsOf(sheet: SheetSpec): readonly RowSpec[] {
  let rows = known.get(sheet);
  if (!rows) known.set(sheet, (rows = [...sheet.rows]));
  return rows;
}

export const cellIn = (row: RowSpec | undefined, column: number): CellSpec | undefined =>
  row?.cells.find((cell) => cell.column === column);

/** A cell a person writes into. */
export const isEntry = ({ role, formula }: CellSpec): boolean =>
  formula === undefined && lookOf[role].unlocked === true;

export interface PutCell {
  readonly row: number;
  readonly column: number;
  readonly value: SpecValue | undefined;
}

/** The book with other cells in some places; places without a cell of ours stay as they are. */
export function withCells(book: BookSpec, name: string, cells: readonly PutCell[]): BookSpec {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === name ? patched(sheet, cells) : sheet)),
  };
}

function patched(sheet: SheetSpec, cells: readonly PutCell[]): SheetSpec {
  const rows = [...rowsOf(sheet)];
  for (const { row, column, value } of cells) {
    const before = rows[row];
    if (!before) continue;
    rows[row] = {
      ...before,
      cells: before.cells.map((cell) => (cell.column === column ? withValue(cell, value) : cell)),
    };
  }
  return { ...sheet, rows };
}

function withValue(cell: CellSpec, value: CellSpec["value"]): CellSpec {
  const rest = Object.fromEntries(Object.entries(cell).filter(([key]) => key !== "value")) as Omit<
    CellSpec,
    "value"
  >;
  return value === undefined ? rest : { ...rest, value };
}
