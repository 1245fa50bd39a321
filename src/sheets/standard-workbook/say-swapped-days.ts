import { isoOfDay, parseIsoDay } from "../../domain/day";
import type { ReadDay, SubmissionDraft } from "../submission-draft";

/**
 * An Excel set to American dates takes 5/11 for the 11th of May and leaves 25/11, which is no American date, as a text. So
 * where a day beyond the 12th stands as a text in this workbook, a date whose day could be a month is asked about: it is
 * taken as it stands. Where every day is a date nothing is said.
 */
export function saySwappedDays(draft: SubmissionDraft): void {
  const sign = draft.days.find(({ typed, iso }) => typed !== undefined && isDayFirst(typed, iso));
  if (sign?.typed === undefined) return;
  for (const day of draft.days) ask(draft, day, sign.typed);
}

/** Written day/month/year in figures, and no American date: the day is beyond the 12th. */
function isDayFirst(typed: string, iso: string): boolean {
  return /^\D*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]/.test(typed) && Number(iso.slice(8)) > 12;
}

function ask(draft: SubmissionDraft, { iso, typed, place, subject, params }: ReadDay, text: string): void {
  const swapped = typed === undefined ? turned(iso) : undefined;
  if (swapped === undefined) return;
  const code = subject.list === undefined ? "VALUE-021" : "LIST-021";
  draft.find(code, "needs-reason", place, { ...params, text, reading: iso, swapped }, subject);
}

/** The day with month and day changed over; undefined where that is no other day. */
function turned(iso: string): string | undefined {
  const day = parseIsoDay(iso);
  if (!day || day.day > 12 || day.day === day.month) return undefined;
  return isoOfDay({ year: day.year, month: day.day, day: day.month });
}
