import type { PartId, PeriodId } from "../indicator/ids";

/**
 * One small typed tree for roll-up rules, constraints, derived figures and progress: `evaluate` computes it,
 * sheets/formula.ts prints it as an Excel 2010 formula. Trees only: nobody types an expression, so there is no parser.
 */
export type Expression =
  | { readonly op: "number"; readonly value: number }
  | { readonly op: "text"; readonly value: string }
  | { readonly op: "figure"; readonly part: PartId; readonly period?: PeriodReference }
  | {
      readonly op: "add" | "subtract" | "multiply" | "divide";
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly op: "sum" | "count"; readonly of: readonly Expression[] }
  | {
      readonly op: "=" | "<>" | "<" | "<=" | ">" | ">=";
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly op: "and" | "or"; readonly of: readonly Expression[] }
  | {
      readonly op: "not" | "isBlank" | "isNumber" | "textLength" | "chosenCount" | "absolute" | "wholePart";
      readonly of: Expression;
    }
  | { readonly op: "round"; readonly of: Expression; readonly digits: number }
  | { readonly op: "if"; readonly condition: Expression; readonly yes: Expression; readonly no: Expression };

/** Absent: the period the expression is asked for. "previous": the one before it in the indicator's own list. */
export type PeriodReference = PeriodId | "previous";

/** What an expression gives. A blank figure is `undefined`: neither 0 nor "". */
export type ExpressionValue = number | string | boolean | undefined;
