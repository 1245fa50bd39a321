import { coverageOf } from "../../../src/domain/consolidation/coverage";
import { Decisions, noDecisions } from "../../../src/domain/consolidation/decisions";
import { returnOf } from "../../../src/domain/consolidation/unit-returns";
import type { Finding } from "../../../src/domain/finding";
import { dongNai } from "../../support/campaign";
import { unitOf } from "../../support/consolidated";
import { handIn, slotIn, unreadable, type HandIn } from "../../support/hand-ins";

const context = dongNai();
const xa = unitOf(context, "26227");
const district = unitOf(context, "736");

const returned = (...files: readonly HandIn[]) =>
  returnOf(
    context,
    xa,
    files.map((given, at) => handIn(context, xa, { name: `lan-${at + 1}.xlsx`, revision: at + 1, ...given })),
    noDecisions,
  );

/** A finding in the file, about a figure or a row of it. */
const read = (code: string, about: Partial<Finding>): Finding => ({
  code,
  severity: "blocks",
  place: { file: "lan-1.xlsx" },
  params: {},
  ...about,
});

describe("the state of a unit", () => {
  test("nothing came", () => {
    expect(returned()).toEqual({
      unitReturn: { unit: xa, state: "missing", receivedAt: undefined, daysLate: 0, answers: undefined },
      records: [],
      findings: [],
      corrections: [],
    });
  });

  test("something blocks: to be looked at again", () => {
    expect(returned({ figures: { "A01|2023": 12000 } }).unitReturn.state).toBe("to-review");
  });

  test.each([
    ["2023-11-24T16:59:00Z", 0, "a minute before midnight in Vietnam"],
    ["2023-11-24T17:00:00Z", 1, "midnight in Vietnam"],
    ["2023-11-25T02:00:00Z", 1, "the morning after"],
    ["2023-11-27T03:00:00Z", 3, "Monday"],
    ["2023-10-01T03:00:00Z", 0, "long before"],
    ["2023-11-24T23:00:00+07:00", 0, "in Vietnam's own time"],
    ["không rõ", 0, "no instant"],
  ])("%s is %d days late: %s", (sent, days) => {
    const { unitReturn } = returned({ sent });
    expect([unitReturn.daysLate, unitReturn.receivedAt]).toEqual([days, sent]);
  });

  test("a file without a mail around it is not late", () => {
    expect(returned({ saved: "2023-12-31T08:00:00Z" }).unitReturn.daysLate).toBe(0);
  });

  test("the first file of a unit says when it handed in", () => {
    const late = returned({ sent: "2023-11-20T03:00:00Z" }, { sent: "2023-12-01T03:00:00Z" });
    expect(late.unitReturn.daysLate).toBe(0);
  });
});

describe("files on record", () => {
  test("taken, and superseded where nothing of a file stands any more", () => {
    const first = { figures: { "A01|2023": 1 } };
    const { records } = returned(first, { figures: { "A01|2023": 2 } });
    expect(records.map(({ file, revision, status }) => [file, revision, status])).toEqual([
      ["lan-1.xlsx", 1, "superseded"],
      ["lan-2.xlsx", 2, "taken"],
    ]);
  });

  test("an empty form is taken all the same", () => {
    expect(returned({}).records.map(({ status }) => status)).toEqual(["taken"]);
  });
});

describe("what several files say together", () => {
  test("a figure computed from parts of two files", () => {
    const { unitReturn } = returned({ figures: { "D02|2023": 30 } }, { figures: { "A02|2023": 3000 } });
    expect(unitReturn.answers?.figures.value(slotIn(context, "D03|2023"))).toBe(1);
  });

  test("a list counted over the rows of both", () => {
    const model = (ten: string) => ({ ten, loai: "mo-hinh", nam: 2022 });
    const { unitReturn } = returned(
      { rows: { "models MH.001": model("Tuyến đường hoa") } },
      { rows: { "models MH.001": model("Camera an ninh") } },
    );
    expect(unitReturn.answers?.lists).toHaveLength(2);
    expect(unitReturn.answers?.figures.value(slotIn(context, "H01|2022"))).toBe(2);
  });

  test("what a later file answered is no longer said of the earlier one; all else is", () => {
    const about = { part: "A01", period: "2023" } as Partial<Finding>;
    const other = { part: "A02", period: "2023" } as Partial<Finding>;
    const wrong: HandIn = {
      figures: { "A01|2023": unreadable("khoảng 5"), "A02|2023": unreadable("khoảng 2") },
      more: { findings: [read("VALUE-003", about), read("VALUE-003", other), read("PLACE-006", {})] },
    };
    const codes = (...files: readonly HandIn[]) =>
      returned(...files)
        .findings.filter(({ code }) => /^(VALUE|PLACE)/.test(code))
        .map(({ code, part }) => `${code} ${part ?? ""}`);
    expect(codes(wrong)).toEqual(["VALUE-003 A01", "VALUE-003 A02", "PLACE-006 "]);
    expect(codes(wrong, { figures: { "A01|2023": 5 } })).toEqual(["VALUE-003 A02", "PLACE-006 "]);
    expect(codes(wrong, {})).toEqual(["VALUE-003 A01", "VALUE-003 A02", "PLACE-006 "]);
  });

  test("nor of a row or a doubtful text it replaced", () => {
    const row = { ten: "Tuyến đường hoa" };
    const first: HandIn = {
      rows: { "models MH.001": row, "models MH.002": { ten: "Camera an ninh" } },
      texts: { "I.1": "một" },
      more: {
        findings: [
          read("LIST-007", { list: "models", row: "MH.001" }),
          read("LIST-007", { list: "models", row: "MH.002" }),
          read("PLACE-004", { section: "I.1" as Finding["section"] & string, question: "over:I.1:D9@abc" }),
          read("PLACE-003", { section: "I.1" as Finding["section"] & string }),
        ],
      },
    };
    const second: HandIn = { rows: { "models MH.001": { ...row, nam: 2022 } }, texts: { "I.1": "một, sửa" } };
    const said = returned(first, second).findings.filter(({ code }) => /^(LIST|PLACE)/.test(code));
    expect(said.map(({ code, row }) => `${code} ${row ?? ""}`)).toEqual(["LIST-007 MH.002", "PLACE-003 "]);
  });
});

test("decisions reach their own file only", () => {
  const files = ["a", "b", "c"].map((name, at) =>
    handIn(context, xa, { name, sha: name, revision: at + 1, figures: at === 0 ? { "A01|2023": 5 } : {} }),
  );
  const after = (question: string) =>
    returnOf(
      context,
      xa,
      files,
      new Decisions(new Map([[question, { kind: "take" }]])),
    ).unitReturn.answers?.figures.state(slotIn(context, "A01|2023"));
  expect([after("blank:b"), after("blank:c"), after("blank:a"), after("blank:d")]).toEqual([
    "blank",
    "blank",
    "value",
    "value",
  ]);
});

describe("coverage", () => {
  const children = context.childrenOf.get(district.code) ?? [];
  const [first, second, third] = children;

  test("counts who was expected, came, is missing, late, or was asked to amend", () => {
    const all = children.map((unit) => {
      const came = unit === first || unit === second || unit === third;
      const sent = unit === second ? "2023-11-27T03:00:00Z" : "2023-11-20T03:00:00Z";
      const files = came ? [handIn(context, unit, { sent })] : [];
      const { unitReturn } = returnOf(context, unit, files, noDecisions);
      return unit === third ? { ...unitReturn, state: "returned" as const } : unitReturn;
    });
    const coverage = coverageOf(context, all);
    expect(coverage.expected).toEqual(children.map(({ code }) => code));
    expect(coverage.received).toEqual([first, second, third].map((unit) => unit?.code));
    expect(coverage.missing).toEqual(children.slice(3).map(({ code }) => code));
    expect([...coverage.received, ...coverage.missing].sort()).toEqual([...coverage.expected].sort());
    expect([coverage.late, coverage.returned]).toEqual([[second?.code], [third?.code]]);
    const level = context.kinds.get(xa.kind)?.level;
    expect(coverage.byLevel).toEqual([{ level, expected: children.length, received: 3 }]);
  });

  test("by level, each counted at its own", () => {
    const units = [xa, district, unitOf(context, "26206")];
    const all = units.map(
      (unit) => returnOf(context, unit, unit === xa ? [] : [handIn(context, unit)], noDecisions).unitReturn,
    );
    const counts = coverageOf(context, all).byLevel.map(({ expected, received }) => [expected, received]);
    expect(counts).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });

  test("of nobody", () => {
    expect(coverageOf(context, [])).toEqual({
      expected: [],
      received: [],
      missing: [],
      late: [],
      returned: [],
      byLevel: [],
    });
  });
});
