import type { Quota } from "../../../src/domain/awards/award-rules";
import type { PastAward } from "../../../src/domain/awards/past-awards";
import { parseUnitCode } from "../../../src/domain/unit/unit-code";
import { judged, nominated, rulesOf, said } from "../../support/nominations";

const rules = rulesOf();
const only = (codes: readonly string[], found: readonly string[]): readonly string[] =>
  found.filter((one) => codes.some((code) => one.startsWith(code)));

test("a nomination nothing is wrong with is told nothing of", () => {
  expect(said([nominated("individual"), nominated("household"), nominated("collective")])).toEqual([
    "AWARD-021 notes",
  ]);
  expect(said([nominated("collective")])).toEqual([]);
});

describe("the form", () => {
  test("one that is not for the kind of nominee blocks; the same form for a collective does not", () => {
    expect(said([nominated("household", { hinhthuc: "gk-so" })])).toEqual(["AWARD-004 blocks E5"]);
    expect(said([nominated("collective", { hinhthuc: "gk-so" }, "DNI-SNV")])).toEqual([]);
  });

  test("the district's ends with the districts; the law of the day is applied", () => {
    const decisionOn = { year: 2025, month: 7, day: 1 };
    const before = { year: 2025, month: 6, day: 30 };
    const one = [nominated("collective")];
    expect(said(one, { decisionOn })).toEqual(["AWARD-005 blocks E5"]);
    expect(said(one, { decisionOn: before })).toEqual([]);
    expect(
      [{ year: 2023, month: 12, day: 31 }, { year: 2024, month: 1, day: 1 }, before, decisionOn].map(
        (day) => judged(one, { decisionOn: day }).desk.pack.id,
      ),
    ).toEqual(["luat-2003", "luat-2022-nd98", "luat-2022-nd98", "luat-2022-nd152"]);
  });

  test("a level that may not put forward for it has to explain", () => {
    expect(said([nominated("collective", { hinhthuc: "gk-so" })])).toEqual(["AWARD-006 needs-reason E5"]);
    expect(said([nominated("collective", { hinhthuc: "gk-xa" }, "736")])).toEqual([
      "AWARD-006 needs-reason E5",
    ]);
  });

  test("three and five years count from the day of launch, 8 June 2022", () => {
    const thanks = [nominated("collective", { hinhthuc: "bk-ttg" }, "736")];
    const order = [nominated("collective", { hinhthuc: "hcld-3" }, "736")];
    const on = (year: number, month: number, day: number) => ({ decisionOn: { year, month, day } });
    expect(said(thanks, on(2025, 6, 7))).toEqual(["AWARD-007 needs-reason E5"]);
    expect(said(thanks, on(2025, 6, 8))).toEqual([]);
    expect(said(order, on(2027, 6, 7))).toEqual(["AWARD-007 needs-reason E5"]);
    expect(said(order, on(2027, 6, 8))).toEqual([]);
  });

  test("no form, and one that is in no catalogue, block", () => {
    expect(said([nominated("collective", { hinhthuc: undefined })])).toEqual(["AWARD-019 blocks E5"]);
    expect(said([nominated("collective", { hinhthuc: "Bằng khen tỉnh" })])).toEqual(["AWARD-019 blocks E5"]);
  });

  test("no lower award is asked for before a higher one", () => {
    expect(said([nominated("collective", { hinhthuc: "bk-tinh", dakhen: undefined })])).toEqual([]);
  });

  test("a title of another kind of nominee or another law blocks", () => {
    expect(said([nominated("collective", { danhhieu: "xa-tieu-bieu" })])).toEqual(["AWARD-024 blocks F5"]);
    const decisionOn = { year: 2024, month: 3, day: 1 };
    expect(said([nominated("collective", { danhhieu: "xa-tieu-bieu" })], { decisionOn })).toEqual([]);
    expect(said([nominated("collective", { danhhieu: "cstd-cs" })], { decisionOn })).toEqual([
      "AWARD-024 blocks F5",
      "AWARD-012 needs-reason N5",
    ]);
  });
});

describe("votes", () => {
  test("the usual share is a setting: half of all members is not more than half", () => {
    expect(said([nominated("collective", { phieu: 5, tongso: 10 })])).toEqual(["AWARD-009 needs-reason K5"]);
    expect(said([nominated("collective", { phieu: 6, tongso: 10 })])).toEqual([]);
  });

  test("where the law has a share, less blocks, and a ballot is asked for", () => {
    const decisionOn = { year: 2024, month: 3, day: 1 };
    const title = { danhxung: "ba", ten: "Lê Thị Mai", danhhieu: "cstd-tinh", phieukin: "co" };
    expect(said([nominated("individual", { ...title, phieu: 8, tongso: 9 })], { decisionOn })).toEqual([
      "AWARD-009 blocks M5",
    ]);
    expect(said([nominated("individual", { ...title, phieu: 9, tongso: 10 })], { decisionOn })).toEqual([]);
    expect(said([nominated("individual", { ...title, phieukin: "khong" })], { decisionOn })).toEqual([
      "AWARD-012 needs-reason P5",
    ]);
  });

  test("a council smaller than in the unit's other rows is those who were present", () => {
    const rows = [
      nominated("collective", { phieu: 11, tongso: 11 }),
      nominated("collective", { ten: "Trạm Y tế xã Phú Túc", phieu: 9, tongso: 9 }),
      nominated("collective", { ten: "Trạm Y tế xã La Ngà", phieu: 9, tongso: 9 }, "26227"),
    ];
    expect(said(rows)).toEqual(["AWARD-010 needs-reason L5"]);
  });

  test("votes or members that are missing are asked for", () => {
    expect(said([nominated("collective", { phieu: undefined })])).toEqual(["AWARD-011 needs-reason K5"]);
    expect(said([nominated("collective", { tongso: undefined })])).toEqual(["AWARD-011 needs-reason K5"]);
  });
});

describe("what is printed", () => {
  test.each([
    ["Hội Nông dân  xã Phú Túc", "AWARD-013 notes C5"],
    ["HỘI NÔNG DÂN XÃ PHÚ TÚC", "AWARD-014 needs-reason C5"],
    ["hội Nông dân xã Phú Túc", "AWARD-014 needs-reason C5"],
    ["UBND xã Phú Túc", "AWARD-015 needs-reason C5"],
    ["Hội ND, P. Xuân Hòa", "AWARD-015 needs-reason C5"],
    ["Cty Nông sản Phú Túc", "AWARD-015 needs-reason C5"],
  ])("%s: %s", (ten, expected) => {
    expect(said([nominated("collective", { ten })])).toEqual([expected]);
  });

  test.each(["Trường Tiểu học Kim Đồng, xã Phú Túc", "Hợp tác xã Sông Ray", "Tổ 3B, ấp Cây Xăng"])(
    "%s is a name as it is printed",
    (ten) => {
      expect(said([nominated("collective", { ten })])).toEqual([]);
    },
  );

  test("UBND is written out in what is proposed", () => {
    const { findings } = judged([nominated("collective", { ten: "UBND xã Phú Túc" })]);
    expect(findings.find(({ code }) => code === "AWARD-015")?.params).toMatchObject({
      short: "UBND",
      full: "Ủy ban nhân dân",
    });
  });

  test("a household is Hộ ông or Hộ bà", () => {
    expect(said([nominated("household", { ten: "Nguyễn Thị Bảy" })])).toEqual(["AWARD-025 notes C5"]);
    expect(said([nominated("household", { ten: "Hộ ông Lê Văn Tám" })])).toEqual([]);
  });
});

test("achievement, case and dossier: each has its word", () => {
  expect(said([nominated("collective", { thanhtich: undefined })])).toEqual(["AWARD-016 blocks G5"]);
  expect(said([nominated("collective", { kyluat: "co" })])).toEqual(["AWARD-017 blocks P5"]);
  expect(said([nominated("collective", { kyluat: undefined })])).toEqual(["AWARD-018 needs-reason P5"]);
  expect(said([nominated("collective", { bctt: "khong" })])).toEqual(["AWARD-023 needs-reason Q5"]);
  expect(said([nominated("collective", { bienban: "khong" })])).toEqual(["AWARD-028 needs-reason R5"]);
});

describe("the same nominee", () => {
  const name = "Nhân dân và cán bộ ấp Cây Xăng, xã Phú Túc";

  test("twice in one form is asked; in two forms it is one achievement rewarded twice", () => {
    const once = nominated("collective", { ten: name });
    const twice = nominated("collective", { ten: `${name}, huyện Định Quán` }, "736");
    const higher = nominated("collective", { ten: name, hinhthuc: "bk-tinh" });
    expect(said([once, twice])).toEqual(["AWARD-001 needs-reason C5"]);
    expect(said([once, higher])).toEqual(["AWARD-002 blocks C5"]);
    const [finding] = judged([once, twice]).findings.filter(({ code }) => code === "AWARD-001");
    expect(finding?.question).toBe(`same:${once.id}=${twice.id}`);
    expect(finding?.params["likeness"]).toBe(100);
  });

  test("in a list of past decisions it is asked whether the achievement is new", () => {
    const past: PastAward = {
      name: "Nhân dân và cán bộ ấp Cây Xăng, Xã Phú Túc",
      kind: "collective",
      form: "bk-tinh",
      decision: "512/QĐ-UBND",
      year: 2022,
      place: "",
      unit: undefined,
    };
    expect(said([nominated("collective", { ten: name })], { past: [past] })).toEqual([
      "AWARD-003 needs-reason C5",
    ]);
    expect(said([nominated("collective", { ten: "Công an xã Phú Túc" })], { past: [past] })).toEqual([]);
  });
});

describe("quotas", () => {
  const quota: Quota = {
    id: "xa",
    form: "gk-huyen",
    level: "commune",
    most: { kind: "number", number: 1 },
    source: "thử",
    verified: true,
  };
  const two = [
    nominated("collective", { songuoi: 10, sonu: 7 }),
    nominated("household", { ten: "Hộ bà Trần Thị Tư" }),
  ];
  const within = (change: Partial<Quota>) => ({ rules: { ...rules, quotas: [{ ...quota, ...change }] } });

  test("one more than the number is told, with the facts that tell equals apart; the number itself is not", () => {
    expect(said(two, within({}))).toEqual(["AWARD-008 needs-reason", "AWARD-022 notes"]);
    expect(said(two, within({ most: { kind: "number", number: 2 } }))).toEqual([]);
    expect(said(two, within({ kinds: ["household"] }))).toEqual([]);
    expect(said(two, within({ form: "bk-tinh" }))).toEqual([]);
    expect(said(two, within({ units: [parseUnitCode("26227")] }))).toEqual([]);
    const { findings } = judged(two, within({}));
    expect(findings.find(({ code }) => code === "AWARD-022")?.params).toMatchObject({
      count: 2,
      most: 1,
      women: 1,
      collectives: 1,
    });
  });

  test("a share of the communes is rounded as said, less those rewarded already", () => {
    const share = (rounding: "down" | "nearest" | "up", percent: number, lessRewarded = false): Quota => ({
      ...quota,
      level: "district",
      units: [parseUnitCode("736")],
      most: { kind: "share", percent, ofKinds: ["xa", "thi-tran"], rounding, lessRewarded },
    });
    // 14 communes: 10 % are 1.4.
    const most = (one: Quota, past: readonly PastAward[] = []): boolean =>
      only(["AWARD-008"], said(two, { rules: { ...rules, quotas: [one] }, past })).length === 0;
    expect([most(share("down", 10)), most(share("nearest", 10)), most(share("up", 10))]).toEqual([
      false,
      false,
      true,
    ]);
    const past: PastAward = {
      name: "Xã La Ngà",
      kind: "collective",
      form: "gk-huyen",
      decision: "",
      year: 2022,
      place: "",
      unit: parseUnitCode("26227"),
    };
    expect([most(share("up", 10, true), [past]), most(share("up", 10, false), [past])]).toEqual([
      false,
      true,
    ]);
  });
});

test("direct workers and women among individuals are held against the campaign's aims", () => {
  const man = (tructiep: string, ten: string) => nominated("individual", { ten, tructiep });
  const woman = nominated("individual", { ten: "Lê Thị Hoa", danhxung: "ba", tructiep: "khong" });
  expect(said([man("khong", "Đỗ Văn Phúc"), man("co", "Võ Hữu Tài"), woman])).toEqual(["AWARD-020 notes"]);
  expect(said([man("co", "Đỗ Văn Phúc"), man("co", "Võ Hữu Tài")])).toEqual(["AWARD-021 notes"]);
});

test("where rules have values nobody checked, the list says which law it applied and how many", () => {
  const { findings } = judged([nominated("collective")]);
  const [pack] = findings.filter(({ code }) => code === "AWARD-026");
  expect(pack?.params["pack"]).toMatch(/Luật Thi đua, khen thưởng năm 2003/);
  const checked = rules.packs.map((one) => ({
    ...one,
    verified: true,
    money: undefined,
    forms: one.forms.map((form) => ({ ...form, verified: true })),
    titles: one.titles.map((title) => ({ ...title, verified: true })),
    usualVote: { ...one.usualVote, verified: true },
  }));
  expect(
    judged([nominated("collective")], { rules: { ...rules, packs: checked } }).findings.map(
      ({ code }) => code,
    ),
  ).toEqual([]);
});
