import type { Sentences } from "./sentence";

/** CHECK: rules between figures, and what is missing. */
export const checkSentences: Sentences = {
  "CHECK-001": {
    vi: "{about}: {vi}[ ({at})]. Đề nghị kiểm tra số liệu; nếu đúng, ghi lý do ở cột Ghi chú, giải trình.",
    en: "{about}: {en}[ ({at})]. Check the figure; if it is right, give the reason in the notes column.",
    blocking: {
      vi: "{about}: {vi}[ ({at})]. Đề nghị kiểm tra và sửa số liệu.",
      en: "{about}: {en}[ ({at})]. Check and correct the figure.",
    },
    settled: {
      vi: '{about}: {vi}[ ({at})]. Đơn vị đã giải trình: "{explained}".',
      en: '{about}: {en}[ ({at})]. The unit\'s reason: "{explained}".',
    },
  },
  "CHECK-002": {
    vi: "{about}: chưa có số liệu[ ({at})]. Đề nghị nhập; [không phát sinh ghi {none}, ]chưa có số liệu ghi …, không áp dụng ghi x.",
    en: "{about}: no figure[ ({at})]. Type it; [write {none} where nothing occurred, ]… where it is not known yet, x where it does not apply.",
  },
  "CHECK-003": {
    vi: "Mục {section}: chưa có nội dung trong biểu mẫu (có thể có trong file Word của đơn vị). Đề nghị đối chiếu với file Word.",
    en: "Section {section}: no text in the workbook (it may stand in the unit's Word file). Compare with the Word file.",
    blocking: {
      vi: "Mục {section}: chưa có nội dung. Đề nghị viết vào các dòng nội dung của mục này.",
      en: "Section {section}: no text. Write it into the lines of this section.",
    },
  },
  "CHECK-004": {
    vi: "Số liệu tính đến ngày {given}[ ({at})], khác ngày chung của đợt báo cáo ({asked}). Đề nghị lấy số liệu đến ngày {asked}, hoặc ghi lý do.",
    en: "Figures are as of {given}[ ({at})], not the campaign's day {asked}. Give figures as of {asked}, or the reason.",
    settled: {
      vi: 'Số liệu tính đến ngày {given}[ ({at})], khác ngày chung của đợt báo cáo ({asked}). Đơn vị đã giải trình: "{explained}".',
      en: "Figures are as of {given}[ ({at})], not the campaign's day {asked}. The unit's reason: \"{explained}\".",
    },
  },
  "CHECK-005": {
    vi: "{about}: chỉ cộng phần đã có số liệu; chưa có: {missing}. Đề nghị bổ sung.",
    en: "{about}: the sum of what was given; without: {missing}. Please complete it.",
  },
  "CHECK-006": {
    vi: "Đơn vị được chọn chỉ đạo điểm, phải tổ chức Hội nghị sơ kết[ ({at})]. Đề nghị chọn Hội nghị và ghi ngày tổ chức hoặc ngày dự kiến.",
    en: "A pilot unit holds a conference[ ({at})]. Choose Hội nghị and give its day, be it the one planned.",
  },
  "CHECK-007": {
    vi: "Ngày tổ chức Hội nghị sơ kết {given}[ ({at})] sau ngày phải hoàn thành ({asked}). Đề nghị kiểm tra ngày, hoặc ghi lý do.",
    en: "The conference of {given}[ ({at})] lies after {asked}, when the review is to be done. Check the day, or give the reason.",
    blocking: {
      vi: "Ngày tổ chức Hội nghị sơ kết {given}[ ({at})] sau ngày đơn vị chỉ đạo điểm phải hoàn thành ({asked}). Đề nghị kiểm tra và sửa ngày.",
      en: "The conference of {given}[ ({at})] lies after {asked}, when a pilot unit is to be done. Check and correct the day.",
    },
    settled: {
      vi: 'Ngày tổ chức Hội nghị sơ kết {given}[ ({at})] sau ngày phải hoàn thành ({asked}). Đơn vị đã giải trình: "{explained}".',
      en: 'The conference of {given}[ ({at})] lies after {asked}, when the review is to be done. The unit\'s reason: "{explained}".',
    },
  },
  "CHECK-008": {
    vi: "Đơn vị chỉ đạo điểm chưa ghi ngày tổ chức Hội nghị sơ kết[ ({at})]. Đề nghị ghi ngày tổ chức, hoặc ngày dự kiến.",
    en: "A pilot unit gives no day of its conference[ ({at})]. Give the day, be it the one planned.",
    settled: {
      vi: 'Đơn vị chỉ đạo điểm chưa ghi ngày tổ chức Hội nghị sơ kết[ ({at})]. Đơn vị đã giải trình: "{explained}".',
      en: 'A pilot unit gives no day of its conference[ ({at})]. The unit\'s reason: "{explained}".',
    },
  },
  "CHECK-009": {
    vi: "{about}: chỉ ghi khi tổ chức Hội nghị, mà hình thức sơ kết đã chọn là Báo cáo[ ({at})]. Đề nghị kiểm tra lại hình thức sơ kết.",
    en: "{about}: asked of a conference only, but the form of review is a report[ ({at})]. Check the form of review.",
  },
  "CHECK-010": {
    vi: "{about}: ghi {typed}[ ({at})], ít hơn số dòng đã kê ở sheet {listed} ({rows} dòng). Đề nghị sửa số liệu, hoặc xem lại danh sách.",
    en: "{about}: {typed}[ ({at})], fewer than the {rows} rows on sheet {listed}. Correct the figure, or check the list.",
    settled: {
      vi: '{about}: ghi {typed}[ ({at})], ít hơn số dòng đã kê ở sheet {listed} ({rows} dòng). Đơn vị đã giải trình: "{explained}".',
      en: '{about}: {typed}[ ({at})], fewer than the {rows} rows on sheet {listed}. The unit\'s reason: "{explained}".',
    },
  },
  "CHECK-021": {
    vi: "Mục {section}: nội dung mới có {count} từ[ ({at})], ít hơn {least} từ. Đề nghị xem có cần viết thêm không.",
    en: "Section {section}: the text has {count} words[ ({at})], fewer than {least}. See whether more is to be said.",
  },
  "CHECK-022": {
    vi: '[{about}: ][Mục {leaf}: ]còn chỗ để trống chưa điền, "{text}"[ ({at})]. Đề nghị điền nốt hoặc bỏ chỗ trống.',
    en: '[{about}: ][Section {leaf}: ]a blank is left to fill in, "{text}"[ ({at})]. Fill it in or take it out.',
  },
};
