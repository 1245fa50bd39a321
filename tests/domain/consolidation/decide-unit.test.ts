import { consolidate } from "../../../src/domain/consolidation/consolidate";
import type { Finding } from "../../../src/domain/finding";
import type { Submission } from "../../../src/domain/submission/submission";
import { dongNai } from "../../support/campaign";
import { unitOf } from "../../support/consolidated";
import { decisionsOf } from "../../support/decisions-of";
import { handIn, notApplicable, slotIn, type HandIn } from "../../support/hand-ins";

const context = dongNai();
const [thanhSon, phuTan, town] = ["26209", "26212", "26206"].map((code) => unitOf(context, code)) as [
  ReturnType<typeof unitOf>,
  ReturnType<typeof unitOf>,
  ReturnType<typeof unitOf>,
];
const sha = "0123456789abcdef";
const question = "unit:0123456789ab";

const asking = (code: string): Finding => ({
  code,
  severity: "needs-reason",
  unit: phuTan.code,
  place: { file: "BC.xlsx" },
  params: { taken: phuTan.name, other: thanhSon.name },
  question,
});
const reading: Finding = {
  code: "VALUE-001",
  severity: "notes",
  unit: phuTan.code,
  place: { file: "BC.xlsx" },
  params: {},
};

/** Thanh Sơn's figures in the form of Phú Tân, with the titles changed; Phú Tân's own file beside it. */
const disputed = (given: HandIn = {}): Submission =>
  handIn(context, phuTan, {
    name: "BC.xlsx",
    sha,
    saved: "2023-11-25T08:00:00Z",
    figures: { "A01|2023": 15136 },
    ...given,
    more: { unitIsLikely: true, findings: [asking("ID-003"), reading], ...given.more },
  });
const own = handIn(context, phuTan, { saved: "2023-11-20T08:00:00Z", figures: { "A01|2023": 17791 } });

function consolidated(files: readonly Submission[], answers: Readonly<Record<string, string>> = {}) {
  const result = consolidate({
    context,
    unit: unitOf(context, "736"),
    submissions: files,
    refused: [],
    refusals: [],
    decisions: decisionsOf(answers),
    previous: undefined,
  });
  const answersOf = (code: string) => result.children.find(({ unit }) => unit.code === code)?.answers;
  return {
    ...result,
    a01: (code: string) => answersOf(code)?.figures.value(slotIn(context, "A01|2023")),
    coded: (code: string) => result.findings.filter((finding) => finding.code === code),
    statuses: result.files.map(({ unit, status, reason }) => [unit, status, reason]),
  };
}

describe("a file whose unit is only likely", () => {
  test("is out of the totals, beside the unit's own file too, and asks", () => {
    const result = consolidated([own, disputed()]);
    expect(result.a01(phuTan.code)).toBe(17791);
    expect(result.totals[slotIn(context, "A01|2023")]).toMatchObject({ value: 17791, unitsReporting: 1 });
    expect(result.coverage.received).toEqual([phuTan.code]);
    expect(result.statuses[1]).toEqual([phuTan.code, "left-aside", "ID-003"]);
    expect(result.coded("ID-003")).toMatchObject([{ severity: "needs-reason", question }]);
  });

  test("put: counts as the one named; nothing asks any more, and what is said of the file is that unit's", () => {
    const result = consolidated([own, disputed()], { [question]: `put:${thanhSon.code}` });
    expect([result.a01(phuTan.code), result.a01(thanhSon.code)]).toEqual([17791, 15136]);
    expect(result.coded("ID-003")).toEqual([]);
    expect(result.findings.filter((finding) => finding.question === question)).toEqual([]);
    expect(result.coded("VALUE-001")).toMatchObject([{ unit: thanhSon.code }]);
    expect(result.coded("UNIT-023")).toMatchObject([
      { severity: "notes", unit: thanhSon.code, params: { name: thanhSon.name, other: phuTan.name } },
    ]);
    expect(result.journal.map(({ code }) => code)).toContain("JOURNAL-decision");
  });

  test("take: counts as the one proposed", () => {
    const result = consolidated([disputed()], { [question]: "take" });
    expect(result.a01(phuTan.code)).toBe(15136);
    expect(result.coded("UNIT-023")[0]?.params).toEqual({ name: phuTan.name });
  });

  test("aside: counts for nobody, with a note instead of the question", () => {
    const result = consolidated([own, disputed()], { [question]: "aside" });
    expect(result.a01(phuTan.code)).toBe(17791);
    expect(result.statuses[1]).toEqual([phuTan.code, "left-aside", "UNIT-025"]);
    expect(result.findings.map((finding) => finding.question)).not.toContain(question);
  });

  test("put to a unit there is not: said, and still asked", () => {
    const result = consolidated([disputed()], { [question]: "put:99999" });
    expect(result.statuses[0]).toEqual([phuTan.code, "left-aside", "ID-003"]);
    expect(result.coded("UNIT-024")).toMatchObject([{ params: { id: "99999" }, question }]);
  });
});

test("ID-001 of a file nobody's mark names is gone once it is put", () => {
  const nobody = handIn(context, town, {
    sha,
    more: { unit: undefined, identifiedBy: "none", findings: [{ ...asking("ID-001"), params: {} }] },
  });
  expect(consolidated([nobody]).coded("UNIT-001")).toMatchObject([{ question }]);
  const result = consolidated([nobody], { [question]: `put:${town.code}` });
  expect([result.coded("ID-001"), result.coded("UNIT-001")]).toEqual([[], []]);
  expect(result.coverage.received).toEqual([town.code]);
});

test("what the unit decided on is not asked is kept outside and said, and stands in no figure", () => {
  // A town owes no E01; while nobody knew whose the file was it was read as if it did.
  const file = disputed({ figures: { "E01.nam|luy-ke": 2015, "E02|luy-ke": notApplicable, "A01|2023": 9 } });
  const result = consolidated([file], { [question]: `put:${town.code}` });
  const answers = result.children.find(({ unit }) => unit === town)?.answers;
  expect(answers?.figures.state(slotIn(context, "E01.nam|luy-ke"))).toBe("absent");
  expect(answers?.outside.map(({ text }) => text)).toEqual(["2015"]);
  expect(result.coded("PLACE-005")).toMatchObject([
    { unit: town.code, part: "E01.nam", period: "luy-ke", params: { text: "2015" } },
  ]);
  expect(result.a01(town.code)).toBe(9);
});

describe("decisions that answer nothing", () => {
  test("an unknown question is said, with what was decided", () => {
    const result = consolidated([own], {
      "unit:ffffffffffff": "put:26209",
      "row:D02:57@ffffffffffff": "take",
    });
    expect(result.coded("UNIT-027")).toMatchObject([
      { severity: "notes", params: { question: "unit:ffffffffffff", answer: "put:26209" } },
      { severity: "notes", params: { question: "row:D02:57@ffffffffffff", answer: "take" } },
    ]);
  });

  test("an answered question of a file given is none, in the next run neither", () => {
    const answers = { [question]: "put:26209", [`blank:${sha.slice(0, 12)}`]: "take" };
    expect(consolidated([disputed()], answers).coded("UNIT-027")).toEqual([]);
  });
});
