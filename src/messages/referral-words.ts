import type { OpinionKind } from "../domain/awards/award-decisions";

/** Words of the workbook that goes to another office for its opinion. */
export const opinionWords: Readonly<Record<OpinionKind, string>> = {
  agree: "Đồng ý",
  disagree: "Không đồng ý",
  other: "Ý kiến khác",
};

export const referralWords = {
  sheet: "Xin ý kiến",
  choices: "_ykien",
  choicesName: "dm_YKien",
  title: "DANH SÁCH XIN Ý KIẾN KHEN THƯỞNG",
  from: (unit: string): string => `${unit} xin ý kiến về các đề nghị khen thưởng dưới đây.`,
  hint: "(Chỉ ghi vào các ô để trống: số văn bản, ngày, cơ quan cho ý kiến và hai cột cuối; các ô khác được khóa.)",
  office: "Cơ quan cho ý kiến",
  number: "Số văn bản",
  day: "Ngày văn bản",
  headings: [
    "STT",
    "Đối tượng",
    "Đơn vị đề nghị",
    "Hình thức",
    "Tóm tắt thành tích",
    "Ý kiến",
    "Nội dung ý kiến",
  ],
  footer: (unit: string): string => `Xin ý kiến khen thưởng - ${unit}`,
  bookTitle: (unit: string): string => `Xin ý kiến khen thưởng - ${unit}`,
  promptTitle: "Ý kiến",
  prompt: "Bấm mũi tên bên phải ô để chọn: Đồng ý, Không đồng ý hoặc Ý kiến khác.",
  error: "Chỉ chọn một mục trong danh sách. Hãy bấm Thử lại (Retry) và chọn lại.",
  dayPrompt: "Nhập ngày/tháng/năm, ví dụ 15/12/2023.",
  dayError: "Ô này chỉ nhận ngày, ví dụ 15/12/2023. Hãy bấm Thử lại (Retry) và nhập lại.",
} as const;

/** Nhật ký xử lý of the desk of nominations. */
export const awardJournalWords = {
  sheet: "Nhật ký xử lý",
  columns: {
    at: "Lúc",
    what: "Việc",
    nominee: "Đối tượng",
    unit: "Đơn vị đề nghị",
    by: "Người xử lý",
    reason: "Lý do, chi tiết",
  },
  actions: {
    accept: "Chấp nhận đề nghị",
    return: "Trả lại",
    form: "Chuyển hình thức khen",
    order: "Xếp lại thứ tự",
    merge: "Gộp với đề nghị khác",
    step: "Thực hiện bước",
    opinion: "Ý kiến",
    give: "Ghi quyết định khen thưởng",
    add: "Thêm đối tượng",
    guidance: "Nạp hướng dẫn khen thưởng",
    undo: "Bỏ quyết định trước",
  },
  undone: "(đã bỏ)",
} as const;
