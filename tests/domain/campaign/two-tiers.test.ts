import { expectedBelow } from "../../../src/domain/unit/expected";
import { parseUnitCode } from "../../../src/domain/unit/unit-code";
import { layConsolidatedWorkbook } from "../../../src/sheets/consolidated-workbook/lay";
import { layStandardWorkbook } from "../../../src/sheets/standard-workbook/lay";
import { campaignJson, contextOf } from "../../support/campaign-file";
import { provinceOf, unitOf } from "../../support/consolidated";

/** Levels are data: the same questions without districts, as since 1 July 2025 communes hand in to the province. */
function withoutDistricts() {
  const file = campaignJson();
  const gone = new Set(["district", "huyen", "thanh-pho"]);
  const left = (asked: readonly string[]): string[] => asked.filter((name) => !gone.has(name));
  file.levels = file.levels.filter(({ id }) => !gone.has(id));
  file.unitKinds = file.unitKinds.filter(({ id }) => !gone.has(id));
  file.boundaries = [];
  file.units = file.units
    .filter(({ kind }) => !gone.has(kind))
    .map((unit) => (unit.parent === undefined ? unit : { ...unit, parent: "75" }));
  file.indicators = file.indicators
    .map((indicator) => ({ ...indicator, askedOf: left(indicator.askedOf) }))
    .filter(({ askedOf }) => askedOf.length > 0);
  // Sentences of the compiled drafts, and chains of commendation, name what is gone.
  delete file.drafts;
  delete file.awards;
  file.lists = file.lists.map((list) => ({ ...list, askedOf: left(list.askedOf) }));
  return contextOf(file);
}

const context = withoutDistricts();

test("it is a campaign without a change of code; what only districts were asked is gone", () => {
  expect(expectedBelow(context, parseUnitCode("75"), "direct")).toHaveLength(140 + 37);
  const ids = context.campaign.indicators.map(({ id }) => String(id));
  expect(["E06", "E06t", "K05", "B04"].filter((id) => ids.includes(id))).toEqual([]);
  expect(ids).toContain("D09");
});

test("a commune's form is laid, and the province consolidates communes itself", () => {
  const communes = ["26215", "26206", "26209"];
  const book = layStandardWorkbook(context, {
    unit: unitOf(context, "26215"),
    createdAt: "2023-11-20T01:00:00.000Z",
  });
  expect(book.sheets.map(({ name }) => name)).toContain("Báo cáo");
  const province = provinceOf(context, [...communes, "DNI-SNV"]);
  expect(province.coverage.received).toHaveLength(4);
  expect(province.totals.some((total) => total?.unitsReporting === 3)).toBe(true);
  expect(() => layConsolidatedWorkbook(province).sheets.map(({ rows }) => [...rows])).not.toThrow();
});
