import fc from "fast-check";
import { runSetChecks } from "../../../src/domain/checks/run-set-checks";
import type { SetEntry } from "../../../src/domain/checks/set-check";
import type { Finding } from "../../../src/domain/finding";
import { acrossUnits, communes, typing, writing } from "../../support/across-units";
import { dongNai } from "../../support/campaign";
import { codesBelow, unitOf } from "../../support/consolidated";
import { sampleAnswers } from "../../../src/samples/sample-answers";

const context = dongNai();
const districts = codesBelow(context, "75").filter((code) => codesBelow(context, code).length > 0);
const everybody = [...codesBelow(context, "75"), ...districts.flatMap((code) => codesBelow(context, code))];

test("of the whole province, departments too, nothing is said that is not so", () => {
  expect(everybody.length).toBe(187);
  for (const seed of [7, 2023]) expect(acrossUnits({}, { codes: everybody, seed })).toEqual([]);
});

test.each(districts)("district %s alone", (district) => {
  expect(acrossUnits({}, { codes: codesBelow(context, district), seed: 11 })).toEqual([]);
});

const text = sampleAnswers(context, unitOf(context, communes[3] ?? ""), 7).narratives[4]?.text ?? "";
const planted: Parameters<typeof acrossUnits>[0] = {
  [communes[1] ?? ""]: typing({ "F10 2023": 2_000_000, "F10 2022": 1_900_000 }),
  [communes[2] ?? ""]: writing("II.1", text),
  [communes[5] ?? ""]: writing("II.1", text),
  [communes[6] ?? ""]: writing("II.1", text),
  [communes[7] ?? ""]: typing({ "D07 2022": 400 }),
};

test("in whatever order the units are given, the same is said of each", () => {
  const entries: readonly SetEntry[] = communes.map((code) => {
    const unit = unitOf(context, code);
    const answers = sampleAnswers(context, unit, 7);
    return {
      unit,
      answers: planted[code]?.(answers) ?? answers,
      placeOf: (slot) => ({ cell: `slot ${slot}` }),
      file: `${code}.xlsx`,
      said: [],
    };
  });
  const said = (given: readonly SetEntry[]): ReadonlyMap<string, readonly Finding[]> => {
    const found = runSetChecks(context, given);
    return new Map(given.map(({ unit }, at) => [unit.code, found[at] ?? []]));
  };
  const usual = said(entries);
  expect(
    [...usual.values()]
      .flat()
      .map(({ code }) => code)
      .sort(),
  ).toEqual(["CHECK-101", "CHECK-102", ...["CHECK-104", "CHECK-104", "CHECK-104"]]);
  fc.assert(
    fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), (mixed) => {
      const found = said(mixed);
      for (const { unit } of entries) expect(found.get(unit.code)).toEqual(usual.get(unit.code));
    }),
    { numRuns: 30 },
  );
});

test("one file alone, or the same unit's two, have nobody to be held against", () => {
  const [first = ""] = communes;
  expect(acrossUnits({}, { codes: [first] })).toEqual([]);
  expect(acrossUnits({}, { codes: [first, first] })).toEqual([]);
});
