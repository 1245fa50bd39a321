import type { Unit } from "../domain/campaign/campaign";
import type { CampaignContext } from "../domain/campaign/context";
import type { Answers } from "../domain/submission/submission";
import { asValues } from "./damage/edit-book";
import { outlineName } from "./damage/subject";
import type { SecondHandIn } from "./second-hand-in";
import type { BookSpec } from "../sheets/spec";
import { layStandardWorkbook } from "../sheets/standard-workbook/lay";

/** A unit's first file, saved on a working day before the deadline: the same in every run. */
export const firstBook = (context: CampaignContext, unit: Unit, answers: Answers): BookSpec =>
  layStandardWorkbook(context, { unit, answers, createdAt: savedAt(unit.code, "08") });

/** Its second, saved later the same day: the whole workbook again, or its outline sheet alone. */
export function secondBook(context: CampaignContext, unit: Unit, { kind, sent }: SecondHandIn): BookSpec {
  const book = layStandardWorkbook(context, { unit, answers: sent, createdAt: savedAt(unit.code, "15") });
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

function savedAt(code: string, hour: string): string {
  const day = 15 + (Number(code.slice(-2)) % 9 || 0);
  return `2023-11-${String(day).padStart(2, "0")}T${hour}:00:00Z`;
}
