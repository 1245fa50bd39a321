import type { Consolidation } from "../../domain/consolidation/consolidation";
import { resultBook } from "../../sheets/consolidated-workbook/result-book";
import type { BookPlace } from "../ports";
import { totalsOf } from "../results/result-view";

/** The figure, as "D04.n|2023", whose total or whose unit's cell a person selected; undefined where there is none. */
export function figureAt(consolidation: Consolidation, place: BookPlace): string | undefined {
  const { index } = consolidation.context;
  const slot = totalsOf(consolidation, "vi").slotAt(place) ?? slotOfUnit(consolidation, place);
  const figure = slot === undefined ? undefined : index.slots[slot];
  return figure && `${figure.part.id}|${figure.period.id}`;
}

function slotOfUnit(consolidation: Consolidation, { sheet, row, column }: BookPlace): number | undefined {
  const book = resultBook(consolidation);
  if (!consolidation.children.some(({ unit }) => book.sheetOf(unit) === sheet)) return undefined;
  const found = book.context.index.slots.find(
    ({ part, period }) =>
      book.layout.rowOf(part.id, period.id) === row && book.layout.columnOf(period.id) === column,
  );
  return found?.slot;
}
