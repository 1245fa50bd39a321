/** A unit's page, Yêu cầu bổ sung, Chỗ chưa chắc. */
export const unitPage = {
  state: "Trạng thái",
  received: "Nhận lúc",
  answered: "Đã điền",
  answeredText: (figures: number, sections: number) => `${figures} chỉ tiêu, ${sections} mục`,
  contact: "Liên hệ",
  document: "Văn bản ký (theo biểu)",
  word: "File Word",
  figures: "Biểu số liệu",
  awards: "Hồ sơ khen thưởng",
  files: "Tệp đã nhận",
  noFiles: "Chưa nhận tệp nào của đơn vị này.",
  savedAt: (moment: string) => `lưu ${moment}`,
  revisionOf: (revision: number) => `lần gửi ${revision}`,
  findings: (count: number) => `Điểm cần xem: ${count}`,
  noFindings: "Không có điểm nào cần xem.",
  toSheet: "Đến sheet của đơn vị",
  reviewed: "Quyết định lúc",
  accept: "Chấp nhận",
  seal: "Chốt số liệu",
  unseal: "Bỏ chốt",
  returnIt: "Yêu cầu bổ sung…",
  reviewedAs: {
    accepted: "Đã chấp nhận báo cáo. Quyết định được ghi vào sổ khi bấm Tổng hợp.",
    sealed:
      "Đã chốt số liệu. Chốt để thấy thay đổi về sau, không phải chữ ký số. Quyết định được ghi vào sổ khi bấm Tổng hợp.",
    open: "Đã bỏ chốt. Quyết định được ghi vào sổ khi bấm Tổng hợp.",
  },
  remarks: (answered: number, all: number) => `Yêu cầu bổ sung: đã trả lời ${answered}/${all}`,
  remark: (number: number, isAnswered: boolean) =>
    `Yêu cầu số ${number}: ${isAnswered ? "đã trả lời" : "chưa trả lời"}`,
  note: (text: string) => `Giải trình: ${text}`,
  reply: (text: string) => `Trả lời: ${text}`,
  gone: "Đơn vị này không còn trong danh sách.",
};

export const returnPage = {
  title: "Yêu cầu bổ sung",
  more: "Yêu cầu thêm, mỗi dòng một yêu cầu",
  untouched: "Tệp tạo ra giữ nguyên câu trả lời của đơn vị, thêm danh sách yêu cầu ở trang đầu.",
  make: (count: number) => `Tạo tệp yêu cầu ${count} điểm`,
};

export const question = {
  title: "Chỗ chưa chắc",
  of: (number: number, all: number) => `${number}/${all} · câu trả lời được nhớ trong Nhật ký`,
  unitTitle: "Tệp này của đơn vị nào?",
  rowTitle: "Dòng này là nội dung nào?",
  textTitle: "Lấy nội dung nào?",
  orderTitle: "Tệp nào là lần gửi sau?",
  otherTitle: "Cần anh/chị xác nhận",
  likeliest: "Giống nhất",
  choices: "Các câu trả lời",
  evidence: "Đọc được từ tệp",
  accept: (label: string) => `Chọn: ${label}`,
  chooseFirst: "Chọn một câu trả lời",
  later: "Để sau",
  keys: "Phím 1 đến 9 để chọn.",
  done: "Không còn chỗ nào chưa chắc.",
  backToReceive: "Về Nhận báo cáo",
};
