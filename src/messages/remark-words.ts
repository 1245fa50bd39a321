/** Words of the sheet a returned workbook begins with, and of the remarks beside its cells. */
export const remarkWords = {
  sheet: "Yêu cầu bổ sung",
  title: (unit: string) => `Yêu cầu bổ sung báo cáo của ${unit}`,
  hint: (from: string, day: string, count: number) =>
    `${from} đề nghị bổ sung ${count} điểm (ngày ${day}). Sửa ngay tại ô có ghi yêu cầu, hoặc trả lời ở cột cuối, rồi gửi lại cả sổ này. Các nội dung khác giữ nguyên như đơn vị đã gửi.`,
  number: "STT",
  place: "Ở đâu (bấm để đến)",
  before: "Đang ghi",
  remark: "Yêu cầu",
  reply: "Trả lời của đơn vị",
  whole: "Cả báo cáo",
  /** Beside the cell; the reader knows its own by these words. */
  beside: (number: number, text: string) => `◄ Yêu cầu bổ sung số ${number}: ${text}`,
  left: (sheets: string) => `Sheet riêng của đơn vị không kèm theo bản này: ${sheets}`,
  outsideTitle: "Nội dung ngoài đề cương đơn vị đã ghi (giữ để tham khảo)",
  footer: (unit: string) => `Yêu cầu bổ sung - ${unit}`,
  fileName: "YeuCauBoSung",
} as const;
