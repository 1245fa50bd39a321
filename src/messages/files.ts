import type { Sentences } from "./sentence";

const refused = (vi: string, en: string): Sentences[string] => ({ severity: "blocks", vi, en });

/** FILE: what could not be read at all, and what to do. */
export const fileSentences: Sentences = {
  "FILE-001": refused(
    "Tệp {file} rỗng (0 byte). Hãy đề nghị đơn vị gửi lại.",
    "{file} is empty (0 bytes). Ask the unit to send it again.",
  ),
  "FILE-002": refused(
    "Tệp {file} không phải là bảng tính. Hãy gửi tệp Excel (.xlsx) theo biểu mẫu.",
    "{file} is not a workbook. Send the Excel form (.xlsx).",
  ),
  "FILE-003": refused(
    "Tệp {file} là văn bản Word được đổi đuôi. Hãy gửi tệp Excel (.xlsx) theo biểu mẫu.",
    "{file} is a Word document under another name. Send the Excel form (.xlsx).",
  ),
  "FILE-004": refused(
    "Tệp {file} có mật khẩu mở tệp nên không đọc được. Hãy bỏ mật khẩu rồi gửi lại.",
    "{file} is locked by a password and cannot be read. Remove the password and send it again.",
  ),
  "FILE-005": refused(
    "Tệp {file} bị hỏng hoặc tải về chưa đủ. Hãy tải hoặc gửi lại tệp.",
    "{file} is damaged or incomplete. Download or send it again.",
  ),
  "FILE-006": refused(
    "Tệp {file} lớn bất thường khi giải nén nên bị từ chối. Hãy gửi lại đúng biểu mẫu.",
    "{file} inflates to an abnormal size and was refused. Send the form again.",
  ),
  "FILE-007": refused(
    "Không đọc được cấu trúc của tệp {file}. Hãy mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại.",
    "The structure of {file} cannot be read. Open it in Excel, save it as .xlsx and send it again.",
  ),
  "FILE-008": refused(
    "Đọc tệp {file} quá lâu nên đã dừng. Hãy mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại.",
    "Reading {file} took too long and was stopped. Open it in Excel, save it as .xlsx and send it again.",
  ),
  "FILE-009": refused(
    "Tệp nén {file} (.rar, .7z) chưa đọc được. Hãy giải nén rồi chọn lại các tệp bên trong.",
    "The archive {file} (.rar, .7z) cannot be read. Extract it and choose the files inside.",
  ),
  "FILE-010": refused(
    "Thư điện tử {file} chưa đọc được. Hãy lưu tệp đính kèm ra rồi chọn tệp đó.",
    "The mail {file} cannot be read yet. Save its attachment and choose that file.",
  ),
  "FILE-011": {
    severity: "notes",
    vi: "Tệp {file} không phải là bảng tính nên để riêng.",
    en: "{file} is not a workbook and was left aside.",
  },
  "FILE-012": refused(
    "Tệp {file} không theo biểu mẫu của đợt báo cáo (không tìm thấy mục, chỉ tiêu nào). Hãy đề nghị đơn vị dùng đúng biểu mẫu.",
    "{file} does not follow the campaign's form (no section or indicator was found). Ask the unit for the right form.",
  ),
  "FILE-013": {
    severity: "needs-reason",
    vi: "Tệp {file} có sheet {sheet} nhưng nội dung của sheet đã mất. Hãy đề nghị đơn vị gửi lại.",
    en: "{file} names sheet {sheet}, but its content is gone. Ask the unit to send it again.",
  },
  "FILE-014": {
    severity: "notes",
    vi: "Sheet {sheet}: {count} ô nằm ngoài phạm vi của bảng tính ({first}) nên không đọc.",
    en: "Sheet {sheet}: {count} cells lie beyond the edge of a sheet ({first}) and were not read.",
  },
  "FILE-015": {
    severity: "needs-reason",
    vi: "Sheet {sheet}: {count} ô được ghi hai lần trong tệp, ô đầu tiên là {first}; lấy giá trị ghi sau. Hãy kiểm tra.",
    en: "Sheet {sheet}: {count} cells are written twice, {first} the first of them; the later value was taken. Please check.",
  },
  "FILE-016": {
    severity: "needs-reason",
    vi: "Sheet {sheet}: {count} ô mất chữ vì tệp bị hỏng, ô đầu tiên là {first}. Hãy đề nghị đơn vị gửi lại.",
    en: "Sheet {sheet}: {count} cells have lost their text, {first} the first of them; the file is damaged. Ask for it again.",
  },
  "FILE-017": refused(
    "Chương trình gặp lỗi khi đọc tệp {file}; tệp chưa được tổng hợp. Hãy mở bằng Excel, lưu lại dạng .xlsx rồi thử lại.",
    "The program failed on {file}; it is not consolidated. Open it in Excel, save it as .xlsx and try again.",
  ),
  "FILE-018": refused(
    "Không mở được tệp {file}: không có quyền đọc, hoặc tệp đang bị chương trình khác giữ. Hãy đóng tệp rồi thử lại.",
    "{file} cannot be opened: no permission to read it, or another program holds it. Close it and try again.",
  ),
};
