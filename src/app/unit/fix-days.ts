import { type Day, parseIsoDay, vietnameseDay } from "../../domain/day";
import type { Finding } from "../../domain/finding";
import type { Submission } from "../../domain/submission/submission";
import { parseDay } from "../../domain/text/parse-day";
import type { Fix } from "../finding-view";
import { fixAt } from "./fix-at";
import { placeOfCell } from "./place-of-cell";
import type { BookPlace } from "../ports";

/** A text that was read as one day and no other: it may as well be a date. */
const readAsDay: ReadonlySet<string> = new Set(["VALUE-006", "LIST-001"]);
/** A date that may have day and month the wrong way round. */
const swapped: ReadonlySet<string> = new Set(["VALUE-021", "LIST-021"]);

/**
 * The text of a day as a date. Where dates of the same workbook may be turned the wrong way round, the texts are what says
 * so: they become dates together with those, once somebody has looked at each.
 */
export function dateOfText({ findings }: Submission, finding: Finding, place: BookPlace): readonly Fix[] {
  return findings.some(({ code }) => swapped.has(code)) ? [] : textToDate(finding, place);
}

function textToDate({ code, params }: Finding, place: BookPlace): readonly Fix[] {
  const day = readAsDay.has(code) ? dayOf(params["reading"]) : undefined;
  const text = params["text"];
  if (!day || text === undefined) return [];
  return [fixAt(place, String(text), vietnameseDay(day), day, typeof text === "number" ? { was: text } : {})];
}

/** The day turned round, and every text of a day as a date: decided at once, and not asked again. */
export function turnedDay({ findings }: Submission, { params }: Finding, place: BookPlace): readonly Fix[] {
  const [was, day] = [dayOf(params["reading"]), dayOf(params["swapped"])];
  if (!was || !day) return [];
  const asked = { was, isLikely: true, together: "days" } as const;
  const turn = fixAt(place, vietnameseDay(was), vietnameseDay(day), day, asked);
  const texts = findings.flatMap((finding) => {
    const { sheet, cell } = finding.place;
    const at = sheet === undefined || cell === undefined ? undefined : placeOfCell(sheet, cell);
    return at ? textToDate(finding, at) : [];
  });
  return [turn, ...texts.map((fix): Fix => ({ ...fix, together: "days" }))];
}

/** "2023-11-05" of a figure, "05/11/2023" of a list. */
const dayOf = (reading: string | number | undefined): Day | undefined =>
  typeof reading === "string" ? (parseIsoDay(reading) ?? parseDay(reading)) : undefined;
