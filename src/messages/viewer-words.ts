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
  surplus: {
    vi: "Trang này không còn dùng: đơn vị không còn trong đợt báo cáo.",
    en: "This sheet is no longer used: the unit is no longer part of the campaign.",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
