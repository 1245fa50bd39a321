import { checked, type TypedAnswers } from "../../support/answers";
import { dongNai } from "../../support/campaign";

const [pilot, district, commune] = ["736", "735", "26215"];

/** The findings about how the movement is reviewed, with their severity. */
function found(code: string, figures: NonNullable<TypedAnswers["figures"]>): readonly string[] {
  return checked(dongNai(), code, { figures })
    .filter((finding) => finding.code > "CHECK-005" && finding.code < "CHECK-010")
    .map((finding) => `${finding.code} ${finding.part} ${finding.severity}`);
}

const conference = (day?: string) => ({
  "M01 -": "hoi-nghi",
  ...(day !== undefined && { "M01.ngay -": day }),
});

test.each([
  ["a pilot that only reports", pilot, { "M01 -": "bao-cao" }, ["CHECK-006 M01 blocks"]],
  ["any other district may only report", district, { "M01 -": "bao-cao" }, []],
  ["a pilot's conference on the last day", pilot, conference("2023-11-30"), []],
  ["a pilot's conference in December", pilot, conference("2023-12-01"), ["CHECK-007 M01.ngay blocks"]],
  [
    "another district's conference in December",
    district,
    conference("2023-12-01"),
    ["CHECK-007 M01.ngay needs-reason"],
  ],
  [
    "a commune's conference in December",
    commune,
    conference("2023-12-01"),
    ["CHECK-007 M01.ngay needs-reason"],
  ],
  [
    "a pilot's conference without a day, not even a planned one",
    pilot,
    conference(),
    ["CHECK-008 M01.ngay needs-reason"],
  ],
  ["another's conference without a day", district, conference(), []],
  [
    "a report with a day, a hall and delegates",
    district,
    { "M01 -": "bao-cao", "M01.ngay -": "2023-12-20", "M01.dia-diem -": "Hội trường", "M01.dai-bieu -": 80 },
    ["CHECK-009 M01.ngay notes", "CHECK-009 M01.dia-diem notes", "CHECK-009 M01.dai-bieu notes"],
  ],
  ["nothing said yet", pilot, {}, []],
])("%s", (_what, code, figures, expected) => {
  expect(found(code ?? "", figures)).toEqual(expected);
});

test("a department has November too, the province December", () => {
  expect(found("DNI-SNV", conference("2023-12-15"))).toEqual(["CHECK-007 M01.ngay needs-reason"]);
  expect(found("75", conference("2023-12-15"))).toEqual([]);
});
