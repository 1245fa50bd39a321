import fc from "fast-check";
import { plainArithmetic } from "../../../src/domain/text/plain-arithmetic";
import { propertyRuns } from "../../support/property";

interface Sum {
  readonly text: string;
  readonly value: number;
}

const fifteen = (value: number): number => Number(value.toPrecision(15));

const literal: fc.Arbitrary<Sum> = fc.oneof(
  fc.nat(9999).map((value) => ({ text: String(value), value })),
  fc.nat(9999).map((value) => ({ text: (value / 100).toFixed(2), value: value / 100 })),
  fc
    .integer({ min: 1, max: 99 })
    .map((value) => ({ text: `.${String(value).padStart(2, "0")}`, value: value / 100 })),
);
const space = fc.constantFrom("", " ");

/** Sums in brackets, so that the value needs no knowledge of which sign binds first. */
const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    literal,
    fc
      .tuple(tie("sum"), fc.constantFrom("+", "-", "*", "/"), tie("sum"), space)
      .map(([left, sign, right, gap]) => ({
        text: `(${left.text}${gap}${sign}${gap}${right.text})`,
        value:
          { "+": left.value + right.value, "-": left.value - right.value }[sign as "+" | "-"] ??
          (sign === "*" ? left.value * right.value : left.value / right.value),
      })),
    tie("sum").map(({ text, value }) => ({ text: `(-${text})`, value: -value })),
    tie("sum")
      .map(({ text, value }) => ({ text: `${text}%`, value: value / 100 }))
      .filter(({ text }) => !text.includes("%%")),
  ),
}));

test("the value of any sum of numbers, to Excel's 15 digits; undefined where it is no number", () => {
  fc.assert(
    fc.property(sum, ({ text, value }) => {
      fc.pre(text.length <= 300);
      const computed = plainArithmetic(text);
      if (Number.isFinite(value)) expect(computed).toBe(fifteen(value));
      else expect(computed).toBeUndefined();
    }),
    propertyRuns(),
  );
});

test.each([
  ["1200+34*2", 1268],
  ["2-3-4", -5],
  ["100/10/2", 5],
  ["2+3*4-6/3", 12],
  ["-2*3", -6],
  ["2*-3", -6],
  ["10--3", 13],
  ["0.1+0.2", 0.3],
  [".5+1", 1.5],
  ["5.+1", 6],
  ["12%", 0.12],
  ["(1+2)%", 0.03],
])("%s = %d", (formula, value) => expect(plainArithmetic(formula)).toBe(value));

test.each(
  [
    "",
    "()",
    "1+",
    "*2",
    "(1",
    "1)",
    "1.2.3",
    "1..2",
    "1 2",
    ".",
    "1,5+2",
    "A1+2",
    "SUM(1+2)",
    "1/0",
    "0/0",
  ].concat(["1e5", '"1"', "1;2", "2^3", "1.5 .5", "12%%", `1${"+1".repeat(150)}`]),
)("%j is not arithmetic of numbers", (formula) => expect(plainArithmetic(formula)).toBeUndefined());
