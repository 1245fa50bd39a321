import type { Language } from "./sentence";

/** Why something was not written into the open workbook, and what to do. */
export const hindranceWords = {
  cellEdit: {
    vi: "Excel đang sửa một ô. Nhấn Enter hoặc Esc rồi bấm Ghi lại.",
    en: "A cell is being edited in Excel. Press Enter or Esc, then Try again.",
  },
  readOnly: {
    vi: "Sổ mở chỉ đọc. Bấm Cho phép sửa (Enable Editing) ở thanh vàng phía trên, rồi bấm Ghi lại.",
    en: "The workbook is open read-only. Click Enable Editing in the yellow bar above, then Try again.",
  },
  structureProtected: {
    vi: "Cấu trúc sổ đang được bảo vệ. Vào Xem lại (Review), bấm Bảo vệ sổ làm việc (Protect Workbook) để bỏ bảo vệ, rồi bấm Ghi lại.",
    en: "The workbook's structure is protected. On the Review tab click Protect Workbook to remove it, then Try again.",
  },
  changedMeanwhile: {
    vi: "Có người vừa sửa sổ trong lúc đang tính ({detail}). Bấm Ghi lại để đọc lại và tính lại.",
    en: "Somebody changed the workbook meanwhile ({detail}). Try again reads and computes anew.",
  },
  nameTaken: {
    vi: "Sổ đã có trang của anh/chị tên là {detail}. Đổi tên trang ấy rồi bấm Ghi lại.",
    en: "A sheet of yours is named {detail}. Rename it, then Try again.",
  },
  notAsLaid: {
    vi: "Chưa khôi phục được trong trình duyệt vì sổ có dòng chèn thêm, tiêu đề sửa hoặc ô tự tính bị gõ đè ({detail}). Chọn ghi lại công thức ở ô đó, hoặc mở sổ bằng Excel rồi khôi phục.",
    en: "It cannot be restored in the browser: the workbook has a row inserted, a heading reworded or a formula typed over ({detail}). Choose to write that formula again, or open the workbook in Excel and restore it there.",
  },
  renamedTable: {
    vi: "Sheet {was} đã được đổi tên thành {sheet}. Đổi lại tên thành {was} rồi bấm Ghi lại.",
    en: "Sheet {was} was renamed {sheet}. Name it {was} again, then Try again.",
  },
  failed: {
    vi: "Excel báo lỗi khi ghi ({detail}). Những gì đã ghi được trả lại như cũ.",
    en: "Excel refused while writing ({detail}). What had been written was taken back.",
  },
  lost: {
    vi: "Excel không trả lời khi đang ghi. Đóng ngăn, mở lại rồi bấm Trở về bản trước.",
    en: "Excel stopped answering while writing. Close the pane, open it again and click Go back to the previous result.",
  },
  cannotOpen: {
    vi: "Máy này không mở được sổ mới từ ngăn.",
    en: "A new workbook cannot be opened from the pane on this machine.",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
