import type { Sentences } from "./sentence";

/** FILE: what could not be read at all, and what to do. */
export const fileSentences: Sentences = {
  "FILE-001": {
    vi: "Tệp {file} rỗng (0 byte). Đề nghị đơn vị gửi lại.",
    en: "{file} is empty (0 bytes). Ask the unit to send it again.",
  },
  "FILE-002": {
    vi: "Tệp {file} không phải là bảng tính nên không đọc được. Đề nghị đơn vị gửi tệp Excel (.xlsx) theo biểu mẫu.",
    en: "{file} is not a workbook and cannot be read. Ask the unit for the Excel form (.xlsx).",
  },
  "FILE-003": {
    vi: "Tệp {file} là văn bản dạng chưa đọc được nội dung (Word 95 trở về trước, XML). Đề nghị mở bằng Word hoặc LibreOffice, chọn Lưu thành (Save As), kiểu Word (.docx), rồi chọn lại tệp mới; số liệu thì gửi bằng biểu mẫu Excel (.xlsx).",
    en: "{file} is a document of a kind whose text cannot be read (Word 95 or older, XML). Open it in Word or LibreOffice, choose Save As, type Word (.docx), and choose the new file; figures belong in the Excel form (.xlsx).",
  },
  "FILE-004": {
    vi: "Tệp {file} có mật khẩu mở tệp nên không đọc được. Đề nghị đơn vị bỏ mật khẩu rồi gửi lại.",
    en: "{file} is locked by a password and cannot be read. Ask the unit to remove it and send the file again.",
  },
  "FILE-005": {
    vi: "Tệp {file} bị hỏng hoặc tải về chưa đủ nên không đọc được. Đề nghị tải lại, hoặc đơn vị gửi lại tệp.",
    en: "{file} is damaged or incomplete and cannot be read. Download it again, or ask the unit to send it again.",
  },
  "FILE-006": {
    vi: "Tệp {file} quá lớn, hoặc lớn bất thường khi giải nén, nên bị từ chối. Đề nghị đơn vị gửi lại đúng biểu mẫu.",
    en: "{file} is too large, or inflates to an abnormal size, and was refused. Ask the unit to send the form again.",
  },
  "FILE-007": {
    vi: "Không đọc được cấu trúc của tệp {file}. Đề nghị mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại.",
    en: "The structure of {file} cannot be read. Open it in Excel, save it as .xlsx and send it again.",
  },
  "FILE-008": {
    vi: "Đọc tệp {file} quá lâu nên đã dừng. Đề nghị mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại.",
    en: "Reading {file} took too long and was stopped. Open it in Excel, save it as .xlsx and send it again.",
  },
  "FILE-009": {
    vi: "Tệp nén {file} (.rar, .7z) không mở được, hoặc chỉ mở được một phần: hỏng, chia thành nhiều phần, hoặc nén kiểu lạ. Đề nghị giải nén rồi chọn lại các tệp bên trong.",
    en: "The archive {file} (.rar, .7z) cannot be opened, or in part only: damaged, cut into volumes, or packed in an unusual way. Extract it and choose the files inside.",
  },
  "FILE-010": {
    vi: "Thư điện tử {file} không đọc được. Đề nghị mở thư, lưu tệp đính kèm ra rồi chọn tệp đó.",
    en: "The mail {file} cannot be read. Open it, save its attachment and choose that file.",
  },
  "FILE-011": {
    vi: "Tệp {file} không phải là bảng tính nên để riêng, không tổng hợp. Nếu là số liệu của đơn vị, đề nghị gửi bằng biểu mẫu Excel.",
    en: "{file} is not a workbook and was left aside. If it holds a unit's figures, ask for the Excel form.",
  },
  "FILE-012": {
    vi: "Tệp {file} không theo biểu mẫu của đợt báo cáo (không tìm thấy mục, chỉ tiêu nào). Đề nghị đơn vị dùng đúng biểu mẫu.",
    en: "{file} does not follow the campaign's form (no section or indicator was found). Ask the unit for the right form.",
  },
  "FILE-013": {
    vi: "Tệp {file}: nội dung của sheet {sheet} đã mất. Đề nghị đơn vị gửi lại.",
    en: "{file}: the content of sheet {sheet} is gone. Ask the unit to send it again.",
  },
  "FILE-014": {
    vi: "Tệp {file}[, sheet {sheet}]: {count} ô nằm ngoài phạm vi của bảng tính[ ({first})] nên không đọc. Đề nghị mở tệp kiểm tra.",
    en: "{file}[, sheet {sheet}]: {count} cells lie beyond the edge of a sheet[ ({first})] and were not read. Open the file and check.",
  },
  "FILE-015": {
    vi: "Tệp {file}[, sheet {sheet}]: {count} ô được ghi hai lần[, ô đầu tiên là {first}]; lấy giá trị ghi sau. Đề nghị kiểm tra.",
    en: "{file}[, sheet {sheet}]: {count} cells are written twice[, {first} the first of them]; the later value was taken. Please check.",
  },
  "FILE-016": {
    vi: "Tệp {file}[, sheet {sheet}]: {count} ô mất chữ vì tệp bị hỏng[, ô đầu tiên là {first}]. Đề nghị đơn vị gửi lại.",
    en: "{file}[, sheet {sheet}]: {count} cells have lost their text[, {first} the first of them]; the file is damaged. Ask for it again.",
  },
  "FILE-017": {
    vi: "Chương trình gặp lỗi khi đọc tệp {file}; tệp chưa được tổng hợp. Đề nghị mở bằng Excel, lưu lại dạng .xlsx rồi thử lại.",
    en: "The program failed on {file}; it is not consolidated. Open it in Excel, save it as .xlsx and try again.",
  },
  "FILE-018": {
    vi: "Không mở được {file}: không có quyền đọc, hoặc đang bị chương trình khác giữ. Đề nghị đóng tệp, hoặc xin quyền đọc, rồi thử lại.",
    en: "{file} cannot be opened: no permission to read it, or another program holds it. Close it, or ask for permission, and try again.",
  },
  "FILE-019": {
    vi: "Thư mục {file} nằm quá sâu nên không mở, các tệp trong đó chưa được đọc. Đề nghị chuyển các tệp ra thư mục ngoài.",
    en: "Folder {file} lies too deep and was not opened; the files in it were not read. Move them to a folder further up.",
  },
  "FILE-020": {
    vi: "Tệp nén {file} không có bảng tính nào bên trong. Đề nghị đơn vị gửi lại biểu mẫu Excel (.xlsx).",
    en: "The archive {file} holds no workbook. Ask the unit for the Excel form (.xlsx).",
  },
  "FILE-021": {
    vi: "Thư mục {file} không có tệp nào. Đề nghị kiểm tra lại đường dẫn.",
    en: "There is no file in folder {file}. Check its path.",
  },
  "FILE-022": {
    vi: "Thư {file} không đính kèm bảng tính nào. Đề nghị kiểm tra lại thư, hoặc đơn vị gửi lại biểu mẫu Excel (.xlsx).",
    en: "No workbook is attached to the mail {file}. Look into the mail, or ask the unit for the Excel form (.xlsx).",
  },
  "FILE-023": {
    vi: "{file} là tệp đính kèm đóng gói riêng của Outlook nên không đọc được. Đề nghị người gửi gửi lại thư dạng văn bản thường hoặc HTML.",
    en: "{file} is an attachment in Outlook's own wrapping and cannot be read. Ask the sender to send the mail as plain text or HTML.",
  },
  "FILE-024": {
    vi: "Tệp Word {file} không theo đề cương báo cáo (không nhận ra đủ đề mục) nên để riêng, chưa lấy nội dung. Nếu là báo cáo của đơn vị, đề nghị ghi đề mục theo đề cương rồi chọn lại.",
    en: "The Word file {file} does not follow the outline (too few headings were recognised) and was left aside. If it is a unit's report, write the outline's headings into it and choose it again.",
  },
  "FILE-025": {
    vi: "Tệp Word {file} là mẫu báo cáo chưa viết nội dung nên để riêng. Đề nghị đơn vị viết nội dung rồi gửi lại.",
    en: "The Word file {file} is a report form in which nothing is written yet; it was left aside. Ask the unit to write its report and send it again.",
  },
  "BOOK-001": {
    vi: 'Sheet "{sheet}" do người dùng thêm vào sổ tổng hợp lần trước: đã giữ giá trị và công thức, nhưng định dạng, hình ảnh, biểu đồ không chuyển sang được. Đề nghị giữ lại một bản của sổ lần trước nếu cần.',
    en: 'Sheet "{sheet}" was added to the previous consolidated workbook by a person: its values and formulas are kept, its formats, pictures and charts are not. Keep a copy of the previous workbook if needed.',
  },
  "BOOK-002": {
    vi: 'Sheet "{sheet}" là sheet "{was}" của sổ tổng hợp đã được đổi tên: giữ nguyên, không cập nhật nữa; sheet "{was}" được lập lại bên cạnh. Muốn dùng tiếp sheet cũ, đề nghị đổi lại tên thành "{was}" trước khi tổng hợp.',
    en: 'Sheet "{sheet}" is the consolidated workbook\'s sheet "{was}" under another name: it is kept as it is and no longer brought up to date; "{was}" is made anew beside it. To go on with the old sheet, name it "{was}" again before consolidating.',
  },
  "BOOK-003": {
    vi: "Lần ghi cuối vào sổ tổng hợp trước đang dở: sổ mới lập lại số liệu từ các báo cáo đã nhận, nhưng nội dung tự viết và các quyết định trong sổ trước có thể chưa đủ. Đề nghị mở sổ trước bằng Excel, bấm Khôi phục, lưu lại rồi tổng hợp lại.",
    en: "The last write into the previous consolidated workbook did not end: the new book computes its figures from the reports received, but own texts and decisions in the previous one may be incomplete. Open the previous book in Excel, press Restore, save it and consolidate again.",
  },
};
