import type { CorrectionStanding } from "../domain/consolidation/corrections";

/** Words of the sheet that lists what was put right, in a consolidated workbook. */
export const correctionWords = {
  sheet: "Sửa, điều chỉnh số liệu",
  hint: "Số đã sửa theo thông báo của đơn vị, nhập hộ, hoặc điều chỉnh ở tổng. Mỗi dòng đều bỏ được; số trong tệp của đơn vị được giữ nguyên.",
  kinds: { told: "Sửa theo thông báo", typed: "Nhập hộ", adjusted: "Điều chỉnh tổng" },
  standings: {
    waiting: "Đang tính, chờ đơn vị xác nhận",
    confirmed: "Đơn vị đã gửi đúng số này",
    contradicted: "Đơn vị gửi số khác, đang lấy số của đơn vị",
    kept: "Đang tính, khác số đơn vị gửi sau",
    undone: "Đã bỏ",
    refused: "Không thực hiện được",
    added: "Đang cộng vào tổng",
  } satisfies Readonly<Record<CorrectionStanding, string>>,
  undoneBy: (name: string, moment: string): string => `Đã bỏ: ${name}, ${moment}`,
  /** In front of how and by whom a figure that is no file's came. */
  shown: "Không phải từ tệp",
  adjustment: "Điều chỉnh ở cấp tổng hợp",
} as const;
