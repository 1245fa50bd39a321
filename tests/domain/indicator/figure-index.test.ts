import {
  isIndicatorId,
  isPartId,
  isPeriodId,
  parsePartId,
  parsePeriodId,
} from "../../../src/domain/indicator/ids";
import { weightPeriodOf } from "../../../src/domain/indicator/weight-period";
import { dongNai } from "../../support/campaign";

const { index, campaign } = dongNai();

test("every part and period has one slot of its own, numbered without a gap", () => {
  expect(index.slots.map(({ slot }) => slot)).toEqual(index.slots.map((_figure, at) => at));
  for (const { slot, part, period } of index.slots) expect(index.slotOf(part.id, period.id)).toBe(slot);
  const asked = campaign.indicators.filter(({ tier }) => tier !== "off").flatMap(({ parts }) => parts);
  expect(index.slots).toHaveLength(asked.reduce((sum, { periods }) => sum + periods.length, 0));
});

test("what is off has no slot, what is not asked in a period neither", () => {
  expect(index.slotsOfPart(parsePartId("A03"))).toEqual([]);
  expect(index.slotOf(parsePartId("A01"), parsePeriodId("2021"))).toBeUndefined();
  expect(index.slotOf(parsePartId("A01"), parsePeriodId("luy-ke"))).toBeUndefined();
});

test.each([
  ["D07", "2023", false],
  ["D07", "luy-ke", true],
  ["D04", "2023", true],
  ["D04.n", "2023", false],
  ["H01", "2023", false],
  ["K04.tt", "2023", true],
  ["E01", "trong-ky", true],
  ["E04.min", "2023", true],
])("%s %s: derived %s", (part, period, derived) => {
  const slot = index.slotOf(parsePartId(part), parsePeriodId(period));
  expect(slot === undefined ? undefined : index.slots[slot]?.derived).toBe(derived);
});

test("a slot is asked of the kinds its indicator is asked of", () => {
  const e01 = index.slotOf(parsePartId("E01"), parsePeriodId("luy-ke")) ?? -1;
  expect(["xa", "phuong", "huyen", "khong-co"].map((kind) => index.askedOf(e01, kind))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(index.askedOf(-1, "xa")).toBe(false);
});

test("ids are told by their shape", () => {
  expect(["A01", "F03a", "E06t"].every(isIndicatorId)).toBe(true);
  expect(["D04.n", "M01.dia-diem", "A01"].every(isPartId)).toBe(true);
  expect(["2021", "luy-ke", "dau-ky", "-"].every(isPeriodId)).toBe(true);
  for (const wrong of ["", "a01", "A1", "A01.", "A01.N", "__proto__", "20211", "Luy-ke"])
    expect([isIndicatorId(wrong), isPartId(wrong), isPeriodId(wrong)]).toEqual([false, false, false]);
});

test("a weight stands in its own period unless the campaign names another", () => {
  const year = parsePeriodId("2021");
  const rule = { rule: "weighted-mean", weight: parsePartId("A01") } as const;
  expect(weightPeriodOf(rule, year)).toBe(year);
  const standIn = { ...rule, weightPeriods: new Map([[year, parsePeriodId("dau-ky")]]) };
  expect(weightPeriodOf(standIn, year)).toBe("dau-ky");
  expect(weightPeriodOf(standIn, parsePeriodId("2022"))).toBe("2022");
});
