import type { Sentences } from "./sentence";

/** VALUE: how an answer was read. */
export const valueSentences: Sentences = {
  "VALUE-001": {
    vi: '{about}: chữ "{text}"[ ({at})] được hiểu là số {reading}. Nếu không đúng, đề nghị nhập lại bằng số.',
    en: '{about}: the text "{text}"[ ({at})] was read as the number {reading}. If that is wrong, type a number.',
  },
  "VALUE-002": {
    vi: "{about}: ô đang báo lỗi {text}[ ({at})] nên chưa có số liệu, chưa được tính. Đề nghị nhập lại.",
    en: "{about}: the cell shows the error {text}[ ({at})], so there is no figure; it does not count. Type it again.",
  },
  "VALUE-003": {
    vi: '{about}: "{text}"[ ({at})] không phải là số nên chưa được tính. Đề nghị nhập lại bằng số[, theo đơn vị tính {unit}].',
    en: '{about}: "{text}"[ ({at})] is not a number and does not count. Type a number[ in {unit}].',
  },
  "VALUE-004": {
    vi: "{about}: ô hỏi số nhưng đang chứa ngày {text}[ ({at})], do Excel tự đổi khi gõ dạng 5/11; chưa được tính. Đề nghị nhập lại bằng số.",
    en: "{about}: a number is asked but the cell holds the date {text}[ ({at})], which Excel makes of 5/11; it does not count. Type the number again.",
  },
  "VALUE-005": {
    vi: '{about}: "{text}"[ ({at})] không phải là ngày, hoặc chưa đủ ngày, tháng, năm. Đề nghị nhập theo dạng ngày/tháng/năm, ví dụ 24/11/2023.',
    en: '{about}: "{text}"[ ({at})] is not a full day. Type day/month/year, for example 24/11/2023.',
  },
  "VALUE-006": {
    vi: '{about}: "{text}"[ ({at})] được hiểu là ngày {reading} (ngày/tháng/năm). Nếu không đúng, đề nghị nhập lại.',
    en: '{about}: "{text}"[ ({at})] was read as the day {reading}. If that is wrong, type it again.',
  },
  "VALUE-007": {
    vi: '{about}: "{text}"[ ({at})] được hiểu là "{reading}". Nếu không đúng, đề nghị chọn lại trong danh sách.',
    en: '{about}: "{text}"[ ({at})] was read as "{reading}". If that is wrong, choose from the list.',
  },
  "VALUE-008": {
    vi: '{about}: "{text}"[ ({at})] có thể hiểu là {first} hoặc {second} nên chưa được tính. Đề nghị nhập lại cho rõ.',
    en: '{about}: "{text}"[ ({at})] can mean {first} or {second} and does not count. Type it again so that it is clear.',
  },
  "VALUE-009": {
    vi: "{about}: tỷ lệ ghi {share}[ ({at})], có thể là {share}% hoặc {reading}%; đang hiểu là {share}%. Đề nghị xác nhận hoặc nhập lại.",
    en: "{about}: the share is {share}[ ({at})]: {share}% or {reading}%? It is taken as {share}%. Confirm or type it again.",
    settled: {
      vi: '{about}: tỷ lệ ghi {share}[ ({at})], đang hiểu là {share}%. Đơn vị đã giải trình: "{explained}".',
      en: '{about}: the share is {share}[ ({at})] and taken as {share}%. The unit\'s reason: "{explained}".',
    },
  },
  "VALUE-010": {
    vi: "{about}: ô nhập chứa công thức {formula}[ ({at})]; đã lấy kết quả đang hiển thị. Đề nghị kiểm tra, nên nhập thẳng số.",
    en: "{about}: the entry holds the formula {formula}[ ({at})]; the result it shows was taken. Please check.",
  },
  "VALUE-011": {
    vi: "{about}: công thức {text}[ ({at})] chưa có kết quả đọc được nên chưa được tính. Đề nghị mở tệp bằng Excel rồi lưu lại, hoặc nhập thẳng câu trả lời.",
    en: "{about}: the formula {text}[ ({at})] has no result that can be read and does not count. Open and save the file in Excel, or type the answer.",
  },
  "VALUE-012": {
    vi: "{about}: phép tính {formula}[ ({at})] chưa có kết quả trong tệp; đã tính là {reading}. Nếu không đúng, đề nghị nhập lại bằng số.",
    en: "{about}: the sum {formula}[ ({at})] stands without a result and was computed as {reading}. If that is wrong, type the number.",
  },
  "VALUE-013": {
    vi: '{about}: "{text}"[ ({at})] không có trong danh sách chọn nên chưa được tính. Đề nghị bấm mũi tên bên phải ô để chọn.',
    en: '{about}: "{text}"[ ({at})] is not among the choices and does not count. Choose from the list.',
  },
  "VALUE-014": {
    vi: '{about}: tình trạng số liệu "{text}"[ ({at})] không có trong danh sách; đang lấy theo mặc định của đợt báo cáo. Đề nghị chọn lại.',
    en: '{about}: the status "{text}"[ ({at})] is not among the choices; the campaign\'s default was taken. Choose again.',
  },
  "VALUE-015": {
    vi: "{about}: ô hỏi chữ nhưng đang chứa ngày {text}[ ({at})], có thể do Excel tự đổi khi gõ dạng 5/11. Đề nghị kiểm tra; nếu không phải là ngày, gõ dấu nháy đơn (') trước nội dung rồi nhập lại.",
    en: "{about}: a text is asked but the cell holds the date {text}[ ({at})]; Excel may have made one of 5/11. Check it; if it is no date, type an apostrophe (') in front.",
  },
  "VALUE-016": {
    vi: '{about}: "{text}"[ ({at})] gõ bằng phông chữ cũ (.Vn hoặc VNI), đã chuyển thành "{reading}". Đề nghị kiểm tra.',
    en: '{about}: "{text}"[ ({at})] was typed in an old font (.Vn or VNI) and converted to "{reading}". Please check.',
  },
  "VALUE-017": {
    vi: '{about}: có ghi tình trạng số liệu "{text}"[ ({at})] nhưng chưa có số liệu. Đề nghị nhập số liệu, hoặc xóa tình trạng.',
    en: '{about}: the status "{text}"[ ({at})] is given, but no figure. Type the figure, or clear the status.',
  },
  "VALUE-018": {
    vi: '{about}: tình trạng số liệu "{text}"[ ({at})] ghi ở dòng tự tính nên không dùng; tình trạng được lấy theo các số liệu gốc. Không phải xử lý gì thêm.',
    en: '{about}: the status "{text}"[ ({at})] stands on a computed row and is not used; the status follows from its parts. Nothing needs to be done.',
  },
  "VALUE-019": {
    vi: '{about}: "{text}"[ ({at})] có vẻ gõ bằng bảng mã cũ, có thể là "{reading}"; đang giữ nguyên. Đề nghị gõ lại bằng Unicode.',
    en: '{about}: "{text}"[ ({at})] seems to be typed in an old encoding and may mean "{reading}"; it stands as it is. Type it again in Unicode.',
  },
};
