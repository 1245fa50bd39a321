import type { PartId } from "../indicator/ids";
import type { Expression, ExpressionValue, PeriodReference } from "./expression";

/** A figure's value where an expression asks for it; undefined where nothing can be computed with. */
export type Lookup = (part: PartId, period: PeriodReference | undefined) => ExpressionValue;

type Named<Op extends Expression["op"], Node = Expression> = Node extends { readonly op: infer Ops }
  ? Op extends Ops
    ? Node
    : never
  : never;
type Operators = { readonly [Op in Expression["op"]]: (node: Named<Op>, lookup: Lookup) => ExpressionValue };

const asNumber = (value: ExpressionValue): number | undefined =>
  typeof value === "number" ? value : undefined;

/** Excel keeps 15 significant digits; so do we, that both give the same. */
const fifteen = (value: number): number | undefined =>
  Number.isFinite(value) ? Number(value.toPrecision(15)) : undefined;

function arithmetic(compute: (left: number, right: number) => number) {
  return (
    node: { readonly left: Expression; readonly right: Expression },
    lookup: Lookup,
  ): ExpressionValue => {
    const [left, right] = [asNumber(evaluate(node.left, lookup)), asNumber(evaluate(node.right, lookup))];
    return left === undefined || right === undefined ? undefined : fifteen(compute(left, right));
  };
}

/** Order holds between numbers only; equality also between texts and booleans. With a blank nothing holds. */
function comparison(holds: (left: number, right: number) => boolean, equal?: boolean) {
  return (node: { readonly left: Expression; readonly right: Expression }, lookup: Lookup): boolean => {
    const [left, right] = [evaluate(node.left, lookup), evaluate(node.right, lookup)];
    if (left === undefined || right === undefined) return false;
    if (typeof left === "number" && typeof right === "number") return holds(left, right);
    if (equal === undefined) return false;
    return (said(left) === said(right)) === equal;
  };
}

/** Có/Không as a cell says it, so that a rule may compare with the words. */
const said = (value: number | string | boolean): number | string =>
  typeof value === "boolean" ? (value ? "Có" : "Không") : value;

function numbersOf(of: readonly Expression[], lookup: Lookup): readonly number[] {
  return of.map((part) => evaluate(part, lookup)).filter((value) => typeof value === "number");
}

/** Excel rounds half away from zero, on the decimal a person sees. */
function roundHalfAway(value: number, digits: number): number {
  const factor = 10 ** digits;
  const shifted = Number((Math.abs(value) * factor).toPrecision(15));
  return (Math.sign(value) * Math.round(shifted)) / factor;
}

const operators: Operators = {
  number: ({ value }) => value,
  text: ({ value }) => value,
  figure: ({ part, period }, lookup) => lookup(part, period),
  add: arithmetic((left, right) => left + right),
  subtract: arithmetic((left, right) => left - right),
  multiply: arithmetic((left, right) => left * right),
  divide: arithmetic((left, right) => (right === 0 ? NaN : left / right)),
  sum: ({ of }, lookup) => {
    const numbers = numbersOf(of, lookup);
    return numbers.length === 0 ? undefined : fifteen(numbers.reduce((sum, value) => sum + value, 0));
  },
  count: ({ of }, lookup) => numbersOf(of, lookup).length,
  "=": comparison((left, right) => left === right, true),
  "<>": comparison((left, right) => left !== right, false),
  "<": comparison((left, right) => left < right),
  "<=": comparison((left, right) => left <= right),
  ">": comparison((left, right) => left > right),
  ">=": comparison((left, right) => left >= right),
  and: ({ of }, lookup) => of.every((part) => evaluate(part, lookup) === true),
  or: ({ of }, lookup) => of.some((part) => evaluate(part, lookup) === true),
  not: ({ of }, lookup) => evaluate(of, lookup) !== true,
  isBlank: ({ of }, lookup) => evaluate(of, lookup) === undefined,
  isNumber: ({ of }, lookup) => typeof evaluate(of, lookup) === "number",
  textLength: ({ of }, lookup) => {
    const value = evaluate(of, lookup);
    return typeof value === "string" ? value.length : 0;
  },
  // Choices stand in one cell with ";" between them; "-" (a number, 0) says that there is none.
  chosenCount: ({ of }, lookup) => {
    const value = evaluate(of, lookup);
    return typeof value === "string" ? value.split(";").length : asNumber(value);
  },
  absolute: ({ of }, lookup) => {
    const value = asNumber(evaluate(of, lookup));
    return value === undefined ? undefined : Math.abs(value);
  },
  wholePart: ({ of }, lookup) => {
    const value = asNumber(evaluate(of, lookup));
    return value === undefined ? undefined : Math.floor(value);
  },
  round: ({ of, digits }, lookup) => {
    const value = asNumber(evaluate(of, lookup));
    return value === undefined ? undefined : roundHalfAway(value, digits);
  },
  if: ({ condition, yes, no }, lookup) => evaluate(evaluate(condition, lookup) === true ? yes : no, lookup),
};

/**
 * Computes an expression. A missing figure makes arithmetic missing (never 0) and every comparison false; division by
 * zero is missing; a sum or count passes over what is missing. sheets/formula.ts prints the same meaning for Excel.
 */
export function evaluate(expression: Expression, lookup: Lookup): ExpressionValue {
  const compute = operators[expression.op] as (node: Expression, lookup: Lookup) => ExpressionValue;
  return compute(expression, lookup);
}

/** Every figure an expression reads. */
export function figuresIn(expression: Expression): readonly Named<"figure">[] {
  if (expression.op === "figure") return [expression];
  return operandsOf(expression).flatMap(figuresIn);
}

function operandsOf(expression: Expression): readonly Expression[] {
  if ("left" in expression) return [expression.left, expression.right];
  if (expression.op === "if") return [expression.condition, expression.yes, expression.no];
  if (!("of" in expression)) return [];
  return "op" in expression.of ? [expression.of] : expression.of;
}
