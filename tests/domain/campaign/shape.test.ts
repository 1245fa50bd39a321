import fc from "fast-check";
import { parseCampaign } from "../../../src/domain/campaign/parse-campaign";
import type { CampaignFile } from "../../../src/domain/campaign/schema";
import { problemSentence } from "../../../src/messages/campaign-problems";
import { dongNaiFile } from "../../support/campaign";
import { campaignJson, problemsOf, the } from "../../support/campaign-file";
import { propertyRuns } from "../../support/property";

/** Sets what no typed test could: a value at a path, or nothing there at all. */
function put(holder: object, key: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, value);
}

type ShapeCase = readonly [
  what: string,
  change: (file: CampaignFile) => void,
  path: string,
  code: string,
  vi: string,
];

const unitAt = (file: CampaignFile) => the(file.units, "26206")[1];
const pathOf = (file: CampaignFile, id: string): string => `$.indicators[${the(file.indicators, id)[1]}]`;
const json = campaignJson();
const [d04, e01b, d01] = ["D04", "E01b", "D01"].map((id) => pathOf(json, id));

const cases: readonly ShapeCase[] = [
  [
    "what is missing",
    (file) => put(file, "title", undefined),
    "$.title",
    "CAMPAIGN-041",
    "còn thiếu: cần một đoạn chữ trong dấu nháy",
  ],
  [
    "a choice that is missing",
    (file) => put(the(file.indicators, "D04")[0], "tier", undefined),
    `${d04}.tier`,
    "CAMPAIGN-041",
    "còn thiếu: cần một trong các giá trị: required, optional, off",
  ],
  [
    "a text for a number",
    (file) => put(file.switches, "listRows", "200"),
    "$.switches.listRows",
    "CAMPAIGN-042",
    "phải là một số, không phải “200”",
  ],
  [
    "a broken number for a whole one",
    (file) => put(file.switches, "listRows", 20.5),
    "$.switches.listRows",
    "CAMPAIGN-042",
    "phải là một số nguyên, không phải “20.5”",
  ],
  [
    "one thing where a list is asked",
    (file) => put(file, "units", { code: "75" }),
    "$.units",
    "CAMPAIGN-042",
    'phải là một danh sách trong ngoặc vuông, không phải “{"code":"75"}”',
  ],
  [
    "a misspelt key",
    (file) => put(the(file.units, "26206")[0], "exclude", "vì"),
    `$.units[${unitAt(json)}]`,
    "CAMPAIGN-043",
    "không có mục nào tên là exclude: xem lại cách viết",
  ],
  [
    "a nature nobody knows",
    (file) => put(the(file.indicators, "D04")[0], "nature", "stok"),
    `${d04}.nature`,
    "CAMPAIGN-044",
    "“stok” không có trong các giá trị được dùng: flow, stock, yearly-mean, event, particular",
  ],
  [
    "a rule nobody knows",
    (file) => put(the(file.indicators, "E01b")[0], "rules", [{ rule: "atmost" }]),
    `${e01b}.rules[0].rule`,
    "CAMPAIGN-044",
    "“atmost” không có trong các giá trị được dùng: range, unit-trap, sum-of, at-most, at-most-times, zero-implies-zero, jump, zero-noted, people-per-unit, needs-parts, without, reached-means, in-span, only-with, not-before, near-cut-off, chosen-is-rest",
  ],
  [
    "a roll-up rule nobody knows, of several ways to write one",
    (file) => put(the(file.indicators, "D04")[0], "rollUp", "average"),
    `${d04}.rollUp`,
    "CAMPAIGN-044",
    "“average” không có trong các giá trị được dùng: sum, mean, minimum, maximum, count-yes, none, ratio, weighted-mean",
  ],
  [
    "a numerator written on the spot without its unit",
    (file) =>
      put(the(file.indicators, "D04")[0].ratio ?? {}, "numerator", { label: "Số thẻ", type: "integer" }),
    `${d04}.ratio.numerator.unit`,
    "CAMPAIGN-041",
    "còn thiếu: cần một đoạn chữ trong dấu nháy",
  ],
  [
    "a weight of another indicator without its periods",
    (file) => put(the(file.indicators, "D01")[0], "weight", { part: "A01" }),
    `${d01}.weight.periods`,
    "CAMPAIGN-041",
    "còn thiếu: cần một nhóm mục trong ngoặc nhọn",
  ],
  [
    "a unit code that is none",
    (file) => put(the(file.units, "26206")[0], "code", "xã Phú Túc"),
    `$.units[${unitAt(json)}].code`,
    "CAMPAIGN-045",
    "“xã Phú Túc” không đúng dạng: mã đơn vị gồm 2-7 chữ số, hoặc chữ in hoa nối bằng gạch ngang (DNI-SNV)",
  ],
  [
    "a day that does not exist",
    (file) => put(file, "cutOff", "2023-02-30"),
    "$.cutOff",
    "CAMPAIGN-045",
    "“2023-02-30” không đúng dạng: ngày có thật, viết năm-tháng-ngày (2023-11-25)",
  ],
  [
    "a name that is empty",
    (file) => put(file, "movement", ""),
    "$.movement",
    "CAMPAIGN-046",
    "quá ngắn: cần ít nhất 1 ký tự",
  ],
  [
    "a list that is empty",
    (file) => put(file, "levels", []),
    "$.levels",
    "CAMPAIGN-046",
    "quá ít: cần ít nhất 1 mục",
  ],
  [
    "a number that is too small",
    (file) => put(file.switches, "narrativeRows", 0),
    "$.switches.narrativeRows",
    "CAMPAIGN-046",
    "quá nhỏ: ít nhất là 1",
  ],
  [
    "a sheet name Excel would cut",
    (file) => put(the(file.lists, "models")[0], "sheet", "Mô hình mới, cách làm hay, điển hình"),
    `$.lists[${the(json.lists, "models")[1]}].sheet`,
    "CAMPAIGN-047",
    "quá dài: nhiều nhất 31 ký tự",
  ],
];

test.each(cases)("%s", (_what, change, path, code, vi) => {
  const file = campaignJson();
  change(file);
  const problems = problemsOf(file);
  expect(problems.map((problem) => [problem.path, problem.code])).toEqual([[path, code]]);
  const [problem] = problems;
  expect(problem && problemSentence(code, "vi", problem.params)).toBe(vi);
  expect(problem && problemSentence(code, "en", problem.params)).not.toMatch(/undefined|CAMPAIGN|[À-ỹ]{3}/);
});

test("all complaints at once, each with its path; a key that is no plain word stands in quotes", () => {
  const file = campaignJson();
  put(file, "version", "1");
  put(file.natures, "yearly-mean", "2021");
  put(file.units[3] ?? {}, "kind", 7);
  expect(problemsOf(file).map(({ path, code }) => `${path} ${code}`)).toEqual([
    "$.version CAMPAIGN-045",
    "$.units[3].kind CAMPAIGN-042",
    '$.natures["yearly-mean"] CAMPAIGN-042',
  ]);
});

test.each([[null], [7], ["campaign"], [[]], [{}]])("%j is no campaign, and is told so", (given) => {
  const parsed = parseCampaign(given);
  expect(parsed.kind).toBe("wrong");
  expect(
    problemsOf(given).every(({ code, path }) => path.startsWith("$") && code.startsWith("CAMPAIGN-04")),
  ).toBe(true);
});

/** Every place of a JSON document: paths of objects, lists and what they hold. */
function placesOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const inner: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, at) => [at, item] as const)
    : typeof value === "object" && value !== null
      ? Object.entries(value)
      : [];
  return [path, ...inner.flatMap(([key, item]) => placesOf(item, [...path, key]))];
}

const places = placesOf(dongNaiFile()).filter((path) => path.length > 0 && path[0] !== "units");

test("whatever stands anywhere in the file, the campaign is used or refused in whole sentences; nothing is thrown", () => {
  const seen = { used: 0, refused: 0 };
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      "A01",
      "D04.n",
      "2021",
      "luy-ke",
      "commune",
      "II.2.a",
      "co-khong",
      0,
      -1,
      1e9,
      "",
      "2023-11-30",
    ),
    fc.constantFrom("__proto__", "constructor", "{code}", "$.units", "choice:"),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), anything, (path, value) => {
      const file = dongNaiFile();
      const holder = path
        .slice(0, -1)
        .reduce<object>((at, step) => Reflect.get(at, step) as object, file as object);
      Reflect.set(holder, path.at(-1) ?? "", value);
      const parsed = parseCampaign(file);
      seen[parsed.kind === "wrong" ? "refused" : "used"]++;
      for (const problem of problemsOf(file)) {
        expect(problem.path.startsWith("$")).toBe(true);
        for (const language of ["vi", "en"] as const)
          expect(problemSentence(problem.code, language, problem.params)).not.toMatch(/^CAMPAIGN|undefined/);
      }
    }),
    { ...propertyRuns(), numRuns: Math.ceil(propertyRuns().numRuns / 5) },
  );
  // A property that only ever saw one of the two would say little.
  expect(Math.min(seen.used, seen.refused)).toBeGreaterThan(5);
});
