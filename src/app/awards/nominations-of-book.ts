import type { UnitLists } from "../../domain/awards/read-nominations";
import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { SourceFile } from "../../domain/submission/submission";
import { listsOfReturns } from "../../sheets/consolidated-workbook/award-sheets";
import type { BookGrid } from "../../sheets/grid";
import { interpretBook, isForeign } from "../../sheets/standard-workbook/interpret";
import { ConsolidatingBook } from "../level/consolidating-book";
import { formDate } from "../form-date";
import type { PackPort } from "../ports";
import { readStanding } from "../level/standing-book";

/** Whose lists a workbook has: a consolidated one those of every unit in it, a unit's form its own. */
export type BookLists =
  | {
      readonly kind: "lists";
      /** The level that puts the lists forward. */
      readonly unit: Unit;
      readonly units: readonly UnitLists[];
      /** ISO instant: the inputs' own, so that the same book gives the same bytes. */
      readonly madeAt: string;
    }
  /** No workbook of this campaign. */
  | { readonly kind: "foreign" }
  /** A consolidated workbook that does not carry what it was made of. */
  | { readonly kind: "without-lists" };

export function nominationsOfBook(
  context: CampaignContext,
  grid: BookGrid,
  source: SourceFile,
  unpack: PackPort["unpack"],
): BookLists {
  const packing = { pack: () => "", unpack };
  const standing = readStanding(context, grid, packing);
  if (!standing) return listsOfForm(context, grid, source);
  if (!standing.received) return { kind: "without-lists" };
  const book = new ConsolidatingBook(context, standing, packing);
  book.takeEdits(grid, source.lastSaved ?? standing.previous.madeAt, "vi");
  return { kind: "lists", unit: book.unit, ...listsOfResult(book) };
}

/** Every unit that answered, the level's own form among them; each unit once. */
export function listsOfResult(book: ConsolidatingBook): {
  readonly units: readonly UnitLists[];
  readonly madeAt: string;
} {
  const result = book.result();
  return { units: listsOfReturns(result), madeAt: result.madeAt };
}

function listsOfForm(context: CampaignContext, grid: BookGrid, source: SourceFile): BookLists {
  const submission = interpretBook(context, grid, source);
  const unit = submission.unit === undefined ? undefined : context.units.get(submission.unit);
  if (isForeign(submission) || !unit) return { kind: "foreign" };
  if (submission.isConsolidated) return { kind: "without-lists" };
  return {
    kind: "lists",
    unit,
    units: [{ unit: unit.code, lists: submission.lists }],
    madeAt: source.lastSaved ?? formDate(context),
  };
}
