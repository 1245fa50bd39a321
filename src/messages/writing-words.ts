/** What stands in a workbook while it is written into, or because of it. */
export const writingWords = {
  /** In the first cell of every sheet of results, until the write has ended. */
  unfinished:
    "CHƯA GHI XONG: số liệu trong sổ này chưa dùng được. Nếu dòng này vẫn còn, mở ngăn Tổng hợp báo cáo rồi chọn ghi tiếp hoặc về bản trước.",
  /** In a unit's sheet that was emptied and hidden. */
  notNeeded: "Sheet này không còn dùng: đơn vị không còn báo cáo trong lần tổng hợp gần nhất.",
  step: (done: number, all: number): string => `Đang ghi vào sổ: ${done}/${all}`,
} as const;
