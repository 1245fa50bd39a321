/** Khôi phục kiểm tra nhập liệu. */
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
