import type { CampaignContext } from "../../domain/campaign/context";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import type { SectionPath } from "../../domain/outline/section-path";
import type { PeriodId } from "../../domain/indicator/ids";
import { outlineColumns } from "./columns";
import type { CellGrid } from "../grid";
import type { SubmissionDraft } from "../submission-draft";
import { findColumns } from "./find-columns";
import type { FoundColumns } from "./found-columns";
import type { OutlineRead } from "./outline-read";
import { inOwnIds } from "./other-version";
import { OutlineReading } from "./outline-reading";
import { foldLabel, outlineVocabulary } from "./outline-vocabulary";
import { reportMissing } from "./report-missing";

/** Does this sheet look like an outline sheet of the campaign, by ids or by its headings? */
export function isOutlineSheet(context: CampaignContext, grid: CellGrid): boolean {
  const vocabulary = outlineVocabulary(context);
  let hits = 0;
  for (const { cells } of grid.rows) {
    for (const { value } of cells) {
      if (value.kind !== "text") continue;
      if (vocabulary.partRows.has(value.value) || vocabulary.sectionsByHeading.has(foldLabel(value.value)))
        hits++;
      if (hits >= 4) return true;
    }
  }
  return false;
}

/** Reads the only outline sheet of a workbook: what it lacks is gone. */
export function interpretOutlineSheet(
  context: CampaignContext,
  grid: CellGrid,
  sheet: number,
  kind: string | undefined,
  draft: SubmissionDraft,
): void {
  reportMissing(context, kind, sheet, draft, readOutlineSheet(context, grid, sheet, kind, draft));
}

/** Where a sheet comes from. */
export interface OutlineOrigin {
  /** The columns of the sheet this one's rows were cut from. */
  readonly first?: FoundColumns;
  /** Leaves that stand on it. */
  readonly elsewhere?: ReadonlySet<SectionPath>;
  /** It was made from another version of the campaign. */
  readonly isOtherVersion?: boolean;
}

/**
 * Reads a returned outline sheet: rows by hidden id wherever they have gone, by their words where the ids are gone;
 * columns by their ids, headings, or place. What belongs to no question is kept and said; nothing is dropped. A row
 * that is only likely an indicator's stays out of the figures as a proposal with a question.
 * `kind` is the unit's kind; undefined while the unit is not known: then every figure counts as asked.
 */
export function readOutlineSheet(
  context: CampaignContext,
  found: CellGrid,
  sheet: number,
  kind: string | undefined,
  draft: SubmissionDraft,
  { first, isOtherVersion = false, elsewhere = new Set() }: OutlineOrigin = {},
): OutlineRead {
  const vocabulary = outlineVocabulary(context);
  const { grid, headless } = isOtherVersion
    ? inOwnIds(context, vocabulary, found)
    : { grid: found, headless: [] };
  const columns = findColumns(context, vocabulary, grid, first);
  reportColumns(columns, sheet, draft);
  reportGoneColumns(context, columns, sheet, draft);
  for (const { section, row } of headless) {
    const place = { sheet, row, column: columns.label };
    draft.find("PLACE-034", "needs-reason", place, {}, { section });
  }
  const reading = new OutlineReading(context, vocabulary, columns, sheet, kind, draft, isOtherVersion);
  return reading.read(grid, elsewhere);
}

function reportColumns({ by, key, reworded }: FoundColumns, sheet: number, draft: SubmissionDraft): void {
  const place = { sheet, row: 0, column: 0 };
  if (by === "heading") draft.find("PLACE-007", "notes", place);
  if (by === "place") draft.find("PLACE-015", "needs-reason", place);
  if (key === undefined) draft.find("PLACE-006", "notes", place);
  for (const { row, column, text, own, period, wrong } of reworded) {
    const severity = wrong ? "needs-reason" : "notes";
    const subject = period === undefined ? {} : { period };
    draft.find("PLACE-024", severity, { sheet, row, column }, { text, own }, subject);
  }
}

/** Columns of answers that are nowhere on the sheet. */
function reportGoneColumns(
  context: CampaignContext,
  { periods, doubtful, status, note }: FoundColumns,
  sheet: number,
  draft: SubmissionDraft,
): void {
  const own = outlineColumns(context);
  const found = new Set([...periods.values(), ...[...doubtful.values()].map(({ ids }) => ids)].flat());
  const place = { sheet, row: 0, column: 0 };
  const gone = (heading: string, period?: PeriodId): void =>
    draft.find("PLACE-032", "needs-reason", place, { own: heading }, period === undefined ? {} : { period });
  for (const { heading, ids } of own.periods) if (!ids.some((id) => found.has(id))) gone(heading, ids[0]);
  const statusLabel = own.statusOf && context.periods.get(own.statusOf)?.label;
  if (own.status !== undefined && status === undefined) gone(words.status(statusLabel ?? ""), own.statusOf);
  if (note === undefined) gone(words.note);
}
