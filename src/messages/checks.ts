import type { Sentences } from "./sentence";

/** CHECK: rules between figures, and what is missing. */
export const checkSentences: Sentences = {
  "CHECK-001": {
    severity: "blocks",
    vi: "{part}, {period}: {vi}. Hãy xem lại số liệu hoặc ghi lý do ở cột Ghi chú.",
    en: "{part}, {period}: {en}. Check the figure or give the reason in the notes column.",
  },
  "CHECK-002": {
    severity: "blocks",
    vi: "{part}, {period}: chưa có số liệu. Không phát sinh thì ghi -, không áp dụng thì ghi x.",
    en: "{part}, {period}: no figure. Write - where nothing occurred, x where it does not apply.",
  },
  "CHECK-003": {
    severity: "notes",
    vi: "Mục {section}: chưa có nội dung trong biểu (có thể có trong file Word của đơn vị).",
    en: "Section {section}: no text in the workbook (it may stand in the unit's Word file).",
  },
  "CHECK-004": {
    severity: "needs-reason",
    vi: "Số liệu tính đến ngày {given}, khác ngày chung của đợt báo cáo {asked}. Hãy thống nhất hoặc ghi lý do.",
    en: "Figures are as of {given}, not the campaign's day {asked}. Make them agree or give the reason.",
  },
  "CHECK-005": {
    severity: "notes",
    vi: "{part}, {period}: chỉ cộng phần đã có số liệu; chưa có: {missing}.",
    en: "{part}, {period}: the sum of what was given; without: {missing}.",
  },
};
