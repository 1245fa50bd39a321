import { checked, type TypedAnswers } from "../../support/answers";
import { everythingOn } from "../../support/everything-on";

const context = everythingOn();
const commune = "26215";
const town = "26206";
const district = "736";

/** "C01 2023 sum-of blocks": the rules broken, as the check names them. */
function broken(
  code: string,
  figures: TypedAnswers["figures"],
  notes?: TypedAnswers["notes"],
): readonly string[] {
  return checked(context, code, { figures: figures ?? {}, ...(notes && { notes }) })
    .filter((finding) => finding.code === "CHECK-001")
    .map(({ part, period, params, severity }) => `${part} ${period} ${params["rule"]} ${severity}`);
}

type RuleCase = readonly [
  what: string,
  figures: NonNullable<TypedAnswers["figures"]>,
  ...rules: readonly string[],
];

/** One line a rule of domain.md §2: what breaks it, and beside it what just does not. */
const ofCommune: readonly RuleCase[] = [
  ["nobody lives there", { "A01 2023": 0 }, "A01 2023 range blocks"],
  ["a province's people in one commune", { "A01 2023": 200_001 }, "A01 2023 range blocks"],
  ["the most people a commune may have", { "A01 2023": 200_000 }],
  ["people jump by over 20 %", { "A01 2022": 10_000, "A01 2023": 12_001 }, "A01 2023 jump needs-reason"],
  ["people grow by 20 %", { "A01 2022": 10_000, "A01 2023": 12_000 }],
  ["half a person", { "A01 2023": 10.5 }, "A01 2023 whole blocks"],
  ["more rural people than people", { "A01 2023": 100, "A01n 2023": 101 }, "A01n 2023 at-most:A01 blocks"],
  ["a ward without rural people", { "A01 2023": 100, "A01n 2023": 0 }],
  ["8 people a household", { "A01 2023": 8000, "A02 2023": 1000 }, "A02 2023 per:A01 blocks"],
  ["1 person a household", { "A01 2023": 1000, "A02 2023": 1000 }, "A02 2023 per:A01 blocks"],
  ["4 people a household", { "A01 2023": 4000, "A02 2023": 1000 }],
  [
    "more rural households than households",
    { "A02 2023": 5, "A02n 2023": 6 },
    "A02n 2023 at-most:A02 blocks",
  ],
  ["61 hamlets", { "A03 2023": 61 }, "A03 2023 range blocks"],
  ["no document at all", { "B01 2023": 0 }, "B01 2023 zero-noted notes"],
  ["a plan without number and day", { "B02 trong-ky": true }, "B02 trong-ky needs-parts needs-reason"],
  ["no plan", { "B02 trong-ky": false }],
  [
    "a plan of 2020",
    { "B02 trong-ky": true, "B02.so trong-ky": "1/KH-UBND", "B02.ngay trong-ky": "2020-12-31" },
    "B02.ngay trong-ky in-span blocks",
  ],
  [
    "a plan of December 2023, after the day of the figures",
    { "B02 trong-ky": true, "B02.so trong-ky": "1/KH-UBND", "B02.ngay trong-ky": "2023-12-31" },
  ],
  [
    "OCOP that is not the sum of its stars",
    { "C01 2023": 6, "C02 2023": 3, "C03 2023": 1, "C04 2023": 1 },
    "C01 2023 sum-of blocks",
  ],
  [
    "more of one star than in all, the others still blank",
    { "C01 2023": 2, "C02 2023": 3 },
    "C01 2023 sum-of blocks",
    "C02 2023 at-most:C01 blocks",
  ],
  ["a part still blank is no wrong sum", { "C01 2023": 6, "C02 2023": 3, "C03 2023": 1 }],
  ["more makers than products", { "C01 2023": 2, "C05 2023": 3 }, "C05 2023 at-most:C01 blocks"],
  ["19 triệu a hectare", { "C09 2022": 19.9 }, "C09 2022 range blocks"],
  ["more trained than people", { "A01 2023": 100, "C10 2023": 101 }, "C10 2023 at-most:A01 blocks"],
  [
    "more skilled workers than workers",
    { "C11.n 2023": 11, "C11.d 2023": 10 },
    "C11.n 2023 at-most:C11.d blocks",
  ],
  [
    "an income in thousand đồng",
    { "D01 2023": 51_600 },
    "D01 2023 unit-trap:10000 blocks",
    "D01 2023 range blocks",
  ],
  [
    "an income in đồng",
    { "D01 2023": 51_600_000 },
    "D01 2023 unit-trap:10000000 blocks",
    "D01 2023 range blocks",
  ],
  ["an income that is no slip of the unit", { "D01 2023": 301 }, "D01 2023 range blocks"],
  ["an income as asked", { "D01 2023": 51.6 }],
  ["more poor households than households", { "A02 2023": 10, "D02 2023": 11 }, "D02 2023 at-most:A02 blocks"],
  ["more insured than people", { "A01 2023": 10, "D04.n 2023": 11 }, "D04.n 2023 at-most:A01 blocks"],
  [
    "more with clean water than with hygienic",
    { "A02 2023": 10, "D05.n 2023": 9, "D06.n 2023": 8 },
    "D05.n 2023 at-most:D06.n blocks",
  ],
  ["501 km of road", { "D07 2023": 500.5 }, "D07 2023 range blocks"],
  [
    "more standard schools than schools",
    { "D09.n 2023": 9, "D09.d 2023": 8 },
    "D09.n 2023 at-most:D09.d blocks",
  ],
  ["recognised without year and decision", { "E01 luy-ke": true }, "E01 luy-ke needs-parts needs-reason"],
  [
    "nâng cao without đạt chuẩn asks for a reason, no more",
    { "E01 luy-ke": false, "E02 luy-ke": true, "E02.nam luy-ke": 2022, "E02.so luy-ke": "1/QĐ" },
    "E02 luy-ke without:E01 needs-reason",
  ],
  [
    "kiểu mẫu without nâng cao asks for a reason, no more",
    { "E02 luy-ke": false, "E03 luy-ke": true, "E03.nam luy-ke": 2022, "E03.so luy-ke": "1/QĐ" },
    "E03 luy-ke without:E02 needs-reason",
  ],
  ["20 criteria", { "E04 2023": 20 }, "E04 2023 range blocks"],
  ["reached with 18 criteria", { "E01b luy-ke": "dat", "E04 2023": 18 }, "E01b luy-ke means:E04 blocks"],
  ["not reached with 19", { "E01b luy-ke": "chua-dat", "E04 2023": 19 }, "E01b luy-ke means:E04 blocks"],
  ["reached with 19", { "E01b luy-ke": "dat", "E04 2023": 19 }],
  [
    "two criteria named where one is missing",
    { "E04 2023": 18, "E04b 2023": "1;9" },
    "E04b 2023 rest:E04 blocks",
  ],
  ["the missing criteria named", { "E04 2023": 17, "E04b 2023": "1;9" }],
  ["none missing, none named", { "E04 2023": 19, "E04b 2023": { state: "none" } }],
  ["more model hamlets than hamlets", { "A03 2023": 5, "E05 luy-ke": 6 }, "E05 luy-ke at-most:A03 blocks"],
  [
    "more in the span than in all",
    { "E05 luy-ke": 2, "E05.ky trong-ky": 3 },
    "E05.ky trong-ky at-most:E05 blocks",
  ],
  [
    "cash above the whole contribution",
    { "F07 2023": 1, "F08 2023": 2 },
    "F07 2023 sum-of blocks",
    "F08 2023 at-most:F07 blocks",
  ],
  [
    "a contribution that is not its parts",
    { "F07 2023": 10, "F08 2023": 2, "F09v 2023": 3, "F10v 2023": 1, "F07k 2023": 1 },
    "F07 2023 sum-of blocks",
  ],
  [
    "its parts rounded each for itself",
    { "F07 2023": 7.2, "F08 2023": 2, "F09v 2023": 3, "F10v 2023": 1, "F07k 2023": 1 },
  ],
  ["land in hectares", { "F09 2023": 1.5 }, "F09 2023 unit-trap:0.0001 needs-reason"],
  ["no land, and a real plot", { "F09 2022": 0, "F09 2023": 21 }],
  ["more givers than households", { "A02 2023": 10, "F11 2023": 11 }, "F11 2023 at-most:A02 blocks"],
  [
    "people at no meeting",
    { "G02 2023": 0, "G03 2023": 5 },
    "G03 2023 zero:G02 blocks",
    "G03 2023 at-most-times:G02 notes",
  ],
  [
    "a year of what did not take place",
    { "E01 luy-ke": false, "E01.nam luy-ke": 2015 },
    "E01.nam luy-ke only-with:E01 needs-reason",
  ],
  ["no year of what did not take place", { "E01 luy-ke": false, "E01.nam luy-ke": { state: "none" } }],
  [
    "nâng cao before đạt chuẩn",
    { "E01.nam luy-ke": 2019, "E02.nam luy-ke": 2018 },
    "E02.nam luy-ke not-before:E01.nam needs-reason",
  ],
  ["both in one year", { "E01.nam luy-ke": 2019, "E02.nam luy-ke": 2019 }],
  [
    "a report dated before the day of its figures",
    { "M03.ngay -": "2023-10-30" },
    "M03.ngay - near-cut-off needs-reason",
  ],
  ["a conference planned for 2032", { "M01.ngay -": "2032-11-20" }, "M01.ngay - near-cut-off needs-reason"],
  ["a report of November", { "M03.ngay -": "2023-11-24", "M01.ngay -": "2023-10-31" }],
  ["a total in thousand đồng", { "F01 2022": 30_000_000 }, "F01 2022 unit-trap:5000000 needs-reason"],
  ["a total in đồng", { "F01 2022": 30_000_000_000 }, "F01 2022 unit-trap:1000000000 blocks"],
  [
    "one year in thousand đồng",
    { "F02 2021": 120, "F02 2022": 150_000, "F02 2023": 180 },
    "F02 2022 slip:0:2022 needs-reason",
  ],
  ["one year in đồng", { "F02 2021": 120, "F02 2023": 180_000_000 }, "F02 2023 slip:1:2023 needs-reason"],
  [
    "one year in tỷ đồng",
    { "F02 2021": 12_000, "F02 2022": 15, "F02 2023": 18_000 },
    "F02 2022 slip:2:2022 needs-reason",
  ],
  [
    "of two years a thousand apart the larger is asked",
    { "F02 2021": 15, "F02 2022": 12_000 },
    "F02 2022 slip:0:2022 needs-reason",
  ],
  ["a year without, and one with", { "F02 2021": 0, "F02 2022": 12_000, "F02 2023": 0.5 }],
  ["a hundred times more", { "F02 2021": 15, "F02 2022": 1500, "F02 2023": 20 }],
  [
    "land of one year in hectares",
    { "F09 2021": 12_000, "F09 2022": 21_000, "F09 2023": 2.5 },
    "F09 2023 slip:0:2023 needs-reason",
    "F09 2023 unit-trap:0.0001 needs-reason",
  ],
  ["over 2.000 a meeting", { "G02 2023": 2, "G03 2023": 4001 }, "G03 2023 at-most-times:G02 notes"],
];

test.each(ofCommune.map(([what, figures, ...rules]) => [what, { figures, rules }] as const))(
  "a commune: %s",
  (_what, { figures, rules }) => {
    expect([...broken(commune, figures)].sort()).toEqual([...rules].sort());
  },
);

test.each([
  [
    "less than what stands below it",
    { "F01 2023": 5, "F02 2023": 4, "F04 2023": 2 },
    ["F01 2023 sum-of blocks"],
  ],
  [
    "more, for what only communes are asked",
    { "F01 2023": 9, "F02 2023": 4, "F03a 2023": 1, "F03b 2023": 0, "F04 2023": 2, "F05 2023": 1 },
    [],
  ],
  ["a number of the district's own above the communes' bound", { "C10 2023": 900_000 }, []],
] as const)("a district: resources %s", (_what, figures, rules) => {
  expect(broken(district, figures)).toEqual(rules);
});

test("all eight sources given, a total that is more is wrong too", () => {
  const sources = ["F02", "F03a", "F03b", "F03c", "F04", "F05", "F06", "F07"];
  const figures = Object.fromEntries(sources.map((id) => [`${id} 2023`, 10]));
  expect(broken(commune, { ...figures, "F01 2023": 80 })).toEqual([]);
  expect(broken(commune, { ...figures, "F01 2023": 81 })).toEqual(["F01 2023 sum-of blocks"]);
});

test("a ward is asked nothing only xã are asked", () => {
  expect(() => broken(town, { "A01 2023": 9000, "A02 2023": 2500 })).not.toThrow();
  expect(checked(context, town, {}).filter(({ part }) => part?.startsWith("E0"))).toEqual([]);
});

test("a reason beside the row answers what only needs a reason, never what blocks", () => {
  const jump = { "A01 2022": 10_000, "A01 2023": 15_000 };
  expect(broken(commune, jump, { A01: "sáp nhập" })).toEqual(["A01 2023 jump notes"]);
  expect(broken(commune, { "A01 2023": 0 }, { A01: "sáp nhập" })).toEqual(["A01 2023 range blocks"]);
});
