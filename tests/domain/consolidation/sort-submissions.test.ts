import { applyDecisions } from "../../../src/domain/consolidation/apply-decisions";
import { Decisions, noDecisions, parseDecision } from "../../../src/domain/consolidation/decisions";
import { isBelow, sortSubmissions } from "../../../src/domain/consolidation/sort-submissions";
import type { Submission } from "../../../src/domain/submission/submission";
import { dongNai } from "../../support/campaign";
import { unitOf } from "../../support/consolidated";
import { handIn, type HandIn } from "../../support/hand-ins";

const context = dongNai();
const district = unitOf(context, "736");
const xa = unitOf(context, "26227");
const stranger = (context.childrenOf.get(unitOf(context, "737").code) ?? [])[0] ?? xa;
const bienHoa = unitOf(context, "731");
const from = (unit = xa, given: HandIn = {}): Submission => handIn(context, unit, given);

function sorted(
  files: readonly Submission[],
  answers: Readonly<Record<string, string>> = {},
  unit = district,
) {
  const entries = Object.entries(answers).map(([question, text]) => [question, parseDecision(text)] as const);
  const known = entries.flatMap(([question, decision]) => (decision ? [[question, decision] as const] : []));
  const decisions = known.length === 0 ? noDecisions : new Decisions(new Map(known));
  const decided = files.map((file) => applyDecisions(context, file, decisions));
  const result = sortSubmissions(context, unit, decided);
  return {
    ...result,
    units: [...result.byUnit].map(([code, { length }]) => `${code}: ${length}`),
    said: result.findings.map(({ code, severity }) => `${code} ${severity}`),
    aside: result.records.map(({ status, reason }) => `${status} ${reason ?? ""}`),
  };
}

test("each file goes to its unit, in the order given", () => {
  const files = [from(xa, { name: "b" }), from(unitOf(context, "26206")), from(xa, { name: "a" })];
  const result = sorted(files);
  expect(result.units).toEqual(["26227: 2", "26206: 1"]);
  expect(result.byUnit.get(xa.code)?.map(({ source }) => source.file)).toEqual(["b", "a"]);
  expect([result.said, result.aside]).toEqual([[], []]);
});

test("the same bytes twice count once, whatever the second file is called", () => {
  const result = sorted([from(xa, { name: "a", sha: "1" }), from(xa, { name: "b", sha: "1" })]);
  expect([result.units, result.said, result.aside]).toEqual([
    ["26227: 1"],
    ["UNIT-003 notes"],
    ["duplicate UNIT-003"],
  ]);
  expect(result.findings[0]).toMatchObject({ place: { file: "b" }, params: { twin: "a" } });
});

test("another campaign's file, and another place's, are foreign", () => {
  const files = [from(xa, { more: { campaign: "binh-phuoc-2023" } }), from(stranger)];
  const result = sorted(files);
  expect(result.units).toEqual([]);
  expect(result.said).toEqual(["UNIT-002 blocks", "UNIT-004 blocks"]);
  expect(result.aside).toEqual(["foreign UNIT-002", "foreign UNIT-004"]);
  expect(result.findings[1]?.params).toEqual({ name: stranger.name, under: district.name });
});

test("a file that has lost its campaign's name is still one of ours", () => {
  expect(sorted([from(xa, { more: { campaign: undefined } })]).units).toEqual(["26227: 1"]);
});

describe("a file whose unit is not known", () => {
  const unknown = from(xa, { sha: "0123456789abcdef", more: { unit: undefined, identifiedBy: "none" } });

  test("is left aside and asked about", () => {
    const result = sorted([unknown]);
    expect([result.units, result.said, result.aside]).toEqual([
      [],
      ["UNIT-001 needs-reason"],
      ["left-aside UNIT-001"],
    ]);
    expect(result.findings[0]?.question).toBe("unit:0123456789ab");
  });

  test("goes where a person puts it", () => {
    const result = sorted([unknown], { "unit:0123456789ab": "put:26227" });
    expect([result.units, result.said]).toEqual([["26227: 1"], []]);
    expect(result.byUnit.get(xa.code)?.[0]).toMatchObject({ unit: xa.code, identifiedBy: "id" });
  });

  test.each(["put:99999", "put:không rõ", "take"])("%s names no unit: said, and still asked", (answer) => {
    const { said, findings, units } = sorted([unknown], { "unit:0123456789ab": answer });
    expect([units, said]).toEqual([[], ["UNIT-001 needs-reason", "UNIT-024 needs-reason"]]);
    expect(findings.map(({ question }) => question)).toEqual(["unit:0123456789ab", "unit:0123456789ab"]);
  });

  test("aside: it counts for nobody, and is no longer asked about", () => {
    const result = sorted([unknown], { "unit:0123456789ab": "aside" });
    expect([result.units, result.said, result.aside]).toEqual([
      [],
      ["UNIT-025 notes"],
      ["left-aside UNIT-025"],
    ]);
  });

  test("put to a unit of another place it is foreign", () => {
    expect(sorted([unknown], { "unit:0123456789ab": `put:${stranger.code}` }).aside).toEqual([
      "foreign UNIT-004",
    ]);
  });
});

test("a wrong unit on the file is put right by a person", () => {
  const file = from(stranger, { sha: "0123456789abcdef" });
  expect(sorted([file], { "unit:0123456789ab": "put:26227" }).units).toEqual(["26227: 1"]);
});

test("the consolidating unit's own report, and a unit outside the expected list, are kept apart", () => {
  const province = unitOf(context, "75");
  const result = sorted([from(bienHoa), from(province), from(district)], {}, province);
  expect([...result.unexpected.keys()]).toEqual(["731"]);
  expect(result.own.map(({ unit }) => unit)).toEqual(["75"]);
  expect(result.units).toEqual(["736: 1"]);
  expect(result.said).toEqual(["UNIT-012 needs-reason"]);
  expect(result.findings[0]?.params).toMatchObject({ name: bienHoa.name, why: bienHoa.exclusion });
});

test("below means anywhere below", () => {
  const province = unitOf(context, "75");
  expect([isBelow(context, xa, district), isBelow(context, xa, province)]).toEqual([true, true]);
  expect([
    isBelow(context, district, xa),
    isBelow(context, xa, xa),
    isBelow(context, stranger, district),
  ]).toEqual([false, false, false]);
});
