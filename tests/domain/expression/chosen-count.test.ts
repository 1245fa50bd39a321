import { evaluate } from "../../../src/domain/expression/evaluate";
import type { Expression, ExpressionValue } from "../../../src/domain/expression/expression";
import { parsePartId } from "../../../src/domain/indicator/ids";
import { printFormula } from "../../../src/sheets/formula";

const count: Expression = { op: "chosenCount", of: { op: "figure", part: parsePartId("E04b") } };
const counted = (held: ExpressionValue): ExpressionValue => evaluate(count, () => held);

test.each([
  ["1", 1],
  ["1;9;19", 3],
  [0, 0],
  [undefined, undefined],
])("choices in one cell: %j are %j", (held, expected) => {
  expect(counted(held)).toBe(expected);
});

test("the sheet counts the separators; blank and the signs of what is not known are no number", () => {
  expect(printFormula(count, () => "F9")).toBe(
    'IF(AND(F9<>"",F9<>"…",F9<>"x"),IF(F9="-",0,LEN(F9)-LEN(SUBSTITUTE(F9,";",""))+1),"")',
  );
  expect(printFormula(count, () => undefined)).toBe(
    'IF(FALSE,IF(""="-",0,LEN("")-LEN(SUBSTITUTE("",";",""))+1),"")',
  );
});
