import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { CellGrid } from "../grid";
import { SubmissionDraft } from "../submission-draft";
import { interpretGeneralSheet } from "../thong-tin-chung/interpret";
import { SecondSheet } from "./second-sheet";

/** Another sheet of particulars: those the first lacks were cut from it and count; the others are compared. */
export function readSecondGeneral(
  context: CampaignContext,
  grid: CellGrid,
  index: number,
  unit: Unit | undefined,
  draft: SubmissionDraft,
  first: CellGrid,
): void {
  const scratch = new SubmissionDraft(context, draft.file, draft.sheets);
  interpretGeneralSheet(context, grid, index, unit, scratch);
  const particulars = context.index.slots.filter(({ indicator }) => indicator.nature === "particular");
  const here = particulars.filter(({ slot }) => scratch.figures.place(slot) !== undefined);
  const fresh = here.filter(({ slot }) => draft.figures.place(slot) === undefined);
  const parts = new Set<string>(fresh.map(({ part }) => part.id));
  const sheet = new SecondSheet(
    context,
    draft,
    scratch,
    { index, name: grid.name, original: first.name },
    { part: (id) => parts.has(id), section: () => false, row: () => false, count: fresh.length },
    here.length > fresh.length,
  );
  sheet.figures(particulars);
  sheet.conclude();
}
