/** Words of the texts compiled for a level, beside the campaign's own sentences. */
export const draftWords = {
  /** In front of a sentence that many units say. */
  manySay: (units: string, sentence: string): string => `${units} cùng nêu: ${sentence}`,
  /** Behind a sentence whose figures not everybody gave. */
  partial: (reporting: number, expected: number): string => `số liệu của ${reporting}/${expected} đơn vị`,
  estimate: "số ước",
  level: (word: string): string => `toàn ${word}`,
  draft: "Dự thảo (tự lập)",
  draftHint:
    "Lập từ số liệu tổng hợp. Sửa ngay tại đây hoặc chép lên dòng trên; phần đã sửa được giữ nguyên.",
  draftAgain: "Dự thảo mới: số liệu hoặc báo cáo đã khác từ khi viết. Dòng trên được giữ nguyên.",
  draftKept: "Đã có phần viết; dự thảo không khác lúc viết.",
  folded: (count: number, kinds: string): string => `${count} ${kinds} cùng nêu`,
  restFolded: "phần trùng với đơn vị khác đã gộp ở trên",
  allFolded: "trùng với các đơn vị khác, đã gộp ở trên",
  whole: (count: number): string => `Nguyên văn của ${count} đơn vị (bấm dấu + để mở)`,
} as const;
