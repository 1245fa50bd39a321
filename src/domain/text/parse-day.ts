import { isoOfDay, parseIsoDay, type Day } from "../day";
import { tidy } from "./fold";

const vietnamese = /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/i;
const spelled = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i;
const isoAndTime = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;

/**
 * A day as people write it: dd/mm/yyyy, d-m-yyyy, "ngày 5 tháng 11 năm 2023", yyyy-mm-dd with or without a time. A month
 * alone is no day, nor is a day with other words behind it, nor one no cell can hold (a year mistyped as 0203, 20203).
 */
export function parseDay(text: string): Day | undefined {
  const plain = tidy(text);
  const iso = isoAndTime.exec(plain)?.[1];
  if (iso !== undefined) return inCell(parseIsoDay(iso));
  const match = vietnamese.exec(plain) ?? spelled.exec(plain);
  if (!match) return undefined;
  const day = { year: Number(match[3]), month: Number(match[2]), day: Number(match[1]) };
  return inCell(parseIsoDay(isoOfDay(day)));
}

/** Excel's days begin with 1900. */
const inCell = (day: Day | undefined): Day | undefined => (day && day.year >= 1900 ? day : undefined);
