/** Đề cương and Kiểm tra: the screens of a unit's workbook. */
export const outline = {
  title: "Đề cương",
  tree: "Các mục của đề cương",
  progress: "Đã điền",
  sections: (done: number, all: number) => `${done}/${all} mục`,
  figures: (done: number, all: number) => `${done}/${all} chỉ tiêu`,
  filters: "Lọc mục",
  all: "Tất cả",
  missing: (count: number) => `Còn thiếu (${count})`,
  wrong: (count: number) => `Có lỗi (${count})`,
  noneMissing: "Không mục nào còn thiếu.",
  noneWrong: "Không mục nào có lỗi.",
  stillMissing: (name: string, others: number) =>
    others > 0 ? `Còn thiếu: ${name} và ${others} mục khác` : `Còn thiếu: ${name}`,
  next: "Đến chỗ còn thiếu tiếp theo",
  toCheck: "Kiểm tra",
  complete: "Đã điền đủ.",
};

export const check = {
  title: "Kiểm tra",
  count: (count: number) => `${count} điểm cần xem`,
  checkedAt: (clock: string) => `kiểm tra lúc ${clock}`,
  order: "Xếp theo",
  bySeverity: "Theo mức độ",
  bySection: "Theo mục",
  group: (name: string, count: number) => `${name}: ${count}`,
  elsewhere: "Chung cho cả sổ",
  goTo: "Đến ô",
  fixTo: (value: string) => `Ghi ${value}`,
  previewFixes: (count: number) => `Xem trước ${count} chỗ sửa được`,
  again: "Kiểm tra lại",
  none: "Không còn điểm nào cần xem.",
  onlyNotes: (count: number) => `Không còn lỗi. ${count} lưu ý.`,
  incomplete: "Còn chỗ chưa điền.",
  toMissing: "Xem chỗ còn thiếu",
  more: (count: number) => `Xem thêm ${count}`,
  live: (count: number) => (count === 0 ? "Không còn điểm nào cần xem" : `${count} điểm cần xem`),
};

export const fixes = {
  title: "Xem trước chỗ sửa",
  hint: "Bỏ chọn chỗ nào chưa muốn sửa",
  becomes: (before: string, after: string) => `${before} thành ${after}`,
  blank: "trống",
  undo: "Hoàn tác được bằng Ctrl+Z.",
  apply: (count: number) => `Sửa ${count} chỗ`,
  done: (count: number) => `Đã sửa ${count} chỗ.`,
  left: (count: number) => `${count} ô đã đổi trong lúc xem nên chưa sửa. Đề nghị kiểm tra lại.`,
  none: "Không còn chỗ nào sửa được bằng một lần bấm.",
};
