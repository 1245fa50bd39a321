import type { Sentences } from "./sentence";

/** WORD: what was read of a unit's Word report, and what is asked about it. */
export const wordReportSentences: Sentences = {
  "WORD-001": {
    vi: "Tệp Word {file}: lấy được nội dung của {count} mục[: {sections}]. Đề nghị đọc lại trước khi dùng.",
    en: "Word file {file}: texts of {count} sections were taken[: {sections}]. Read them before they are used.",
  },
  "WORD-002": {
    vi: '{section}: trong tệp Word {file}[ ({at})] đề mục ghi "{text}", khác đề cương; nội dung bên dưới tạm tính là của mục này. Đề nghị xác nhận hoặc chọn mục khác.',
    en: '{section}: a heading of the Word file {file}[ ({at})] says "{text}", which is not the outline\'s wording; the text below it stands in this section for now. Confirm it, or name another section.',
  },
  "WORD-003": {
    vi: '{section}: tệp Word {file}[ ({at})] gộp đề mục này với {others} ("{text}"); nội dung chung tạm để ở mục này. Đề nghị xác nhận, hoặc tách nội dung của từng mục.',
    en: '{section}: the Word file {file}[ ({at})] joins this heading with {others} ("{text}"); the common text stands in this section for now. Confirm it, or divide the text.',
  },
  "WORD-004": {
    vi: '{section}: tệp Word {file}[ ({at})] viết ngay dưới "{other}", chưa vào ý nào, từ "{text}"; tạm tính là của mục này. Đề nghị xác nhận hoặc chọn mục khác.',
    en: '{section}: the Word file {file}[ ({at})] has text right below "{other}" and under none of its points, from "{text}" on; it stands in this section for now. Confirm it, or name another section.',
  },
  "WORD-005": {
    vi: 'Tệp Word {file}[ ({at})]: {count} đoạn không thuộc mục nào của đề cương, từ "{text}"; giữ nguyên ở nội dung ngoài đề cương. Đề nghị xem và đưa vào mục phù hợp nếu cần.',
    en: 'Word file {file}[ ({at})]: {count} paragraphs belong to no section of the outline, from "{text}" on; they are kept as content outside it. Look at them, and put them where they belong if needed.',
  },
  "WORD-006": {
    vi: "Tệp Word {file}: chưa xác định được nội dung của {count} mục: {sections}. Đề nghị xem trong tệp Word, có thể nội dung nằm dưới đề mục khác.",
    en: "Word file {file}: the text of {count} sections was not found: {sections}. Look into the Word file; it may stand under another heading.",
  },
  "WORD-007": {
    vi: '{section}: tệp Word {file}[ ({at})] có bảng {count} dòng trong phần nội dung, bắt đầu "{text}"; giữ lại dưới dạng chữ, mỗi dòng của bảng là một đoạn. Số liệu trong bảng không được cộng; đề nghị đối chiếu với biểu số liệu.',
    en: '{section}: the Word file {file}[ ({at})] has a table of {count} rows in the text, beginning "{text}"; it is kept as text, a paragraph for each row. Its figures are not added up; compare them with the workbook.',
  },
  "WORD-008": {
    vi: "Tệp Word {file} còn đang theo dõi sửa đổi (Track Changes): lấy {insertions} chỗ thêm, bỏ {deletions} chỗ xóa. Đề nghị đơn vị chấp nhận các sửa đổi rồi gửi lại nếu chưa đúng.",
    en: "The Word file {file} still tracks changes: {insertions} insertions were taken, {deletions} deletions left out. Ask the unit to accept its changes and send the file again if that is wrong.",
  },
  "WORD-009": {
    vi: 'Tệp Word {file}[ ({at})]: {count} đoạn gõ bằng phông chữ cũ (.Vn hoặc VNI), từ "{text}", đã chuyển thành "{reading}". Đề nghị kiểm tra.',
    en: 'Word file {file}[ ({at})]: {count} paragraphs, from "{text}" on, were typed in an old font (.Vn or VNI) and converted to "{reading}". Please check.',
  },
  "WORD-010": {
    vi: 'Tệp Word {file}[ ({at})]: {count} đoạn có vẻ gõ bằng bảng mã cũ, từ "{text}", có thể là "{reading}"; đang giữ nguyên. Đề nghị gõ lại bằng Unicode.',
    en: 'Word file {file}[ ({at})]: {count} paragraphs, from "{text}" on, seem to be typed in an old encoding and may mean "{reading}"; they stand as they are. Type them again in Unicode.',
  },
  "WORD-011": {
    vi: "Tệp Word {file} có {count} hình ảnh hoặc đối tượng nhúng không đọc được thành chữ. Đề nghị mở tệp xem, nhất là khi báo cáo là bản chụp.",
    en: "The Word file {file} holds {count} pictures or embedded objects that cannot be read as text. Open it and look, above all where the report is a scan.",
  },
  "WORD-012": {
    vi: "Tệp Word {file} có {count} bảng số liệu hoặc phụ lục do chương trình lập: không đọc lại, số liệu lấy ở biểu số liệu. Không phải xử lý gì thêm.",
    en: "The Word file {file} holds {count} tables or appendices made by the program: they are not read back, figures come from the workbook. Nothing more to do.",
  },
  "WORD-013": {
    vi: '{section}: biểu số liệu ({book}) ghi "{before}", tệp Word {file}[ ({at})] ghi khác: "{after}". Đang lấy nội dung của tệp Word; đề nghị chọn nội dung nào được lấy.',
    en: '{section}: the workbook ({book}) says "{before}", the Word file {file}[ ({at})] something else: "{after}". The Word file\'s text stands; choose which of them is to stand.',
  },
  "WORD-014": {
    vi: "Tệp Word {file} không ghi rõ của đơn vị nào; gửi cùng thư với tệp {book} của {taken} nên có thể là của đơn vị này. Đề nghị xác nhận; chưa xác nhận thì chưa lấy nội dung.",
    en: "The Word file {file} does not say which unit it is from; it came in one mail with {book} of {taken} and may be of that unit. Confirm it; until then its texts do not count.",
  },
};
