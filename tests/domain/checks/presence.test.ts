import { parsePartId, parsePeriodId } from "../../../src/domain/indicator/ids";
import { parseSectionPath } from "../../../src/domain/outline/section-path";
import { namesOf, sentenceOf } from "../../../src/messages/catalogue";
import { answersOf, checked, type TypedAnswers } from "../../support/answers";
import { dongNai } from "../../support/campaign";
import { campaignJson, contextOf } from "../../support/campaign-file";

const commune = "26215";

function missing(code: string, typed: TypedAnswers): readonly string[] {
  return checked(dongNai(), code, typed).flatMap((finding) =>
    finding.code === "CHECK-002" ? [`${finding.part} ${finding.period}`] : [],
  );
}

test("an empty return misses every mandatory cell, as many as the lint counts", () => {
  expect(missing(commune, {})).toHaveLength(56);
  expect(missing(commune, {})).toEqual(
    expect.arrayContaining(["A01 dau-ky", "D04.n 2023", "E01 luy-ke", "H01 2021"]),
  );
});

test("what is derived, optional or only if there is any is never missing", () => {
  const parts = missing(commune, {}).map((name) => name.split(" ")[0]);
  for (const part of ["D04", "E01.nam", "B03", "F02", "M01.ngay", "A03"]) expect(parts).not.toContain(part);
});

test.each([
  ["a value", 12],
  ["nothing occurred", { state: "none" }],
  ["does not apply", { state: "not-applicable" }],
  ["not known yet", { state: "blank", text: "…" }],
  ["a text nobody can read: that is another finding's", { state: "unreadable", text: "khoảng 12" }],
] as const)("%s is an answer", (_what, answer) => {
  expect(missing(commune, { figures: { "B01 2021": answer } })).not.toContain("B01 2021");
});

test("who gives no amount is told of -; of a choice, a year or a Có/Không it would say nothing", () => {
  const names = namesOf(dongNai());
  const said = (key: string): string =>
    checked(dongNai(), commune, {}).flatMap((finding) =>
      finding.code === "CHECK-002" && `${finding.part} ${finding.period}` === key
        ? [sentenceOf(finding, names, "vi")]
        : [],
    )[0] ?? "";
  expect(said("B01 2021")).toContain("Đề nghị nhập; không phát sinh ghi -, chưa có số liệu ghi …");
  for (const key of ["M01 -", "E01 luy-ke"])
    expect(said(key)).toContain("Đề nghị nhập; chưa có số liệu ghi …, không áp dụng ghi x.");
});

const leaves = (code: string, context = dongNai()): readonly string[] =>
  checked(context, code, {
    narratives: [{ section: parseSectionPath("I.1"), text: "Thuận lợi", sheet: "Báo cáo", cell: "D7" }],
  }).flatMap(({ code: said, section, severity }) => (said === "CHECK-003" ? [`${section} ${severity}`] : []));

test("leaves without a text are noted, where the text may come in Word; what is asked only if there is any is not", () => {
  expect(leaves(commune)).toHaveLength(13);
  expect(leaves(commune)).not.toContain("I.1 notes");
  expect(leaves(commune)).not.toContain("IV.3 notes");
  expect(leaves("DNI-SNV")).toContain("II.2.* notes");
});

test("they block where the workbook is the only place", () => {
  const file = campaignJson();
  file.switches.narrativeFromWord = false;
  expect(new Set(leaves(commune, contextOf(file)).map((said) => said.split(" ")[1]))).toEqual(
    new Set(["blocks"]),
  );
});

test("the day of the figures is the campaign's", () => {
  const said = (day: string): readonly string[] =>
    checked(dongNai(), commune, { figures: { "M02 -": day } }).flatMap(({ code, severity }) =>
      code === "CHECK-004" ? [severity] : [],
    );
  expect(said("2023-10-31")).toEqual([]);
  expect(said("2023-09-30")).toEqual(["needs-reason"]);
});

test("a lũy kế over years of which one is blank says so; a year that does not apply is not missing", () => {
  const said = (year: TypedAnswers["figures"]): readonly (string | number | undefined)[] =>
    checked(dongNai(), commune, { figures: { "B03 2021": 3, "B03 2023": 2, ...year } }).flatMap(
      ({ code, part, params }) => (code === "CHECK-005" && String(part) === "B03" ? [params["missing"]] : []),
    );
  expect(said({})).toEqual(["2022"]);
  expect(said({ "B03 2022": { state: "not-applicable" } })).toEqual([]);
  expect(said({ "B03 2022": 0 })).toEqual([]);
});

test("resources without credit: a year whose credit is blank is left out, and said, never counted as all without", () => {
  const figures = {
    ...Object.fromEntries(["2021", "2022", "2023"].map((year) => [`F01 ${year}`, 10])),
    "F05 2021": 1,
    "F05 2023": 2,
  };
  const slot = dongNai().index.slotOf(parsePartId("F01.ktd"), parsePeriodId("luy-ke")) ?? -1;
  expect(answersOf(dongNai(), "xa", { figures }).figures.value(slot)).toBe(17);
  const said = checked(dongNai(), commune, { figures }).filter(({ part }) => String(part) === "F01.ktd");
  expect(said.map(({ code, period, params }) => [code, period, params["missing"]])).toEqual([
    ["CHECK-005", "luy-ke", "2022"],
  ]);
});
