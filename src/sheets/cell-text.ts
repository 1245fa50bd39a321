import { vietnameseDay } from "../domain/day";
import { tidy } from "../domain/text/fold";
import type { GridCell, GridRow } from "./grid";

/** What a cell holds, as a person would read it out; "" where nothing stands. */
export function cellText({ value }: GridCell): string {
  switch (value.kind) {
    case "text":
      return tidy(value.value);
    case "number":
      return String(value.value);
    case "boolean":
      return value.value ? "TRUE" : "FALSE";
    case "date":
      return vietnameseDay(value.day);
    case "error":
      return value.code;
    case "blank":
      return "";
  }
}

/** The cell of a row in a column; rows list only cells that hold something. */
export function cellAt(row: GridRow, column: number): GridCell | undefined {
  return row.cells.find((cell) => cell.column === column);
}

export function textAt(row: GridRow, column: number | undefined): string {
  const cell = column === undefined ? undefined : cellAt(row, column);
  return cell ? cellText(cell) : "";
}

/** Whether the text of a row in a column begins with a key of ours. Most do not hold it at all, which is quickly seen. */
export function beginsWithKey(row: GridRow, column: number, key: string): boolean {
  const cell = cellAt(row, column);
  return cell?.value.kind === "text" && cell.value.value.includes(key) && cellText(cell).startsWith(key);
}
