import { applyAwardDecisions, type AwardDecision } from "../../../src/domain/awards/award-decisions";
import { logForAbove } from "../../../src/domain/awards/award-record";
import { decisionKey, givenAwards, pastOfGiven, receivedRow } from "../../../src/domain/awards/given-awards";
import { judgeNominations } from "../../../src/domain/awards/judge-nominations";
import { parseAwardDecisions } from "../../../src/domain/awards/parse-award-decisions";
import { parseUnitCode } from "../../../src/domain/unit/unit-code";
import type { PastAward } from "../../../src/domain/awards/past-awards";
import { decision } from "../../support/award-log";
import { dongNai } from "../../support/campaign";
import { nominated, rulesOf } from "../../support/nominations";

const context = dongNai();
const one = nominated("individual", { ten: "Lê Thị Mai", danhxung: "ba" });
const twin = nominated("individual", { ten: "Le Thi Mai", danhxung: "ba" });
const signed = { kind: "give", number: "12/QĐ-UBND", day: "2023-12-20", signer: "Nguyễn Văn A" } as const;
const play = (...log: readonly AwardDecision[]) => applyAwardDecisions([one, twin], log);

test("a signed decision is on record until it is taken back; it goes up to the level above", () => {
  const give = decision(one, signed);
  const { all, standing } = play(give, decision(one, { kind: "accept" }));
  expect(all[0]).toMatchObject({ status: "given", given: { number: "12/QĐ-UBND", day: "2023-12-20" } });
  expect(standing).toHaveLength(2);
  expect(play(give, decision(one, { kind: "undo", of: give.id })).all[0]).toMatchObject({
    status: "proposed",
    given: undefined,
  });
  expect(play(give, decision(one, { kind: "return" })).all[0]?.given).toBeUndefined();
  expect(play(give, decision(one, { kind: "merge", into: twin.id })).all[0]?.given).toBeUndefined();
  expect(logForAbove([give])).toEqual([give]);
});

test("a log with a decision that lacks its number or day is refused with its place", () => {
  const give = decision(one, signed);
  expect(parseAwardDecisions([give])).toEqual({ kind: "log", log: [give] });
  for (const wrong of [{ number: " " }, { day: "" }, { day: "20/12/2023" }, { signer: 5 }])
    expect(parseAwardDecisions([{ ...give, action: { ...signed, ...wrong } }])).toEqual({
      kind: "wrong",
      path: "$.decisions[0]",
    });
});

test("as a row of Đã khen thưởng: what, when, by whom, in this movement", () => {
  const [award] = givenAwards(play(decision(one, signed)).all);
  if (!award) throw new Error("nothing given");
  expect(receivedRow(context, award, "district")).toEqual({
    ten: "Lê Thị Mai",
    doituong: "individual",
    hinhthuc: "gk-huyen",
    phongtrao: "ntm",
    nam: 2023,
    soqd: "12/QĐ-UBND",
    ngayqd: "2023-12-20",
    cap: "huyen",
    ghichu: "Nguyễn Văn A",
  });
});

const judgedWith = (log: readonly AwardDecision[], past: readonly PastAward[] = []) => {
  const { all, standing } = play(...log);
  const given = new Map(givenAwards(all).map((award) => [award.nomination.id, pastOfGiven(award)]));
  const unit = parseUnitCode("75");
  const judged = judgeNominations({ context, rules: rulesOf(), nominations: standing, past, given, unit });
  return (judged?.findings ?? [])
    .filter(({ code }) => ["AWARD-001", "AWARD-002", "AWARD-003"].includes(code))
    .map(({ code, params }) => [code, params["nominee"], params["decision"]]);
};

test("whoever is likely the same as one rewarded already is held against that award, not offered for merging", () => {
  expect(judgedWith([])).toMatchObject([["AWARD-001", "Le Thi Mai", undefined]]);
  expect(judgedWith([decision(one, signed)])).toEqual([["AWARD-003", "Le Thi Mai", "12/QĐ-UBND"]]);
  expect(judgedWith([decision(one, signed), decision(twin, signed)])).toMatchObject([
    ["AWARD-001", "Le Thi Mai", undefined],
  ]);
});

test("the same award in a list of decisions asks nothing of the one it was given to; another award does", () => {
  const listed = (number: string): PastAward => ({
    ...{ name: "Lê Thị Mai", kind: "individual", form: "Giấy khen", decision: number, year: 2023 },
    ...{ place: "Xã Phú Túc", unit: one.unit },
  });
  const log = [decision(one, signed), decision(twin, { kind: "return" })];
  expect(judgedWith(log, [listed("Số 12/QĐ-UBND")])).toEqual([]);
  expect(judgedWith(log, [listed("99/QĐ-UBND")])).toEqual([["AWARD-003", "Lê Thị Mai", "99/QĐ-UBND"]]);
});

test.each(["12/QĐ-UBND", "Số 12 / QĐ-UBND", "QĐ số: 12/QĐ-UBND", "Quyết định số 12/qđ-ubnd ngày 20/12/2023"])(
  "%s is one number",
  (written) => {
    expect(decisionKey(written)).toBe("12qdubnd");
  },
);
