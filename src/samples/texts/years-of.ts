import type { Campaign } from "../../domain/campaign/campaign";
import { vietnameseDay } from "../../domain/day";

/** The years the wordings were written in. */
const written = { last: 2023, before: 2022, span: "2021 - 2023", cutOff: "31/10/2023" } as const;

/**
 * A wording in a campaign's own years: its span, its last year and the one before, its day of the figures. Days of plans
 * (08/6/2022) stay what they are.
 */
export function inYearsOf({ span, cutOff }: Campaign, wording: string): string {
  const last = span.last.year;
  if (last === written.last) return wording;
  return wording
    .replaceAll(written.span, `${span.first.year} - ${last}`)
    .replaceAll(written.cutOff, vietnameseDay(cutOff))
    .replace(yearOf(written.last), String(last))
    .replace(yearOf(written.before), String(last - 1));
}

/** Not inside a day or a number, and not the first of a span. */
const yearOf = (year: number): RegExp => new RegExp(`(?<![/\\d])${year}(?![\\d/]| - \\d)`, "g");
