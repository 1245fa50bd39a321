import type { PartId } from "../indicator/ids";
import type { Expression, PeriodReference } from "./expression";

/** Builders, so that a rule reads like its sentence. */
export const number = (value: number): Expression => ({ op: "number", value });
export const text = (value: string): Expression => ({ op: "text", value });

export function figure(part: PartId, period?: PeriodReference): Expression {
  return period === undefined ? { op: "figure", part } : { op: "figure", part, period };
}

type Comparison = Extract<Expression, { op: "=" | "<>" | "<" | "<=" | ">" | ">=" }>["op"];
export const compare = (op: Comparison, left: Expression, right: Expression): Expression => ({
  op,
  left,
  right,
});

export const plusAll = (of: readonly Expression[]): Expression => ({ op: "sum", of });
export const count = (of: readonly Expression[]): Expression => ({ op: "count", of });
export const minus = (left: Expression, right: Expression): Expression => ({ op: "subtract", left, right });
export const times = (left: Expression, right: Expression): Expression => ({ op: "multiply", left, right });
export const over = (left: Expression, right: Expression): Expression => ({ op: "divide", left, right });
export const all = (of: readonly Expression[]): Expression => ({ op: "and", of });
export const any = (of: readonly Expression[]): Expression => ({ op: "or", of });
export const not = (of: Expression): Expression => ({ op: "not", of });
export const sized = (of: Expression): Expression => ({ op: "textLength", of });
