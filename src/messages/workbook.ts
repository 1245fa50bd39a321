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
    vi: '[{about}: ][Mục {leaf}: ][{list}, dòng {row}: ]sheet {sheet} là bản chép của sheet {original}, ở đó ghi "{text}"[ (ô {cell})][, khác "{kept}"]; được giữ lại, không tính. Đề nghị chuyển vào sheet {original} hoặc xóa bản chép.',
    en: '[{about}: ][Section {leaf}: ][{list}, row {row}: ]sheet {sheet} is a copy of {original} and says "{text}"[ (cell {cell})][ instead of "{kept}"]; it is kept but does not count. Move it to {original} or delete the copy.',
  },
  "PLACE-104": {
    vi: "Sheet {sheet} là bản chép của sheet {original}, cùng các câu trả lời, nên không tính. Không phải xử lý gì thêm.",
    en: "Sheet {sheet} is a copy of {original} with the same answers and does not count. Nothing needs to be done.",
  },
  "PLACE-105": {
    vi: "Sheet {sheet} không thuộc biểu mẫu ({count} ô có nội dung) nên giữ lại ở nội dung ngoài đề cương, không tính. Đề nghị chuyển vào đúng mục nếu cần.",
    en: "Sheet {sheet} is not part of the form ({count} cells); it is kept with what stands outside the outline and does not count. Move it to its section if needed.",
  },
  "PLACE-106": {
    vi: "Sheet {sheet} chứa tiếp {count} dòng, mục của sheet {original}; đã nhận theo mã ẩn hoặc tên. Không phải xử lý gì thêm.",
    en: "Sheet {sheet} holds {count} more rows and sections of {original}; they were recognised by id or words. Nothing needs to be done.",
  },
  "PLACE-107": {
    vi: '[{about}: ][Mục {leaf}: ][{list}, dòng {row}: ]không có ở sheet {original}, chỉ có ở sheet {sheet} là bản chép của sheet đó; đã lấy "{text}"[ (ô {cell})]. Đề nghị kiểm tra xem có phải bản cũ không.',
    en: '[{about}: ][Section {leaf}: ][{list}, row {row}: ]not on sheet {original}, only on its copy {sheet}; "{text}"[ (cell {cell})] was taken. Check that it is not an old version.',
  },
  "PLACE-108": {
    vi: "Tệp {file} không có sheet Thông tin chung, hoặc không nhận ra được, nên chưa có thông tin của đơn vị. Đề nghị đơn vị bổ sung, nếu chưa gửi.",
    en: "{file} has no sheet Thông tin chung, or none that can be recognised, and so not the unit's particulars. Ask the unit for them, unless they came before.",
  },
  "PLACE-109": {
    vi: "Sheet {sheet} được chép từ tệp của {other} vào tệp của {taken}; {count} ô có nội dung được giữ lại, không tính cho {taken}. Đề nghị xóa sheet này; nếu đúng là số liệu của {taken} thì đơn vị chép vào biểu mẫu của mình và gửi lại.",
    en: "Sheet {sheet} was copied from the file of {other} into that of {taken}; {count} cells are kept and do not count for {taken}. Delete the sheet; if the figures are those of {taken}, ask it to copy them into its own form and send it again.",
  },
};
