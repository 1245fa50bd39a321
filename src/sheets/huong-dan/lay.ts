import { resultWords as words } from "../../messages/result-words";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { SheetSpec } from "../spec";
import { layTableSheet } from "../table-sheet";

/** One page for the official who takes over: what each sheet is, what is open, how to go on without the program. */
export function layHelp({ consolidation }: ResultBook): SheetSpec {
  const { coverage, findings, unit, decisions } = consolidation;
  const open = findings.filter(
    ({ question, severity }) => question !== undefined && severity !== "notes",
  ).length;
  const state: readonly (readonly [string, string])[] = [
    [
      "Đã nhận",
      `${coverage.received.length}/${coverage.expected.length} đơn vị; chưa nộp ${coverage.missing.length}.`,
    ],
    ["Đã quyết định", `${decisions.size} câu hỏi (xem Nhật ký xử lý).`],
    ["Còn mở", `${open} câu hỏi chưa trả lời (xem Kết quả kiểm tra).`],
  ];
  const rows = [...words.helpLines, ...state, ...words.helpTail.map((line) => ["", line] as const)];
  return layTableSheet({
    name: words.help,
    title: words.title("Hướng dẫn sử dụng sổ tổng hợp", unit.name),
    columns: [
      { heading: "Sheet, việc", px: 180, role: "bold" },
      { heading: "Nội dung", px: 620 },
    ],
    count: rows.length,
    rows: () => rows,
    footer: words.footer(words.help, unit.name),
  });
}
