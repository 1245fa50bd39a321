import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { SourceFile } from "../../domain/submission/submission";
import type { UnitCode } from "../../domain/unit/unit-code";
import { levelContent } from "../../documents/report/level-content";
import { report } from "../../documents/report/report";
import { unitContent } from "../../documents/report/unit-content";
import type { DocumentSpec } from "../../documents/spec";
import type { BookGrid } from "../../sheets/grid";
import { interpretBook, isForeign } from "../../sheets/standard-workbook/interpret";
import { compiledTexts } from "./compiled-texts";
import { ConsolidatingBook } from "../level/consolidating-book";
import { formDate } from "../form-date";
import type { PackPort } from "../ports";
import { readStanding } from "../level/standing-book";

/** `foreign`: no workbook of this campaign. `not-in-book`: the unit asked for has no answers in it. */
export type BookReport =
  | { readonly kind: "report"; readonly unit: Unit; readonly document: DocumentSpec }
  | { readonly kind: "foreign" }
  | { readonly kind: "not-in-book" };

/**
 * The Word report of a workbook: a unit's own, a level's of what it consolidated, or with `code` that of one unit whose
 * answers a consolidated workbook carries.
 */
export function reportOfBook(
  context: CampaignContext,
  grid: BookGrid,
  source: SourceFile,
  unpack: PackPort["unpack"],
  code?: UnitCode,
): BookReport {
  const packing = { pack: () => "", unpack };
  const standing = readStanding(context, grid, packing);
  if (!standing) return reportOfForm(context, grid, source, code);
  const book = new ConsolidatingBook(context, standing, packing);
  book.takeEdits(grid, source.lastSaved ?? standing.previous.madeAt, "vi");
  if (code !== undefined && code !== book.unit.code) return reportOfUnit(book, code);
  const result = book.result();
  const content = levelContent(result, compiledTexts(result));
  return { kind: "report", unit: book.unit, document: report(context, content) };
}

function reportOfUnit(book: ConsolidatingBook, code: UnitCode): BookReport {
  const { context } = book;
  const { children, unexpected, madeAt } = book.result();
  const found = [...children, ...unexpected].find(({ unit }) => unit.code === code);
  if (!found?.answers) return { kind: "not-in-book" };
  const { unit, answers } = found;
  return { kind: "report", unit, document: report(context, unitContent(context, unit, answers, madeAt)) };
}

function reportOfForm(
  context: CampaignContext,
  grid: BookGrid,
  source: SourceFile,
  code: UnitCode | undefined,
): BookReport {
  const submission = interpretBook(context, grid, source);
  const unit = submission.unit === undefined ? undefined : context.units.get(submission.unit);
  if (isForeign(submission) || submission.isConsolidated || !unit) return { kind: "foreign" };
  if (code !== undefined && code !== unit.code) return { kind: "not-in-book" };
  const createdAt = source.lastSaved ?? formDate(context);
  return {
    kind: "report",
    unit,
    document: report(context, unitContent(context, unit, submission, createdAt)),
  };
}
