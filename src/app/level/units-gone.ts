import type { Unit } from "../../domain/campaign/campaign";
import type { Consolidation } from "../../domain/consolidation/consolidation";
import type { PreviousBook } from "../../domain/consolidation/previous-book";

/** Units whose answers stood in the previous book and are not in the result. */
export function unitsGone(
  { context, children }: Pick<Consolidation, "context" | "children">,
  { figures }: Pick<PreviousBook, "figures">,
): readonly Unit[] {
  const answered = new Set(children.flatMap(({ unit, answers }) => (answers ? [unit.code] : [])));
  return [...figures.keys()].flatMap((code) => {
    const unit = context.units.get(code);
    return unit && !answered.has(code) ? [unit] : [];
  });
}
