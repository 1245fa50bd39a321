import type { ListColumn } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import { shownListValue } from "../submission/list-value";
import type { ListRow } from "../submission/submission";

/** A list row quoted in a sentence: its name, or the first thing it says. */
export function shownRow(context: CampaignContext, row: ListRow): string {
  return columnsOf(context, row).map((column) => shownValue(context, column, row))[0] ?? "";
}

/** Where two states of a row differ, column by column: ["Năm: 2021", "Năm: 2022"]. */
export function shownDifference(
  context: CampaignContext,
  before: ListRow,
  after: ListRow,
): readonly [before: string, after: string] {
  const columns = columnsOf(context, { ...after, values: { ...before.values, ...after.values } }).filter(
    ({ id }) => before.values[id] !== after.values[id],
  );
  const said = (row: ListRow): string =>
    columns.map((column) => `${column.heading}: ${shownValue(context, column, row) || "(trống)"}`).join("; ");
  return [said(before), said(after)];
}

const columnsOf = ({ lists }: CampaignContext, { list, values }: ListRow): readonly ListColumn[] =>
  (lists.get(list)?.columns ?? []).filter(({ id }) => values[id] !== undefined);

function shownValue(context: CampaignContext, column: ListColumn, { values }: ListRow): string {
  const value = values[column.id];
  return value === undefined ? "" : String(shownListValue(context, column, value));
}
