import fc from "fast-check";
import { evaluate, figuresIn } from "../../src/domain/expression/evaluate";
import type { Expression, ExpressionValue } from "../../src/domain/expression/expression";
import { parsePartId } from "../../src/domain/indicator/ids";
import { printFormula } from "../../src/sheets/formula";
import { dongNai } from "../support/campaign";
import { excelValue, type ExcelValue } from "../support/excel-formula";
import { propertyRuns } from "../support/property";

/** An answer as the engine sees it and as its cell shows it; amounts, Có/Không and texts apart. */
interface Held {
  readonly value: ExpressionValue;
  readonly cell: ExcelValue;
}

const nothing: fc.Arbitrary<Held> = fc.constantFrom<Held[]>(
  { value: undefined, cell: undefined },
  { value: undefined, cell: "…" },
  { value: undefined, cell: "x" },
);
const amount: fc.Arbitrary<Held> = fc.oneof(
  {
    arbitrary: fc.integer({ min: -40, max: 400 }).map((number) => ({ value: number / 4, cell: number / 4 })),
    weight: 5,
  },
  { arbitrary: fc.constant<Held>({ value: 0, cell: "-" }), weight: 1 },
  { arbitrary: nothing, weight: 2 },
);
const yesNo: fc.Arbitrary<Held> = fc.oneof(
  fc.boolean().map((value) => ({ value, cell: value ? "Có" : "Không" })),
  nothing,
);
const words: fc.Arbitrary<Held> = fc.oneof(
  fc.constantFrom("QĐ", "QĐ 12/UBND", "số 7 ngày 5/11").map((value) => ({ value, cell: value })),
  fc.constant<Held>({ value: undefined, cell: undefined }),
);

const addresses = { A01: "A1", A02: "A2", A03: "A3", B02: "B1", B03: "B2", M03: "C1" } as const;
type Id = keyof typeof addresses;
const cells: fc.Arbitrary<Readonly<Record<Id, Held>>> = fc.record({
  A01: amount,
  A02: amount,
  A03: amount,
  B02: yesNo,
  B03: yesNo,
  M03: words,
});

const figure = (...ids: readonly Id[]): fc.Arbitrary<Expression> =>
  fc.constantFrom(...ids).map((id) => ({ op: "figure", part: parsePartId(id) }));
/** In no sheet: there it counts as missing. */
const elsewhere: fc.Arbitrary<Expression> = fc.constant({ op: "figure", part: parsePartId("Z99") });
const amounts = figure("A01", "A02", "A03");
const answers = figure("B02", "B03");

/** A bare figure as the branch of an IF stays a cell, sign and all; no rule has one, and this is the number in it. */
const counted = (of: Expression): Expression => ({ op: "sum", of: [of] });

const { number, condition } = fc.letrec<{ number: Expression; condition: Expression }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 2 },
    amounts,
    fc.integer({ min: -3, max: 30 }).map((value): Expression => ({ op: "number", value })),
    elsewhere,
    fc
      .tuple(fc.constantFrom("add", "subtract", "multiply", "divide"), tie("number"), tie("number"))
      .map(([op, left, right]): Expression => ({ op, left, right })),
    fc
      .tuple(fc.constantFrom("sum", "count"), fc.array(tie("number"), { minLength: 1, maxLength: 3 }))
      .map(([op, of]): Expression => ({ op, of })),
    fc
      .tuple(fc.constantFrom("absolute", "wholePart"), tie("number"))
      .map(([op, of]): Expression => ({ op, of })),
    fc
      .tuple(tie("number"), fc.integer({ min: 0, max: 3 }))
      .map(([of, digits]): Expression => ({ op: "round", of, digits })),
    fc.tuple(tie("condition"), tie("number"), tie("number")).map(([condition, yes, no]): Expression => ({
      op: "if",
      condition,
      yes: counted(yes),
      no: counted(no),
    })),
  ),
  condition: fc.oneof(
    { maxDepth: 2 },
    fc
      .tuple(fc.constantFrom("<", "<=", ">", ">="), tie("number"), tie("number"))
      .map(([op, left, right]): Expression => ({ op, left, right })),
    fc
      .tuple(fc.constantFrom("=", "<>"), tie("number"), fc.nat(9))
      .map(([op, left, value]): Expression => ({ op, left, right: { op: "number", value } })),
    fc
      .tuple(answers, fc.constantFrom("Có", "Không"))
      .map(([left, value]): Expression => ({ op: "=", left, right: { op: "text", value } })),
    fc.oneof(amounts, answers, elsewhere).map((of): Expression => ({ op: "isBlank", of })),
    fc.oneof(amounts, elsewhere).map((of): Expression => ({ op: "isNumber", of })),
    figure("M03").map((of): Expression => ({
      op: ">",
      left: { op: "textLength", of },
      right: { op: "number", value: 5 },
    })),
    fc
      .tuple(fc.constantFrom("and", "or"), fc.array(tie("condition"), { minLength: 1, maxLength: 3 }))
      .map(([op, of]): Expression => ({ op, of })),
    tie("condition").map((of): Expression => ({ op: "not", of })),
  ),
}));

const evaluated = (expression: Expression, held: Readonly<Record<Id, Held>>): ExpressionValue =>
  evaluate(expression, (part) => held[String(part) as Id]?.value);

function shownInExcel(expression: Expression, held: Readonly<Record<Id, Held>>): ExcelValue {
  const formula = printFormula(expression, (part) => addresses[String(part) as Id]);
  const byAddress = new Map(Object.entries(addresses).map(([id, address]) => [address, held[id as Id].cell]));
  return excelValue(formula, (address) => byAddress.get(address as (typeof addresses)[Id]));
}

function expectSame(shown: ExcelValue, value: ExpressionValue): void {
  if (typeof value === "number" && typeof shown === "number")
    expect(Math.abs(shown - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
  else expect(shown).toBe(value ?? "");
}

test("a printed condition is TRUE exactly where the engine says so", () => {
  fc.assert(
    fc.property(condition, cells, (expression, held) => {
      expect(shownInExcel(expression, held)).toBe(evaluated(expression, held));
    }),
    propertyRuns(),
  );
});

test('a printed number is the engine\'s, and "" where it has none', () => {
  fc.assert(
    fc.property(number, cells, (expression, held) => {
      const shown = shownInExcel(expression, held);
      // A figure alone is its cell as it stands: the sign "-" is shown, and counts as 0.
      if (expression.op === "figure") return;
      expectSame(shown, evaluated(expression, held));
    }),
    propertyRuns(),
  );
});

describe("the campaign's own rules", () => {
  const { campaign, parts } = dongNai();
  const rules = campaign.indicators
    .flatMap((indicator) => indicator.parts)
    .flatMap((part) => part.constraints.map((rule) => ({ part, rule })))
    .filter(({ rule }) => rule.engineOnly !== true);
  const amountTypes = new Set(["integer", "decimal", "percent", "year"]);
  const heldFor = (id: string): fc.Arbitrary<Held> => {
    const kind = parts.get(parsePartId(id))?.part.type.kind ?? "integer";
    if (kind === "yes-no") return yesNo;
    if (kind === "text") return words;
    if (amountTypes.has(kind))
      return kind === "year"
        ? fc.oneof(
            nothing,
            fc.integer({ min: 1990, max: 2030 }).map((value) => ({ value, cell: value })),
          )
        : amount;
    return fc.integer({ min: 43_000, max: 46_000 }).map((value) => ({ value, cell: value }));
  };

  test(`each of the ${rules.length} says in the sheet what it says in the engine`, () => {
    expect(rules.length).toBeGreaterThan(100);
    const withHeld = fc.constantFrom(...rules).chain(({ part, rule }) => {
      const read = [...new Set(figuresIn(rule.bad).map(({ part, period }) => `${part}|${period ?? ""}`))];
      return fc.record({
        rule: fc.constant(`${part.id} ${rule.id}`),
        bad: fc.constant(rule.bad),
        held: fc
          .tuple(...read.map((key) => heldFor(key.split("|")[0] ?? "")))
          .map((all) => new Map(read.map((key, at) => [key, all[at]]))),
      });
    });
    fc.assert(
      fc.property(withHeld, ({ bad, held }) => {
        const keys = [...held.keys()];
        const addressOf = (part: string, period: string | undefined): string =>
          `A${keys.indexOf(`${part}|${period ?? ""}`) + 1}`;
        const shown = excelValue(
          printFormula(bad, addressOf),
          (address) => held.get(keys[Number(address.slice(1)) - 1] ?? "")?.cell,
        );
        expect(shown).toBe(evaluate(bad, (part, period) => held.get(`${part}|${period ?? ""}`)?.value));
      }),
      propertyRuns(),
    );
  });
});
