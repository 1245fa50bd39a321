import { applyAwardDecisions } from "../../src/domain/awards/award-decisions";
import { decisionFindings } from "../../src/domain/awards/checks/decisions";
import type { Finding } from "../../src/domain/finding";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import { pastFileFinding } from "../../src/domain/awards/past-awards";
import { referralWords } from "../../src/messages/referral-words";
import { guidanceWords } from "../../src/messages/guidance-words";
import { interpretGuidance } from "../../src/sheets/huong-dan-khen-thuong/interpret";
import { interpretReferral } from "../../src/sheets/xin-y-kien/interpret";
import { referralColumns as columns, referralRows } from "../../src/sheets/xin-y-kien/places";
import { decision } from "./award-log";
import { dongNai } from "./campaign";
import { commune, judged, nominated, rulesOf } from "./nominations";

/** Everything that can be said of nominations. */
export function ofAwards(): readonly Finding[] {
  const quotas = [
    {
      id: "mot-xa",
      form: "gk-huyen",
      level: "commune",
      most: { kind: "number", number: 1 },
      source: "mẫu",
      verified: true,
    },
  ] as const;
  const nominations = [
    nominated("individual", { hinhthuc: "gk-so" }),
    nominated("individual", { hinhthuc: "Bằng khen tỉnh", ten: "Trần Văn Long", kyluat: "co" }),
    nominated("individual", { hinhthuc: "bk-ttg", ten: "LÊ VĂN SƠN", phieu: 4, danhhieu: "cstd-tinh" }),
    nominated("individual", {
      ten: "phạm Văn Phúc",
      thanhtich: undefined,
      kyluat: undefined,
      phieu: undefined,
    }),
    nominated("individual", { ten: "Võ Văn Tài", tructiep: "khong", tongso: 7, phieu: 7, bctt: "khong" }),
    nominated("individual", { ten: "Đỗ Văn Tài", tructiep: "khong", phieu: 4, bienban: "khong" }),
    nominated("household", { hinhthuc: "gk-so", ten: "Ông Lộc" }),
    nominated("collective", { ten: "UBND  xã Phú Túc", danhhieu: "xa-tieu-bieu" }),
    nominated("collective", { ten: "Hội Nông dân xã Phú Túc", songuoi: 10, sonu: 8 }),
    nominated("collective", { ten: "Hội nông dân xã Phú Túc", hinhthuc: "bk-tinh" }),
    nominated("collective", { ten: "Hội Cựu chiến binh xã Phú Túc" }),
    nominated("collective", { ten: "Hội CCB xã Phú Túc" }),
    nominated("collective", { ten: "Trạm Y tế xã Phú Túc", hinhthuc: "gk-huyen" }),
    nominated(
      "collective",
      { ten: "Tram Y te xa Phu Tuc", hinhthuc: "gk-xa", thanhtich: "Tiêm chủng tốt." },
      "736",
    ),
  ];
  const past = [
    {
      name: "Hội Nông dân xã Phú Túc",
      kind: "collective",
      form: "gk-huyen",
      decision: "1234/QĐ-UBND",
      year: 2022,
      place: "",
      unit: parseUnitCode(commune),
    },
  ] as const;
  return [
    ...judged(nominations, { rules: { ...rulesOf(), quotas }, past }).findings,
    ...judged([nominated("individual", { tructiep: "khong" })]).findings,
    ...judged([nominated("individual")], { decisionOn: { year: 2025, month: 8, day: 1 } }).findings,
    pastFileFinding("da-khen.xlsx"),
    ...ofDecisions(),
    ...ofReferral(),
    ...ofGuidance(),
  ];
}

/** Guidance whose day is none, with a quota of "nhiều", one of an unknown form and one of nothing. */
function ofGuidance(): readonly Finding[] {
  const row = (index: number, ...texts: readonly string[]) => ({
    index,
    cells: texts.map((value, column) => ({ column, value: { kind: "text", value } as const })),
  });
  const { labels, quotaHeadings: heads } = guidanceWords;
  const sheet = (name: string, rows: readonly ReturnType<typeof row>[]) => ({
    ...{ name, hidden: false, merges: [], rows },
  });
  const sheets = [
    sheet(guidanceWords.sheet, [row(3, labels.decisionOn, "cuối năm")]),
    sheet(guidanceWords.quotaSheet, [
      row(2, heads.form, heads.level, heads.number, heads.percent),
      row(3, "gk-huyen", "district", "nhiều"),
      row(4, "Bằng khen Bộ", "district", "2"),
      row(5, "gk-huyen", "district"),
    ]),
  ];
  return interpretGuidance(dongNai(), { sheets, properties: {} }, "huong-dan.xlsx")?.findings ?? [];
}

function ofDecisions(): readonly Finding[] {
  const one = nominated("collective");
  const log = [
    decision("26242/TT.999", { kind: "accept" }),
    decision(one, { kind: "merge", into: "26242/TT.998" }),
  ];
  return decisionFindings(dongNai(), applyAwardDecisions([one], log));
}

/** An answer in which one opinion is none, one name was changed, one row is nobody's and one is empty. */
function ofReferral(): readonly Finding[] {
  const sent = ["Công an xã Phú Túc", "Trạm Y tế xã Phú Túc", "Hội Nông dân xã Phú Túc"].map((ten) =>
    nominated("collective", { ten }),
  );
  const row = (index: number, id: string, name: string, opinion: string) => ({
    index,
    cells: [
      [columns.id, id],
      [columns.name, name],
      [columns.opinion, opinion],
    ].map(([column, value]) => ({
      column: Number(column),
      value: { kind: "text", value: String(value) } as const,
    })),
  });
  const ids = sent.map(({ id }) => id);
  const rows = [
    row(referralRows.headings, "", "", referralWords.headings[5]),
    row(8, ids[0] ?? "", sent[0]?.name ?? "", "Xem lại"),
    row(9, ids[1] ?? "", "Trạm xá xã Phú Túc", "Đồng ý"),
    row(10, "", "Ai đó", "Đồng ý"),
    row(11, ids[2] ?? "", sent[2]?.name ?? "", ""),
  ];
  const sheets = [{ name: referralWords.sheet, hidden: false, merges: [], rows }];
  return interpretReferral({ sheets, properties: {} }, sent, "y-kien.xlsx")?.findings ?? [];
}
