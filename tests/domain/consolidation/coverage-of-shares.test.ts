import { consolidate } from "../../../src/domain/consolidation/consolidate";
import { noDecisions } from "../../../src/domain/consolidation/decisions";
import { dongNai } from "../../support/campaign";
import { codesBelow, unitOf } from "../../support/consolidated";
import { handIn, notApplicable, slotIn, type Given } from "../../support/hand-ins";

const context = dongNai();
const communes = codesBelow(context, "736");

/** Every commune of the district gives the same figures; the first of them gives others. */
function coverage(keys: readonly string[], all: Readonly<Record<string, Given>>, first = all) {
  const { totals } = consolidate({
    context,
    unit: unitOf(context, "736"),
    submissions: communes.map((code, at) =>
      handIn(context, unitOf(context, code), { figures: at === 0 ? first : all }),
    ),
    refused: [],
    refusals: [],
    decisions: noDecisions,
    previous: undefined,
  });
  return keys.map((key) => {
    const total = totals[slotIn(context, key)];
    return `${total?.unitsReporting}/${total?.unitsExpected}`;
  });
}

const schools = ["D09.n|2023", "D09.d|2023", "D09|2023"];

test("a share whose parts nobody has is expected of nobody, as its parts are", () => {
  expect(coverage(schools, { "D09.n|2023": notApplicable, "D09.d|2023": notApplicable })).toEqual([
    "0/0",
    "0/0",
    "0/0",
  ]);
});

test("x in either part takes the unit out of the share's coverage", () => {
  expect(coverage(schools, { "D09.n|2023": notApplicable, "D09.d|2023": 3 })).toEqual([
    "0/0",
    "14/14",
    "0/0",
  ]);
  expect(coverage(schools, { "D09.n|2023": 2, "D09.d|2023": notApplicable })).toEqual([
    "14/14",
    "0/0",
    "0/0",
  ]);
});

test("one unit's x is one unit less", () => {
  const given = { "D09.n|2023": 2, "D09.d|2023": 3 };
  expect(coverage(schools, given, { ...given, "D09.n|2023": notApplicable })).toEqual([
    "13/13",
    "14/14",
    "13/13",
  ]);
  // Blank is no x: it is still owed.
  expect(coverage(schools, given, { "D09.d|2023": 3 })).toEqual(["13/14", "14/14", "13/14"]);
});

test("a share of the population likewise: who says x of the numerator owes no share", () => {
  const keys = ["D04.n|2023", "A01|2023", "D04|2023"];
  const given = { "D04.n|2023": 900, "A01|2023": 1000 };
  expect(coverage(keys, given, { ...given, "D04.n|2023": notApplicable })).toEqual([
    "13/13",
    "14/14",
    "13/13",
  ]);
});
