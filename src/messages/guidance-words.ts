import type { NomineeKind } from "../domain/awards/award-rules";

/** Words of the workbook that award guidance is filled into. */
export const guidanceWords = {
  sheet: "Hướng dẫn khen thưởng",
  quotaSheet: "Chỉ tiêu",
  choices: "_chon",
  bookTitle: (unit: string): string => `Hướng dẫn khen thưởng - ${unit}`,
  title: "HƯỚNG DẪN KHEN THƯỞNG",
  hint: "(Ô nào để trống thì giữ theo quy định của đợt. Điền xong, mở sổ tổng hợp, vào Khen thưởng và bấm Nạp hướng dẫn.)",
  labels: {
    source: "Văn bản hướng dẫn (số, ngày, cơ quan)",
    decisionOn: "Ngày dự kiến ban hành quyết định",
    transition: "Quy định chuyển tiếp",
    directWorkers: "Mức phấn đấu: trực tiếp lao động, sản xuất (%)",
    women: "Mức phấn đấu: nữ (%)",
  },
  formHeading: "Hình thức khen thưởng",
  kinds: { collective: "Tập thể", household: "Hộ gia đình", individual: "Cá nhân" } as Readonly<
    Record<NomineeKind, string>
  >,
  formHint: "(Ghi x ở loại đối tượng được tặng; hình thức không có dấu x nào thì đợt này không tặng.)",
  mark: "x",
  quotaTitle: "CHỈ TIÊU KHEN THƯỞNG",
  quotaHint:
    "(Mỗi dòng một chỉ tiêu: ghi số lượng, hoặc tỷ lệ % của loại đơn vị nào. Đơn vị để trống là mọi đơn vị của cấp.)",
  quotaHeadings: {
    form: "Hình thức",
    kind: "Đối tượng",
    level: "Giao cho cấp",
    unit: "Đơn vị",
    number: "Số lượng",
    percent: "Tỷ lệ %",
    ofKind: "Của loại đơn vị",
    rounding: "Làm tròn",
    lessRewarded: "Trừ đã khen",
  },
  roundings: { down: "Xuống", nearest: "Gần nhất", up: "Lên" },
  yes: "Có",
  no: "Không",
  promptTitle: "Chọn trong danh sách",
  prompt: "Bấm mũi tên bên phải ô để chọn.",
  error: "Chỉ chọn một mục trong danh sách. Hãy bấm Thử lại (Retry) và chọn lại.",
  unnamed: "Hướng dẫn khen thưởng",
} as const;
