import type { Sentences } from "./sentence";

/** CHECK: rules between figures, and what is missing. */
export const checkSentences: Sentences = {
  "CHECK-001": {
    vi: "{about}: {vi}[ ({at})][, khi đó là {likely}]. Đề nghị kiểm tra số liệu; nếu đúng, ghi lý do ở cột Ghi chú, giải trình.",
    en: "{about}: {en}[ ({at})][, which makes {likely}]. Check the figure; if it is right, give the reason in the notes column.",
    blocking: {
      vi: "{about}: {vi}[ ({at})][, khi đó là {likely}]. Đề nghị kiểm tra và sửa số liệu.",
      en: "{about}: {en}[ ({at})][, which makes {likely}]. Check and correct the figure.",
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
  "CHECK-024": {
    vi: "{unit} đã gửi báo cáo bằng file Word, chưa có số liệu. Đề nghị đơn vị gửi biểu số liệu (.xlsx), hoặc nhập hộ từ bản ký.",
    en: "{unit} has sent its report as a Word file; there are no figures yet. Ask for the workbook (.xlsx), or enter the figures from the signed report.",
  },
  "CHECK-101": {
    vi: "{about}: ghi {own}[ {measure}][ ({at})], khác nhiều so với các {kind} cùng nhóm: trong {peers} {kind} có số liệu, một nửa ghi từ {low} đến {high}[; các kỳ {periods} cũng vậy]. Đề nghị kiểm tra lại; nếu đúng, ghi lý do ở cột Ghi chú, giải trình.",
    en: "{about}: {own}[ {measure}][ ({at})], far from the other {kind}: of {peers} that gave it, half lie from {low} to {high}[; so in {periods}]. Please check it again; if it is right, give the reason in the notes column.",
  },
  "CHECK-102": {
    vi: "{about}: ghi {own}[ {measure}][ ({at})],[ gấp khoảng {times} lần][ chỉ bằng khoảng 1/{share}] mức chung của {peers} {kind} cùng nhóm (một nửa ghi từ {low} đến {high}[; các kỳ {periods} cũng vậy]), có thể nhầm đơn vị tính. Đề nghị kiểm tra đơn vị tính, có thể là {likely}[ {measure}]; nếu đúng, ghi lý do ở cột Ghi chú, giải trình.",
    en: "{about}: {own}[ {measure}][ ({at})],[ about {times} times][ about 1/{share} of] what {peers} {kind} give (half from {low} to {high}[; so in {periods}]): perhaps the wrong unit of measure. Check the unit of measure, it may be {likely}[ {measure}]; if it is right, give the reason in the notes column.",
    settled: {
      vi: '{about}: ghi {own}[ {measure}][ ({at})],[ gấp khoảng {times} lần][ chỉ bằng khoảng 1/{share}] mức chung của {peers} {kind} cùng nhóm (một nửa ghi từ {low} đến {high}[; các kỳ {periods} cũng vậy]). Đơn vị đã giải trình: "{explained}".',
      en: '{about}: {own}[ {measure}][ ({at})],[ about {times} times][ about 1/{share} of] what {peers} {kind} give (half from {low} to {high}[; so in {periods}]). The unit\'s reason: "{explained}".',
    },
  },
  "CHECK-103": {
    vi: "Số liệu[ mục {leaf}] của {unit} giống số liệu của {others}[ và {more} đơn vị khác] (mức giống nhau {percent} %), có thể gửi nhầm tệp hoặc chép số liệu của đơn vị khác. Đề nghị đối chiếu với đơn vị và gửi lại nếu nhầm.",
    en: "The figures[ of section {leaf}] of {unit} are those of {others}[ and {more} others] ({percent} % alike): perhaps the wrong file was sent, or figures were copied. Ask the unit, and for a new file where it is so.",
  },
  "CHECK-104": {
    vi: "Mục {section}: nội dung của {unit}[ ({at})] giống nội dung của {others}[ và {more} đơn vị khác] (mức giống nhau {percent} %). Đề nghị đọc lại và trao đổi với đơn vị nếu nội dung được chép.",
    en: "Section {section}: the text of {unit}[ ({at})] is that of {others}[ and {more} others] ({percent} % alike). Read it again, and talk to the unit where it was copied.",
  },
  "CHECK-105": {
    vi: 'Mục {section}: nội dung có tên {others}[ ({at})]: "{text}". Đề nghị kiểm tra xem có phải tên còn sót lại của đơn vị khác.',
    en: 'Section {section}: the text names {others}[ ({at})]: "{text}". Check whether the name is left over from another unit.',
  },
};
