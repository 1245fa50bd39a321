import type { Sentences } from "./sentence";

/** LIST: the repeating lists. */
export const listSentences: Sentences = {
  "LIST-001": {
    severity: "notes",
    vi: '{list}, dòng {row}: cột {column} ghi "{text}" đã được hiểu là {reading}. Nếu không đúng, hãy nhập lại.',
    en: '{list}, row {row}: "{text}" in {column} was read as {reading}. If that is wrong, type it again.',
  },
  "LIST-002": {
    severity: "notes",
    vi: "{list}, dòng {row}: cột {column} chứa công thức {formula}; đã lấy kết quả đang hiển thị.",
    en: "{list}, row {row}: {column} holds the formula {formula}; the result it shows was taken.",
  },
  "LIST-003": {
    severity: "blocks",
    vi: "{list}, dòng {row}: cột {column} đang báo lỗi hoặc chưa có kết quả ({text}). Hãy nhập lại.",
    en: "{list}, row {row}: {column} shows an error or has no result ({text}). Type it again.",
  },
  "LIST-004": {
    severity: "blocks",
    vi: '{list}, dòng {row}: cột {column} ghi "{text}" không có trong danh sách chọn. Hãy chọn lại.',
    en: '{list}, row {row}: "{text}" in {column} is not among the choices. Choose again.',
  },
  "LIST-005": {
    severity: "blocks",
    vi: '{list}, dòng {row}: cột {column} ghi "{text}" chưa hợp lệ; giữ nguyên như đã ghi. Hãy nhập lại.',
    en: '{list}, row {row}: "{text}" in {column} is not valid; it is kept as typed. Type it again.',
  },
  "LIST-006": {
    severity: "blocks",
    vi: "{list}, dòng {row}: {column} ({text}) nhiều hơn {other} ({most}).",
    en: "{list}, row {row}: {column} ({text}) is more than {other} ({most}).",
  },
  "LIST-007": {
    severity: "blocks",
    vi: "{list}, dòng {row}: còn thiếu {column}.",
    en: "{list}, row {row}: {column} is missing.",
  },
  "LIST-008": {
    severity: "notes",
    vi: "{list}, dòng {row}: {column} dài {length} ký tự, nên không quá {most} ký tự.",
    en: "{list}, row {row}: {column} has {length} characters; at most {most} are wanted.",
  },
  "LIST-009": {
    severity: "notes",
    vi: "{list}: đã dùng hết {rows} dòng có sẵn. Nếu còn, bỏ khóa sheet (Review, Unprotect Sheet, không có mật khẩu) rồi ghi tiếp bên dưới; các dòng ấy vẫn được đọc.",
    en: "{list}: all {rows} prepared rows are in use. To go on, unprotect the sheet (no password) and write below; those rows are read.",
  },
  "LIST-010": {
    severity: "notes",
    vi: "{list}: dòng {sheetRow} trùng hoặc mất mã dòng, được đọc thành dòng {row}.",
    en: "{list}: sheet row {sheetRow} has lost its id or repeats another's; it is read as row {row}.",
  },
  "LIST-011": {
    severity: "needs-reason",
    vi: "{list}: không tìm thấy cột {column}.",
    en: "{list}: the column {column} was not found.",
  },
  "LIST-012": {
    severity: "notes",
    vi: "{list}: cột {column} không còn tiêu đề cũ, được đọc theo vị trí.",
    en: "{list}: the heading of {column} has changed; the column is read by its position.",
  },
  "LIST-013": {
    severity: "notes",
    vi: '{list}: nội dung ngoài các cột của biểu, giữ nguyên: "{text}".',
    en: '{list}: content outside the columns of the form is kept: "{text}".',
  },
  "LIST-014": {
    severity: "notes",
    vi: "{list}: còn {count} ô ngoài các cột của biểu ở sheet {sheet}, xem trong tệp gốc.",
    en: "{list}: {count} more cells outside the columns of the form on sheet {sheet}; see the file itself.",
  },
  "LIST-015": {
    severity: "notes",
    vi: "{list}, dòng {row}: cột {column} (tự tính) bị ghi đè bằng {text}; đã tính lại là {reading}.",
    en: "{list}, row {row}: the computed {column} was overwritten by {text}; it was computed again as {reading}.",
  },
};
