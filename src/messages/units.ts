import type { Sentences } from "./sentence";

/** UNIT: whose file it is, and a unit's second hand-in. */
export const unitSentences: Sentences = {
  "UNIT-001": {
    severity: "needs-reason",
    vi: "Chưa xác định được tệp {file} của đơn vị nào; chưa tổng hợp. Hãy chọn đơn vị cho tệp này.",
    en: "It is not known which unit sent {file}; it is not consolidated. Name the unit of this file.",
  },
  "UNIT-002": {
    severity: "blocks",
    vi: "Tệp {file} thuộc đợt báo cáo khác ({campaign}); không tổng hợp. Hãy đề nghị đơn vị gửi đúng biểu mẫu.",
    en: "{file} belongs to another campaign ({campaign}); it is not consolidated. Ask the unit for the right form.",
  },
  "UNIT-003": {
    severity: "notes",
    vi: "Tệp {file} giống hệt tệp {other}; chỉ tính một lần.",
    en: "{file} is the same file as {other}; it counts once.",
  },
  "UNIT-004": {
    severity: "blocks",
    vi: "Tệp {file} là của {name}, không thuộc {under}; để riêng, không cộng.",
    en: "{file} comes from {name}, which is not below {under}; it is kept apart and not added.",
  },
  "UNIT-005": {
    severity: "needs-reason",
    vi: "Chưa chắc tệp nào gửi sau: đang coi {later} sau {earlier}. Hãy xác nhận thứ tự.",
    en: "It is not certain which file is later: {later} is taken as after {earlier}. Confirm the order.",
  },
  "UNIT-006": {
    severity: "notes",
    vi: "{part}, {period}: lần gửi sau sửa {before} thành {after}.",
    en: "{part}, {period}: the later file changes {before} to {after}.",
  },
  "UNIT-007": {
    severity: "notes",
    vi: "{part}, {period}: để trống ở lần gửi sau; giữ số liệu lần trước {kept}.",
    en: "{part}, {period}: blank in the later file; the earlier figure {kept} stands.",
  },
  "UNIT-008": {
    severity: "notes",
    vi: "Mục {section}: lần gửi sau thay nội dung.",
    en: "Section {section}: the later file changes the text.",
  },
  "UNIT-009": {
    severity: "notes",
    vi: "Mục {section}: để trống ở lần gửi sau; giữ nội dung lần trước.",
    en: "Section {section}: blank in the later file; the earlier text stands.",
  },
  "UNIT-010": {
    severity: "notes",
    vi: "{list}: dòng {content} không có ở lần gửi sau; giữ dòng của lần trước.",
    en: "{list}: the row {content} is not in the later file; the earlier row stands.",
  },
  "UNIT-011": {
    severity: "notes",
    vi: "{list}: lần gửi sau sửa dòng {content}.",
    en: "{list}: the later file changes the row {content}.",
  },
  "UNIT-012": {
    severity: "needs-reason",
    vi: "{name} không có trong danh sách phải báo cáo ({why}); tệp {file} để riêng, không cộng.",
    en: "{name} is not on the expected list ({why}); {file} is kept apart and not added.",
  },
  "UNIT-013": {
    severity: "notes",
    vi: "Tệp {file} là báo cáo của chính đơn vị tổng hợp; không cộng vào số liệu cấp dưới.",
    en: "{file} is the consolidating unit's own report; it is not added to the units below.",
  },
  "UNIT-014": {
    severity: "notes",
    vi: "Tệp {file} là của cấp trung gian: số liệu riêng của cấp này được cộng; số liệu do cấp dưới tính lấy từ tệp của cấp dưới.",
    en: "{file} comes from a level in between: its own figures count; what the level below counts is taken from their files.",
  },
  "UNIT-015": {
    severity: "needs-reason",
    vi: "{part}, {period}: đơn vị ghi {own}, cộng từ {reporting}/{expected} đơn vị cấp dưới là {sum}. Đang lấy số của cấp dưới; hãy kiểm tra.",
    en: "{part}, {period}: the unit says {own}; {reporting}/{expected} units below add up to {sum}, which counts. Please check.",
  },
};
