import type { Language } from "./sentence";

/** Words of the sheet viewer and of the workbook in memory behind it. */
export const viewerWords = {
  sheet: { vi: "Trang tính {name}", en: "Sheet {name}" },
  tabs: { vi: "Các trang tính", en: "Sheets" },
  allSheets: { vi: "Danh sách trang tính", en: "List of sheets" },
  formulaLine: { vi: "Nội dung ô {cell}", en: "Content of cell {cell}" },
  nameBox: { vi: "Ô đang chọn", en: "Selected cell" },
  corner: { vi: "Chọn cả trang", en: "Select all" },
  level: { vi: "Hiện đến cấp {level}", en: "Show to level {level}" },
  columnLevel: { vi: "Hiện cột đến cấp {level}", en: "Show columns to level {level}" },
  openGroup: { vi: "Mở nhóm ở dòng {row}", en: "Open group at row {row}" },
  closeGroup: { vi: "Thu nhóm ở dòng {row}", en: "Close group at row {row}" },
  openColumns: { vi: "Mở nhóm ở cột {column}", en: "Open group at column {column}" },
  closeColumns: { vi: "Thu nhóm ở cột {column}", en: "Close group at column {column}" },
  editing: { vi: "Sửa ô {cell}", en: "Edit cell {cell}" },
  choose: { vi: "Chọn giá trị cho ô {cell}", en: "Choose a value for cell {cell}" },
  openChoices: { vi: "Mở danh sách chọn", en: "Open the list" },
  stale: { vi: "tính lại khi mở bằng Excel", en: "recalculated when opened in Excel" },
  wrong: { vi: "có điểm phải sửa", en: "to be corrected" },
  missing: { vi: "còn thiếu", en: "missing" },
  notReported: { vi: "đơn vị chưa báo cáo", en: "unit has not reported" },
  linkHint: { vi: "liên kết đến {sheet}", en: "link to {sheet}" },
  lockedTitle: { vi: "Ô {cell} không sửa được", en: "Cell {cell} cannot be edited" },
  locked: {
    vi: "Ô {cell} không phải ô nhập liệu nên không sửa được ở đây. Đề nghị nhập vào các ô để trống có viền; muốn sửa chỗ khác thì lưu tệp rồi mở bằng Excel.",
    en: "Cell {cell} is no entry cell and cannot be edited here. Type into the bordered entry cells; to edit elsewhere, save the file and open it in Excel.",
  },
  pasteTooWide: {
    vi: "Vùng dán chạm ô {cell}, không phải ô nhập liệu. Chưa dán ô nào. Đề nghị chọn lại ô đầu của vùng dán.",
    en: "What is pasted reaches cell {cell}, which is no entry cell. Nothing was pasted. Choose another first cell.",
  },
  editAgain: { vi: "Sửa lại", en: "Edit again" },
  takeAnyway: { vi: "Vẫn ghi", en: "Write anyway" },
  giveUp: { vi: "Thôi", en: "Cancel" },
  understood: { vi: "Đã rõ", en: "OK" },
  loading: { vi: "Đang mở trang…", en: "Opening the sheet…" },
  "saved-anew": {
    vi: "Tệp đang mở không ghi đè được từng phần nên sẽ lưu thành tệp .xlsx mới. Trang của anh/chị giữ nguyên số liệu và công thức; định dạng, hình ảnh, biểu đồ riêng thì không giữ được. Tệp gốc không bị sửa.",
    en: "The open file cannot be changed part by part and will be saved as a new .xlsx file. Your own sheets keep their values and formulas; their formatting, pictures and charts cannot be kept. The original file is not changed.",
  },
  signature: {
    vi: "Tệp có chữ ký số. Lưu lại thì chữ ký không còn hiệu lực; cần ký lại sau khi lưu.",
    en: "The file is digitally signed. Saving makes the signature invalid; sign again afterwards.",
  },
  "own-rules": {
    vi: "Định dạng có điều kiện hoặc quy tắc nhập liệu do anh/chị đặt thêm trong phần biểu của chương trình không giữ được khi lưu ở đây; phần đặt ở cột, dòng và trang riêng vẫn còn. Tệp gốc không bị sửa.",
    en: "Conditional formats or entry rules you added inside the program's own ranges cannot be kept when saving here; those on columns, rows and sheets of your own stay. The original file is not changed.",
  },
  surplus: {
    vi: "Trang này không còn dùng: đơn vị không còn trong đợt báo cáo.",
    en: "This sheet is no longer used: the unit is no longer part of the campaign.",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
