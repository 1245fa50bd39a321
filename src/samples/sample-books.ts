import type { Unit } from "../domain/campaign/campaign";
import type { CampaignContext } from "../domain/campaign/context";
import { isoOfDay } from "../domain/day";
import type { Answers } from "../domain/submission/submission";
import { asValues } from "./damage/edit-book";
import { outlineName } from "./damage/subject";
import { handInDay } from "./hand-in-day";
import type { SecondHandIn } from "./second-hand-in";
import type { BookSpec } from "../sheets/spec";
import { layStandardWorkbook } from "../sheets/standard-workbook/lay";

/** A unit's first file, saved in the morning of the working day it is sent: the same in every run. */
export const firstBook = (context: CampaignContext, unit: Unit, answers: Answers): BookSpec =>
  layStandardWorkbook(context, { unit, answers, createdAt: savedAt(context, unit, "02") });

/** Its second, saved in the afternoon: the whole workbook again, or its outline sheet alone. */
export function secondBook(context: CampaignContext, unit: Unit, { kind, sent }: SecondHandIn): BookSpec {
  const book = layStandardWorkbook(context, { unit, answers: sent, createdAt: savedAt(context, unit, "09") });
  if (kind === "corrected") return book;
  const sheets = book.sheets.filter(
    ({ name, visibility }) => name === outlineName || visibility === "hidden",
  );
  const left = new Set(sheets.map(({ name }) => name));
  return {
    ...book,
    sheets: sheets.map((sheet) => (sheet.name === outlineName ? asValues(sheet) : sheet)),
    names: book.names.filter(({ sheet }) => left.has(sheet)),
  };
}

const savedAt = (context: CampaignContext, unit: Unit, hour: string): string =>
  `${isoOfDay(handInDay(context, unit))}T${hour}:00:00Z`;
