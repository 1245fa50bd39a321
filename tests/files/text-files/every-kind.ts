import type { WordFile } from "../../word-reports/word-file";

const list = (depth: number) => ({ id: 1, depth }) as const;

/** What every reader of text documents has to know, on one page: every-kind.doc is this, saved by LibreOffice. */
export const everyKind: WordFile = {
  properties: { "TongHop.Unit": "26209" },
  lines: [
    { text: "Phần một", style: "Heading1", list: list(0) },
    { text: "Mục", list: list(1) },
    { text: "Ý", list: list(2) },
    { text: "Mục nữa", list: list(1) },
    { text: "gạch", list: { id: 2, depth: 0 } },
    { text: "ô một", table: 0 },
    { text: "ô hai", table: 0, beside: true },
    { text: "hàng hai", table: 0 },
    { text: "X· Phó Tóc", font: ".VnTime" },
    { text: "Xaõ Phuù Lôïi", font: "VNI-Times" },
    { text: "còn lại", struck: "đã bỏ " },
    { text: "mới thêm", inserted: true },
    { text: "có chú thích", footnote: "Nguồn: Chi cục" },
    { text: "trước hộp" },
    { text: "trong hộp", boxed: true },
    { text: "đầu\nsau dòng" },
    { text: "cuối", bookmark: "muc_IV" },
  ],
};
