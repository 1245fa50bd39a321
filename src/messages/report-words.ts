/** Words of the Word report (NĐ 30/2020/NĐ-CP, Phụ lục I) and its appendices. */
export const reportWords = {
  documentTitle: (unit: string): string => `Báo cáo - ${unit}`,
  yes: "Có",
  no: "Không",
  none: "Không phát sinh",
  notApplicable: "Không áp dụng",
  tableNumber: "STT",
  indicator: "Chỉ tiêu",
  measureUnit: "Đơn vị tính",
  unit: "Đơn vị",
  total: "Tổng cộng",
  estimate: (text: string): string => `${text} (ước)`,
  caption: (number: number, about: string): string => `Bảng ${number}. ${about}`,
  figuresOf: (section: string): string => `Số liệu: ${section}`,
  beside: (section: string): string => `${section} của sở, ban, ngành, đoàn thể`,
  besideNote:
    "Số của sở, ban, ngành, đoàn thể nêu riêng, không cộng vào số của địa bàn: một tin, bài, hội nghị có thể được nêu ở cả hai bên.",
  besideTitle: (section: string): string => `${section} (sở, ban, ngành, đoàn thể)`,
  besideInAppendix:
    "Số của sở, ban, ngành, đoàn thể nêu riêng tại phụ lục Biểu số liệu theo đơn vị, không cộng vào số của địa bàn.",
  reporting: "Số đơn vị báo cáo",
  coverageNote: "Số đơn vị báo cáo: số đơn vị có số liệu trên số đơn vị phải báo cáo chỉ tiêu đó.",
  estimateNote: "(ước): trong đó có số ước thực hiện hoặc số liệu sơ bộ.",
  noText: "(Chưa có nội dung.)",
  said: (unit: string): string => `${unit}:`,
  appendix: (number: string): string => (number === "" ? "Phụ lục" : `Phụ lục ${number}`),
  appendixOf: (issuer: string, code: string): string =>
    `(Kèm theo Báo cáo số        /BC-${code} ngày      tháng      năm      của ${issuer})`,
  matrixAppendix: "Biểu số liệu theo đơn vị",
  matrix: (number: number, about: string): string => `Biểu số ${number < 10 ? "0" : ""}${number}. ${about}`,
  column: (label: string, measureUnit: string, period: string): string =>
    `${label}${[measureUnit, period].some(Boolean) ? ` (${[measureUnit, period].filter(Boolean).join("; ")})` : ""}`,
  notReported: (unit: string): string => `${unit} (chưa nộp)`,
  seeAppendix: (appendix: string, title: string): string => `(Chi tiết tại ${appendix}: ${title}.)`,
} as const;
