import type { ListDefinition } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import type { Part, PartPeriod } from "../indicator/indicator";
import { shownListValue } from "./list-value";
import type { ListRow } from "./submission";

type ListSource = Extract<Part["source"], { kind: "list" }>;

/** How many rows of the list a part counts in a period: the same rows as COUNTIFS over the list's named columns. */
export function countListRows(
  context: CampaignContext,
  source: ListSource,
  period: PartPeriod,
  rows: readonly ListRow[],
): number {
  const list = context.lists.get(source.list);
  if (!list) return 0;
  const year = context.periods.get(period.id)?.year;
  return rows.filter(
    (row) =>
      row.list === list.id && source.where.every((condition) => meets(context, list, row, condition, year)),
  ).length;
}

function meets(
  context: CampaignContext,
  list: ListDefinition,
  row: ListRow,
  condition: ListSource["where"][number],
  year: number | undefined,
): boolean {
  const column = list.columns.find(({ id }) => id === condition.column);
  const value = row.values[condition.column];
  if (!column || value === undefined) return false;
  const shown = shownListValue(context, column, value);
  if ("anyOf" in condition) return condition.anyOf.some((label) => sameWords(label, String(shown)));
  if ("isPeriod" in condition) return year !== undefined && Number(shown) === year;
  return shown !== "";
}

/** COUNTIFS knows no difference between capitals and small letters. */
const sameWords = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();
