import type { CellRange } from "../../src/sheets/grid";
import { lookOf, stateLookOf } from "../../src/sheets/look";
import type { BookSpec, CellSpec, Role, RowSpec, SheetSpec, StateLook } from "../../src/sheets/spec";

/** Workbooks that use every field of SheetSpec once, for the writer's tests and for LibreOffice. */

export const range = (
  firstRow: number,
  firstColumn: number,
  lastRow: number,
  lastColumn: number,
): CellRange => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

const plain = (column: number, value: CellSpec["value"]): CellSpec => ({
  column,
  role: "plain",
  ...(value !== undefined && { value }),
});
const formula = (column: number, text: string, value: CellSpec["value"]): CellSpec => ({
  ...plain(column, value),
  formula: text,
});

export const trickyTexts = [
  "Ủy ban nhân dân xã Phú Túc, huyện Định Quán",
  "=1+1",
  "_x0041_ và _X0041_",
  "a\u0001b\u000bc\u001f",
  "dòng một\ndòng hai\r\ndòng ba\tthụt",
  "  hai đầu trống  ",
  `<a href="x">&amp; 'b'</a> ]]>`,
  "-5 %",
  "+ mở đầu bằng cộng",
  "\ud83c\udf3e lúa",
  "x".repeat(32_767),
] as const;

const everyRole: RowSpec[] = (Object.keys(lookOf) as Role[]).map((role) => ({
  height: 33,
  cells: [plain(0, role), { column: 1, role, value: "Ví dụ 1.234" }, { column: 2, role, value: 1234.5 }],
}));

export const formulaRows: RowSpec[] = [
  { cells: [plain(0, 3), plain(1, 4), formula(2, "A1+B1", 7)] },
  { cells: [plain(0, "Có"), formula(1, 'IF(A2="Có","đạt & <xong>","")', "đạt & <xong>")] },
  { cells: [formula(0, 'IF(A1>5,"lớn","")', ""), formula(1, "A1>2", true), formula(2, "A1>9", false)] },
  { cells: [formula(0, "1/0", { error: "#DIV/0!" }), formula(1, "NA()", { error: "#N/A" })] },
  { cells: [formula(0, "DATE(2023,11,24)", { year: 2023, month: 11, day: 24 })] },
  { cells: [formula(0, 'COUNT(A1:B1)&"/"&COLUMNS(A1:E1)', "2/5"), formula(1, "A1/7", 3 / 7)] },
  {
    cells: [
      formula(0, "SUMPRODUCT(--ISNUMBER(A1:B1),A1:B1)/2", 3.5),
      plain(1, { error: "#N/A" }),
      plain(2, true),
    ],
  },
  { cells: [formula(0, "COUNTIF(dm_CoKhong,A2)", 1)] },
];

const states = Object.keys(stateLookOf) as StateLook[];

export const outlineSheet: SheetSpec = {
  name: "Báo cáo & 'phụ' lục",
  visibility: "visible",
  tab: "entry",
  columns: [{ px: 40, hidden: true }, { px: 48 }, { px: 540 }, { px: 76 }, { px: 74 }, { px: 110, level: 1 }],
  rows: [
    {
      cells: [plain(0, "A1"), { column: 1, role: "sheet-title", value: "PHỤ LỤC SỐ LIỆU" }],
      height: 24,
      fixedHeight: true,
    },
    { cells: [{ column: 1, role: "column-heading", value: "STT" }], height: 34.5 },
    {
      cells: [
        { column: 1, role: "section-1-number", value: "I" },
        { column: 2, role: "section-1", value: "ĐẶC ĐIỂM" },
      ],
      height: 18,
      collapsed: true,
    },
    {
      cells: [
        { column: 2, role: "narrative-first", value: trickyTexts[0] },
        { column: 3, role: "check", value: "Đạt" },
      ],
      height: 31.5,
      level: 1,
      hidden: true,
    },
    {
      cells: [
        { column: 2, role: "label", value: "Số hộ", indent: 2 },
        { column: 3, role: "figure-entry", value: 1234.56, format: "decimal-1" },
        { column: 4, role: "date-entry", value: { year: 2023, month: 10, day: 31 } },
        { column: 5, role: "link", value: "Tới đây", link: { sheet: "Dữ liệu", row: 1, column: 2 } },
      ],
      level: 2,
      hidden: true,
    },
    {
      cells: [
        { column: 3, role: "total", value: 4, format: "count:xã" },
        { column: 4, role: "computed", value: 0.5, format: "percent-whole" },
      ],
      breakBefore: true,
    },
    { cells: [] },
    {
      cells: [
        { column: 3, role: "choice-entry" },
        { column: 4, role: "figure-entry" },
      ],
    },
  ],
  merges: [range(0, 1, 0, 5), range(2, 2, 2, 4)],
  validations: [
    {
      ranges: [range(7, 3, 7, 3), range(9, 3, 12, 4)],
      rule: { kind: "list", source: "dm_CoKhong" },
      allowBlank: true,
      severity: "stop",
      promptTitle: "Chọn Có hoặc Không",
      prompt: 'Bấm mũi tên bên phải ô\nđể chọn "Có".',
      errorTitle: "Chưa hợp lệ",
      error: "Chỉ chọn Có hoặc Không.",
    },
    {
      ranges: [range(7, 4, 7, 4)],
      rule: { kind: "custom", formula: 'OR(E8="x",AND(ISNUMBER(E8),E8>=0,E8<=60))' },
      allowBlank: true,
      severity: "warning",
      promptTitle: "",
      prompt: "",
      errorTitle: "Số liệu chưa hợp lệ",
      error: "Ô này nhận số từ 0 đến 60.",
    },
  ],
  conditionals: [
    ...states.map((look, at) => ({
      range: range(20 + at, 0, 20 + at, 5),
      rules: [{ kind: "formula" as const, formula: `LEFT($D${21 + at},3)="Sai"`, look }],
    })),
    {
      range: range(3, 3, 18, 3),
      rules: [
        { kind: "formula", formula: 'LEFT($D4,3)="Sai"', look: "wrong" },
        { kind: "formula", formula: 'AND(LEN($D4)=0,$C4<>"")', look: "missing" },
      ],
    },
    { range: range(3, 4, 18, 4), rules: [{ kind: "bar" }] },
  ],
  freeze: { row: 2, column: 3 },
  protection: { allowSort: true },
  print: {
    paper: "A4",
    orientation: "landscape",
    area: range(0, 1, 7, 5),
    titleRows: { first: 1, last: 1 },
    footerLeft: "2023 & xã Phú Túc",
    footerRight: "24/11/2023",
  },
};

const dataColumns = ["Đơn vị", "Mã", "Giá trị"];

export const dataSheet: SheetSpec = {
  name: "Dữ liệu",
  visibility: "visible",
  tab: "result",
  columns: dataColumns.map(() => ({ px: 120 })),
  rows: [
    { cells: dataColumns.map((value, column) => ({ column, role: "data-text", value })) },
    ...["Phú Ngọc", "Túc Trưng", "Phú Túc"].map((name, at): RowSpec => ({
      cells: [
        { column: 0, role: "data-text", value: name },
        { column: 1, role: "data-text", value: `2623${at}` },
        { column: 2, role: "data-number", value: 100 + at },
      ],
    })),
  ],
  table: { name: "DuLieu", range: range(0, 0, 3, 2), columns: dataColumns },
  freeze: { row: 1, column: 0 },
};

const chartSheet: SheetSpec = {
  name: "Tình hình chung",
  visibility: "visible",
  tab: "own",
  columns: [{ px: 300 }, { px: 80 }],
  gridLines: false,
  rows: [{ cells: [{ column: 0, role: "banner", value: "CHƯA XONG" }], height: 30, fixedHeight: true }],
  charts: [
    {
      kind: "bar",
      title: "Tổng nguồn lực (triệu đồng)",
      sheet: "Dữ liệu",
      categories: range(1, 0, 3, 0),
      values: range(1, 2, 3, 2),
      anchor: range(2, 0, 18, 1),
      description: "Biểu đồ: ba xã, cao nhất Phú Túc 102",
    },
  ],
  print: { paper: "A3", orientation: "portrait", fitHeight: true },
};

export const everyFeatureBook: BookSpec = {
  sheets: [
    {
      name: "_danhmuc",
      visibility: "hidden",
      columns: [{ px: 100 }],
      rows: [{ cells: [plain(0, "Có")] }, { cells: [plain(0, "Không")] }],
      protection: { allowSort: false },
    },
    outlineSheet,
    dataSheet,
    chartSheet,
    {
      name: "Công thức",
      visibility: "visible",
      columns: [{ px: 120 }],
      rows: formulaRows,
      autoFilter: range(0, 0, 5, 2),
    },
    {
      name: "Chữ",
      visibility: "visible",
      columns: [{ px: 400 }],
      rows: trickyTexts.map((text) => ({ cells: [plain(0, text)], height: 16.5 })),
    },
    {
      name: "Kiểu",
      visibility: "visible",
      tab: "list",
      columns: [{ px: 160 }, { px: 200 }, { px: 120 }],
      rows: everyRole,
    },
  ],
  names: [
    { name: "dm_CoKhong", sheet: "_danhmuc", range: range(0, 0, 1, 0) },
    { name: "_r_unit", sheet: "_danhmuc", range: range(0, 0, 0, 0), hidden: true },
  ],
  properties: {
    title: "Báo cáo sơ kết - xã Phú Túc",
    subject: "Sơ kết 2021-2023",
    category: "dong-nai-2023",
    creator: "Tổng Hợp",
    createdAt: "2023-11-20T08:15:00.000Z",
    custom: { "TongHop.Campaign": "dong-nai-2023", "TongHop.Unit": "26230 <&>" },
  },
};
