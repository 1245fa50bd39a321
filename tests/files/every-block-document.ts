import type { DocumentSpec } from "../../src/documents/spec";

/** A document that uses every block and look once. */
export const everyBlockDocument: DocumentSpec = {
  title: "Báo cáo sơ kết - xã Phú Túc",
  subject: "Sơ kết 2021-2023",
  creator: "Tổng Hợp",
  custom: { "TongHop.Campaign": "dong-nai-2023", "TongHop.Unit": "26230 <&>" },
  createdAt: "2023-11-20T08:15:00.000Z",
  footer: "xã Phú Túc & báo cáo sơ kết",
  blocks: [
    {
      kind: "masthead",
      left: [
        { text: "HUYỆN ĐỊNH QUÁN", look: "caps" },
        { text: "ỦY BAN NHÂN DÂN XÃ PHÚ TÚC", look: "caps-bold", ruleBelow: 0.4 },
        { text: "Số:      /BC-UBND", look: "plain" },
      ],
      right: [
        { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", look: "caps-bold" },
        { text: "Độc lập - Tự do - Hạnh phúc", look: "bold", ruleBelow: 1 },
        { text: "Phú Túc, ngày      tháng 11 năm 2023", look: "italic" },
      ],
    },
    { kind: "paragraph", look: "title", text: "BÁO CÁO" },
    { kind: "paragraph", look: "subtitle", text: "Sơ kết Phong trào thi đua\ngiai đoạn 2021 - 2025" },
    { kind: "heading", level: 1, text: "I. ĐẶC ĐIỂM, TÌNH HÌNH", bookmark: "muc_I" },
    { kind: "heading", level: 2, text: "1. Thuận lợi", bookmark: "muc_I_1" },
    { kind: "paragraph", look: "hint", text: "Gợi ý nội dung: vị trí, dân số." },
    { kind: "paragraph", look: "entry", text: "" },
    { kind: "heading", level: 3, text: "a) Kết quả" },
    {
      kind: "paragraph",
      look: "body",
      text: `Một đoạn dài ${"và còn dài hơn nữa ".repeat(20)} <&> "x" \u0001 ].`,
    },
    { kind: "page-break" },
    { kind: "paragraph", look: "signature-right", text: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH" },
    { kind: "heading", level: 1, text: "KẾT QUẢ", marker: "counted" },
    { kind: "heading", level: 2, text: "Công tác lãnh đạo", marker: "counted" },
    { kind: "heading", level: 3, text: "Kết quả tham gia", marker: "star" },
    { kind: "paragraph", look: "addressee", text: "Kính gửi: Phòng Nội vụ." },
    { kind: "paragraph", look: "unit", text: "Xã Phú Túc:" },
    { kind: "paragraph", look: "caption", text: "Bảng 1. Số liệu" },
    {
      kind: "table",
      points: 11,
      columns: [
        { share: 0.2, align: "centre" },
        { share: 0.5, align: "left" },
        { share: 0.3, align: "right" },
      ],
      head: ["STT", "Chỉ tiêu", "Năm 2023"],
      rows: [
        { look: "group", cells: ["Nguồn lực <&>"] },
        { look: "plain", cells: ["1", "Tổng số hộ\n(hộ)", "4.138"] },
        { look: "total", cells: ["", "Tổng cộng", "4.138"] },
      ],
    },
    { kind: "paragraph", look: "table-note", text: "(ước): số ước." },
    {
      kind: "signature",
      copies: "Nơi nhận:\n- Như trên;\n- Lưu: VT.",
      lines: ["CHỦ TỊCH", "", "Nguyễn Văn A"],
    },
    { kind: "section", orientation: "landscape" },
    { kind: "paragraph", look: "appendix", text: "Phụ lục" },
    { kind: "paragraph", look: "appendix-title", text: "DANH SÁCH" },
    { kind: "paragraph", look: "appendix-of", text: "(Kèm theo Báo cáo)" },
    { kind: "paragraph", look: "recipients", text: "Nơi nhận:\n- Ủy ban nhân dân huyện;\n- Lưu: VT." },
  ],
};
