import type { Sentences } from "./sentence";

/** PLACE from 101 on: whole sheets that are missing, copied or strange. */
export const workbookSentences: Sentences = {
  "PLACE-101": {
    vi: "Tệp {file} không có sheet Báo cáo, hoặc không nhận ra được, nên chưa có số liệu và nội dung. Đề nghị đơn vị gửi lại tệp theo biểu mẫu.",
    en: "{file} has no sheet Báo cáo, or none that can be recognised, and so no figures and texts. Ask the unit to send the form again.",
  },
  "PLACE-102": {
    vi: "Tệp {file} không có sheet {list} nên chưa có danh sách này. Đề nghị đơn vị bổ sung, nếu có nội dung.",
    en: "{file} has no sheet {list}, and so not this list. Ask the unit for it, if there is anything to report.",
  },
  "PLACE-103": {
    vi: "Sheet {sheet} là bản chép của sheet {original}; {count} ô khác với bản gốc được giữ lại, không tính. Đề nghị chuyển vào sheet {original} hoặc xóa bản chép.",
    en: "Sheet {sheet} is a copy of {original}; its {count} differing cells are kept but do not count. Move them to {original} or delete the copy.",
  },
  "PLACE-104": {
    vi: "Sheet {sheet} là bản chép giống hệt sheet {original} nên không tính. Không phải xử lý gì thêm.",
    en: "Sheet {sheet} is the same as {original} and does not count. Nothing needs to be done.",
  },
  "PLACE-105": {
    vi: "Sheet {sheet} không thuộc biểu mẫu ({count} ô có nội dung) nên giữ lại, không tính. Đề nghị xem trong tệp gốc nếu cần.",
    en: "Sheet {sheet} is not part of the form ({count} cells); it is kept and does not count. See the file itself if needed.",
  },
};
