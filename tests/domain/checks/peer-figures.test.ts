import { sampleAnswers } from "../../../src/samples/sample-answers";
import { acrossUnits, communes, named, typing } from "../../support/across-units";
import { dongNai } from "../../support/campaign";
import { campaignJson, contextOf, the } from "../../support/campaign-file";
import { unitOf } from "../../support/consolidated";
import { numberOf, slotOf } from "../../support/sample-set";

const context = dongNai();
const xa = communes.filter((code) => unitOf(context, code).kind === "xa");
const [first = "", second = ""] = xa;
const given = (code: string, name: string): number =>
  numberOf(sampleAnswers(context, unitOf(context, code), 7).figures, name);

describe("a figure in another unit of measure", () => {
  test.each([
    ["đồng for triệu đồng", "F07 2023", 1_000_000, { times: 1_000_000 }],
    ["nghìn đồng for triệu đồng", "F07 2023", 1_000, { times: 1_000 }],
    ["tỷ đồng for triệu đồng", "F07 2023", 1 / 1_000, { share: 1_000 }],
    ["a comma read as a point", "F10 2023", 1_000, { times: 1_000 }],
  ] as const)("%s is a slip, told once and not as far from its peers, too", (_what, name, factor, params) => {
    const [part = ""] = name.split(" ");
    const years = ["2021", "2022", "2023"].map((year) => `${part} ${year}`);
    const slipped = Object.fromEntries(years.map((year) => [year, given(first, year) * factor]));
    const found = acrossUnits({ [first]: typing(slipped) }).filter((one) => one.part === part);
    expect(found.map(({ code, unit }) => [code, unit])).toEqual([["CHECK-102", first]]);
    expect(found[0]).toMatchObject({ severity: "needs-reason", params });
    const told = `${part} ${String(found[0]?.period)}`;
    expect(Number(found[0]?.params["likely"])).toBeCloseTo(given(first, told), 6);
    // Of one year of an amount of money the unit's own checks tell already: its other years say the same.
    const once = acrossUnits({ [first]: typing({ [name]: slipped[name] ?? 0 }) });
    expect(once.map(({ code }) => code)).toEqual(part === "F07" ? [] : ["CHECK-102"]);
  });

  test("ha for m²: told by the campaign's own rule where it has one, else here", () => {
    const slip = { [first]: typing({ "F09 2023": given(first, "F09 2023") / 10_000 }) };
    expect(acrossUnits(slip)).toEqual([]);
    const json = campaignJson();
    delete the(json.indicators, "F09")[0].rules;
    delete json.unitSlips;
    const found = acrossUnits(slip, { context: contextOf(json) });
    expect(found.map(named)).toEqual([`CHECK-102 ${first} F09 2023`]);
    expect(found[0]?.params).toMatchObject({ share: 10_000, measure: "m²" });
  });

  test("in all years is one finding that names them", () => {
    const years = ["2021", "2022", "2023"].map((year) => `F07 ${year}`);
    const slip = typing(Object.fromEntries(years.map((name) => [name, given(first, name) * 1_000_000])));
    const found = acrossUnits({ [first]: slip });
    expect(found.filter(({ part }) => part === "F07")).toHaveLength(1);
    expect(String(found[0]?.params["periods"]).split(", ")).toHaveLength(2);
  });
});

describe("a figure far from its peers'", () => {
  const most = Math.max(...xa.map((code) => given(code, "F10 2023")));

  test("is only to be looked at again, with half of the peers' figures", () => {
    const found = acrossUnits({ [first]: typing({ "F10 2023": most * 40 }) });
    expect(found.map(named)).toEqual([`CHECK-101 ${first} F10 2023`]);
    const params = found[0]?.params ?? {};
    expect(found[0]?.severity).toBe("notes");
    expect(params).toMatchObject({ own: most * 40, kind: "xã", peers: xa.length });
    const inside = xa.filter(
      (code) =>
        code !== first &&
        given(code, "F10 2023") >= Number(params["low"]) &&
        given(code, "F10 2023") <= Number(params["high"]),
    );
    expect(inside.length).toBeGreaterThanOrEqual(Math.floor(xa.length / 2));
  });

  test.each([
    ["twice the largest", { "F10 2023": most * 2 }],
    ["nothing: 0 is an answer of its own", { "F07 2023": 0 }],
    ["a small count by chance", { "C07 2023": 6 }],
  ])("%s is not", (_what, figures) => {
    expect(acrossUnits({ [first]: typing(figures) }).map(named)).toEqual([]);
  });

  test("with a reason beside it is not asked again", () => {
    const odd = { "F10 2023": most * 40 };
    expect(acrossUnits({ [first]: typing(odd, { F10: "Có khu công nghiệp" }) })).toEqual([]);
  });

  test("a slip with a reason beside it is a note that quotes it", () => {
    const years = ["2021", "2022", "2023"].map((year) => `F10 ${year}`);
    const slip = Object.fromEntries(years.map((name) => [name, given(first, name) * 1_000]));
    const found = acrossUnits({ [first]: typing(slip, { F10: "Có khu công nghiệp" }) });
    expect(found.map(({ code, severity, params }) => [code, severity, params["explained"]])).toEqual([
      ["CHECK-102", "notes", "Có khu công nghiệp"],
    ]);
  });

  test("what the unit's own checks ask about is not said twice", () => {
    // The population of three years ago, a thousandfold: more than 20 % less now.
    const found = acrossUnits({ [first]: typing({ "A01 2023": given(first, "A01 2023") * 40 }) });
    expect(found.filter(({ part }) => part === "A01")).toEqual([]);
  });

  test("a percentage is judged by points", () => {
    const json = campaignJson();
    const [income] = the(json.indicators, "D01");
    [income.type, income.rules] = ["percent-1", []];
    const shares = contextOf(json);
    const found = (value: number) =>
      acrossUnits({ [second]: typing({ "D01 2023": value }) }, { context: shares }).map(named);
    const middle = given(second, "D01 2023");
    expect(found(middle + 30)).toEqual([`CHECK-101 ${second} D01 2023`]);
    expect(found(0)).toEqual([`CHECK-101 ${second} D01 2023`]);
    expect(found(middle + 12)).toEqual([]);
  });
});

test("a group of few is no peer group, and a town is none of a xã", () => {
  const few = xa.slice(0, 7);
  const odd = typing({ "F10 2023": 900_000 });
  expect(acrossUnits({ [first]: odd }, { codes: few })).toEqual([]);
  const town = communes.find((code) => unitOf(context, code).kind === "thi-tran") ?? "";
  expect(acrossUnits({ [town]: odd })).toEqual([]);
});

test("the campaign says how far is far", () => {
  const json = campaignJson();
  json.acrossUnits = { times: 500, deviations: 50 };
  const lenient = contextOf(json);
  const odd = typing({ "F10 2023": given(first, "F10 2023") * 40 });
  expect(acrossUnits({ [first]: odd })).toHaveLength(1);
  expect(acrossUnits({ [first]: odd }, { context: lenient })).toEqual([]);
  expect(slotOf("F10 2023", lenient)).toBe(slotOf("F10 2023"));
});
