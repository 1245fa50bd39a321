import type { Consolidation } from "../../../src/domain/consolidation/consolidation";
import { FigureColumns } from "../../../src/domain/submission/figure-columns";
import { parsePartId, parsePeriodId } from "../../../src/domain/indicator/ids";
import { sampleAnswers } from "../../../src/samples/sample-answers";
import { dongNai } from "../../support/campaign";
import { codesBelow, provinceOf, unitOf } from "../../support/consolidated";

const context = dongNai();
const dinhQuan = "736";
const communes = codesBelow(context, dinhQuan);
const districts = codesBelow(context, "75").filter((code) => codesBelow(context, code).length > 0);
const slotOf = (part: string, period: string): number =>
  context.index.slotOf(parsePartId(part), parsePeriodId(period)) ?? NaN;
const given = (code: string, part: string, period: string): number =>
  sampleAnswers(context, unitOf(context, code), 7).figures.number(slotOf(part, period)) ?? 0;
const sum = (codes: readonly string[], part: string, period: string): number =>
  codes.reduce((total, code) => total + given(code, part, period), 0);
const total = ({ totals }: Consolidation, part: string, period: string) => totals[slotOf(part, period)];
const coded = ({ findings }: Consolidation, code: string) =>
  findings.filter((finding) => finding.code === code);

describe("a province given communes' files and their district's book", () => {
  const both = provinceOf(context, [dinhQuan, ...communes]);

  test("what the communes count is theirs alone", () => {
    expect(total(both, "C07", "2023")).toMatchObject({
      value: sum(communes, "C07", "2023"),
      unitsReporting: communes.length,
    });
    expect(total(both, "A01", "2023")?.value).toBe(sum(communes, "A01", "2023"));
  });

  test("what each counts of its own adds both", () => {
    expect(total(both, "B01", "2023")).toMatchObject({
      value: sum([dinhQuan, ...communes], "B01", "2023"),
      unitsReporting: communes.length + 1,
    });
  });

  test("what only districts are asked comes from the district", () => {
    expect(total(both, "E06", "luy-ke")).toMatchObject({ value: 1, unitsReporting: 1, unitsExpected: 9 });
  });

  test("what the upper level counts leaves the communes out", () => {
    expect(total(both, "K04", "2023")).toMatchObject({ unitsExpected: 10 });
  });

  test("all levels are expected, and every file is taken", () => {
    expect(both.coverage.expected).toHaveLength(187);
    expect(both.coverage.received).toHaveLength(communes.length + 1);
    expect(both.coverage.byLevel.map(({ expected }) => expected).sort((a, b) => a - b)).toEqual([
      10, 37, 140,
    ]);
    expect(new Set(both.files.map(({ status }) => status))).toEqual(new Set(["taken"]));
    expect(coded(both, "UNIT-014")).toHaveLength(1);
    expect(coded(both, "UNIT-015")).toEqual([]);
  });

  test("a figure both give that does not agree is a finding; the communes' stands", () => {
    const slot = slotOf("C07", "2023");
    const other = provinceOf(context, [dinhQuan, ...communes], {
      changed: (unit, answers) => {
        if (unit.code !== dinhQuan) return answers;
        const figures = FigureColumns.fromTransfer(answers.figures.toTransfer());
        figures.set(slot, { state: "value", value: 999 });
        return { ...answers, figures };
      },
    });
    expect(total(other, "C07", "2023")?.value).toBe(sum(communes, "C07", "2023"));
    expect(coded(other, "UNIT-015")).toMatchObject([
      {
        severity: "needs-reason",
        unit: dinhQuan,
        part: "C07",
        period: "2023",
        params: { own: 999, sum: sum(communes, "C07", "2023"), reporting: 14, expected: 14 },
      },
    ]);
  });
});

test("a district whose communes sent nothing stands for them", () => {
  const [other = "", third = ""] = districts.filter((code) => code !== dinhQuan);
  const result = provinceOf(context, [...communes, other]);
  expect(total(result, "C07", "2023")).toMatchObject({
    value: sum([...communes, other], "C07", "2023"),
    unitsReporting: communes.length + 1,
  });
  const expected = new Set(result.coverage.expected.map(String));
  expect(codesBelow(context, other).some((code) => expected.has(code))).toBe(false);
  expect(codesBelow(context, third).every((code) => expected.has(code))).toBe(true);
});

test("districts alone: the units directly below, as ever", () => {
  const result = provinceOf(context, districts);
  expect(result.coverage.expected).toHaveLength(47);
  expect(total(result, "C07", "2023")?.value).toBe(sum(districts, "C07", "2023"));
});

test("a sample district repeats what its communes count", () => {
  expect(given(dinhQuan, "C07", "2023")).toBe(sum(communes, "C07", "2023"));
  expect(given(dinhQuan, "D09.n", "2023")).toBe(sum(communes, "D09.n", "2023"));
});
