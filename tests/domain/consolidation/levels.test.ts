import type { Consolidation } from "../../../src/domain/consolidation/consolidation";
import { FigureColumns } from "../../../src/domain/submission/figure-columns";
import { parsePartId, parsePeriodId } from "../../../src/domain/indicator/ids";
import { sampleAnswers } from "../../../src/samples/sample-answers";
import { dongNai } from "../../support/campaign";
import { campaignJson, contextOf, the } from "../../support/campaign-file";
import { codesBelow, districtOf, provinceOf, unitOf } from "../../support/consolidated";

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

describe("a district's own figure against the sum of its communes", () => {
  const json = campaignJson();
  const [credit] = the(json.indicators, "F05");
  credit.countedBy = "lowest";
  delete credit.ownerNote;
  const lowest = contextOf(json);

  /** The money of the district's book moved by so much, with a reason or without. */
  const moved = (by: number, reason?: string) =>
    coded(
      provinceOf(lowest, [dinhQuan, ...communes], {
        changed: (unit, answers) => {
          if (unit.code !== dinhQuan) return answers;
          const figures = FigureColumns.fromTransfer(answers.figures.toTransfer());
          const slot = lowest.index.slotOf(parsePartId("F05"), parsePeriodId("2023")) ?? NaN;
          figures.set(slot, { state: "value", value: (figures.number(slot) ?? 0) + by });
          const notes = new Map(answers.notes);
          if (reason !== undefined) notes.set("F05", reason);
          return { ...answers, figures, notes };
        },
      }),
      "UNIT-015",
    ).filter(({ part }) => part === "F05");

  test("agrees where rounding to the declared place explains the difference, and no further", () => {
    // One decimal: 0.05 for the total and for each of fourteen communes.
    expect(moved(0.7)).toEqual([]);
    expect(moved(-0.7)).toEqual([]);
    expect(moved(0.8)).toMatchObject([{ severity: "needs-reason", part: "F05", period: "2023" }]);
  });

  test("a reason in the district's own column makes it a note that quotes it", () => {
    expect(moved(500, "Có vốn do huyện vay trực tiếp")).toMatchObject([
      { severity: "notes", params: { explained: "Có vốn do huyện vay trực tiếp" } },
    ]);
  });
});

describe("a province given one district's communes and every district's book", () => {
  const others = districts.filter((code) => code !== dinhQuan);
  const result = provinceOf(context, [...communes, ...districts]);
  const below = (codes: readonly string[]): number =>
    codes.reduce((count, code) => count + codesBelow(context, code).length, 0);

  test("what communes alone are asked is expected of every commune of the territory", () => {
    expect(total(result, "A01", "2023")).toMatchObject({
      value: sum(communes, "A01", "2023"),
      unitsReporting: 14,
      unitsExpected: 140,
    });
    // Of xã alone there are 120.
    expect(total(result, "E01", "luy-ke")).toMatchObject({ unitsReporting: 13, unitsExpected: 120 });
  });

  test("what both are asked and communes count: the books stand for the communes that sent nothing", () => {
    expect(total(result, "C07", "2023")).toMatchObject({
      value: sum([...communes, ...others], "C07", "2023"),
      unitsReporting: 14 + 9,
      unitsExpected: 140,
    });
  });

  test("what each counts of its own is expected of both levels; what districts count, of them", () => {
    expect(total(result, "B01", "2023")).toMatchObject({
      value: sum([...communes, ...districts], "B01", "2023"),
      unitsReporting: 24,
      unitsExpected: 150,
    });
    expect(total(result, "K04.tt", "2023")).toMatchObject({ unitsReporting: 10, unitsExpected: 10 });
  });

  test("communes that sent nothing are missing, and each book that stands for them says for what", () => {
    expect(result.coverage.expected).toHaveLength(187);
    expect(result.coverage.missing).toEqual(
      expect.arrayContaining(others.flatMap((code) => codesBelow(context, code))),
    );
    expect(result.coverage.missing).toHaveLength(below(others) + 37);
    const said = coded(result, "UNIT-026");
    expect(said.map(({ unit }) => unit).sort()).toEqual([...others].sort());
    expect(said[0]).toMatchObject({
      severity: "notes",
      params: { missing: codesBelow(context, String(said[0]?.unit)).length },
    });
    expect(String(said[0]?.params["given"])).toContain("số chuỗi liên kết");
    expect(coded(result, "UNIT-014").map(({ unit }) => unit)).toEqual([dinhQuan]);
  });

  test("one commune's file more, and its district's book is beside it", () => {
    const [other = ""] = others;
    const [first = ""] = codesBelow(context, other);
    const more = provinceOf(context, [...communes, ...districts, first]);
    expect(total(more, "C07", "2023")).toMatchObject({
      value: sum([...communes, first, ...others.filter((code) => code !== other)], "C07", "2023"),
      unitsReporting: 15 + 8,
      unitsExpected: 140,
    });
    expect(coded(more, "UNIT-015").filter(({ unit }) => unit === other)).not.toEqual([]);
  });

  test("a stand-in that says x takes nobody off the list", () => {
    const slot = slotOf("C07", "2023");
    const crossed = provinceOf(context, [...communes, ...districts], {
      changed: (unit, answers) => {
        if (unit.code === others[0]) answers.figures.set(slot, { state: "not-applicable", text: "x" });
        return answers;
      },
    });
    expect(crossed.totals[slot]).toMatchObject({ unitsReporting: 14 + 8, unitsExpected: 140 });
  });
});

describe("three levels, each over its own ground", () => {
  test("the district: its communes", () => {
    const result = districtOf(context, dinhQuan, { left: ["26206"] });
    expect(total(result, "A01", "2023")).toMatchObject({ unitsReporting: 13, unitsExpected: 14 });
    expect(result.coverage.missing).toEqual(["26206"]);
  });

  test("the province given every commune: all of them, and no book stands for any", () => {
    const all = districts.flatMap((code) => codesBelow(context, code));
    const result = provinceOf(context, [...all, ...districts]);
    expect(total(result, "A01", "2023")).toMatchObject({ unitsReporting: 140, unitsExpected: 140 });
    expect(total(result, "C07", "2023")).toMatchObject({
      value: sum(all, "C07", "2023"),
      unitsReporting: 140,
    });
    expect(coded(result, "UNIT-026")).toEqual([]);
  });

  test("the province given one commune alone: the whole territory is expected", () => {
    const result = provinceOf(context, ["26206"]);
    expect(total(result, "A01", "2023")).toMatchObject({ unitsReporting: 1, unitsExpected: 140 });
    expect(result.coverage.byLevel).toEqual([
      { level: "commune", expected: 140, received: 1 },
      { level: "district", expected: 10, received: 0 },
      { level: "department", expected: 37, received: 0 },
    ]);
  });
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
