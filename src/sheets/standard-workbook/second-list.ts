import type { ListDefinition } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { a1OfCell } from "../../domain/submission/a1-of-cell";
import { shownListValue } from "../../domain/submission/list-value";
import type { ListRow } from "../../domain/submission/submission";
import { cellText } from "../cell-text";
import type { CellGrid } from "../grid";
import { interpretListSheet } from "../lists/interpret";
import { indexOfRowId } from "../lists/list-layout";
import { locateList } from "../lists/locate-list";
import { SubmissionDraft } from "../submission-draft";
import { SecondSheet } from "./second-sheet";

/** Another sheet of a list: rows whose ids the first lacks were cut from it and count; other rows are compared. */
export function readSecondList(
  context: CampaignContext,
  list: ListDefinition,
  grid: CellGrid,
  index: number,
  draft: SubmissionDraft,
  first: CellGrid,
  isOtherVersion: boolean,
): void {
  const scratch = new SubmissionDraft(context, draft.file, draft.sheets);
  interpretListSheet(context, list, grid, index, scratch, isOtherVersion);
  const [there, here] = [rowIds(list, first), rowIds(list, grid)];
  const known = new Set(draft.lists.filter((row) => row.list === list.id).map(({ row }) => row));
  const isFresh = (row: string): boolean => here.has(row) && !there.has(row) && !known.has(row);
  const fresh = scratch.lists.filter(({ row }) => isFresh(row));
  const sheet = new SecondSheet(
    context,
    draft,
    scratch,
    { index, name: grid.name, original: first.name },
    { part: () => false, section: () => false, row: isFresh, count: fresh.length },
    [...here].some((id) => there.has(id)),
  );
  const { columns } = locateList(context, list, grid, isOtherVersion);
  for (const row of scratch.lists) {
    if (isFresh(row.row)) takeRow(context, list, sheet, row);
    else compareRow(context, list, sheet, row, columns);
  }
  sheet.conclude();
}

function rowIds(list: ListDefinition, { rows }: CellGrid): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ cells }) => cells.map(cellText).filter((text) => indexOfRowId(list, text) !== undefined)),
  );
}

const cellOf = ({ sheetRow }: ListRow): string => a1OfCell(sheetRow - 1, 0);

function takeRow(context: CampaignContext, list: ListDefinition, sheet: SecondSheet, row: ListRow): void {
  sheet.draft.lists.push(row);
  if (sheet.overlaps)
    sheet.onlyHere(shownValues(context, list, row), cellOf(row), { list: list.id, row: row.row });
}

/** A row that says something else is told as a whole, and each value that differs is kept with its own cell. */
function compareRow(
  context: CampaignContext,
  list: ListDefinition,
  sheet: SecondSheet,
  row: ListRow,
  columns: ReadonlyMap<string, number>,
): void {
  const text = shownValues(context, list, row);
  const rows = sheet.draft.lists.filter((one) => one.list === list.id);
  if (rows.some((one) => shownValues(context, list, one) === text)) return;
  const same = rows.find((one) => one.row === row.row);
  const kept = same ? { kept: shownValues(context, list, same) } : {};
  for (const [column, value] of Object.entries(row.values)) {
    const at = columns.get(column);
    if (at === undefined || value === same?.values[column]) continue;
    const shown = list.columns.find(({ id }) => id === column);
    if (shown)
      sheet.keep(String(shownListValue(context, shown, value)), a1OfCell(row.sheetRow - 1, at), list.section);
  }
  sheet.differs(text, cellOf(row), { list: list.id, row: row.row }, { section: list.section, ...kept });
}

/** "Tên: Tuyến đường hoa; Năm: 2022", in the list's own order. */
function shownValues(context: CampaignContext, { columns }: ListDefinition, { values }: ListRow): string {
  return columns
    .flatMap((column) => {
      const value = values[column.id];
      return value === undefined ? [] : [`${column.heading}: ${shownListValue(context, column, value)}`];
    })
    .join("; ");
}
