import type { Part, PartPeriod } from "../../src/domain/indicator/indicator";
import { countListRows } from "../../src/domain/submission/count-list-rows";
import type { Case } from "./case";

/** Nobody typed this count of a list's rows: it was counted, or is what the form counted before its formulas were pasted as values. */
export const isCounted = (
  { answers, context, found }: Case,
  source: Extract<Part["source"], { kind: "list" }>,
  period: PartPeriod,
  slot: number,
): boolean =>
  found.figures.place(slot) === undefined ||
  found.figures.value(slot) === countListRows(context, source, period, answers.lists);
