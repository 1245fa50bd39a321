import { resultWords as words } from "../../messages/result-words";
import type { ResultBook } from "../consolidated-workbook/result-book";
import { shownMoment } from "../nhat-ky/lay";
import type { CellSpec, RowSpec } from "../spec";

/** Four tiles: received, late, missing, to be corrected. */
export function tiles({ consolidation }: ResultBook): readonly RowSpec[] {
  const { coverage, findings } = consolidation;
  const blocks = findings.filter(({ severity }) => severity === "blocks").length;
  const values = [
    ["Đã nộp", `${coverage.received.length} / ${coverage.expected.length}`],
    ["Nộp sau thời hạn", String(coverage.late.length)],
    ["Chưa nộp", String(coverage.missing.length)],
    ["Điểm phải sửa", String(blocks)],
  ] as const;
  const row = (role: "tile-label" | "tile-value", at: 0 | 1, height: number): RowSpec => ({
    cells: values.flatMap((pair, tile): readonly CellSpec[] => [
      { column: tile * 2, role, value: pair[at] },
      { column: tile * 2 + 1, role },
    ]),
    height,
    fixedHeight: true,
  });
  return [row("tile-label", 0, 18), row("tile-value", 1, 32)];
}

/** Every expected unit: what arrived of it, when, in what state. */
export function unitRows(book: ResultBook): readonly RowSpec[] {
  const { consolidation, children } = book;
  const counts = countFindings(consolidation);
  const count = (code: string, severity: string): number => counts.get(`${code}|${severity}`) ?? 0;
  const headings = [
    "STT",
    "Đơn vị",
    "Tình trạng",
    "Ngày nhận",
    "Biểu số liệu",
    "Hồ sơ khen thưởng",
    "Phải sửa",
    "Cần giải trình",
  ];
  return [
    { cells: [{ column: 0, role: "bold", value: "2. Tình hình nộp báo cáo" }], height: 20 },
    {
      cells: headings.map((value, column) => ({ column, role: "column-heading", value })),
      height: 32,
      fixedHeight: true,
    },
    ...children.map(({ unit, state, receivedAt, answers }, at): RowSpec => {
      const sheet = book.sheetOf(unit);
      const nominated = answers?.lists.some(({ list }) => list.startsWith("nominate")) === true;
      return {
        cells: [
          { column: 0, role: "list-number", value: at + 1 },
          {
            column: 1,
            role: sheet === undefined ? "list-cell" : "link",
            value: unit.name,
            ...(sheet !== undefined && { link: { sheet, row: 0, column: 2 } }),
          },
          { column: 2, role: "list-cell", value: words.state_[state] },
          {
            column: 3,
            role: "list-cell",
            value: receivedAt === undefined ? "" : shownMoment(receivedAt).slice(0, 10),
          },
          { column: 4, role: "list-cell", value: answers ? `x (lần ${answers.revision})` : "" },
          { column: 5, role: "list-cell", value: answers ? (nominated ? "đề nghị" : "không đề nghị") : "" },
          { column: 6, role: "list-number", value: count(unit.code, "blocks") },
          { column: 7, role: "list-number", value: count(unit.code, "needs-reason") },
        ],
        height: 18,
      };
    }),
  ];
}

/** How many findings a unit has of each severity, by "26206|blocks". */
function countFindings({ findings }: ResultBook["consolidation"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unit, severity } of findings) {
    if (unit === undefined) continue;
    const key = `${unit}|${severity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
