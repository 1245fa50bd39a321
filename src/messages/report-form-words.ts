/** Words of the Word form "Mẫu báo cáo" (NĐ 30/2020/NĐ-CP, Phụ lục I). */
import type { Day } from "../domain/day";

/** NĐ 30/2020 PL I: a day under 10, and the months 1 and 2, take a leading zero. */
export const writtenDay = ({ day, month, year }: Day): string =>
  `ngày ${String(day).padStart(2, "0")} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;

export const reportFormWords = {
  documentTitle: (unit: string): string => `Mẫu báo cáo - ${unit}`,
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  // The archivist fills in number and day: draft forms leave them blank.
  number: (issuer: string, symbol = "BC"): string => `Số:        /${symbol}-${issuer}`,
  /** `blank`: the line with its number left open, where the number came without the signs behind it. */
  givenNumber: (number: string, blank: string): string =>
    blank === "" ? `Số: ${number}` : blank.replace(/ {2,}(?=\/)/, ` ${number}`),
  /** Behind the office's code stands that of who drafted it. */
  letterNumber: (issuer: string): string => `Số:        /${issuer}-     `,
  placeAndYear: (place: string, year: number): string => `${place}, ngày      tháng      năm ${year}`,
  placeAndDay: (place: string, month: number, year: number): string =>
    `${place}, ngày      tháng ${month < 3 ? `0${month}` : month} năm ${year}`,
  placeAndWholeDay: (place: string, day: Day): string => `${place}, ${writtenDay(day)}`,
  report: "BÁO CÁO",
  addressee: (agency: string): string => `Kính gửi: ${agency}.`,
  through: (agency: string, office: string): string => `${agency} (qua ${office})`,
  opening: (basis: string, issuer: string): string => `Thực hiện ${basis}, ${issuer} báo cáo như sau:`,
  verbatim: (text: string): string => `Nguyên văn đề cương: ${text}`,
  topics: (topics: readonly string[]): string => `Gợi ý nội dung: ${topics.join("; ")}.`,
  lists: (sheets: readonly string[]): string =>
    `Danh sách chi tiết ghi ở sheet ${sheets.join(", sheet ")} của tệp biểu số liệu.`,
  closing: (issuer: string): string => `Trên đây là báo cáo của ${issuer}./.`,
  ownFrame: "(Phần đầu và phần ký trình bày theo thể thức văn bản của cơ quan, tổ chức.)",
  copies: "Nơi nhận:\n- Như trên;\n- Lưu: VT.",
  signer: "(Ký, ghi rõ họ và tên, đóng dấu)",
  onBehalf: "TM. ỦY BAN NHÂN DÂN",
  onCouncil: "TM. HỘI ĐỒNG",
  chairman: "CHỦ TỊCH",
  /** A deputy signs in the head's place, an acting head as one. */
  instead: "KT.",
  acting: "Q.",
  director: "GIÁM ĐỐC",
  officeHead: "TRƯỞNG PHÒNG",
  head: "THỦ TRƯỞNG CƠ QUAN",
  people: "Ủy ban nhân dân",
  department: "Sở",
  council: "Hội đồng Thi đua",
  office: "Phòng",
  footer: (unit: string): string => `${unit} - Báo cáo sơ kết`,
} as const;
