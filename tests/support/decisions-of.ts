import { Decisions, parseDecision } from "../../src/domain/consolidation/decisions";

/** Decisions as a decisions file says them: `{ "unit:…": "put:26209" }`. */
export function decisionsOf(answers: Readonly<Record<string, string>>): Decisions {
  return new Decisions(
    new Map(
      Object.entries(answers).map(([question, answer]) => {
        const decision = parseDecision(answer);
        if (!decision) throw new RangeError(answer);
        return [question, decision] as const;
      }),
    ),
  );
}
