import { countListRows } from "../submission/count-list-rows";
import type { Check } from "./check";

/**
 * A count that comes from a list may be raised, for not every model is worth a row; fewer than the rows there are cannot
 * be meant (domain.md §2, H01 and H02).
 */
export const listCounts: Check = {
  name: "list-counts",
  tells: [
    {
      code: "CHECK-010",
      severities: ["needs-reason"],
      source: "a count taken from a list may be raised, not lowered",
      inWorkbook: "yes",
    },
  ],
  run: ({ context, unit, answers, placeOf }) =>
    context.index.slots.flatMap(({ slot, part, period, derived }) => {
      const { source } = part;
      if (derived || source.kind !== "list" || !context.index.askedOf(slot, unit.kind)) return [];
      const [typed, rows] = [
        answers.figures.number(slot),
        countListRows(context, source, period, answers.lists),
      ];
      if (typed === undefined || typed >= rows) return [];
      return [
        {
          code: "CHECK-010",
          severity: "needs-reason" as const,
          unit: unit.code,
          part: part.id,
          period: period.id,
          place: placeOf(slot),
          params: { typed, rows, listed: context.lists.get(source.list)?.sheet ?? source.list },
        },
      ];
    }),
};
