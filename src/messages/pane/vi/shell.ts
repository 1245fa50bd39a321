/** Words around the screens: head, steps, foot, states. */
export const shell = {
  /** Screens by the names under which others lead to them. */
  toReport: "Tạo báo cáo Word",
  toAnalysis: "So sánh, phân tích",
  toModels: "Đề nghị từ mô hình",
  toAwards: "Đề nghị khen thưởng",
  inserting: "Đang chèn vào bảng tính",
  toSend: "Gửi báo cáo",
  toRules: "Khôi phục kiểm tra nhập liệu",
  toLookUp: "Tra cứu",
  steps: "Các bước",
  stepNames: {
    outline: "Đề cương",
    check: "Kiểm tra",
    send: "Gửi báo cáo",
    receive: "Nhận báo cáo",
    consolidate: "Tổng hợp",
    results: "Kết quả",
  },
  stepWithCount: (name: string, count: number) => `${name} (${count})`,
  more: "Việc khác",
  back: "Quay lại",
  log: "Nhật ký và bản trước",
  help: "Hướng dẫn nhanh",
  settings: "Cài đặt",
  start: "Bắt đầu",
  loading: "Đang mở",
  stop: "Dừng",
  stopping: "Đang dừng",
  see: "Xem",
  search: "Tìm",
  retry: "Thử lại",
  cancel: "Thôi",
  open: "Mở",
  closed: "Đóng",
  list: (items: readonly string[]) => items.join(", "),
  others: (count: number) => `và ${count} đơn vị khác`,
  showMore: (count: number) => `Xem thêm ${count}`,
  copied: "Đã sao chép.",
  notCopied: "Máy này không cho sao chép từ ngăn. Đề nghị bôi đen đoạn dưới rồi nhấn Ctrl+C.",
  saved: (name: string) => `Đã lưu ${name}.`,
  notSaved: "Máy này không lưu tệp từ ngăn được. Đề nghị mở phần này trong trình duyệt rồi làm lại.",
  opened: "Sổ mới đã mở ở cửa sổ riêng.",
  day: (day: number, month: number, year?: number) =>
    `${two(day)}/${two(month)}${year === undefined ? "" : `/${year}`}`,
  clock: (hour: number, minute: number) => `${two(hour)}:${two(minute)}`,
  moment: (day: string, clock: string) => `${day} lúc ${clock}`,
  progress: (done: number, all: number) => `${done}/${all}`,
};

const two = (number: number): string => String(number).padStart(2, "0");

/** Severities and states, each read with its icon. */
export const states = {
  severity: { blocks: "Phải sửa", "needs-reason": "Cần giải trình", notes: "Lưu ý" },
  section: { done: "Đủ", missing: "Còn thiếu", wrong: "Có lỗi" },
  sectionWrong: (count: number) => `${count} lỗi`,
  sectionMissing: (count: number) => (count > 1 ? `còn thiếu ${count}` : "còn thiếu"),
  blocking: (count: number) => `${count} chỗ phải sửa`,
  late: (days: number) => `Sau thời hạn ${days} ngày`,
};

/** What went wrong with the program, the workbook or the machine. */
export const trouble = {
  title: "Việc này chưa làm được",
  fault: "Phần mềm gặp lỗi, không phải do số liệu. Sổ của anh/chị không bị ảnh hưởng.",
  what: "Bấm Thử lại. Nếu vẫn vậy, gửi cán bộ CNTT dòng dưới đây.",
  notNow: "Excel đang sửa một ô. Nhấn Enter hoặc Esc rồi làm lại.",
  waiting: "Excel đang sửa một ô. Nhấn Enter hoặc Esc để phần này đọc được sổ.",
  detail: "Chi tiết cho cán bộ CNTT",
  copyDetail: "Sao chép",
  unreadable: "Chưa đọc được sổ này",
  unfinished: "Lần ghi trước chưa xong",
  unfinishedWhy:
    "Excel hoặc máy đã dừng khi đang ghi kết quả nên số trong các trang tổng hợp chưa dùng được. Trở về bản trước, nhận lại các tệp rồi tổng hợp lại.",
  goBack: "Trở về bản trước",
  cannotGoBack: "Sổ không giữ bản trước. Đề nghị đóng sổ, không lưu, rồi mở bản đã lưu trước đó.",
  recovered: "Sổ đã trọn vẹn.",
  newerVersion:
    "Sổ này làm bằng phiên bản mới hơn của phần mềm. Có thể xem, nhưng đề nghị cập nhật trước khi sửa.",
  tooOld: "Excel này chưa đủ mới: cần Excel 2021 trở lên.",
};
