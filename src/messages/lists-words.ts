/** What a user reads on the list sheets. Sentences about findings stand in lists.ts. */

export const listUnitLine = (unitName: string): string => `Đơn vị: ${unitName}`;
export const listOrdinalHeading = "STT";
export const listCheckHeading = "Kiểm tra (tự động)";

/** First words of Kiểm tra: the state. Colours and counters read nothing else. */
export const listStates = { wrong: "Sai", missing: "Thiếu", note: "Lưu ý", fine: "Đạt" } as const;

export const listCounters = {
  used: (rows: number): string => ` dòng đã dùng / ${rows}`,
  fine: "Không có lỗi",
  still: "Còn ",
  toMend: " dòng phải sửa",
  full: "Hết dòng: bỏ khóa sheet (Review, Unprotect Sheet) rồi ghi tiếp bên dưới",
} as const;

export const listChecks = {
  notInList: (column: string): string => `Sai: chọn lại ${column}`,
  notWhole: (column: string): string => `Sai: ${column} phải là số nguyên`,
  notNumber: (column: string): string => `Sai: ${column} phải là số`,
  notYear: (column: string, minimum: number, maximum: number): string =>
    `Sai: ${column} từ ${minimum} đến ${maximum}`,
  notDay: (column: string): string => `Sai: ${column} không phải là ngày`,
  moreThan: (column: string, other: string): string => `Sai: ${column} nhiều hơn ${other}`,
  missing: (column: string): string => `Thiếu: ${column}`,
  tooLong: (column: string, most: number): string => `Lưu ý: ${column} dài trên ${most} ký tự`,
} as const;

/** The column's name inside a sentence: without what stands in brackets, in small letters but for abbreviations. */
export function columnInWords(heading: string): string {
  const bare = heading.replace(/\s*\([^)]*\)/g, "").trim();
  return bare.replace(/\p{L}+/gu, (word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase()));
}

export const listPrompts = {
  choice: "Bấm mũi tên bên phải ô để chọn.",
  choiceError: "Chỉ chọn một mục trong danh sách. Hãy bấm Thử lại (Retry) và chọn lại.",
  whole: (least: number): string =>
    `Nhập số nguyên, từ ${least} trở lên. Chỉ gõ số, không gõ chữ, không gõ đơn vị.`,
  number: (least: number): string =>
    `Nhập số, từ ${least} trở lên. Chỉ gõ số, không gõ chữ, không gõ đơn vị.`,
  year: (minimum: number, maximum: number): string => `Nhập năm bằng 4 chữ số, từ ${minimum} đến ${maximum}.`,
  day: "Nhập ngày/tháng/năm, ví dụ 15/03/2023.",
  errorTitle: "Chưa hợp lệ",
  numberError: "Ô này chỉ nhận số đúng như hướng dẫn. Hãy bấm Thử lại (Retry) và nhập lại.",
  yearError: "Ô này chỉ nhận năm gồm 4 chữ số. Hãy bấm Thử lại (Retry) và nhập lại.",
  dayError: "Ô này chỉ nhận ngày, ví dụ 15/03/2023. Hãy bấm Thử lại (Retry) và nhập lại.",
} as const;

export const listFooter = (unitName: string): string => `${unitName} - Phụ lục báo cáo sơ kết`;
