import type { CampaignContext } from "../domain/campaign/context";
import { resultWords } from "../messages/result-words";
import type { BookGrid } from "../sheets/grid";
import { stateOf } from "../sheets/result-state/state-sheet";
import type { BookSpec } from "../sheets/spec";
import { interpretBook } from "../sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../sheets/standard-workbook/lay";
import { checkedFindings } from "./json/check-json";
import { ConsolidatingBook } from "./level/consolidating-book";
import { formDate } from "./form-date";
import type { PackPort } from "./ports";
import { readStanding } from "./level/standing-book";

/**
 * A workbook of ours read and laid anew, so that every value follows from what stands in its entries; undefined where it is
 * none of ours. Of a consolidated one the record of what was handed in stays as it is until the next Tổng hợp.
 */
export function relayBook(
  context: CampaignContext,
  grid: BookGrid,
  packing: PackPort,
  now: string,
): BookSpec | undefined {
  return stateOf(grid) ? relayResult(context, grid, packing, now) : relayForm(context, grid);
}

/** What is to be said of a unit's form; nothing of any other book. */
export function toldOfForm(context: CampaignContext, grid: BookGrid): readonly string[] {
  if (stateOf(grid)) return [];
  const source = { file: "", entry: undefined, sha256: "", lastSaved: undefined, sentAt: undefined };
  return checkedFindings(context, interpretBook(context, grid, source)).map((finding) =>
    JSON.stringify(finding),
  );
}

function relayForm(context: CampaignContext, grid: BookGrid): BookSpec | undefined {
  const source = { file: "", entry: undefined, sha256: "", lastSaved: undefined, sentAt: undefined };
  const submission = interpretBook(context, grid, source);
  const { isConsolidated, unitIsLikely, revision } = submission;
  const unit =
    submission.unit === undefined || isConsolidated || unitIsLikely
      ? undefined
      : context.units.get(submission.unit);
  return (
    unit &&
    layStandardWorkbook(context, { unit, answers: submission, revision, createdAt: formDate(context) })
  );
}

/** Sheets that tell of runs, not of answers. */
const recorded: ReadonlySet<string> = new Set([resultWords.state, resultWords.journal]);

function relayResult(
  context: CampaignContext,
  grid: BookGrid,
  packing: PackPort,
  now: string,
): BookSpec | undefined {
  const standing = readStanding(context, grid, packing);
  if (!standing?.received) return undefined;
  const book = new ConsolidatingBook(context, standing, packing);
  const laid = book.layStanding();
  book.reread(grid, now, "vi");
  if (!laid || !book.isPending) return laid;
  const anew = book.lay();
  const records = new Map(
    laid.sheets.filter(({ name }) => recorded.has(name)).map((sheet) => [sheet.name, sheet]),
  );
  return {
    ...anew,
    sheets: anew.sheets.map((sheet) => records.get(sheet.name) ?? sheet),
    properties: laid.properties,
  };
}
