import type { Expression, PeriodReference } from "../domain/expression/expression";
import type { PartId } from "../domain/indicator/ids";
import { textLiteral } from "./a1";

/** Where a figure stands in the sheet; undefined where it is not asked there: it then counts as missing. */
export type AddressOf = (part: PartId, period: PeriodReference | undefined) => string | undefined;

type Named<Op extends Expression["op"], Node = Expression> = Node extends { readonly op: infer Ops }
  ? Op extends Ops
    ? Node
    : never
  : never;

/** A printed value: `number` gives a number or "" (missing), `condition` TRUE or FALSE, `any` a cell as it stands. */
interface Printed {
  readonly text: string;
  readonly gives: "number" | "condition" | "any";
  /** A condition under which the number is there; absent: always. */
  readonly known?: string;
}

type Printers = { readonly [Op in Expression["op"]]: (node: Named<Op>, addressOf: AddressOf) => Printed };

const missing: Printed = { text: '""', gives: "any", known: "FALSE" };

function both(...conditions: readonly (string | undefined)[]): string | undefined {
  const real = [...new Set(conditions.filter((condition) => condition !== undefined))];
  if (real.length === 0) return undefined;
  return real.length === 1 ? real[0] : `AND(${real.join(",")})`;
}

/** "-" stands for 0 in figures (không phát sinh); N() of any text is 0, so a guarded N() reads both. */
function asNumber(node: Expression, addressOf: AddressOf): Printed {
  const printed = print(node, addressOf);
  if (printed.gives === "number") return printed;
  if (printed.known === "FALSE") return { text: "0", gives: "number", known: "FALSE" };
  if (node.op !== "figure")
    return { text: `N(${printed.text})`, gives: "number", known: `ISNUMBER(${printed.text})` };
  return {
    text: `N(${printed.text})`,
    gives: "number",
    known: `OR(ISNUMBER(${printed.text}),${printed.text}="-")`,
  };
}

function arithmetic(sign: string) {
  return (
    { left, right }: { readonly left: Expression; readonly right: Expression },
    addressOf: AddressOf,
  ): Printed => {
    const [a, b] = [asNumber(left, addressOf), asNumber(right, addressOf)];
    const known = both(a.known, b.known);
    return { text: `(${a.text}${sign}${b.text})`, gives: "number", ...(known !== undefined && { known }) };
  };
}

function condition(text: string): Printed {
  return { text, gives: "condition" };
}

/** N() of what is no number is 0, of TRUE 1: a figure that must be more than that is a number where the test holds. */
function needsNoGuard(left: Expression, sign: string, right: Expression): boolean {
  if (left.op !== "figure" || right.op !== "number") return false;
  return sign === ">=" ? right.value > 1 : sign === ">" && right.value >= 1;
}

/** Excel compares any text as greater than any number: both sides must be known numbers first. */
function ordered(sign: string) {
  return (
    { left, right }: { readonly left: Expression; readonly right: Expression },
    addressOf: AddressOf,
  ): Printed => {
    const [a, b] = [asNumber(left, addressOf), asNumber(right, addressOf)];
    const holds = `${a.text}${sign}${b.text}`;
    if (needsNoGuard(left, sign, right)) return condition(holds);
    const known = both(a.known, b.known);
    return condition(known === undefined ? holds : `AND(${known},${holds})`);
  };
}

const isNumeric = ({ op }: Expression): boolean =>
  op !== "text" && op !== "figure" && op !== "if" && op !== "and" && op !== "or" && op !== "not";

/** Equality with a text compares as it stands; with a number both sides must be numbers. */
function equality(sign: "=" | "<>") {
  return (node: Named<"=" | "<>">, addressOf: AddressOf): Printed => {
    if (isNumeric(node.left) || isNumeric(node.right)) return ordered(sign)(node, addressOf);
    const [a, b] = [print(node.left, addressOf), print(node.right, addressOf)];
    const filled = [a, b].filter(({ text }) => !text.startsWith('"')).map(({ text }) => `${text}<>""`);
    const known = both(a.known, b.known, ...filled);
    return condition(
      known === undefined ? `${a.text}${sign}${b.text}` : `AND(${known},${a.text}${sign}${b.text})`,
    );
  };
}

/** A number, or "" where it is not known: what stands in a cell. */
function valueOrEmpty({ text, known }: Printed): string {
  return known === undefined ? text : `IF(${known},${text},"")`;
}

function conditionOf(node: Expression, addressOf: AddressOf): string {
  const printed = print(node, addressOf);
  return printed.gives === "condition" ? printed.text : "FALSE";
}

function knownOf(node: Expression, addressOf: AddressOf): string {
  return asNumber(node, addressOf).known ?? "TRUE";
}

function oneNumber(wrap: (text: string) => string) {
  return (of: Expression, addressOf: AddressOf): Printed => {
    const { text, known } = asNumber(of, addressOf);
    return { text: wrap(text), gives: "number", ...(known !== undefined && { known }) };
  };
}

const printers: Printers = {
  number: ({ value }) => ({ text: value < 0 ? `(${value})` : String(value), gives: "number" }),
  text: ({ value }) => ({ text: textLiteral(value), gives: "any" }),
  figure: ({ part, period }, addressOf) => {
    const address = addressOf(part, period);
    return address === undefined ? missing : { text: address, gives: "any" };
  },
  add: arithmetic("+"),
  subtract: arithmetic("-"),
  multiply: arithmetic("*"),
  divide: ({ left, right }, addressOf) => {
    const [a, b] = [asNumber(left, addressOf), asNumber(right, addressOf)];
    const divisible = `${b.text}<>0`;
    const known = both(a.known, b.known, divisible) ?? divisible;
    // Excel evaluates every argument of AND, never of IF: the guard must stand in an IF around the division.
    return { text: `(${a.text}/IF(${divisible},${b.text},1))`, gives: "number", known };
  },
  sum: ({ of }, addressOf) => {
    const parts = of.map((part) => asNumber(part, addressOf));
    const any = parts.map(({ known }) => known ?? "TRUE");
    // N() of any text is 0 already: a figure that is not there needs no guard, and a long sum stays short.
    const terms = parts.map(({ text, known }, at) =>
      known === undefined || of[at]?.op === "figure" ? text : `IF(${known},${text},0)`,
    );
    return {
      text: `(${terms.join("+")})`,
      gives: "number",
      known: any.length === 1 ? (any[0] ?? "TRUE") : `OR(${any.join(",")})`,
    };
  },
  count: ({ of }, addressOf) => ({
    text: `(${of.map((part) => `IF(${knownOf(part, addressOf)},1,0)`).join("+")})`,
    gives: "number",
  }),
  "=": equality("="),
  "<>": equality("<>"),
  "<": ordered("<"),
  "<=": ordered("<="),
  ">": ordered(">"),
  ">=": ordered(">="),
  and: ({ of }, addressOf) => condition(`AND(${of.map((part) => conditionOf(part, addressOf)).join(",")})`),
  or: ({ of }, addressOf) => condition(`OR(${of.map((part) => conditionOf(part, addressOf)).join(",")})`),
  not: ({ of }, addressOf) => condition(`NOT(${conditionOf(of, addressOf)})`),
  isBlank: ({ of }, addressOf) => {
    const printed = print(of, addressOf);
    if (printed.known === "FALSE") return condition("TRUE");
    if (printed.gives === "number") return condition(`NOT(${printed.known ?? "TRUE"})`);
    return condition(`OR(${printed.text}="",${printed.text}="…",${printed.text}="x")`);
  },
  isNumber: ({ of }, addressOf) => condition(knownOf(of, addressOf)),
  textLength: ({ of }, addressOf) => {
    const printed = print(of, addressOf);
    return { text: `IF(ISTEXT(${printed.text}),LEN(${printed.text}),0)`, gives: "number" };
  },
  chosenCount: ({ of }, addressOf) => {
    const { text, known } = print(of, addressOf);
    const separators = `LEN(${text})-LEN(SUBSTITUTE(${text},";",""))`;
    return {
      text: `IF(${text}="-",0,${separators}+1)`,
      gives: "number",
      known: known === "FALSE" ? known : `AND(${text}<>"",${text}<>"…",${text}<>"x")`,
    };
  },
  absolute: ({ of }, addressOf) => oneNumber((text) => `ABS(${text})`)(of, addressOf),
  wholePart: ({ of }, addressOf) => oneNumber((text) => `INT(${text})`)(of, addressOf),
  round: ({ of, digits }, addressOf) => oneNumber((text) => `ROUND(${text},${digits})`)(of, addressOf),
  if: ({ condition: when, yes, no }, addressOf) => {
    const [a, b] = [print(yes, addressOf), print(no, addressOf)];
    return {
      text: `IF(${conditionOf(when, addressOf)},${valueOrEmpty(a)},${valueOrEmpty(b)})`,
      gives: "any",
    };
  },
};

function print(node: Expression, addressOf: AddressOf): Printed {
  const printer = printers[node.op] as (node: Expression, addressOf: AddressOf) => Printed;
  return printer(node, addressOf);
}

/** Excel's limit for one formula; ours are far shorter, so more is our own mistake. */
const longestFormula = 8192;

/**
 * An expression as an Excel 2010 formula, without "=", with the meaning of `evaluate`: a missing figure makes arithmetic
 * "" and comparisons FALSE; the signs "x" and "…" are missing, "-" is 0.
 */
export function printFormula(expression: Expression, addressOf: AddressOf): string {
  const printed = print(expression, addressOf);
  const formula = printed.gives === "number" ? valueOrEmpty(printed) : printed.text;
  if (formula.length > longestFormula) throw new RangeError(`formula of ${formula.length} characters`);
  return formula;
}
