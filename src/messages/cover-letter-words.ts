/** Words of the letter a report is sent with (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.5: Công văn). */
export const coverLetterWords = {
  title: (unit: string): string => `Công văn gửi báo cáo - ${unit}`,
  subject: (movement: string, revision: number): string =>
    `V/v gửi báo cáo sơ kết Phong trào thi đua "${movement}"${revision > 1 ? ` (lần ${revision})` : ""}`,
  opening: (basis: string, issuer: string, title: string, revision: number): string =>
    `Thực hiện ${basis}, ${issuer} gửi ${title.charAt(0).toLowerCase()}${title.slice(1)}${revision > 1 ? ` (lần gửi ${revision})` : ""}, gồm:`,
  numbered: (number: number, text: string): string => `${number}. ${text}`,
  signed: "Báo cáo đã ký, đóng dấu.",
  word: (file: string): string => `Tệp Word của báo cáo: ${file}.`,
  figures: (file: string): string => `Biểu số liệu và danh sách: ${file}.`,
  cutOff: (day: string): string => `Số liệu tính đến ngày ${day}.`,
  changes: (before: number): string => `Nội dung điều chỉnh so với lần gửi ${before}:`,
  change: (text: string): string => `- ${text}.`,
  changed: (what: string, before: string, after: string, reason: string): string =>
    `${what}: ${before || "(trống)"} → ${after || "(trống)"}${reason === "" ? "" : ` (${reason})`}`,
  more: (count: number): string => `và ${count} nội dung khác, xem sheet Nội dung điều chỉnh`,
  closing: (issuer: string, addressee: string): string => `${issuer} kính gửi ${addressee} tổng hợp./.`,
} as const;
