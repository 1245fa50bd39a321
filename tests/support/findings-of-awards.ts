import type { Finding } from "../../src/domain/finding";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import { pastFileFinding } from "../../src/domain/awards/past-awards";
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
  ];
}
