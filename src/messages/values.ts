import type { Sentences } from "./sentence";

/** VALUE: how an answer was read. */
export const valueSentences: Sentences = {
  "VALUE-001": {
    severity: "notes",
    vi: 'Số nhập dạng chữ "{text}" đã được hiểu là {reading}. Nếu không đúng, hãy nhập lại bằng số.',
    en: 'The text "{text}" was read as the number {reading}. If that is wrong, type a number.',
  },
  "VALUE-002": {
    severity: "blocks",
    vi: "Ô đang báo lỗi {text} nên không có số liệu; chưa cộng vào tổng. Hãy nhập lại số.",
    en: "The cell shows the error {text}, so there is no figure; it is not in the total. Type the number again.",
  },
  "VALUE-003": {
    severity: "blocks",
    vi: 'Không đọc được số: "{text}". Chưa cộng vào tổng. Hãy nhập số, theo đơn vị tính {unit}.',
    en: 'Not a number: "{text}". It is not in the total. Type a number in {unit}.',
  },
  "VALUE-004": {
    severity: "blocks",
    vi: 'Ô nhận số nhưng đang chứa ngày "{text}" (Excel tự đổi). Chưa cộng vào tổng. Hãy nhập lại số.',
    en: 'A number is asked but the cell holds the date "{text}". It is not in the total. Type the number again.',
  },
  "VALUE-005": {
    severity: "blocks",
    vi: 'Không đọc được ngày: "{text}". Hãy nhập theo dạng ngày/tháng/năm, ví dụ 24/11/2023.',
    en: 'Not a day: "{text}". Type day/month/year, for example 24/11/2023.',
  },
  "VALUE-006": {
    severity: "notes",
    vi: 'Ngày nhập là "{text}" đã được hiểu là {reading}. Nếu không đúng, hãy nhập lại.',
    en: '"{text}" was read as the day {reading}. If that is wrong, type it again.',
  },
  "VALUE-007": {
    severity: "notes",
    vi: 'Trả lời "{text}" đã được hiểu là mục chọn gần nhất. Nếu không đúng, hãy chọn lại trong danh sách.',
    en: 'The answer "{text}" was read as the nearest choice. If that is wrong, choose from the list.',
  },
  "VALUE-008": {
    severity: "blocks",
    vi: 'Số "{text}" có thể hiểu là {readings}; chưa cộng vào tổng. Hãy nhập lại cho rõ.',
    en: '"{text}" can mean {readings}; it is not in the total. Type it again so that it is clear.',
  },
  "VALUE-009": {
    severity: "needs-reason",
    vi: "Tỷ lệ ghi {text}: đây là {text} % hay {reading} %? Đang hiểu là {text} %. Hãy xác nhận hoặc nhập lại.",
    en: "The share is {text}: is it {text} % or {reading} %? It is taken as {text} %. Confirm or type again.",
  },
  "VALUE-010": {
    severity: "notes",
    vi: "Ô nhập số chứa công thức {formula}; đã lấy kết quả đang hiển thị.",
    en: "The entry holds the formula {formula}; the result it shows was taken.",
  },
  "VALUE-011": {
    severity: "blocks",
    vi: "Ô chứa công thức {text} chưa có kết quả nên không có số liệu; chưa cộng vào tổng. Hãy mở tệp bằng Excel, lưu lại, hoặc nhập số.",
    en: "The formula {text} has no result, so there is no figure; it is not in the total. Open and save the file in Excel, or type the number.",
  },
  "VALUE-012": {
    severity: "notes",
    vi: "Ô chứa phép tính {formula} chưa có kết quả; đã tính ra {reading}.",
    en: "The cell holds the sum {formula} without a result; it was computed as {reading}.",
  },
  "VALUE-013": {
    severity: "blocks",
    vi: 'Trả lời "{text}" không có trong danh sách chọn. Hãy bấm mũi tên bên phải ô để chọn.',
    en: '"{text}" is not among the choices. Choose from the list.',
  },
  "VALUE-014": {
    severity: "notes",
    vi: 'Tình trạng số liệu "{text}" không có trong danh sách; đang lấy theo mặc định của đợt báo cáo.',
    en: 'The status "{text}" is not among the choices; the campaign\'s default was taken.',
  },
};
