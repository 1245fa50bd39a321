import { runChecks } from "../../src/domain/checks/run-checks";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { dongNai } from "../support/campaign";
import { campaignJson, contextOf } from "../support/campaign-file";
import { codesBelow, unitOf } from "../support/consolidated";
import { everySample, isCommune, numberOf, type Sample, slotOf } from "../support/sample-set";

const context = dongNai();
const seeds = [7, 2023];
const samples = seeds.flatMap((seed) => everySample(seed));
const communes = samples.filter(isCommune);
const xa = communes.filter(({ unit }) => unit.kind === "xa");

const outside = (of: readonly Sample[], name: string, least: number, most: number): readonly string[] =>
  of
    .map(({ unit, answers }) => [unit.name, numberOf(answers.figures, name)] as const)
    .filter(([, value]) => value < least || value > most)
    .map(([unit, value]) => `${unit}: ${name} is ${value}`);

test("no clean return has a finding that blocks or needs a reason, nor any other", () => {
  const findings = samples.flatMap(({ unit, answers }) =>
    runChecks(context, unit, answers, () => ({})).map(
      ({ code, part, period }) => `${unit.name}: ${code} ${part ?? ""} ${period ?? ""}`,
    ),
  );
  expect(findings).toEqual([]);
});

test("nor with every indicator of the campaign switched on", () => {
  const file = campaignJson();
  for (const indicator of file.indicators) indicator.tier = "required";
  const all = contextOf(file);
  const findings = everySample(7, all).flatMap(({ unit, answers }) =>
    runChecks(all, unit, answers, () => ({}))
      .filter(({ severity, code }) => severity !== "notes" && code !== "CHECK-002")
      .map(({ code, part, period }) => `${unit.name}: ${code} ${part ?? ""} ${period ?? ""}`),
  );
  expect(findings).toEqual([]);
});

test.each([
  ["A01 2023", 7000, 30_000],
  ["A02 2023", 1600, 8500],
  ["B01 2023", 4, 30],
  ["C01 2023", 0, 6],
  ["D01 2021", 55, 70],
  ["D01 2023", 60, 75],
  ["D03 2023", 0.01, 2],
  ["D03 2022", 0.01, 2.5],
  ["D04 dau-ky", 88, 95],
  ["D04 2023", 88, 95],
  ["D05 2023", 70, 100],
  ["D07 luy-ke", 1.5, 30],
  ["F01 2022", 25_000, 110_000],
  ["F10 2022", 300, 8000],
  ["F11 2022", 60, 800],
])("%s of a commune lies between %d and %d", (name, least, most) => {
  expect(outside(communes, name, least, most)).toEqual([]);
});

describe("series", () => {
  const never = (name: string, before: string, after: string, fails: (a: number, b: number) => boolean) =>
    communes
      .map(({ unit, answers: { figures } }) => [
        unit.name,
        numberOf(figures, `${name} ${before}`),
        numberOf(figures, `${name} ${after}`),
      ])
      .filter(([, a, b]) => fails(Number(a), Number(b)));

  test.each(["A01", "A02", "C01", "C02", "C06a", "C06b", "C07", "D04", "D05", "D09", "D11"])(
    "%s never falls, and never leaps",
    (name) => {
      expect(never(name, "dau-ky", "2022", (a, b) => b < a - 1e-9)).toEqual([]);
      expect(never(name, "2022", "2023", (a, b) => b < a - 1e-9)).toEqual([]);
      expect(never(name, "2022", "2023", (a, b) => b > 1.6 * a + 3)).toEqual([]);
    },
  );

  test("income rises by three to seven per cent a year, poverty falls since the new line", () => {
    expect(never("D01", "2021", "2022", (a, b) => b < 1.03 * a || b > 1.07 * a)).toEqual([]);
    expect(never("D01", "2022", "2023", (a, b) => b < 1.03 * a || b > 1.07 * a)).toEqual([]);
    expect(never("D02", "2022", "2023", (a, b) => b >= a)).toEqual([]);
  });
});

describe("resources", () => {
  const years = ["2021", "2022", "2023"];

  test("F01 is the sum of its sources, F07 of what the people gave, to the tenth", () => {
    const wrong = communes.flatMap(({ unit, answers: { figures } }) =>
      years.flatMap((year) => {
        const of = (part: string): number => numberOf(figures, `${part} ${year}`);
        const sources = ["F02", "F03a", "F03b", "F03c", "F04", "F05", "F06", "F07"];
        const sum = sources.reduce((total, part) => total + of(part), 0);
        return Math.abs(sum - of("F01")) < 0.01 ? [] : [`${unit.name} ${year}: ${sum} ${of("F01")}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("budgets 22, other programmes 8, credit 57, enterprises 5, people 8 per cent", () => {
    const total = (...parts: readonly string[]): number =>
      communes.reduce(
        (sum, { answers: { figures } }) =>
          sum + parts.reduce((own, part) => own + numberOf(figures, `${part} luy-ke`), 0),
        0,
      );
    const share = (...parts: readonly string[]): number => (100 * total(...parts)) / total("F01");
    expect(share("F02", "F03a", "F03b", "F03c")).toBeCloseTo(22, 0);
    expect(share("F04")).toBeCloseTo(8, 0);
    expect(share("F05")).toBeCloseTo(57, 0);
    expect(share("F06")).toBeCloseTo(5, 0);
    expect(share("F07")).toBeCloseTo(8, 0);
  });

  test("land and days are worth what people count them at, and leave room for the rest", () => {
    const wrong = xa.flatMap(({ unit, answers: { figures } }) =>
      years.flatMap((year) => {
        const of = (part: string): number => numberOf(figures, `${part} ${year}`);
        const inKind = of("F09") * 0.16 + of("F10") * 0.22;
        return of("F08") + inKind <= of("F07") && of("F09") * 0.38 < of("F07")
          ? []
          : [`${unit.name} ${year}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe("how far the xã have come", () => {
  const bySeed = seeds.map((seed) => everySample(seed).filter(({ unit }) => unit.kind === "xa"));
  const yes = (of: readonly Sample[], name: string): readonly Sample[] =>
    of.filter(({ answers }) => answers.figures.value(slotOf(name)) === true);
  const value = ({ answers }: Sample, name: string) => answers.figures.value(slotOf(name));

  test("all are recognised between 2012 and 2019; 97 are nâng cao at the cut-off, some two dozen kiểu mẫu", () => {
    for (const of of bySeed) {
      expect(yes(of, "E01 luy-ke")).toHaveLength(120);
      expect(yes(of, "E02 luy-ke")).toHaveLength(97);
      expect(yes(of, "E03 luy-ke")).toHaveLength(24);
    }
    expect(outside(xa, "E01.nam luy-ke", 2012, 2019)).toEqual([]);
    expect(outside(yes(xa, "E02 luy-ke"), "E02.nam luy-ke", 2017, 2023)).toEqual([]);
    expect(outside(yes(xa, "E03 luy-ke"), "E03.nam luy-ke", 2020, 2023)).toEqual([]);
  });

  test("the eight that the decision of January 2024 names are not there yet, one step follows the other", () => {
    const later = ["26305", "26308", "26209", "26143", "26125", "26137", "26422", "26500"];
    expect(
      xa.filter(({ unit }) => later.includes(unit.code)).map((sample) => value(sample, "E02 luy-ke")),
    ).toEqual(seeds.flatMap(() => later.map(() => false)));
    const wrong = xa.filter((sample) => {
      const [first, advanced, model] = ["E01.nam", "E02.nam", "E03.nam"].map((part) =>
        Number(value(sample, `${part} luy-ke`) ?? 9999),
      );
      return !(Number(first) < Number(advanced) && (model === 9999 || Number(advanced) < Number(model)));
    });
    expect(wrong.map(({ unit }) => unit.name)).toEqual([]);
  });

  test("decisions have numbers, those of the new set of criteria are of 2022 or later", () => {
    for (const step of ["E01", "E02", "E03"])
      for (const sample of yes(xa, `${step} luy-ke`))
        expect(value(sample, `${step}.so luy-ke`)).toMatch(/^\d{3,4}\/QĐ-UBND$/);
    const early = yes(xa, "E02 luy-ke").filter(
      (sample) =>
        (value(sample, "E02.bo luy-ke") === "2021-2025") !== Number(value(sample, "E02.nam luy-ke")) >= 2022,
    );
    expect(early).toEqual([]);
  });

  test("a nâng cao or pending xã has all 19 criteria of the new set, and that is what the review says", () => {
    const wrong = xa.filter(
      (sample) =>
        (value(sample, "E02 luy-ke") === true && value(sample, "E04 2023") !== 19) ||
        (value(sample, "E04 2023") === 19) !== (value(sample, "E01b luy-ke") === "dat"),
    );
    expect(wrong.map(({ unit }) => unit.name)).toEqual([]);
  });
});

test("of 2023 most are estimates, some official, poverty at times preliminary; the years before are official", () => {
  const count = (period: string, status: string): number =>
    communes.reduce(
      (sum, { unit, answers: { figures } }) =>
        sum +
        context.index.slots.filter(
          ({ slot, period: { id }, derived }) =>
            id === period &&
            !derived &&
            context.index.askedOf(slot, unit.kind) &&
            figures.state(slot) === "value" &&
            figures.status(slot) === status,
        ).length,
      0,
    );
  const all = count("2023", "estimate") + count("2023", "official") + count("2023", "preliminary");
  expect(count("2023", "estimate") / all).toBeGreaterThan(0.4);
  expect(count("2023", "official") / all).toBeGreaterThan(0.2);
  expect(count("2023", "preliminary")).toBeGreaterThan(0);
  expect(count("2022", "estimate")).toBe(0);
});

test("what a district counts with its communes is their sum", () => {
  for (const part of ["C07", "D09.n", "D09.d"]) {
    const sum = codesBelow(context, "739").reduce(
      (total, code) =>
        total + numberOf(sampleAnswers(context, unitOf(context, code), 7).figures, `${part} 2023`),
      0,
    );
    expect(numberOf(sampleAnswers(context, unitOf(context, "739"), 7).figures, `${part} 2023`)).toBe(sum);
  }
});

test("days are working days in their order: plan after 08/6/2022, conference before the report, report in time", () => {
  for (const { unit, answers } of samples) {
    const on = (name: string): string => String(answers.figures.value(slotOf(name)) ?? "");
    const [plan, held, report] = [
      unit.kind === "tinh" ? "2022-07-01" : on("B02.ngay trong-ky"),
      on("M01.ngay -"),
      on("M03.ngay -"),
    ];
    for (const day of [plan, held, report].filter((text) => text !== ""))
      expect([1, 2, 3, 4, 5]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    expect(plan > "2022-06-08").toBe(true);
    expect(held <= report).toBe(true);
    const last = isCommune({ unit, answers })
      ? "2023-11-24"
      : unit.kind === "tinh"
        ? "2023-12-31"
        : "2023-11-29";
    expect(report <= last).toBe(true);
  }
});
