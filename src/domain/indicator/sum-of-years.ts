import type { Part, PartPeriod } from "./indicator";

/**
 * Is this lũy kế the sum of its own years? A sum's is, also where each year is computed: less something that is blank in
 * one year must not become more over all. A ratio's lũy kế is computed from those of its parts.
 */
export function isSumOfYears({
  part,
  period,
}: {
  readonly part: Pick<Part, "source" | "rollUp">;
  readonly period: PartPeriod;
}): boolean {
  return (
    period.derived === "sum-of-years" && (part.source.kind !== "derived" || part.rollUp.rule !== "ratio")
  );
}
