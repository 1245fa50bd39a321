import { codeInVersion, regrouped } from "../../../src/domain/campaign/regroup";
import { consolidate } from "../../../src/domain/consolidation/consolidate";
import { noDecisions } from "../../../src/domain/consolidation/decisions";
import type { CampaignContext } from "../../../src/domain/campaign/context";
import { sampleAnswers } from "../../../src/samples/sample-answers";
import { layConsolidatedWorkbook } from "../../../src/sheets/consolidated-workbook/lay";
import { inYearsOf } from "../../../src/samples/texts/years-of";
import { dongNai } from "../../support/campaign";
import { submissionOf, unitOf } from "../../support/consolidated";
import { slotIn } from "../../support/hand-ins";

const old = dongNai();
const found = regrouped(old, "2025");
if (!found) throw new Error("no units of 2025");
const by2025: CampaignContext = found;

const communes = ["26359", "26362", "26365", "26368", "26449", "26206"];

const consolidatedBy = (context: CampaignContext, unit: string, codes = communes) =>
  consolidate({
    ...{ context, unit: unitOf(context, unit), refused: [], refusals: [], decisions: noDecisions },
    submissions: codes.map((code) =>
      submissionOf(old, unitOf(old, code), sampleAnswers(old, unitOf(old, code), 7)),
    ),
    previous: undefined,
  });

const value = (result: ReturnType<typeof consolidatedBy>, key: string) =>
  result.totals[slotIn(old, key)]?.value;

test("a campaign without units of a version has none", () => {
  expect(regrouped(old, "2030")).toBeUndefined();
});

test("every expected commune is under one unit of 2025 or under the one that says nobody knows", () => {
  const unknown = by2025.childrenOf.get(codeInVersion("00", "2025")) ?? [];
  expect(unknown.filter(({ expected }) => expected).map(({ name }) => name)).toEqual([
    "Phường Xuân Trung",
    "Phường Xuân Thanh",
    "Xã Núi Tượng",
    "Xã Bình Hòa",
    "Xã Hiếu Liêm",
    "Xã Xuân Tâm",
  ]);
  const placed = by2025.campaign.units.filter(({ parent }) => parent?.endsWith("@2025") === true);
  expect(placed).toHaveLength(170);
});

test("a code used again is another unit", () => {
  expect(by2025.units.get(codeInVersion("26068", "2025"))?.name).toBe("Phường Biên Hòa");
  expect(unitOf(by2025, "26068").name).toBe("Phường Hóa An");
});

test("the same returns give the same totals of what the communes count", () => {
  const [by2023, now] = [consolidatedBy(old, "75"), consolidatedBy(by2025, "75")];
  for (const key of ["A01|2023", "D04|2023", "F09|luy-ke", "D01|2022", "E02|luy-ke"])
    expect([key, value(now, key)]).toEqual([key, value(by2023, key)]);
  expect(now.coverage.byLevel.find(({ level }) => level === "commune")).toEqual({
    level: "commune",
    expected: 140,
    received: communes.length,
  });
});

test("a new unit's series is that of its parts", () => {
  const partsOf = (code: string) =>
    (by2025.childrenOf.get(code as never) ?? []).filter(({ expected }) => expected).map((unit) => unit.code);
  const whole = by2025.campaign.units.find(
    ({ code }) => code.endsWith("@2025") && !code.startsWith("00") && partsOf(code).length > 1,
  );
  const codes = partsOf(whole?.code ?? "");
  const result = consolidatedBy(by2025, whole?.code ?? "", codes);
  const own = codes.map((code) => sampleAnswers(old, unitOf(old, code), 7).figures);
  const people = own.map((figures) => figures.number(slotIn(old, "A01|2023")) ?? 0);
  expect(people.every((count) => count > 0)).toBe(true);
  expect(value(result, "A01|2023")).toBe(people.reduce((sum, count) => sum + count, 0));
});

test("the matrix has a subtotal for each of the new units", () => {
  const book = layConsolidatedWorkbook(consolidatedBy(by2025, "75"));
  const matrix = book.sheets.find(({ name }) => name === "Tổng hợp");
  const names = [...(matrix?.rows ?? [])].flatMap(({ cells }) => cells.map(({ value: shown }) => shown));
  expect(names).toContain("Chưa rõ xã, phường mới");
  expect(names).toContain("Xã Định Quán");
});

test.each([
  [
    "giai đoạn 2021 - 2023, riêng năm 2023 là {B01 2023}",
    "giai đoạn 2021 - 2025, riêng năm 2025 là {B01 2025}",
  ],
  [
    "tăng {D01 2022→2023} so với năm 2022; ngày 08/6/2022",
    "tăng {D01 2024→2025} so với năm 2024; ngày 08/6/2022",
  ],
  ["đến ngày 31/10/2023 và giai đoạn 2022 - 2025", "đến ngày 31/10/2025 và giai đoạn 2022 - 2025"],
])("a sample's wording in other years: %s", (wording, said) => {
  const span = {
    first: { year: 2021, month: 1, day: 1 },
    last: { year: 2025, month: 10, day: 31 },
    label: "",
  };
  const campaign = { ...old.campaign, span, cutOff: { year: 2025, month: 10, day: 31 } };
  expect(inYearsOf(campaign, wording)).toBe(said);
  expect(inYearsOf(old.campaign, wording)).toBe(wording);
});
