import { isoOfDay, parseIsoDay, type Day } from "../day";
import { tidy } from "./fold";

const vietnamese = /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/i;
const spelled = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i;
const isoStart = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/;

/** A day as people write it: dd/mm/yyyy, d-m-yyyy, "ngày 5 tháng 11 năm 2023", yyyy-mm-dd. A month alone is no day. */
export function parseDay(text: string): Day | undefined {
  const plain = tidy(text);
  const iso = isoStart.exec(plain)?.[1];
  if (iso !== undefined) return parseIsoDay(iso);
  const match = vietnamese.exec(plain) ?? spelled.exec(plain);
  if (!match) return undefined;
  const day = { year: Number(match[3]), month: Number(match[2]), day: Number(match[1]) };
  return parseIsoDay(isoOfDay(day));
}
