/** Words on sheet Báo cáo. */
export const baoCaoWords = {
  sheet: "Báo cáo",
  title: (unit: string): string => `PHỤ LỤC SỐ LIỆU VÀ NỘI DUNG BÁO CÁO SƠ KẾT - ${unit.toUpperCase()}`,
  subtitle: (issuer: string, year: number): string => {
    const symbol = issuer.startsWith("Ủy ban nhân dân") ? "/BC-UBND" : "/BC-      ";
    return `(Kèm theo Báo cáo số:        ${symbol} ngày      tháng      năm ${year} của ${issuer})`;
  },
  number: "STT",
  label: "Nội dung / Chỉ tiêu",
  measureUnit: "Đơn vị tính",
  status: (period: string): string => `Số liệu ${period.toLowerCase()}`,
  note: "Ghi chú, giải trình",
  check: "Kiểm tra (tự động)",
  narrativeMark: "Nội dung",
  statuses: { official: "Chính thức", estimate: "Ước", preliminary: "Sơ bộ" },
  topics: (topics: readonly string[]): string => `Gợi ý nội dung: ${topics.join("; ")}.`,
  inSpan: "Trong đó: được công nhận trong giai đoạn (tự tính)",
  computed: "(tự tính)",
  own: (label: string, note: string): string => `${label} (${note})`,
  closed: "x",
  yes: "Có",
  no: "Không",
  notNumber: "không phải là số",
  notDay: "không phải là ngày",
  notYesNo: "chỉ chọn Có hoặc Không",
  notChoice: "chỉ chọn trong danh sách",
  fewerThanListed: "ít hơn số dòng đã kê ở danh sách",
  shareOrPercent: "từ 0 đến 1: có đúng là % không",
  missing: (count: number): string => `Thiếu: còn ${count} ô chưa nhập`,
  fine: "Đạt",
  /** Below a heading everything asked is there and right. */
  finished: "xong",
  /** In the STT column of an entry that must be filled. */
  required: "*",
  computedState: "Tự tính",
  noText: "Thiếu: chưa có nội dung",
  textByWord: "Để trống nếu gửi file Word",
  longParagraph: "Lưu ý: có dòng trên 2.000 ký tự",
  noMistake: "Không có lỗi",
  footer: (unit: string): string => `${unit} - Phụ lục báo cáo sơ kết`,
} as const;

/** Prompts and messages of native validation; titles at most 32 characters, texts at most 255. */
export const entryWords = {
  errorTitle: "Số liệu chưa hợp lệ",
  signs: "Không phát sinh ghi -, chưa có số liệu ghi …, không áp dụng ghi x.",
  /** `limits`: " từ 0 đến 200", or "". */
  number: (unit: string, whole: boolean, limits: string): string =>
    `Nhập ${whole ? "số nguyên" : "số"}${unit === "" ? "" : ` (${unit})`}${limits}. ${entryWords.signs} Không gõ chữ, không gõ đơn vị.`,
  numberError: (whole: boolean, limits: string): string =>
    `Ô này nhận ${whole ? "số nguyên" : "số"}${limits}, hoặc các dấu - … x. Hãy bấm Thử lại (Retry) và nhập lại.`,
  choice: "Bấm mũi tên bên phải ô để chọn. Không áp dụng thì ghi x, chưa rõ thì ghi …",
  choiceError: "Nên chọn một mục trong danh sách. Chỉ giữ lại nếu là dấu x (không áp dụng) hoặc … (chưa rõ).",
  day: (limits: string): string => `Nhập theo dạng ngày/tháng/năm, ví dụ 24/10/2023${limits}.`,
  dayError: (limits: string): string =>
    `Ô này nhận ngày theo dạng ngày/tháng/năm${limits}. Hãy bấm Thử lại (Retry) và nhập lại.`,
  year: (limits: string): string => `Nhập năm bằng bốn chữ số${limits}, ví dụ 2022. Không áp dụng thì ghi x.`,
  between: (least: string | undefined, most: string | undefined): string => {
    if (least !== undefined && most !== undefined) return `, từ ${least} đến ${most}`;
    if (least !== undefined) return `, không dưới ${least}`;
    return most === undefined ? "" : `, không quá ${most}`;
  },
  statusTitle: (period: string): string => `Số liệu ${period.toLowerCase()}`,
  status: (usual: string): string =>
    `Chọn Chính thức, Ước hoặc Sơ bộ. Để trống nghĩa là ${usual} (mặc định của đợt báo cáo).`,
  statusError: "Chỉ chọn một mục trong danh sách. Hãy bấm Thử lại (Retry) và chọn lại.",
} as const;
