import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { PeriodId } from "../../domain/indicator/ids";
import type { PartRow } from "./layout";
import type { SheetReading } from "./sheet-reading";

/** The figure a column asks for in this row; undefined where it is closed. */
export function figureAt(reading: SheetReading, part: PartRow, column: number): FigureSlot | undefined {
  return figureIn(reading, part, reading.columns.periods.get(column) ?? []);
}

/** The figure of this row in one of the periods that share a column. */
export function figureIn(
  { context, kind }: Pick<SheetReading, "context" | "kind">,
  part: PartRow,
  ids: readonly PeriodId[],
): FigureSlot | undefined {
  if (kind !== undefined && !part.indicator.askedOf.includes(kind)) return undefined;
  const period = part.periods.find(({ id }) => ids.includes(id));
  const slot = period && context.index.slotOf(part.part.id, period.id);
  return slot === undefined ? undefined : context.index.slots[slot];
}
