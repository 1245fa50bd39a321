import { parseIsoDay, serialOfDay } from "../day";
import type { ExpressionValue, PeriodReference } from "../expression/expression";
import type { FigureIndex, FigureSlot } from "../indicator/figure-index";
import type { PartId } from "../indicator/ids";
import type { FigureColumns } from "./figure-columns";

/** What an expression reads: a part's figure in the period asked, in the one before it, or in a named one. */
export type FigureLookup = (part: PartId, period: PeriodReference | undefined) => ExpressionValue;

/** Figures as seen from one figure: "same period" and "previous" are relative to it. */
export function figureLookup(index: FigureIndex, figures: FigureColumns, from: FigureSlot): FigureLookup {
  return (part, period) => {
    const slot = index.slotOf(part, period === "previous" ? previousOf(from) : (period ?? from.period.id));
    return slot === undefined ? undefined : comparable(index, figures, slot);
  };
}

/**
 * Days as Excel's serial numbers, which is how rules and cells compare them. "Không phát sinh" is 0 where amounts are
 * asked, but no day and no year: there it is a text that nothing can be compared with.
 */
function comparable({ slots }: FigureIndex, figures: FigureColumns, slot: number): ExpressionValue {
  const kind = slots[slot]?.part.type.kind;
  const value = figures.value(slot);
  if (kind !== "day" && kind !== "year") return value;
  if (figures.state(slot) === "none") return "-";
  const day = typeof value === "string" ? parseIsoDay(value) : undefined;
  return day ? serialOfDay(day) : value;
}

/** The period before in the part's own list; of the first one there is none, and "" names no slot. */
function previousOf({ part, period }: FigureSlot): FigureSlot["period"]["id"] {
  const at = part.periods.findIndex(({ id }) => id === period.id);
  return part.periods[at - 1]?.id ?? ("" as FigureSlot["period"]["id"]);
}
