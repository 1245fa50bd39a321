import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCampaign } from "../../../src/domain/campaign/parse-campaign";
import type { Unit } from "../../../src/domain/campaign/campaign";
import { countEntries } from "../../../src/domain/campaign/lint-entries";
import { deadlineInWords } from "../../../src/domain/unit/deadline";
import { expectedBelow, unitsBelow } from "../../../src/domain/unit/expected";
import { parseUnitCode } from "../../../src/domain/unit/unit-code";
import { dongNai, dongNaiFile } from "../../support/campaign";

const code = parseUnitCode;
const context = dongNai();
const { campaign } = context;
const isTerritorial = ({ kind }: Unit): boolean => context.kinds.get(kind)?.level !== "department";
const countKinds = (units: readonly Unit[], ...kinds: readonly string[]): number =>
  units.filter(({ kind }) => kinds.includes(kind)).length;

test("the campaign that ships has no error and no warning; its lint says what it costs each kind to fill in", () => {
  const parsed = parseCampaign(dongNaiFile());
  expect(parsed.kind === "wrong" ? parsed.problems : []).toEqual([]);
  const remarks = parsed.kind === "wrong" ? [] : parsed.warnings;
  expect(remarks.map(({ code: said, level }) => `${said} ${level}`)).toEqual(
    campaign.unitKinds.map(() => "CAMPAIGN-016 note"),
  );
});

describe("units", () => {
  test("the 182 of the statistical office, each under its own parent", () => {
    const territorial = campaign.units.filter(isTerritorial);
    expect(territorial).toHaveLength(182);
    expect(countKinds(territorial, "tinh")).toBe(1);
    expect(countKinds(territorial, "huyen", "thanh-pho")).toBe(11);
    expect(countKinds(territorial, "xa", "phuong", "thi-tran")).toBe(170);
    const sizes = ["731", "732", "734", "735", "736", "737", "738", "739", "740", "741", "742"].map(
      (district) => unitsBelow(context, code(district), "direct").length,
    );
    expect(sizes).toEqual([30, 15, 18, 12, 14, 17, 10, 13, 14, 15, 12]);
  });

  test("140 communes and 10 districts are expected: 120 xã, 11 phường, 9 thị trấn", () => {
    const all = expectedBelow(context, code("75"), "all").filter(isTerritorial);
    expect(["xa", "phuong", "thi-tran"].map((kind) => countKinds(all, kind))).toEqual([120, 11, 9]);
    expect([countKinds(all, "huyen"), countKinds(all, "thanh-pho")]).toEqual([9, 1]);
  });

  test("Biên Hòa and its 30 communes are left out, each with the reason", () => {
    const out = campaign.units.filter(({ expected }) => !expected);
    expect(out).toHaveLength(31);
    expect(countKinds(out, "phuong")).toBe(29);
    for (const { code: own, parent, exclusion } of out) {
      expect([own, parent].map(String)).toContain("731");
      expect(exclusion).toBe("không thuộc đối tượng sơ kết");
    }
  });

  test("Định Quán and Cẩm Mỹ are the pilots", () => {
    const pilots = campaign.units.filter(({ pilot }) => pilot === true);
    expect(pilots.map(({ code: own, name }) => `${own} ${name}`)).toEqual([
      "736 Huyện Định Quán",
      "739 Huyện Cẩm Mỹ",
    ]);
  });

  test("37 departments to start from, the Front a kind of its own; all below the province", () => {
    const departments = campaign.units.filter((unit) => !isTerritorial(unit));
    expect(departments).toHaveLength(37);
    expect(departments.filter(({ kind }) => kind === "mat-tran").map(({ name }) => name)).toEqual([
      "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
    ]);
    expect(new Set(departments.map(({ parent }) => parent))).toEqual(new Set(["75"]));
    expect(countKinds(departments, "so-nganh")).toBe(36);
    expect(departments.filter(({ name }) => name.startsWith("Sở "))).toHaveLength(16);
  });

  test("the two xã Thanh Sơn have short names of their own", () => {
    const names = ["26143", "26209"].map((own) => context.units.get(code(own)));
    expect(names.map((unit) => unit?.name)).toEqual(["Xã Thanh Sơn", "Xã Thanh Sơn"]);
    expect(names[0]?.shortName).not.toBe(names[1]?.shortName);
  });

  test("the licence of the list stands beside it", () => {
    const notice = readFileSync(
      join(__dirname, "../../../campaigns/dong-nai-2023/LICENSE-units.txt"),
      "utf8",
    );
    expect(notice).toContain("Copyright (c) 2021 Thang Le Quoc");
    expect(notice).toContain("MIT License");
    expect(campaign.dataSet.licence).toContain("MIT");
  });
});

describe("levels", () => {
  test('"trước ngày" means the day before; the province has the month of December', () => {
    expect(campaign.levels.map((level) => `${level.id}: ${deadlineInWords(level)}`)).toEqual([
      "commune: trước ngày 25/11/2023, tức hết ngày thứ Sáu 24/11/2023",
      "district: trước ngày 30/11/2023, tức hết ngày thứ Tư 29/11/2023",
      "department: trước ngày 30/11/2023, tức hết ngày thứ Tư 29/11/2023",
      "province: hết ngày Chủ nhật 31/12/2023",
    ]);
  });

  test("the review itself is done in November, the province's in December", () => {
    expect(campaign.levels.map(({ completeBy }) => completeBy?.month)).toEqual([11, 11, 11, 12]);
  });

  test("who gets the report is a setting", () => {
    expect(
      campaign.levels.map(({ recipient: { agency, office, email } }) => [agency, office, email]),
    ).toEqual([
      ["Ủy ban nhân dân {parent}", "Phòng Nội vụ", ""],
      ["Sở Nội vụ", "Ban Thi đua - Khen thưởng", "bantdktdn@gmail.com"],
      ["Sở Nội vụ", "Ban Thi đua - Khen thưởng", "bantdktdn@gmail.com"],
      ["Hội đồng Thi đua - Khen thưởng Trung ương", "Ban Thi đua - Khen thưởng Trung ương", ""],
    ]);
  });

  test("departments stand beside the territory, never in it", () => {
    const streams = campaign.levels.map(({ id, rank, stream }) => `${rank} ${id} ${stream}`);
    expect(streams).toEqual([
      "1 commune territory",
      "2 district territory",
      "2 department sector",
      "3 province territory",
    ]);
  });
});

test("periods: three years, the last to the cut-off; the beginning; lũy kế; the span", () => {
  expect(campaign.periods.map(({ id, label }) => `${id}: ${label}`)).toEqual([
    "dau-ky: 31/12/2020",
    "2021: Năm 2021",
    "2022: Năm 2022",
    "2023: Năm 2023 (đến 31/10)",
    "luy-ke: Lũy kế",
    "trong-ky: Trong kỳ",
    "-: ",
  ]);
  expect([campaign.cutOff, campaign.span.last]).toEqual([
    { year: 2023, month: 10, day: 31 },
    { year: 2023, month: 10, day: 31 },
  ]);
  expect(campaign.periods.filter(({ askStatus }) => askStatus).map(({ id }) => String(id))).toEqual(["2023"]);
});

test("the plan asks for thrift: at most 20 mandatory indicators of a commune, far under 80 cells of anybody", () => {
  const counts = countEntries(context);
  const communes = counts.filter(({ kind }) => context.kinds.get(kind)?.level === "commune");
  expect(communes.map(({ kind, indicators }) => [kind, indicators])).toEqual([
    ["xa", 20],
    ["phuong", 17],
    ["thi-tran", 17],
  ]);
  for (const { kind, mandatory } of counts)
    expect([kind, mandatory > 0 && mandatory <= 80]).toEqual([kind, true]);
});
