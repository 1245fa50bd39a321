import { fillSlots, type Language, type Slots } from "./sentence";

/** Words of browser mode's own bar; what stands in the pane and in the viewer is theirs. */
export const browserWords = {
  bar: { vi: "Sổ làm việc", en: "Workbook" },
  noFile: { vi: "Chưa mở sổ nào", en: "No workbook open" },
  unsaved: { vi: "chưa lưu", en: "not saved" },
  open: { vi: "Mở…", en: "Open…" },
  openHint: { vi: "Mở tệp Excel từ máy này", en: "Open an Excel file of this machine" },
  samples: { vi: "Xem thử với dữ liệu mẫu", en: "Try with sample data" },
  undo: { vi: "Hoàn tác", en: "Undo" },
  save: { vi: "Lưu .xlsx", en: "Save .xlsx" },
  saved: { vi: "Đã lưu {name} vào thư mục tải xuống.", en: "{name} was saved to your downloads." },
  busy: { vi: "Đang làm…", en: "Working…" },
  sheetSide: { vi: "Sổ", en: "Sheet" },
  workSide: { vi: "Việc", en: "Tasks" },
  sides: { vi: "Phần đang xem", en: "Part in view" },
  divider: { vi: "Độ rộng của ngăn", en: "Width of the pane" },
  pane: { vi: "Ngăn Tổng Hợp", en: "Tổng Hợp pane" },
  leave: {
    vi: "Sổ có thay đổi chưa lưu. Bấm Lưu .xlsx trước khi mở sổ khác, hoặc bấm lần nữa để bỏ các thay đổi.",
    en: "The workbook has unsaved changes. Save it first, or click again to leave them.",
  },
  fault: {
    vi: "Chương trình gặp lỗi ({detail}). Sổ đang mở không bị ảnh hưởng; đề nghị lưu lại rồi tải lại trang.",
    en: "The program failed ({detail}). The open workbook is untouched; save it and reload the page.",
  },
  empty: {
    vi: "Mở một tệp Excel, xem thử với dữ liệu mẫu, hoặc tạo sổ mới ở ngăn bên phải.",
    en: "Open an Excel file, try with sample data, or make a new workbook in the pane on the right.",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export const browserSentence = (
  word: keyof typeof browserWords,
  language: Language,
  slots: Slots = {},
): string => fillSlots(browserWords[word][language], slots);
