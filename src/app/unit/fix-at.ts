import type { Day } from "../../domain/day";
import type { Fix } from "../finding-view";
import type { BookPlace, EntryValue } from "../ports";

/** As typed in Vietnam, without marks between thousands. */
export const typedNumber = (value: number): string => String(value).replace(".", ",");

/** A fix of one cell. Two fixes of one cell are two: the value belongs to their id. */
export function fixAt(
  place: BookPlace,
  before: string,
  after: string,
  value: EntryValue,
  more: Partial<Fix> = {},
): Fix {
  const { sheet, row, column } = place;
  const id = `${sheet}!${row}:${column}=${isDay(value) ? after : String(value)}`;
  return { id, place, before, after, value, ...more };
}

export const isDay = (value: EntryValue): value is Day => typeof value === "object";
