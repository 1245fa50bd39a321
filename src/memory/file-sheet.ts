import type { FileBook, FileCell, FileSheet } from "../app/shown/file-book";
import type { ShownLook, ShownSheet, ShownTab } from "../app/shown/shown-book";
import type { CellGrid } from "../sheets/grid";
import { showValue } from "../sheets/show-value";
import type { Scalar } from "./formula/formula-values";
import { type DrawnCell, kindOf, type MemorySheet } from "./memory-sheet";

const plainLook: ShownLook = { size: 11, format: "General" };

/** A sheet as it stands in the file that was opened: shown, and kept as it is. */
export class OpenedSheet implements MemorySheet {
  private readonly byRow: ReadonlyMap<number, readonly FileCell[]>;

  constructor(
    private readonly file: FileBook,
    private readonly sheet: FileSheet,
    private readonly isStale: (row: number, column: number) => boolean,
  ) {
    this.byRow = new Map(sheet.cells.map(({ index, cells }) => [index, cells]));
  }

  get tab(): ShownTab {
    const { name, visible, colour } = this.sheet;
    return { name, visible, ...(colour !== undefined && { colour }) };
  }

  get rowCount(): number {
    return (this.sheet.cells.at(-1)?.index ?? -1) + 1;
  }

  shape(): ShownSheet {
    const { name, rows, columns, merges, freeze, headingBefore, gridLines } = this.sheet;
    return { name, rows, columns, merges, freeze, headingBefore, gridLines, own: false };
  }

  row(index: number): readonly DrawnCell[] {
    return (this.byRow.get(index) ?? []).map((cell) => this.draw(index, cell));
  }

  private draw(row: number, { column, value, formula, look: number }: FileCell): DrawnCell {
    const look = this.file.looks[number] ?? plainLook;
    const link = this.sheet.links.get(`${row},${column}`);
    return {
      column,
      text: showValue(value, look.format),
      look,
      kind: kindOf(value),
      ...(formula !== undefined && { formula: `=${formula}` }),
      ...(link && { link }),
      ...(formula !== undefined && this.isStale(row, column) && { stale: true as const }),
    };
  }

  grid(): CellGrid {
    const found = this.file.grid.sheets.find(({ name }) => name === this.sheet.name);
    return found ?? { name: this.sheet.name, hidden: !this.sheet.visible, rows: [], merges: [] };
  }

  scalar(row: number, column: number): Scalar {
    const value = this.cell(row, column)?.value;
    if (!value || value.kind === "blank") return undefined;
    if (value.kind === "date") return value.serial;
    return value.kind === "error" ? value.code : value.value;
  }

  input(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (!cell) return "";
    return cell.formula === undefined ? showValue(cell.value, "General") : `=${cell.formula}`;
  }

  entryFormat(): undefined {
    return undefined;
  }

  validation(): undefined {
    return undefined;
  }

  private cell(row: number, column: number): FileCell | undefined {
    return this.byRow.get(row)?.find((cell) => cell.column === column);
  }
}
