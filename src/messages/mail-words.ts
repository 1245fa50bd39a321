/** Mails to offices are Vietnamese, whatever language the pane speaks. A campaign may have words of its own (campaign.mail). */
export const mailWords = {
  send: {
    subject: '[{code}] {unit}: báo cáo sơ kết Phong trào "{movement}", lần gửi {revision}',
    text: [
      "Kính gửi: {recipient},",
      "",
      "{sender} gửi {title}; số liệu tính đến ngày {cutOff}; lần gửi {revision}.",
      "Báo cáo đã ký: {document}.",
      "",
      "Tệp kèm theo:{files}",
      "",
      "Nội dung điều chỉnh so với lần gửi trước:{amendments}",
      "",
      "Khi cần trao đổi, xin liên hệ người lập báo cáo: {contact}.",
      "Trân trọng./.",
    ],
  },
  remind: {
    subject: 'Đề nghị gửi báo cáo sơ kết Phong trào "{movement}" ({unit})',
    text: [
      "Kính gửi: {recipient},",
      "",
      "Đến nay {sender} chưa nhận được {title} của {unit}.",
      "Thời hạn gửi: {deadline}.",
      "Còn thiếu:{missing}",
      "",
      "Đề nghị {unit} gửi sớm để tổng hợp; nếu đã gửi, xin báo lại để kiểm tra hộp thư.",
      "Trân trọng./.",
    ],
  },
  complete: {
    subject: 'Đề nghị bổ sung báo cáo sơ kết Phong trào "{movement}" ({unit})',
    text: [
      "Kính gửi: {recipient},",
      "",
      "{sender} đã xem {title} của {unit} và đề nghị bổ sung, chỉnh sửa:{missing}",
      "",
      "Thời hạn gửi báo cáo: {deadline}. Đề nghị sửa ngay trong sổ đã nhận rồi gửi lại.",
      "Trân trọng./.",
    ],
  },
  unit: (name: string): string => `Ủy ban nhân dân ${name}`,
  document: (number: string, day: string): string =>
    [number && `số ${number}`, day && `ngày ${day}`].filter((word) => word !== "").join(" "),
  line: (text: string): string => `\n- ${text}`,
  numbered: (number: number, text: string): string => `\n${number}. ${text}`,
  more: (count: number): string =>
    `\n- và ${count} nội dung khác, xem sheet Nội dung điều chỉnh trong sổ kèm theo`,
  amended: (what: string, before: string, after: string, reason: string): string =>
    `\n- ${what}: ${before === "" ? "(trống)" : before} → ${after === "" ? "(trống)" : after}${reason === "" ? "" : `. Lý do: ${reason}`}`,
  /** What a unit that sent nothing owes (practice.md §6). */
  owed: ["văn bản đã ký", "tệp Word của báo cáo", "biểu số liệu (sổ Excel)"],
  /** The list to paste: one unit a line. */
  listHead: (unit: string, deadline: string): string =>
    `${unit} đề nghị các đơn vị sau gửi, bổ sung báo cáo (thời hạn: ${deadline}):`,
  listMissing: (unit: string): string => `- ${unit}: chưa gửi báo cáo`,
  listComplete: (unit: string, texts: readonly string[]): string =>
    `- ${unit}: cần bổ sung ${texts.length} điểm: ${texts.join("; ")}`,
} as const;

/** The sheet of what a later hand-in changes. */
export const amendmentWords = {
  sheet: "Nội dung điều chỉnh",
  title: (unit: string): string => `NỘI DUNG ĐIỀU CHỈNH - ${unit.toUpperCase()}`,
  hint: (revision: number): string => `Lần gửi ${revision} so với lần gửi ${revision - 1}`,
  number: "STT",
  what: "Chỉ tiêu, mục",
  before: "Lần gửi trước",
  after: "Lần gửi này",
  reason: "Lý do",
  text: (section: string): string => `Nội dung mục ${section}`,
  list: (name: string): string => `Danh sách "${name}"`,
  rows: (count: number): string => `${count} dòng`,
  changedRows: (count: number): string => `thay đổi ${count} dòng`,
  unitSent: (unit: string, before: string, after: string): string =>
    `${unit}: ${before === "" ? "chưa có" : before} → ${after === "" ? "không còn" : after}`,
  footer: (unit: string): string => `Nội dung điều chỉnh - ${unit}`,
  outside: "Nội dung ngoài đề cương",
  outsideHint: "Những gì đơn vị viết ngoài chỗ của biểu mẫu, giữ nguyên văn",
  place: "Ở đâu trong sổ",
  content: "Nội dung",
} as const;
