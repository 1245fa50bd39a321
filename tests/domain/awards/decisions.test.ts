import { chainOf, referralStep, stepsOfLevel, stepStates } from "../../../src/domain/awards/award-chain";
import { applyAwardDecisions, type AwardDecision } from "../../../src/domain/awards/award-decisions";
import { decisionFindings } from "../../../src/domain/awards/checks/decisions";
import { nomineeOfModel } from "../../../src/domain/awards/nominee-of-model";
import { parseAwardDecisions } from "../../../src/domain/awards/parse-award-decisions";
import { parseUnitCode } from "../../../src/domain/unit/unit-code";
import { decision } from "../../support/award-log";
import { dongNai } from "../../support/campaign";
import { nominated, rulesOf } from "../../support/nominations";

const context = dongNai();
const rules = rulesOf();
const one = nominated("collective", { ten: "Công an xã Phú Túc" });
const other = nominated("collective", { ten: "Trạm Y tế xã Phú Túc" });
const play = (...log: readonly AwardDecision[]) => applyAwardDecisions([one, other], log);
const statusesOf = (result: ReturnType<typeof play>) => result.all.map(({ status }) => status);
const standing = (result: ReturnType<typeof play>) => result.standing.map(({ name }) => name);

test("accepted stays, returned and merged leave the lists, and who decided last decides", () => {
  const back = decision(one, { kind: "return" }, "thiếu biên bản");
  expect(statusesOf(play(decision(one, { kind: "accept" })))).toEqual(["accepted", "proposed"]);
  expect(standing(play(back))).toEqual(["Trạm Y tế xã Phú Túc"]);
  expect(play(back).all[0]?.reason).toBe("thiếu biên bản");
  expect(standing(play(decision(other, { kind: "merge", into: one.id })))).toEqual(["Công an xã Phú Túc"]);
  expect(statusesOf(play(back, decision(one, { kind: "accept" })))).toEqual(["accepted", "proposed"]);
});

test("a decision taken back counts for nothing and stays in the log; taking that back lets it count again", () => {
  const back = decision(one, { kind: "return" });
  const undo = decision(one, { kind: "undo", of: back.id });
  expect(statusesOf(play(back, undo))).toEqual(["proposed", "proposed"]);
  expect(statusesOf(play(back, undo, decision(one, { kind: "undo", of: undo.id })))).toEqual([
    "returned",
    "proposed",
  ]);
});

test("another form, a place, a nominee from outside", () => {
  const unit = parseUnitCode("736");
  const values = {
    ten: "Công ty Trách nhiệm hữu hạn Nông sản Xanh",
    loai: "doanh-nghiep",
    hinhthuc: "gk-huyen",
  };
  const result = play(
    decision(one, { kind: "form", form: "bk-tinh" }),
    decision(other, { kind: "order", place: -1 }),
    decision("them/1", { kind: "add", unit, list: "nominateCollectives", values }),
    decision("them/1", { kind: "accept" }),
  );
  expect(result.all[0]).toMatchObject({ proposedForm: "gk-huyen", nomination: { form: "bk-tinh" } });
  expect([...result.order]).toEqual([[other.id, -1]]);
  expect(result.all[2]).toMatchObject({
    isAdded: true,
    status: "accepted",
    nomination: { id: "them/1", unit },
  });
});

test("what a decision is about and is not there is said; so is a merge into what is not on the list", () => {
  const result = play(
    decision("26242/TT.999", { kind: "accept" }),
    decision(one, { kind: "merge", into: other.id }),
    decision(other, { kind: "return" }),
  );
  expect(decisionFindings(context, result).map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    "AWARD-029 notes",
    "AWARD-030 needs-reason",
  ]);
  expect(decisionFindings(context, play(decision(one, { kind: "merge", into: other.id })))).toEqual([]);
});

test("one list can hold several chains; a desk shows its own level's steps, with who did them when", () => {
  expect(chainOf(rules, "gk-xa").map(({ level }) => level)).toEqual(["commune", "commune", "commune"]);
  expect(stepsOfLevel(rules, "gk-huyen", "district").map(({ id }) => id)).toEqual([
    "tong-hop",
    "hoi-dong-huyen",
    "quyet-dinh",
  ]);
  expect(stepsOfLevel(rules, "gk-huyen", "province")).toEqual([]);
  expect(referralStep(rules, "bk-tinh", "province")?.label).toMatch(/^Sở Nông nghiệp/);
  expect(referralStep(rules, "bk-tinh", "district")).toBeUndefined();
  const opinion = {
    kind: "opinion",
    step: "y-kien",
    opinion: "agree",
    text: "",
    number: "12",
    day: "2023-12-12",
  } as const;
  const [state] = play(
    decision(one, { kind: "form", form: "bk-tinh" }),
    decision(one, { kind: "step", step: "tham-dinh" }),
    decision(one, { ...opinion, opinion: "disagree" }),
    decision(one, opinion, "", "Sở Nông nghiệp và Phát triển nông thôn"),
  ).all;
  if (!state) throw new Error("no state");
  expect(stepStates(rules, state, "province").map(({ step, isDone, by }) => [step.id, isDone, by])).toEqual([
    ["tham-dinh", true, "Trần Thị Hà"],
    ["y-kien", true, "Sở Nông nghiệp và Phát triển nông thôn"],
    ["hoi-dong-tinh", false, ""],
    ["trinh", false, ""],
    ["quyet-dinh", false, ""],
  ]);
  expect(state.opinions).toHaveLength(1);
});

test("from a row of Mô hình: a person of an individual example, else the collective", () => {
  const unit = parseUnitCode("26242");
  const row = (values: Readonly<Record<string, string>>) =>
    nomineeOfModel(unit, { list: "models", row: "MH.001", sheet: "", sheetRow: 5, values }, "gk-huyen");
  expect(row({ ten: "Bà Lê Thị Mai, Trưởng ấp 1", ketqua: "Hiến đất", diachi: "Ấp 1" })).toMatchObject({
    list: "nominateIndividuals",
    values: {
      danhxung: "ba",
      ten: "Lê Thị Mai",
      chucvu: "Trưởng ấp 1",
      noilam: "Ấp 1",
      thanhtich: "Hiến đất",
    },
  });
  expect(row({ ten: "Tổ hợp tác sầu riêng", ketqua: "32 hộ" })).toMatchObject({
    list: "nominateCollectives",
    values: { ten: "Tổ hợp tác sầu riêng", thanhtich: "32 hộ", hinhthuc: "gk-huyen" },
  });
});

describe("a log as a file", () => {
  const log = [
    decision(one, { kind: "form", form: "bk-tinh" }, "đủ thành tích"),
    decision(one, {
      kind: "opinion",
      step: "y-kien",
      opinion: "other",
      text: "Bổ sung",
      number: "12",
      day: "2023-12-12",
    }),
    decision("them/1", {
      kind: "add",
      unit: parseUnitCode("736"),
      list: "nominateHouseholds",
      values: { ten: "Hộ ông A", dathien: 3 },
    }),
  ];

  test("comes back as it was written, bare or under decisions", () => {
    const json = JSON.parse(JSON.stringify(log)) as unknown;
    expect(parseAwardDecisions(json)).toEqual({ kind: "log", log });
    expect(parseAwardDecisions({ decisions: json })).toEqual({ kind: "log", log });
  });

  test.each<readonly [string, unknown]>([
    ["no list", { decided: [] }],
    ["no one who decided", [{ ...log[0], by: "" }]],
    ["no moment", [{ ...log[0], at: "20/11/2023" }]],
    ["no such action", [{ ...log[0], action: { kind: "praise" } }]],
    ["no form", [{ ...log[0], action: { kind: "form" } }]],
    ["a day that does not exist", [{ ...log[1], action: { ...log[1]?.action, day: "2023-02-30" } }]],
    ["no unit", [{ ...log[2], action: { ...log[2]?.action, unit: "Phú Túc" } }]],
    ["one id twice", [log[0], log[0]]],
  ])("%s is refused with its place", (_what, json) => {
    expect(parseAwardDecisions(json)).toMatchObject({
      kind: "wrong",
      path: expect.stringMatching(/^\$\.decisions/) as string,
    });
  });
});
