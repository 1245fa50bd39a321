import { vietnameseDay } from "../../domain/day";
import type { BookGrid, CellValue } from "../../sheets/grid";
import type { BookPlace } from "../ports";

/** What stands in a cell, a number with its decimal comma, a date as day/month/year; "" where nothing does. */
export function standingText({ sheets }: BookGrid, { sheet, row, column }: BookPlace): string {
  const cells = sheets.find(({ name }) => name === sheet)?.rows.find(({ index }) => index === row)?.cells;
  return shownText(cells?.find((cell) => cell.column === column)?.value);
}

function shownText(value: CellValue | undefined): string {
  if (value?.kind === "text") return value.value;
  if (value?.kind === "date") return vietnameseDay(value.day);
  return value?.kind === "number" ? String(value.value).replace(".", ",") : "";
}
