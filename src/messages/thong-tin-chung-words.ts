/** Words on sheet Thông tin chung. */
export const generalWords = {
  sheet: "Thông tin chung",
  basis: "Căn cứ",
  recipient: "Gửi về",
  deadline: "Hạn gửi",
  askedBy: "Cơ quan đề nghị báo cáo",
  contact: (name: string, phone: string): string =>
    `Hỏi: ${[name, phone].filter((text) => text !== "").join(", điện thoại ")}`,
  email: (address: string): string => `thư điện tử ${address}`,
  review: "Chỉ đạo điểm",
  pilotReview: (last: string | undefined): string =>
    `Được chọn làm điểm: tổ chức hội nghị sơ kết${last === undefined ? "" : `, chậm nhất ngày ${last}`}`,
  particulars: "1. Thông tin chung (điền vào ô vàng)",
  progress: "2. Tiến độ (tự tính)",
  howTo: "3. Cách điền",
  headings: ["Mục", "Nội dung (bấm để tới nơi điền)", "Phải điền", "Đã điền", "Thiếu", "Lỗi", "Tiến độ"],
  listHeadings: ["", "Các danh sách (bấm để mở)", "Số dòng", "", "", "Lỗi", ""],
  total: "Cộng",
  allDone: "SỐ LIỆU ĐÃ ĐỦ, KHÔNG CÒN LỖI - LƯU VÀ GỬI",
  notDone: (missing: number, wrong: number): string => `CHƯA XONG: còn thiếu ${missing} mục, ${wrong} lỗi`,
  byWord: "Nội dung bằng lời: đơn vị đã gửi báo cáo bằng file Word thì không phải gõ lại vào biểu.",
  legend: [
    [
      "legend-missing",
      "",
      "Ô vàng: còn phải điền. Điền xong ô tự chuyển sang trắng. Dấu * ở cột STT: dòng bắt buộc.",
    ],
    ["legend-computed", "1.234", "Ô xám: tự tính, không gõ vào."],
    [
      "legend-not-asked",
      "x",
      "Ô xám đậm có dấu x: không hỏi. Trong ô nhập, x nghĩa là không áp dụng với đơn vị.",
    ],
    ["legend-wrong", "Sai", "Đọc cột Kiểm tra ở cùng dòng để biết phải sửa gì."],
    ["list-entry-center", "-", "Không phát sinh thì ghi - (hoặc 0). Để trống nghĩa là chưa báo cáo."],
    ["list-entry-center", "…", "Có nhưng chưa có số liệu thì ghi …"],
  ],
  /** `status`: the line on figures that are estimates unless said otherwise; "" where no period asks. */
  advice: (rows: number, status: string): readonly string[] => [
    `Mỗi mục có ${rows} dòng nội dung (bấm dấu + bên trái để mở thêm), mỗi dòng một đoạn. Chép nhiều đoạn từ Word: bấm vào dòng đầu rồi dán, mỗi đoạn tự xuống một dòng.`,
    "Tiền ghi bằng triệu đồng. Tỷ lệ % không phải tính: chỉ nhập số người, số hộ, số trường.",
    ...(status === "" ? [] : [status]),
    "Không đổi tên sheet, không xóa dòng. Lưu dạng .xlsx rồi gửi kèm thư như thường lệ.",
  ],
  statusAdvice: (period: string, usual: string): string =>
    `Số liệu ${period.toLowerCase()} được hiểu là ${usual.toLowerCase()}; nếu khác thì chọn ở cột bên cạnh.`,
  chooseHint: "Bấm mũi tên bên phải ô để chọn.",
  dayHint: "Ngày/tháng/năm, ví dụ 24/11/2023.",
  numberHint: "Nhập số nguyên.",
  invalid: "Trả lời chưa hợp lệ",
  invalidText: "Hãy bấm Thử lại (Retry) và nhập lại theo hướng dẫn.",
  footer: (unit: string): string => `${unit} - Thông tin chung`,
} as const;
