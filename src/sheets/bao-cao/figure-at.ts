import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { PeriodId } from "../../domain/indicator/ids";
import { cellText } from "../cell-text";
import type { GridRow } from "../grid";
import { isClosedSign } from "./interpret-signs";
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

/** The periods this row asks to be typed: what a finding about the whole row is about, one each. */
export function entryPeriods(
  { context, kind }: Pick<SheetReading, "context" | "kind">,
  part: PartRow,
): readonly PeriodId[] {
  return part.periods.flatMap(({ id }) => {
    const figure = figureIn({ context, kind }, part, [id]);
    return figure && !figure.derived ? [id] : [];
  });
}

/** The periods of the row in which something was typed; all it asks where nothing was, or where all is computed. */
export function answeredPeriods(reading: SheetReading, row: GridRow, part: PartRow): readonly PeriodId[] {
  const typed = entryPeriods(reading, part);
  const asked = typed.length > 0 ? typed : part.periods.map(({ id }) => id);
  const answered = asked.filter((id) =>
    row.cells.some(
      (cell) => (reading.columns.periods.get(cell.column)?.includes(id) ?? false) && cellText(cell) !== "",
    ),
  );
  return answered.length > 0 ? answered : asked;
}

/** The column this period stands in, certain or in doubt. */
export function columnOfPeriod({ columns }: SheetReading, period: PeriodId): number | undefined {
  const certain = [...columns.periods].find(([, ids]) => ids.includes(period));
  return (certain ?? [...columns.doubtful].find(([, { ids }]) => ids.includes(period)))?.[0];
}

/** Does anything but words stand in the columns of figures? The "x" of a closed cell is no word either. */
export const hasFigures = ({ columns }: Pick<SheetReading, "columns">, { cells }: GridRow): boolean =>
  cells.some(
    (cell) =>
      (columns.periods.has(cell.column) || columns.doubtful.has(cell.column)) &&
      (cell.value.kind !== "text" || isClosedSign(cellText(cell))),
  );
