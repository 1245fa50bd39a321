import * as build from "../../../src/domain/expression/build";
import { evaluate, figuresIn } from "../../../src/domain/expression/evaluate";
import type { Expression, ExpressionValue } from "../../../src/domain/expression/expression";
import { parsePartId, parsePeriodId } from "../../../src/domain/indicator/ids";

const part = parsePartId;
const [a, b, c] = [build.figure(part("A01")), build.figure(part("A02")), build.figure(part("A03"))];
const { number, text } = build;

/** The value where A01, A02 and A03 hold what is given. */
const worth = (expression: Expression, ...held: readonly ExpressionValue[]): ExpressionValue =>
  evaluate(expression, (id) => held[["A01", "A02", "A03"].indexOf(String(id))]);

describe("arithmetic", () => {
  test("of numbers, to Excel's 15 digits", () => {
    expect(worth({ op: "add", left: a, right: b }, 0.1, 0.2)).toBe(0.3);
    expect(worth(build.minus(a, b), 0.3, 0.1)).toBe(0.2);
    expect(worth(build.times(a, b), 1.1, 1.1)).toBe(1.21);
    expect(worth(build.over(a, b), 1, 3)).toBe(0.333333333333333);
  });

  test.each([[undefined], ["khoảng 5"], [true]])("with %s there is no result, never 0", (held) => {
    for (const op of ["add", "subtract", "multiply", "divide"] as const) {
      expect(worth({ op, left: a, right: b }, 5, held)).toBeUndefined();
      expect(worth({ op, left: a, right: b }, held, 5)).toBeUndefined();
    }
    for (const op of ["absolute", "wholePart"] as const) expect(worth({ op, of: a }, held)).toBeUndefined();
    expect(worth({ op: "round", of: a, digits: 1 }, held)).toBeUndefined();
  });

  test("division by zero, and what no cell can hold, is missing", () => {
    expect(worth(build.over(a, b), 5, 0)).toBeUndefined();
    expect(worth(build.over(a, b), 0, 0)).toBeUndefined();
    expect(worth(build.times(a, b), 1e300, 1e300)).toBeUndefined();
  });

  test("rounding is half away from zero on the decimal a person sees", () => {
    const round = (value: number, digits: number) => worth({ op: "round", of: a, digits }, value);
    expect([round(2.5, 0), round(-2.5, 0), round(1.005, 2), round(2.675, 2), round(-1.25, 1)]).toEqual([
      3, -3, 1.01, 2.68, -1.3,
    ]);
    expect(round(1250, -2)).toBe(1300);
    expect(worth({ op: "wholePart", of: a }, -1.5)).toBe(-2);
    expect(worth({ op: "absolute", of: a }, -1.5)).toBe(1.5);
  });
});

describe("sums and counts", () => {
  test("pass over what is missing; a sum of nothing is missing, a count of nothing is 0", () => {
    expect(worth(build.plusAll([a, b, c]), 1, undefined, 2)).toBe(3);
    expect(worth(build.plusAll([a, b]), 0, undefined)).toBe(0);
    expect(worth(build.plusAll([a, b, c]), undefined, "x", true)).toBeUndefined();
    expect(worth(build.count([a, b, c]), 0, undefined, 2)).toBe(2);
    expect(worth(build.count([a, b, c]))).toBe(0);
    expect(worth(build.plusAll([a, b, c]), 0.1, 0.2, 0.3)).toBe(0.6);
  });
});

describe("comparisons", () => {
  test("with a blank nothing holds, not even that it differs", () => {
    for (const op of ["=", "<>", "<", "<=", ">", ">="] as const) {
      expect(worth(build.compare(op, a, b), undefined, 0)).toBe(false);
      expect(worth(build.compare(op, a, b), 0, undefined)).toBe(false);
      expect(worth(build.compare(op, a, b))).toBe(false);
    }
  });

  test("of numbers", () => {
    const holding = (left: number, right: number) =>
      (["=", "<>", "<", "<=", ">", ">="] as const).filter((op) =>
        worth(build.compare(op, a, b), left, right),
      );
    expect(holding(1, 2)).toEqual(["<>", "<", "<="]);
    expect(holding(2, 2)).toEqual(["=", "<=", ">="]);
    expect(holding(3, 2)).toEqual(["<>", ">", ">="]);
  });

  test("texts have no order; Có and Không are what their cells say", () => {
    expect(worth(build.compare("<", a, b), "a", "b")).toBe(false);
    expect(worth(build.compare("=", a, text("Có")), true)).toBe(true);
    expect(worth(build.compare("=", a, text("Có")), false)).toBe(false);
    expect(worth(build.compare("<>", a, text("Có")), false)).toBe(true);
    expect(worth(build.compare("=", a, text("nang-cao")), "nang-cao")).toBe(true);
  });
});

describe("conditions", () => {
  const [yes, no, blank] = [
    build.compare("=", number(1), number(1)),
    build.compare("=", number(1), number(2)),
    build.compare("=", a, number(1)),
  ];

  test("and, or, not over what holds and what does not", () => {
    expect([worth(build.all([yes, yes])), worth(build.all([yes, no])), worth(build.all([]))]).toEqual([
      true,
      false,
      true,
    ]);
    expect([worth(build.any([no, yes])), worth(build.any([no, no])), worth(build.any([]))]).toEqual([
      true,
      false,
      false,
    ]);
    expect([worth(build.not(a)), worth(build.not(a), 5)]).toEqual([true, true]);
    expect([worth(build.not(no)), worth(build.not(yes)), worth(build.not(blank))]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("blank, number, length", () => {
    expect([undefined, 0, "", false].map((held) => worth({ op: "isBlank", of: a }, held))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([undefined, 0, "0", false].map((held) => worth({ op: "isNumber", of: a }, held))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(["Quyết", 12345, undefined].map((held) => worth(build.sized(a), held))).toEqual([5, 0, 0]);
  });

  test("if takes one branch and does not look into the other", () => {
    const branch = (condition: Expression): Expression => ({
      op: "if",
      condition,
      yes: a,
      no: build.over(a, number(0)),
    });
    expect(worth(branch(yes), 7)).toBe(7);
    expect(worth(branch(no), 7)).toBeUndefined();
  });
});

test("a figure is asked for in the period the rule names", () => {
  const asked: string[] = [];
  const rule = build.compare(
    ">",
    build.figure(part("A01"), "previous"),
    build.figure(part("A02"), parsePeriodId("2022")),
  );
  evaluate(build.all([rule, build.compare("<", c, number(0))]), (id, period) => {
    asked.push(`${id}|${period ?? ""}`);
    return period === "previous" ? 9 : 5;
  });
  expect(asked).toEqual(["A01|previous", "A02|2022", "A03|"]);
});

test("figuresIn finds every figure, whatever it stands in", () => {
  const everywhere: Expression = {
    op: "if",
    condition: build.all([
      build.not({ op: "isBlank", of: a }),
      build.compare("=", build.sized(b), number(1)),
    ]),
    yes: build.plusAll([a, { op: "round", of: build.over(b, c), digits: 1 }]),
    no: { op: "absolute", of: build.minus(c, number(1)) },
  };
  expect(figuresIn(everywhere).map(({ part }) => String(part))).toEqual([
    "A01",
    "A02",
    "A01",
    "A02",
    "A03",
    "A03",
  ]);
  expect(figuresIn(number(1))).toEqual([]);
});
