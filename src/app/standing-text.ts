import type { BookGrid } from "../sheets/grid";
import type { BookPlace } from "./ports";

/** What stands in a cell, a number with its decimal comma; "" where nothing does. */
export function standingText({ sheets }: BookGrid, { sheet, row, column }: BookPlace): string {
  const cells = sheets.find(({ name }) => name === sheet)?.rows.find(({ index }) => index === row)?.cells;
  const value = cells?.find((cell) => cell.column === column)?.value;
  if (value?.kind === "text") return value.value;
  return value?.kind === "number" ? String(value.value).replace(".", ",") : "";
}
