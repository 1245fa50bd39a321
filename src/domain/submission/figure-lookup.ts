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
    return slot === undefined ? undefined : figures.value(slot);
  };
}

/** The period before in the part's own list; of the first one there is none, and "" names no slot. */
function previousOf({ part, period }: FigureSlot): FigureSlot["period"]["id"] {
  const at = part.periods.findIndex(({ id }) => id === period.id);
  return part.periods[at - 1]?.id ?? ("" as FigureSlot["period"]["id"]);
}
