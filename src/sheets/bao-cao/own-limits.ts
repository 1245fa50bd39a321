import type { Expression } from "../../domain/expression/expression";
import type { Part } from "../../domain/indicator/indicator";

/** Bounds a figure must keep whatever the others say; absent: none. Days as Excel's serial numbers. */
export interface OwnLimits {
  readonly least?: number;
  readonly most?: number;
}

/** The bounds among a part's blocking rules: "own figure < number" and "own figure > number", alone or in an "or". */
export function ownLimits({ id, constraints }: Part): OwnLimits {
  const bounds = constraints
    .filter(({ severity, periods }) => severity === "blocks" && periods === undefined)
    .flatMap(({ bad }) => alternatives(bad).flatMap((condition) => boundOf(condition, id)));
  const least = bounds.flatMap(({ least: value }) => value ?? []);
  const most = bounds.flatMap(({ most: value }) => value ?? []);
  return {
    ...(least.length > 0 && { least: Math.max(...least) }),
    ...(most.length > 0 && { most: Math.min(...most) }),
  };
}

const alternatives = (bad: Expression): readonly Expression[] =>
  bad.op === "or" ? bad.of.flatMap(alternatives) : [bad];

function boundOf(condition: Expression, id: Part["id"]): readonly OwnLimits[] {
  if (condition.op !== "<" && condition.op !== ">") return [];
  const { op, left, right } = condition;
  if (left.op !== "figure" || left.part !== id || left.period !== undefined || right.op !== "number")
    return [];
  return [op === "<" ? { least: right.value } : { most: right.value }];
}
