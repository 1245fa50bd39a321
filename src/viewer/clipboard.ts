import type { TypedCell } from "../app/shown/shown-book";
import type { CellRange } from "../sheets/grid";
import type { GridLayout } from "./grid-layout";
import type { SheetData, ViewCell } from "./sheet-data";
import { selectedRange, type Selection } from "./selection";
import { parseTsv, writeTsv } from "./tsv";

export const cellOf = (data: SheetData, row: number, column: number): ViewCell | undefined =>
  data.row(row).find((cell) => cell.column === column);

const linesIn = (axis: GridLayout["rows"], first: number, last: number): readonly number[] => {
  const lines: number[] = [];
  for (let at = axis.position(first); at < axis.count && axis.line(at) <= last; at++)
    lines.push(axis.line(at));
  return lines;
};

/** The chosen cells as text, those out of sight left out. */
export function copiedText(layout: GridLayout, data: SheetData, selection: Selection): string {
  const range = selectedRange(layout, selection);
  const columns = linesIn(layout.columns, range.firstColumn, range.lastColumn);
  return writeTsv(
    linesIn(layout.rows, range.firstRow, range.lastRow).map((row) =>
      columns.map((column) => cellOf(data, row, column)?.text ?? ""),
    ),
  );
}

/**
 * What a pasted text writes: a block from the active cell on; one value into every chosen entry cell. Cells that would stay
 * as they are are left out, so that a block copied from the same place with its labels can be pasted back.
 */
export function pastedCells(
  layout: GridLayout,
  data: SheetData,
  selection: Selection,
  text: string,
): readonly TypedCell[] {
  const block = parseTsv(text);
  const [single] = block[0] ?? [];
  const range = selectedRange(layout, selection);
  if (block.length === 1 && block[0]?.length === 1 && single !== undefined && !isOneCell(layout, range))
    return editableCells(layout, data, selection).map((at) => ({ ...at, text: single }));
  return block.flatMap((row, down) =>
    row.flatMap((cell, right): TypedCell[] => {
      const at = { row: range.firstRow + down, column: range.firstColumn + right };
      const present = cellOf(data, at.row, at.column);
      return present !== undefined && present.text === cell && !present.editable
        ? []
        : isCovered(layout, at) && cell === ""
          ? []
          : [{ ...at, text: cell }];
    }),
  );
}

const isCovered = (layout: GridLayout, at: { readonly row: number; readonly column: number }): boolean => {
  const anchor = layout.merges.anchor(at);
  return anchor.row !== at.row || anchor.column !== at.column;
};

const isOneCell = ({ merges }: GridLayout, range: CellRange): boolean => {
  const merge = merges.at(range.firstRow, range.firstColumn);
  const last = merge ?? { lastRow: range.firstRow, lastColumn: range.firstColumn };
  return range.lastRow === last.lastRow && range.lastColumn === last.lastColumn;
};

/** Entry cells in sight among those chosen. */
export function editableCells(
  layout: GridLayout,
  data: SheetData,
  selection: Selection,
): readonly { readonly row: number; readonly column: number }[] {
  const range = selectedRange(layout, selection);
  return linesIn(layout.rows, range.firstRow, range.lastRow).flatMap((row) =>
    data
      .row(row)
      .filter(({ column, editable }) => editable && column >= range.firstColumn && column <= range.lastColumn)
      .map(({ column }) => ({ row, column })),
  );
}
