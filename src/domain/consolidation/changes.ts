import type { FigureIndex } from "../indicator/figure-index";
import type { FigureChange, UnitReturn } from "./consolidation";
import { isAnswered, shownAnswer } from "../submission/is-answered";
import type { PreviousBook } from "./previous-book";

/** Every figure that differs from the previous book: new, revised and withdrawn ones, derived figures left out. */
export function figureChanges(
  index: FigureIndex,
  children: readonly UnitReturn[],
  previous: PreviousBook | undefined,
): readonly FigureChange[] {
  if (!previous) return [];
  return children.flatMap(({ unit, answers }) => {
    const before = previous.figures.get(unit.code);
    const changes: FigureChange[] = [];
    for (const { slot, part, period, derived } of index.slots) {
      if (derived) continue;
      const old = before?.get(`${part.id}|${period.id}`) ?? "";
      const now =
        answers && isAnswered(answers.figures, slot) ? shownAnswer(answers.figures.answer(slot)) : "";
      if (old !== now) changes.push({ unit: unit.code, slot, before: old, after: now });
    }
    return changes;
  });
}
