import type { ListColumn } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import { parseIsoDay, vietnameseDay } from "../day";

/**
 * A list value as it stands in a cell. Choices travel as ids and are shown as labels; a choice that is in no catalogue
 * was kept as typed and is shown so. Days travel as "yyyy-mm-dd".
 */
export function shownListValue(
  context: CampaignContext,
  column: ListColumn,
  value: string | number,
): string | number {
  if (typeof value === "number") return value;
  if (column.type.kind === "choice") return choiceLabel(context, column.type.catalogue, value);
  const day = column.type.kind === "day" ? parseIsoDay(value) : undefined;
  return day ? vietnameseDay(day) : value;
}

function choiceLabel(context: CampaignContext, catalogue: string, value: string): string {
  const entries = context.catalogues.get(catalogue)?.entries ?? [];
  return entries.find(({ id }) => id === value)?.label ?? value;
}
