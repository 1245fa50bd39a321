import type { AnalysisChoice, AnalysisView, InsertedRun } from "../../../src/app/results/analysis-views";

const communes = ["Xã Phú Túc", "Xã Phú Ngọc", "Xã Túc Trưng"] as const;

/** Three communes, the last of which gave no figure; the chosen indicator and order are those asked for. */
export function sampleAnalysis(choice: AnalysisChoice): AnalysisView {
  const { kind, part = "F01", period = "luy-ke", lowFirst = false } = choice;
  const asksPart = kind === "ranking" || kind === "progress";
  return {
    chosen: { kind, part, period, lowFirst },
    parts: asksPart
      ? [
          { id: "F01", label: "Tổng nguồn lực huy động" },
          { id: "D01", label: "Thu nhập bình quân đầu người" },
        ]
      : [],
    periods: kind === "ranking" ? [{ id: "luy-ke", label: "Lũy kế" }] : [],
    about: "Đơn vị tính: triệu đồng",
    coverage: "2/3 xã",
    headings: ["Hạng", "Đơn vị", "Giá trị"],
    rows: [
      { key: "total", isTotal: true, cells: ["", "Toàn địa bàn", "1.400"] },
      ...communes.map((name, at) => ({
        key: name,
        isTotal: false,
        cells: at === 2 ? ["", name, ""] : [String(at + 1), name, at === 0 ? "900" : "500"],
      })),
    ],
    bars: communes.map((label, at) => ({
      label,
      text: at === 2 ? "" : at === 0 ? "900" : "500",
      share: at === 2 ? 0 : at === 0 ? 1 : 500 / 900,
    })),
    isEmpty: false,
  };
}

/** What became of a view that was put into the workbook. */
export const sampleInserted: InsertedRun = {
  run: { kind: "done", received: 13, expected: 14, findings: 0, sheets: 1 },
  place: { sheet: "Xếp hạng đơn vị F01", row: 0, column: 0 },
};
