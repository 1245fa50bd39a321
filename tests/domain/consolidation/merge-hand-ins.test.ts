import { mergeHandIns } from "../../../src/domain/consolidation/merge-hand-ins";
import type { Finding } from "../../../src/domain/finding";
import type { Submission } from "../../../src/domain/submission/submission";
import { dongNai } from "../../support/campaign";
import { unitOf } from "../../support/consolidated";
import {
  handIn,
  none,
  notApplicable,
  notYet,
  slotIn,
  unreadable,
  type Given,
  type HandIn,
} from "../../support/hand-ins";

const context = dongNai();
const xa = unitOf(context, "26227");
const file = (given: HandIn): Submission => handIn(context, xa, given);

/** Files in the order they count; those named in `withdrawing` blank what they leave blank. */
function merged(files: readonly HandIn[], withdrawing: readonly number[] = []) {
  const submissions = files.map((given, at) => file({ name: `lan-${at + 1}.xlsx`, ...given }));
  const merge = mergeHandIns(context, submissions, (one) => withdrawing.includes(submissions.indexOf(one)));
  const { figures } = merge.answers;
  return {
    ...merge,
    says: (key: string) => {
      const { state, value, text } = figures.answer(slotIn(context, key));
      return state === "value" ? value : (text ?? state);
    },
    from: (key: string) => merge.answers.origin[slotIn(context, key)],
    codes: merge.findings.map(({ code }) => code),
  };
}

const two = (first: Given, second: Given, withdrawing: readonly number[] = []) =>
  merged([{ figures: { "A01|2023": first } }, { figures: { "A01|2023": second } }], withdrawing);

const told = (findings: readonly Finding[], code: string): readonly Finding[] =>
  findings.filter((finding) => finding.code === code);

describe("a figure answered twice", () => {
  test.each<[string, Given, Given, unknown, readonly string[]]>([
    ["a correction", 12, 13, 13, ["UNIT-006"]],
    ["the same once more", 12, 12, 12, []],
    ["an addition", undefined, 13, 13, []],
    ["a blank", 12, undefined, 12, ["UNIT-007"]],
    ["not known yet", 12, notYet, 12, ["UNIT-007"]],
    ["known at last", notYet, 13, 13, ["UNIT-006"]],
    ["still not known", notYet, notYet, "…", []],
    ["not known, and left out", notYet, undefined, "…", []],
    ["nothing occurred", 12, none, "-", ["UNIT-006"]],
    ["does not apply", 12, notApplicable, "x", ["UNIT-006"]],
    ["a 0 corrected to nothing", 0, undefined, 0, ["UNIT-007"]],
    [
      "something nobody can read: it stands, so that it is seen",
      12,
      unreadable("khoảng 13"),
      "khoảng 13",
      ["UNIT-006"],
    ],
    ["read at last", unreadable("khoảng 13"), 13, 13, ["UNIT-006"]],
    ["a sign left out", notApplicable, undefined, "x", ["UNIT-007"]],
  ])("%s", (_what, first, second, expected, codes) => {
    const result = two(first, second);
    expect(result.says("A01|2023")).toBe(expected);
    expect(result.codes).toEqual(codes);
  });

  test("a change names both values, the later file and its cell", () => {
    expect(two(12.5, 13).findings).toMatchObject([
      {
        code: "UNIT-006",
        severity: "notes",
        unit: xa.code,
        part: "A01",
        period: "2023",
        place: { file: "lan-2.xlsx", sheet: "Báo cáo" },
        params: { before: "12,5", after: "13" },
      },
    ]);
  });

  test("a choice is quoted by its label, as its cell shows it", () => {
    const files = ["chua-dat", "dat"].map((id) => ({ figures: { "E01b|luy-ke": id } }));
    const [changed] = merged(files).findings;
    expect(changed?.params).toEqual({ before: "Chưa đạt", after: "Đạt" });
  });

  test("only the status changed: said, for a total loses its (ước)", () => {
    const estimate: Given = { state: "value", value: 12, status: "estimate" };
    const result = two(estimate, 12);
    expect(result.findings).toMatchObject([
      { code: "UNIT-019", params: { value: "12", statusBefore: "estimate", statusAfter: "official" } },
    ]);
    expect(result.answers.figures.status(slotIn(context, "A01|2023"))).toBe("official");
  });

  test("xóa withdraws it, and says what went", () => {
    const result = two(12, undefined, [1]);
    expect(result.says("A01|2023")).toBe("blank");
    expect(result.findings).toMatchObject([{ code: "UNIT-016", params: { before: "12" } }]);
    expect(two(12, notYet, [1]).says("A01|2023")).toBe("…");
  });

  test("a first file may not withdraw anything", () => {
    expect(two(12, undefined, [0]).says("A01|2023")).toBe(12);
  });
});

describe("several files", () => {
  const files: readonly HandIn[] = [
    { figures: { "A01|2022": 1, "A01|2023": 2, "A02|2023": 3 } },
    { figures: { "A01|2023": 20 } },
    { figures: { "A02|2023": 30 } },
  ];

  test("each figure comes from the last file that answers it, with its source and place", () => {
    const result = merged(files);
    expect(["A01|2022", "A01|2023", "A02|2023"].map(result.says)).toEqual([1, 20, 30]);
    expect(["A01|2022", "A01|2023", "A02|2023"].map(result.from)).toEqual([0, 1, 2]);
    expect(result.answers.revision).toBe(3);
    expect(result.answers.sources.map(({ revision, source }) => [revision, source.file])).toEqual([
      [1, "lan-1.xlsx"],
      [2, "lan-2.xlsx"],
      [3, "lan-3.xlsx"],
    ]);
    expect([...result.standing].sort()).toEqual([0, 1, 2]);
  });

  test("one question a file covers everything it leaves blank", () => {
    const blank = told(merged(files).findings, "UNIT-007");
    expect(blank.length).toBeGreaterThan(1);
    expect(new Set(blank.map(({ question }) => question))).toEqual(
      new Set(["blank:lan-2.xlsx", "blank:lan-3.xlsx"].map((question) => question.slice(0, 18))),
    );
  });

  test("a file whose answers were all replaced no longer stands; the last one does, even if it says nothing", () => {
    const whole = { figures: { "A01|2023": 1 } };
    const standing = (...files: readonly HandIn[]) => [...merged(files).standing].sort();
    expect(standing(whole, { figures: { "A01|2023": 2 } })).toEqual([1]);
    expect(standing(whole, {})).toEqual([0, 1]);
    expect(standing({})).toEqual([0]);
    expect(standing({ notes: { A01: "sáp nhập ấp" } }, whole)).toEqual([0, 1]);
  });

  test("the only file is used as it is", () => {
    const submission = file({ figures: { "A01|2023": 1 } });
    expect(mergeHandIns(context, [submission], () => false).answers.figures).toBe(submission.figures);
  });

  test("earlier files stay as they were read", () => {
    const first = file({ figures: { "A01|2023": 1 } });
    mergeHandIns(context, [first, file({ figures: { "A01|2023": 2 } })], () => false);
    expect(first.figures.value(slotIn(context, "A01|2023"))).toBe(1);
  });
});

describe("a count of list rows", () => {
  test("that was typed is not replaced by one nobody typed", () => {
    const raised: HandIn = { figures: { "H01|2022": 5 } };
    const counted = file({ name: "lan-2.xlsx" });
    counted.figures.set(slotIn(context, "H01|2022"), { state: "value", value: 2 });
    const merge = mergeHandIns(context, [file(raised), counted], () => false);
    expect(merge.answers.figures.value(slotIn(context, "H01|2022"))).toBe(5);
    expect(merge.findings.map(({ code }) => code)).toEqual(["UNIT-007"]);
  });

  test("that nobody typed has no place, so that it is counted again", () => {
    const counted = file({});
    counted.figures.set(slotIn(context, "H01|2022"), { state: "value", value: 2 });
    const merge = mergeHandIns(context, [counted, file({ name: "lan-2.xlsx" })], () => false);
    expect(merge.answers.figures.place(slotIn(context, "H01|2022"))).toBeUndefined();
    expect(merge.findings).toEqual([]);
  });

  test("that was typed and is withdrawn is counted again", () => {
    const later = file({ name: "lan-2.xlsx" });
    later.figures.set(slotIn(context, "H01|2022"), { state: "value", value: 2 });
    const merge = mergeHandIns(
      context,
      [file({ figures: { "H01|2022": 5 } }), later],
      (one) => one === later,
    );
    expect(merge.answers.figures.place(slotIn(context, "H01|2022"))).toBeUndefined();
  });
});

describe("texts and notes", () => {
  test("a later text replaces, a missing one leaves the earlier; both are said", () => {
    const result = merged([{ texts: { "I.1": "một", "I.2": "hai" } }, { texts: { "I.1": "một, sửa" } }]);
    expect(result.answers.narratives.map(({ section, text }) => [section, text])).toEqual([
      ["I.1", "một, sửa"],
      ["I.2", "hai"],
    ]);
    expect(result.findings).toMatchObject([
      { code: "UNIT-008", section: "I.1" },
      { code: "UNIT-009", section: "I.2", question: "blank:lan-2.xlsx".slice(0, 18) },
    ]);
  });

  test("xóa withdraws the text, and says so", () => {
    const result = merged([{ texts: { "I.1": "một" } }, {}], [1]);
    expect(result.answers.narratives).toEqual([]);
    expect(result.findings).toMatchObject([{ code: "UNIT-017", section: "I.1" }]);
  });

  test("a note stands until another is given, which is said", () => {
    const first = { notes: { A01: "sáp nhập ấp", A02: "tách hộ" } };
    const result = merged([first, { notes: { A01: "sáp nhập hai ấp" } }]);
    expect([...result.answers.notes]).toEqual([
      ["A01", "sáp nhập hai ấp"],
      ["A02", "tách hộ"],
    ]);
    expect(result.findings).toMatchObject([
      { code: "UNIT-020", part: "A01", params: { before: "sáp nhập ấp", after: "sáp nhập hai ấp" } },
    ]);
  });

  test("what stands outside the outline is kept of every file, once where it is sent again", () => {
    const stray = { sheet: "Báo cáo", cell: "D40", text: "Ghi thêm" };
    const more = { outside: [stray] };
    const other = { outside: [stray, { ...stray, text: "Ghi thêm nữa" }] };
    const result = merged([{ more }, { more: other }]);
    expect(result.answers.outside.map(({ text }) => text)).toEqual(["Ghi thêm", "Ghi thêm nữa"]);
  });
});
