import { consolidate } from "../../../src/domain/consolidation/consolidate";
import { noDecisions } from "../../../src/domain/consolidation/decisions";
import { dongNai } from "../../support/campaign";
import { codesBelow, districtOf, provinceOf, unitOf } from "../../support/consolidated";
import { handIn, none, notApplicable, notYet, slotIn, unreadable, type Given } from "../../support/hand-ins";

const context = dongNai();
const [one, other] = ["26209", "26212"].map((code) => unitOf(context, code)) as [
  ReturnType<typeof unitOf>,
  ReturnType<typeof unitOf>,
];
const whole = { "A01|2023": 1000, "D01|2023": 60, "D04.n|2023": 900, "D09.n|2023": 2, "D09.d|2023": 3 };

/** One unit that gives everything, another with these figures: what is said of the second. */
function said(figures: Readonly<Record<string, Given>>) {
  const result = consolidate({
    context,
    unit: unitOf(context, "736"),
    submissions: [handIn(context, one, { figures: whole }), handIn(context, other, { figures })],
    refused: [],
    refusals: [],
    decisions: noDecisions,
    previous: undefined,
  });
  const found = result.findings.filter(({ code }) => code === "UNIT-028");
  expect(found.every(({ unit, severity }) => unit === other.code && severity === "notes")).toBe(true);
  return {
    keys: found.map(({ part, period }) => `${part}|${period}`),
    found,
    total: (key: string) => result.totals[slotIn(context, key)],
  };
}

const without = (key: keyof typeof whole, instead?: Given): Readonly<Record<string, Given>> => ({
  ...whole,
  "D01|2023": 90,
  [key]: instead,
});

test("a mean without its weight, and a share without its denominator, are named for the unit that is left out", () => {
  const { keys, found, total } = said(without("A01|2023"));
  expect(keys).toEqual(["D01|2023", "D04|2023"]);
  expect(found[0]).toMatchObject({
    params: { value: "90", missing: expect.stringContaining("2023") as string },
    place: { file: "26212.xlsx", sheet: "Báo cáo" },
  });
  expect(total("D01|2023")).toMatchObject({ value: 60, unitsReporting: 1 });
  expect(total("D04|2023")).toMatchObject({ value: 90, unitsReporting: 1 });
});

test.each([
  ["…", notYet],
  ["x", notApplicable],
  ["what cannot be read", unreadable("khoảng 1000")],
])("%s is no weight either", (_what, answer) => {
  expect(said(without("A01|2023", answer)).keys).toEqual(["D01|2023", "D04|2023"]);
});

test("the year of a mean whose weight stands at the beginning of the period is named by what is missing", () => {
  const { found } = said({ "D01|2021": 50 });
  expect(found).toMatchObject([{ part: "D01", period: "2021" }]);
  expect(String(found[0]?.params["missing"])).toContain("31/12/2020");
});

test("of a share with two parts of its own either may be missing", () => {
  expect(said(without("D09.d|2023")).keys).toEqual(["D09|2023"]);
  expect(said(without("D09.n|2023")).keys).toEqual(["D09|2023"]);
});

test("nothing is missing where both are given, none is, or a part does not apply", () => {
  expect(said(whole).keys).toEqual([]);
  expect(said({}).keys).toEqual([]);
  // The population alone says nothing of those insured.
  expect(said(without("D04.n|2023")).keys).toEqual([]);
  expect(said(without("D09.n|2023", notApplicable)).keys).toEqual([]);
  expect(said(without("D09.n|2023", none)).keys).toEqual([]);
});

test("samples leave nobody out, at any level", () => {
  const coded = (findings: readonly { readonly code: string }[]) =>
    findings.filter(({ code }) => code === "UNIT-028");
  expect(coded(districtOf(context, "736").findings)).toEqual([]);
  expect(coded(provinceOf(context, [...codesBelow(context, "736"), "736", "740"]).findings)).toEqual([]);
});
