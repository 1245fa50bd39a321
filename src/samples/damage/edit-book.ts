import type { BookSpec, CellSpec, RowSpec, SheetSpec } from "../../sheets/spec";

/** A book whose sheet of that name is changed; the others stay as they are. */
export function changeSheet(book: BookSpec, name: string, change: (sheet: SheetSpec) => SheetSpec): BookSpec {
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

export function sheetNamed(book: BookSpec, name: string): SheetSpec | undefined {
  return book.sheets.find((sheet) => sheet.name === name);
}

export const rowsOf = (sheet: SheetSpec): readonly RowSpec[] => [...sheet.rows];

export function cellAt(sheet: SheetSpec, row: number, column: number): CellSpec | undefined {
  return rowsOf(sheet)[row]?.cells.find((cell) => cell.column === column);
}

/** The text that stands in a row's cell; "" where there is none. */
export function textIn(row: RowSpec | undefined, column: number): string {
  const value = row?.cells.find((cell) => cell.column === column)?.value;
  return typeof value === "string" ? value : "";
}

/** What a person types into a cell: it replaces a formula; `undefined` empties the cell. */
export function typeInto(
  sheet: SheetSpec,
  row: number,
  column: number,
  value: CellSpec["value"] | undefined,
): SheetSpec {
  const typed = (cell: CellSpec): CellSpec => ({
    ...without(cell, "formula", "value"),
    ...(value !== undefined && { value }),
  });
  return {
    ...sheet,
    rows: rowsOf(sheet).map((line, at) =>
      at === row
        ? { ...line, cells: line.cells.map((cell) => (cell.column === column ? typed(cell) : cell)) }
        : line,
    ),
  };
}

/** Every cell of a sheet as `change` has it. */
export const changeCells = (sheet: SheetSpec, change: (cell: CellSpec) => CellSpec): SheetSpec => ({
  ...sheet,
  rows: rowsOf(sheet).map((row) => ({ ...row, cells: row.cells.map(change) })),
});

export const changeCell = (
  sheet: SheetSpec,
  row: number,
  column: number,
  change: (cell: CellSpec) => CellSpec,
): SheetSpec => ({
  ...sheet,
  rows: rowsOf(sheet).map((line, at) =>
    at === row
      ? { ...line, cells: line.cells.map((cell) => (cell.column === column ? change(cell) : cell)) }
      : line,
  ),
});

/** "Paste values" over the whole sheet, as a copy into a new workbook leaves it: no formulas, lists or colours of states. */
export function asValues(sheet: SheetSpec): SheetSpec {
  return {
    ...without(sheet, "validations", "conditionals", "protection"),
    rows: rowsOf(sheet).map((row) => ({
      ...row,
      cells: row.cells.map((cell) => without(cell, "formula", "link")),
    })),
  };
}

/** Rows in a new order, or with others between them; merged cells that would no longer fit come apart. */
export function withRows(sheet: SheetSpec, rows: readonly RowSpec[], movedFrom: number): SheetSpec {
  const merges = (sheet.merges ?? []).filter(({ lastRow }) => lastRow < movedFrom);
  return { ...without(sheet, "autoFilter", "print"), rows, merges };
}

export function without<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  ...keys: readonly Key[]
): Omit<Whole, Key> {
  const rest = { ...whole };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
}
