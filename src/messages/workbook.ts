import type { Sentences } from "./sentence";

/** PLACE from 101 on: whole sheets that are missing, copied or strange. */
export const workbookSentences: Sentences = {
  "PLACE-101": {
    severity: "needs-reason",
    vi: "Tệp {file} không có sheet Báo cáo (hoặc không nhận ra được).",
    en: "{file} has no sheet Báo cáo, or none that can be recognised.",
  },
  "PLACE-102": {
    severity: "notes",
    vi: "Tệp {file} không có sheet {list}.",
    en: "{file} has no sheet {list}.",
  },
  "PLACE-103": {
    severity: "needs-reason",
    vi: "Sheet {sheet} là bản chép của sheet {original}; {count} ô khác với bản gốc được giữ lại nhưng không tính. Hãy chuyển vào sheet {original} hoặc xóa bản chép.",
    en: "Sheet {sheet} is a copy of {original}; its {count} differing cells are kept but do not count. Move them to {original} or delete the copy.",
  },
  "PLACE-104": {
    severity: "notes",
    vi: "Sheet {sheet} là bản chép giống hệt sheet {original}; không tính.",
    en: "Sheet {sheet} is the same as {original}; it does not count.",
  },
  "PLACE-105": {
    severity: "notes",
    vi: "Sheet {sheet} không thuộc biểu mẫu ({count} ô có nội dung); giữ lại, không tính.",
    en: "Sheet {sheet} is not part of the form ({count} cells); it is kept and does not count.",
  },
};
