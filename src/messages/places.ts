import type { Sentences } from "./sentence";

/** PLACE and LIST: what stood where it was not expected. */
export const placeSentences: Sentences = {
  "PLACE-001": {
    severity: "needs-reason",
    vi: "{part}: không tìm thấy dòng này trong sheet {sheet}. Hãy kiểm tra xem dòng có bị xóa không.",
    en: "{part}: its row is not in sheet {sheet}. Check whether it was deleted.",
  },
  "PLACE-002": {
    severity: "needs-reason",
    vi: 'Dòng bị chép lặp; giá trị "{text}" ở dòng sau không được tính. Hãy xóa dòng thừa.',
    en: 'The row was copied; "{text}" in the later row does not count. Delete the surplus row.',
  },
  "PLACE-003": {
    severity: "notes",
    vi: 'Nội dung ngoài đề cương: "{text}" được giữ lại, không cộng vào chỉ tiêu nào.',
    en: 'Content outside the outline: "{text}" is kept and counts for no indicator.',
  },
  "PLACE-004": {
    severity: "needs-reason",
    vi: 'Nội dung dán đè lên dòng tiêu đề; "{text}" đang được coi là của mục {section}. Hãy xác nhận.',
    en: 'Text was pasted over a heading; "{text}" is taken as part of {section}. Please confirm.',
  },
  "PLACE-005": {
    severity: "needs-reason",
    vi: 'Có "{text}" ở ô không hỏi, cạnh ô nhập. Đã giữ lại nhưng chưa tính. Hãy chuyển về đúng ô.',
    en: '"{text}" stands in a cell that is not asked, beside the entry. It is kept but does not count. Move it to its cell.',
  },
  "PLACE-006": {
    severity: "notes",
    vi: "Sheet {sheet} mất cột mã ẩn; đã nhận các dòng theo tên mục, tên chỉ tiêu.",
    en: "Sheet {sheet} has lost its hidden ids; rows were recognised by their words.",
  },
  "PLACE-007": {
    severity: "notes",
    vi: "Sheet {sheet} mất dòng mã ẩn của các cột; đã nhận các cột theo tiêu đề.",
    en: "Sheet {sheet} has lost its hidden column ids; columns were recognised by their headings.",
  },
  "PLACE-008": {
    severity: "notes",
    vi: '{part}, {period}: ô tự tính bị gõ đè "{text}"; hệ thống tính lại từ số liệu gốc, không dùng số gõ đè.',
    en: '{part}, {period}: the computed cell was overtyped with "{text}"; it is recomputed from its parts.',
  },
};
