import { rollUp, type RolledUp } from "../../../src/domain/consolidation/roll-up";
import type { FigureIndex, FigureSlot } from "../../../src/domain/indicator/figure-index";
import { parsePartId, parsePeriodId, type PartId } from "../../../src/domain/indicator/ids";
import type { RollUp } from "../../../src/domain/indicator/indicator";
import { FigureColumns, type FigureAnswer } from "../../../src/domain/submission/figure-columns";

/** Three figures of one period, A01 rolled up by the rule, A02 and A03 beside it; no campaign behind them. */
const parts: readonly PartId[] = ["A01", "A02", "A03"].map(parsePartId);
const period = parsePeriodId("2023");
const index = { slotOf: (part: PartId) => parts.indexOf(part) } as unknown as FigureIndex;
const figure = (rule: RollUp): FigureSlot =>
  ({ slot: 0, part: { id: parts[0], rollUp: rule }, period: { id: period } }) as unknown as FigureSlot;

type Given = number | boolean | string | Partial<FigureAnswer> | undefined;
const none: Given = { state: "none", value: 0 };
const notApplicable: Given = { state: "not-applicable" };
const unreadable: Given = { state: "unreadable", text: "khoảng 5" };
const estimate = (value: number): Given => ({ state: "value", value, status: "estimate" });

/** Each unit gives A01, A02, A03; what is left out is blank. */
function total(rule: RollUp, ...units: readonly (readonly Given[])[]): RolledUp {
  const columns = units.map((given) => {
    const figures = new FigureColumns(parts.length);
    parts.forEach((_, slot) => {
      const answer = given[slot];
      if (answer === undefined) figures.set(slot, { state: "blank" });
      else if (typeof answer === "object") figures.set(slot, { state: "blank", ...answer });
      else figures.set(slot, { state: "value", value: answer });
    });
    return figures;
  });
  return rollUp(figure(rule), columns, index);
}

const of = (value: number | undefined, unitsReporting: number, estimate = false): RolledUp => ({
  value,
  unitsReporting,
  estimate,
});

const ratio: RollUp = {
  rule: "ratio",
  numerator: parsePartId("A02"),
  denominator: parsePartId("A03"),
  scale: 100,
};
const weighted: RollUp = { rule: "weighted-mean", weight: parsePartId("A02") };

test("sum: what was given; a stated 0 is given, x, blank and what cannot be read are not", () => {
  const sum: RollUp = { rule: "sum" };
  expect(total(sum, [1.1], [2.2], [none], [notApplicable], [undefined], [unreadable])).toEqual(of(3.3, 3));
  expect(total(sum, [none], [none])).toEqual(of(0, 2));
  expect(total(sum, [undefined], [unreadable])).toEqual(of(undefined, 0));
  expect(total(sum)).toEqual(of(undefined, 0));
  expect(total(sum, [1], [estimate(2)])).toEqual(of(3, 2, true));
  expect(total(sum, [true], [2])).toEqual(of(2, 1));
});

test("mean, minimum, maximum: over the units that gave a number", () => {
  expect(total({ rule: "mean" }, [19], [18], [undefined], [none])).toEqual(of(12.3333333333333, 3));
  expect(total({ rule: "minimum" }, [19], [17], [undefined])).toEqual(of(17, 2));
  expect(total({ rule: "maximum" }, [-3], [-1], [undefined])).toEqual(of(-1, 2));
});

test("ratio: from the sums of its parts, over the units that gave both; percentages are never averaged", () => {
  expect(total(ratio, [undefined, 1, 100], [undefined, 50, 100])).toEqual(of(25.5, 2));
  expect(total(ratio, [99, 1, 10], [1, 9, 90])).toEqual(of(10, 2));
  expect(total(ratio, [undefined, 1, 10], [undefined, 9], [undefined, undefined, 90])).toEqual(of(10, 1));
  expect(total(ratio, [undefined, none, 10], [undefined, 1, 10])).toEqual(of(5, 2));
  expect(total(ratio, [undefined, 0, 0])).toEqual(of(undefined, 1));
  expect(total(ratio, [50])).toEqual(of(undefined, 0));
  expect(total(ratio, [undefined, 1, estimate(10)])).toEqual(of(10, 1, true));
});

test("weighted mean: each value as often as its weight; a value without a weight is left out and lowers the count", () => {
  expect(total(weighted, [60, 1000], [50, 3000])).toEqual(of(52.5, 2));
  expect(total(weighted, [60, 1000], [50])).toEqual(of(60, 1));
  expect(total(weighted, [60, 0])).toEqual(of(undefined, 1));
  expect(total(weighted, [60, 1000], [50, estimate(1000)])).toEqual(of(55, 2, true));
});

test("count of Có: those who said so, among those who said either", () => {
  const count: RollUp = { rule: "count-yes" };
  expect(total(count, [true], [true], [false], [undefined], [notApplicable])).toEqual(of(2, 3));
  expect(total(count, [false])).toEqual(of(0, 1));
  expect(total(count, [undefined])).toEqual(of(undefined, 0));
  expect(total(count, [none])).toEqual(of(undefined, 0));
});

test("count of a choice: the answers the campaign counts", () => {
  const count: RollUp = { rule: "count-yes", counted: ["dat", "nang-cao"] };
  expect(total(count, ["dat"], ["chua"], ["nang-cao"], [true])).toEqual(of(3, 4));
  expect(total({ rule: "count-yes" }, ["dat"])).toEqual(of(0, 1));
});

test("none: nothing, whatever was given", () => {
  expect(total({ rule: "none" }, [1], [2])).toEqual(of(undefined, 0));
});
