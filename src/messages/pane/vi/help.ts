/** The first run and Hướng dẫn nhanh. */
export const firstRun = {
  step: (step: number, of: number) => `Bước ${step}/${of}`,
  skip: "Bỏ qua",
  next: "Tiếp",
  back: "Quay lại",
  begin: "Bắt đầu",
  close: "Đóng",
  consolidating: [
    {
      title: "Bỏ các tệp nhận được vào đây",
      text: "Tệp Excel hay tệp nén .zip đều được. Tệp bị đổi tên hoặc bị sửa mẫu vẫn nhận ra.",
    },
    {
      title: "Bấm Tổng hợp, xem trước rồi mới ghi",
      text: "Mỗi số tổng đều ghi rõ bao nhiêu đơn vị đã báo cáo. Làm lại bao nhiêu lần cũng được; luôn lấy lại được bản trước.",
    },
    {
      title: "Bấm vào số tổng để biết từ đâu ra",
      text: "Đơn vị nào, tệp nào, ô nào: bấm một lần là tới. Không dữ liệu nào rời khỏi máy này.",
    },
  ],
  unit: [
    {
      title: "Điền vào ô màu",
      text: "Ô màu là ô để ghi. Ô khác đã có sẵn công thức hoặc lời dẫn, không cần động tới.",
    },
    {
      title: "Xem còn thiếu gì",
      text: "Đề cương ghi dấu từng mục: đủ, còn thiếu hay có lỗi. Bấm vào mục là tới đúng ô.",
    },
    {
      title: "Kiểm tra rồi gửi",
      text: "Kiểm tra nói rõ chỗ nào phải sửa, vì sao và sửa thế nào. Không dữ liệu nào rời khỏi máy này.",
    },
  ],
};

export const help = {
  title: "Hướng dẫn nhanh",
  again: "Xem lại ba bước đầu",
  keys: "Phím tắt",
  keyLines: [
    ["Tab, Shift+Tab", "sang phần tiếp theo, trở lại"],
    ["Ctrl+Enter", "bấm nút chính của màn hình"],
    ["Esc hoặc Alt+←", "quay lại"],
    ["F6", "sang Excel và trở lại"],
    ["↑ ↓ ← →", "đi trong đề cương; * mở tất cả"],
  ] as readonly (readonly [string, string])[],
  workbook: "Sổ tự dùng được",
  workbookText:
    "Biểu mẫu có sẵn kiểm tra nhập liệu, công thức và định dạng. Máy không cài phần này vẫn điền, in và gửi được.",
};
