import type { ValueType } from "./indicator";

/**
 * How far a sum may lie from its total where all were rounded as their type declares: half a unit of the last place for the
 * total and for each of its terms. Whole numbers are not rounded: they agree or do not.
 */
export function roundingTolerance(type: ValueType, terms: number): number {
  const decimals = type.kind === "decimal" || type.kind === "percent" ? type.decimals : 0;
  return type.kind === "integer" ? 0.005 : 0.5 * 10 ** -decimals * (terms + 1) + 1e-9;
}
