import { vietnameseDay } from "../../src/domain/day";
import type { ListRow } from "../../src/domain/submission/submission";
import type { CellValue } from "../../src/sheets/grid";

export const squash = (text: string): string => text.normalize("NFC").replace(/[\u200B\uFEFF]/g, "").replace(/\s+/g, " ").trim();

export function textOf(value: CellValue): string {
  if (value.kind === "text") return squash(value.value);
  if (value.kind === "date") return vietnameseDay(value.day);
  if (value.kind === "error") return value.code;
  if (value.kind === "blank") return "";
  return value.kind === "boolean" ? String(value.value).toUpperCase() : String(value.value);
}

/** Findings quote the beginning of a long text. */
export const quoted = 60;

/** As a sentence may quote a cell: numbers with a decimal point or a comma. */
export function spellingsOf(value: CellValue): readonly string[] {
  const text = textOf(value).slice(0, quoted);
  return value.kind === "number" ? [text, text.replace(".", ",")] : [text];
}

/** How many columns of two rows say the same. */
export const agree = (row: ListRow, other: ListRow): number =>
  Object.keys(other.values).filter((column) => row.values[column] === other.values[column]).length;

export const size = ({ values }: ListRow): number => Object.keys(values).length;
