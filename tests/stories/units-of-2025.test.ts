import { writeFileSync } from "node:fs";
import path from "node:path";
import type { ConsolidationJson } from "../../src/app/json/consolidation-json";
import { made, removeSamples, samplesFolder, workbooks } from "../support/sample-returns";
import { campaignFile, tonghop, tonghopRun } from "../support/tonghop";

afterAll(removeSamples);

const campaign = ["--campaign", campaignFile];
const files = workbooks(made("739", "--under", "739", "--seed", "7").out).slice(0, 4);

const consolidated = (...words: readonly string[]): ConsolidationJson =>
  JSON.parse(
    tonghop("consolidate", ...campaign, ...files, "--fresh", "--json", ...words),
  ) as ConsolidationJson;

const value = ({ totals }: ConsolidationJson, key: string) =>
  totals.find(({ indicator, period }) => `${indicator}|${period}` === key);

const out = (name: string): readonly string[] => ["--out", path.join(samplesFolder, name)];

test("the same returns by the units of 2025: the same totals of what communes count", () => {
  const old = consolidated("--unit", "75", ...out("old.xlsx"));
  const by2025 = consolidated("--unit", "75", "--units", "2025", ...out("new.xlsx"));
  for (const key of ["A01|2023", "D04|2023", "F09|luy-ke"])
    expect(value(by2025, key)).toEqual(value(old, key));
  expect(tonghop("units", ...campaign, "--units", "2025")).toContain("26068@2025\tPhường Biên Hòa");
});

test("a version nobody knows is a wrong call", () => {
  const { status, err } = tonghopRun(["units", ...campaign, "--units", "1999"]);
  expect([status, err]).toEqual([2, expect.stringContaining("1999")]);
});

test("a decisions file puts figures right and adjusts totals; one that lacks why is a wrong call", () => {
  const plain = value(consolidated("--unit", "739", ...out("plain.xlsx")), "B01|2023");
  const said = {
    by: "Nguyễn Văn An",
    at: "2023-11-24T03:00:00Z",
    how: "điện thoại",
    reason: "ghi nhầm dòng",
  };
  const file = path.join(samplesFolder, "decisions.json");
  const adjust = { kind: "adjusted", value: "-3", ...said };
  const decided = (json: object): readonly string[] => {
    writeFileSync(file, JSON.stringify(json));
    return ["--unit", "739", "--decisions", file, ...out("decided.xlsx")];
  };
  const result = consolidated(...decided({ "adjust:739:B01|2023:1": adjust }));
  expect(value(result, "B01|2023")).toMatchObject({ value: (plain?.value ?? 0) - 3, adjustment: -3 });
  expect(result.findings.map(({ code }) => code)).toContain("UNIT-036");
  const wrong = decided({ "adjust:739:B01|2023:1": { ...adjust, reason: "" } });
  expect(tonghopRun(["consolidate", ...campaign, ...files, ...wrong]).status).toBe(2);
});
