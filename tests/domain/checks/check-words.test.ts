import type { Finding } from "../../../src/domain/finding";
import { namesOf, sentenceOf } from "../../../src/messages/catalogue";
import { checked } from "../../support/answers";
import { dongNai } from "../../support/campaign";

const context = dongNai();
const names = namesOf(context);

const model = {
  list: "models",
  row: "MH.001",
  sheet: "Mô hình, điển hình",
  sheetRow: 5,
  values: { ten: "Tuyến đường hoa", loai: "mo-hinh", nam: 2022 },
};

const findings: readonly Finding[] = [
  ...checked(context, "736", { figures: { "M01 -": "bao-cao", "M01.dai-bieu -": 80 } }),
  ...checked(context, "736", { figures: { "M01 -": "hoi-nghi", "M01.ngay -": "2023-12-05" } }),
  ...checked(context, "735", { figures: { "M01 -": "hoi-nghi", "M01.ngay -": "2023-12-05" } }),
  ...checked(context, "739", { figures: { "M01 -": "hoi-nghi" } }),
  ...checked(context, "26215", {
    figures: { "H01 2022": 0, "M02 -": "2023-09-30", "B03 2021": 2 },
    lists: [model],
  }),
];

const said = (code: string, severity: Finding["severity"]): string => {
  const finding = findings.find((one) => one.code === code && one.severity === severity);
  if (!finding) throw new Error(`no ${code} ${severity}`);
  return sentenceOf({ ...finding, place: { sheet: "Báo cáo", cell: "F7" } }, names, "vi");
};

test.each([
  [
    "CHECK-006",
    "blocks",
    "Đơn vị được chọn chỉ đạo điểm, phải tổ chức Hội nghị sơ kết (ô F7, sheet Báo cáo). Đề nghị chọn Hội nghị và ghi ngày tổ chức hoặc ngày dự kiến.",
  ],
  [
    "CHECK-007",
    "blocks",
    "Ngày tổ chức Hội nghị sơ kết 05/12/2023 (ô F7, sheet Báo cáo) sau ngày đơn vị chỉ đạo điểm phải hoàn thành (30/11/2023). Đề nghị kiểm tra và sửa ngày.",
  ],
  [
    "CHECK-007",
    "needs-reason",
    "Ngày tổ chức Hội nghị sơ kết 05/12/2023 (ô F7, sheet Báo cáo) sau ngày phải hoàn thành (30/11/2023). Đề nghị kiểm tra ngày, hoặc ghi lý do.",
  ],
  [
    "CHECK-008",
    "needs-reason",
    "Đơn vị chỉ đạo điểm chưa ghi ngày tổ chức Hội nghị sơ kết (ô F7, sheet Báo cáo). Đề nghị ghi ngày tổ chức, hoặc ngày dự kiến.",
  ],
  [
    "CHECK-010",
    "needs-reason",
    "Số mô hình mới, cách làm hay, 2022: ghi 0 (ô F7, sheet Báo cáo), ít hơn số dòng đã kê ở sheet Mô hình, điển hình (1 dòng). Đề nghị sửa số liệu, hoặc xem lại danh sách.",
  ],
] as const)("%s (%s) in an official's words", (code, severity, words) => {
  expect(said(code, severity)).toBe(words);
});

test("every finding of every check is a whole sentence in both languages, also without a place", () => {
  expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(7);
  for (const finding of findings)
    for (const language of ["vi", "en"] as const)
      expect(sentenceOf({ ...finding, place: {} }, names, language)).toMatch(/^[^{}[\]]{20,}[.]$/);
});
