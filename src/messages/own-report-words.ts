import type { CountedBy } from "../domain/indicator/indicator";

/** Words of the sheets on which a level's own report stands beside what those below it reported. */
export const ownReportWords = {
  sheet: "Báo cáo",
  comparison: "Đối chiếu các cấp",
  comparisonHint:
    "Số của chính đơn vị (sheet Báo cáo) đặt cạnh số cộng từ cấp dưới (sheet Tổng hợp); cột cuối nói lấy số nào khi báo cáo lên.",
  own: (level: string): string => `Số của ${level}`,
  below: "Cộng từ cấp dưới",
  difference: "Chênh lệch",
  reported: "Báo cáo lên cấp trên",
  rule: "Cách lấy",
  rules: {
    lowest: "Lấy số cộng từ cấp dưới",
    owner: "Cộng phần của chính đơn vị với phần cấp dưới",
    upper: "Lấy số của chính đơn vị",
  } satisfies Readonly<Record<CountedBy, string>>,
} as const;
