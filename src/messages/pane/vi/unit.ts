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
  previewFix: "Xem trước chỗ sửa",
  explain: "Giải trình…",
  reasonLabel: "Lý do, ghi vào cột Ghi chú, giải trình của sổ",
  writeReason: "Ghi lý do vào sổ",
  restoreRules: "Khôi phục kiểm tra nhập liệu đã mất do dán đè",
  undo: (count: number) => `Hoàn tác lần sửa vừa rồi (${count} chỗ)`,
  alike: (count: number, kind: string | undefined) =>
    kind === undefined ? `${count} điểm cùng loại` : `${count} ${kind}`,
  places: (shown: string, others: number) => (others > 0 ? `${shown} và ${others} chỗ khác` : shown),
  unfold: "Xem từng chỗ",
  fold: "Thu gọn",
  previewAll: (count: number) => `Xem trước cả ${count}`,
  /** Many findings of one kind in few words; the others are told as so many of a kind. */
  kinds: {
    "CHECK-002": "ô chưa điền",
    "VALUE-001": "ô còn chữ trong cột số",
    "VALUE-006": "ngày gõ bằng chữ",
    "VALUE-021": "ngày có thể bị đảo ngày và tháng",
    "LIST-001": "ô danh sách gõ chưa đúng dạng",
    "LIST-021": "ngày trong danh sách có thể bị đảo ngày và tháng",
    "VALUE-003": "ô không phải là số",
    "VALUE-008": "ô có thể hiểu hai cách",
    "VALUE-007": "ô chọn chưa đúng chữ trong danh sách",
    "VALUE-010": "ô nhập chứa công thức",
    "VALUE-013": "ô không có trong danh sách chọn",
    "VALUE-016": "ô gõ bằng phông chữ cũ",
    "VALUE-019": "ô có vẻ gõ bằng bảng mã cũ",
    "PLACE-027": "chỗ gõ bằng phông chữ cũ",
    "PLACE-028": "chỗ có vẻ gõ bằng bảng mã cũ",
    "LIST-016": "ô danh sách gõ bằng phông chữ cũ",
    "LIST-017": "ô danh sách có vẻ gõ bằng bảng mã cũ",
  } as Readonly<Record<string, string>>,
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
  hintDays: "Chọn ngày nào bị đảo ngày và tháng; ngày không chọn được giữ nguyên và không hỏi lại",
  becomes: (before: string, after: string) => `${before} thành ${after}`,
  blank: "trống",
  undo: "Hoàn tác được bằng Ctrl+Z.",
  apply: (count: number) => `Sửa ${count} chỗ`,
  done: (count: number) => `Đã sửa ${count} chỗ.`,
  undone: (count: number) => `Đã hoàn tác ${count} chỗ.`,
  explained: () => "Đã ghi lý do vào sổ.",
  likely: "chưa chắc, đề nghị xem kỹ",
  where: (sheet: string, cell: string) => `${sheet}, ô ${cell}`,
  left: (count: number) => `${count} ô đã đổi trong lúc xem nên chưa sửa. Đề nghị kiểm tra lại.`,
  none: "Không còn chỗ nào sửa được bằng một lần bấm.",
};

export const rules = {
  title: "Khôi phục kiểm tra nhập liệu",
  hint: "Quy tắc nhập, ô tự tính và tô màu của biểu mẫu, khi dán đè làm mất",
  willDo: (ruled: number, formulas: number) =>
    formulas > 0
      ? `Sẽ đặt lại quy tắc nhập ở ${ruled} ô và ghi lại ${formulas} công thức đã mất.`
      : `Sẽ đặt lại quy tắc nhập ở ${ruled} ô. Không công thức nào bị mất.`,
  untouched: "Không ô nhập nào bị đổi.",
  sheet: (name: string, ruled: number, formulas: number) =>
    formulas > 0 ? `${name}: ${ruled} ô nhập, ${formulas} công thức` : `${name}: ${ruled} ô nhập`,
  overtyped: "Ô tự tính đang có nội dung khác",
  overtypedHint: "Giữ nguyên, trừ ô nào được chọn để ghi lại công thức",
  left: (sheets: string) =>
    `Chưa khôi phục được sheet ${sheets}, vì sheet đã mất hoặc các cột đã bị chuyển chỗ. Số liệu ở đó vẫn được đọc.`,
  note: "Không hoàn tác được việc đặt lại quy tắc; ô ghi đè công thức thì hoàn tác được ở màn hình Kiểm tra.",
  apply: "Khôi phục",
  done: (ruled: number, formulas: number) =>
    formulas > 0
      ? `Đã khôi phục quy tắc nhập ở ${ruled} ô và ${formulas} công thức.`
      : `Đã khôi phục quy tắc nhập ở ${ruled} ô.`,
};
