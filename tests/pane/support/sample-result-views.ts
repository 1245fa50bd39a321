import { parseUnitCode } from "../../../src/domain/unit/unit-code";
import type {
  ArrivalRow,
  ArrivalView,
  PreviewView,
  QuestionView,
  ReceivedLine,
  ResultView,
  TotalRow,
  TraceView,
} from "../../../src/app/results/result-views";
import type { ReportPlan, ReportUpdate } from "../../../src/app/report/report-views";
import type { SectionPath } from "../../../src/domain/outline/section-path";
import type { LogView } from "../../../src/app/results/log-view";
import type { UnitCode } from "../../../src/domain/unit/unit-code";

/** What a desk says of the workbook of huyện Định Quán: invented returns of 14 units, real words. */

const names = [
  ...["Thị trấn Định Quán", "Xã Thanh Sơn", "Xã Phú Tân", "Xã Phú Vinh", "Xã Phú Lợi", "Xã Phú Hòa"],
  ...["Xã Ngọc Định", "Xã La Ngà", "Xã Gia Canh", "Xã Phú Ngọc", "Xã Phú Cường", "Xã Túc Trưng"],
  ...["Xã Phú Túc", "Xã Suối Nho"],
];

const told: Readonly<Record<string, Partial<ArrivalRow>>> = {
  "Xã Phú Tân": { daysLate: 2, stateText: "Sau thời hạn 2 ngày", receivedAt: "2023-11-26T02:00:00Z" },
  "Xã Phú Lợi": { blocking: 2, stateText: "Đã nhận" },
  "Xã Phú Hòa": { state: "returned", stateText: "Đã yêu cầu bổ sung" },
  "Xã Gia Canh": { revision: 2, stateText: "Đúng hạn, lần 2" },
  "Xã Phú Túc": { state: "to-review", stateText: "Cần xem lại" },
  "Xã Phú Cường": {
    ...{ state: "missing", stateText: "Chưa nộp", receivedAt: undefined, revision: 0 },
    parts: {
      document: "chưa rõ",
      number: "chưa rõ",
      word: "chưa rõ",
      figures: "chưa gửi",
      awards: "chưa gửi",
    },
  },
};

export const sampleRows: readonly ArrivalRow[] = names.map((name, at) => ({
  ...{ code: String(26206 + at * 3) as UnitCode, name, group: undefined },
  ...{ state: "received" as const, stateText: "Đúng hạn", daysLate: 0 },
  ...{ receivedAt: "2023-11-24T08:04:00Z", blocking: 0, toExplain: 0, revision: 1 },
  ...{ contact: "Nguyễn Thị Hoa, 0251 000 000", isUnexpected: false },
  parts: {
    ...{ document: "số 174/BC-UBND, ngày 20/11/2023, người ký Trần Văn Bình" },
    ...{ number: "174/BC-UBND", word: "chưa rõ" },
    ...{ figures: "lần gửi 1", awards: "đề nghị (4 đối tượng)" },
  },
  ...told[name],
}));

export const sampleArrivals: ArrivalView = {
  ...{ received: 13, expected: 14, coverage: "13/14 xã, thị trấn" },
  ...{ rows: sampleRows, questions: 2 },
  apart: [{ file: "ke hoach 2023.xlsx", sentence: "Không phải báo cáo của đợt này, để riêng." }],
};

export const emptyArrivals: ArrivalView = {
  ...{ received: 0, expected: 14, coverage: "0/14 xã, thị trấn", questions: 0, apart: [] },
  rows: sampleRows.map((row) => ({ ...row, ...told["Xã Phú Cường"], blocking: 0, daysLate: 0 })),
};

const line = (
  file: string,
  outcome: ReceivedLine["outcome"],
  unit: string | undefined,
  sentence: string,
): ReceivedLine => ({
  ...{ file, outcome, unit, unitCode: undefined, sentence },
  remarks: outcome === "again" ? ["Trang tính đã đổi tên, vẫn nhận ra"] : [],
});

/** What is found in the n-th file read. */
export const sampleLines: readonly ReceivedLine[] = [
  line("BC-SOKET-NTM_26206-DinhQuan_20231122_v1.xlsx", "taken", "Thị trấn Định Quán", "43 chỉ tiêu, 13 mục"),
  line("Bao cao NTM la nga.xls", "again", "Xã La Ngà", "41 chỉ tiêu, 13 mục"),
  line(
    "BC NTM xa Phu Tuc (sua lan 3) final.xlsx",
    "ask",
    "Có thể là Xã Phú Túc",
    "Mất mã đơn vị, cần anh/chị xác nhận",
  ),
  line(
    "Phu Loi - bao cao.xlsx",
    "refused",
    undefined,
    "Tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu rồi đưa lại.",
  ),
  line(
    "BC-SOKET-NTM_26206-DinhQuan_20231122_v1 (1).xlsx",
    "duplicate",
    undefined,
    "Trùng hệt tệp đã nhận, bỏ qua",
  ),
];

export const sampleQuestions: readonly QuestionView[] = [
  {
    ...{ id: "unit:1", kind: "unit", file: "BC NTM xa Phu Tuc (sua lan 3) final.xlsx" },
    sentence: "Mã đơn vị đã bị xóa khỏi sổ.",
    choices: [
      { answer: "26242", label: "Xã Phú Túc", likeliest: true },
      { answer: "26236", label: "Xã Phú Cường", likeliest: false },
      { answer: "aside", label: "Để riêng, chưa tổng hợp tệp này", likeliest: false },
    ],
    evidence: [
      { label: "Tiêu đề", text: "ỦY BAN NHÂN DÂN XÃ PHÚ TÚC" },
      { label: "Số hộ", text: "3.319" },
    ],
  },
  {
    ...{ id: "row:1", kind: "row", file: "Bao cao NTM la nga.xls" },
    sentence: "Dòng “Số hộ nghèo cuối kỳ” không còn mã.",
    choices: [
      { answer: "D02", label: "Số hộ nghèo (đa chiều)", likeliest: false },
      { answer: "outside", label: "Để riêng thành nội dung ngoài đề cương", likeliest: false },
    ],
    evidence: [],
  },
];

export const samplePreview: PreviewView = {
  since: "2023-11-26T09:40:00Z",
  isUnchanged: false,
  fresh: ["Xã Phú Túc", "Xã Suối Nho"],
  again: ["Xã Gia Canh"],
  unchanged: names.filter((name) => !/Túc$|Nho|Canh|Cường/.test(name)),
  missing: ["Xã Phú Cường"],
  changedTotals: 31,
  moves: [
    { figure: "Tổng số hộ dân cư (hộ)", before: "44.173", after: "51.234" },
    { figure: "Xã nông thôn mới nâng cao (xã)", before: "6", after: "8" },
    { figure: "Tổng nguồn lực huy động (triệu đồng)", before: "", after: "545.135" },
  ],
  questions: 2,
  lost: [],
  written: ["Tình hình chung", "Tổng hợp", "Nội dung theo mục"],
  kept: ["Ghi chú riêng"],
  renamed: [],
  edited: [],
  clearsUndo: true,
};

const total = (figure: string, name: string, more: Partial<TotalRow>): TotalRow => ({
  ...{ figure, name, measureUnit: "hộ", period: "2023", rule: "cộng", value: "51.234", isEstimate: false },
  ...{
    coverage: "13/14 xã, thị trấn",
    coverageState: "ordinary",
    place: { sheet: "Tổng hợp", row: 6, column: 4 },
  },
  ...more,
});

export const sampleResults: ResultView = {
  madeAt: "2023-11-27T07:36:00Z",
  coverage: "13/14 xã, thị trấn",
  sections: [
    {
      ...{ path: "I", title: "I. Đặc điểm, tình hình" },
      totals: [
        total("A01|2022", "Dân số trung bình khu vực nông thôn", {
          measureUnit: "người",
          period: "2022",
          value: "194.011",
        }),
        total("A01|2023", "Dân số trung bình khu vực nông thôn", { measureUnit: "người", value: "196.482" }),
        total("A02|2023", "Tổng số hộ dân cư", {}),
      ],
    },
    {
      ...{ path: "II.2.a", title: "II.2 (ý 1) NTM gắn với tái cơ cấu nông nghiệp, OCOP" },
      totals: [
        total("C01|2023", "Số sản phẩm OCOP được công nhận (còn hạn)", {
          ...{ measureUnit: "sản phẩm", value: "27", coverage: "11/14 xã, thị trấn", coverageState: "below" },
        }),
      ],
    },
    {
      ...{ path: "II.2.b", title: "II.2 (ý 2) Đời sống, hạ tầng, môi trường" },
      totals: [
        total("D04|2023", "Tỷ lệ hộ nghèo đa chiều", {
          ...{ measureUnit: "%", value: "0,47", rule: "tính lại từ tử số, mẫu số", isEstimate: true },
        }),
        total("D09|2023", "Xã đạt chuẩn nông thôn mới", {
          ...{ measureUnit: "xã", value: "13", rule: "đếm", coverage: "13/13 xã", coverageState: "full" },
        }),
      ],
    },
  ],
};

export const sampleTrace: TraceView = {
  total: total("A02|2023", "Tổng số hộ dân cư", {}),
  judgement: "13 nguồn số liệu cộng lại đúng bằng số tổng",
  agrees: true,
  isRatio: false,
  sources: sampleRows
    .filter(({ state }) => state !== "missing")
    .map(({ code, name, revision }, at) => ({
      ...{ unit: name, unitCode: code, value: `${3 + (at % 4)}.${String(127 + at * 61).padStart(3, "0")}` },
      ...{ file: `BC-SOKET-NTM_${code}_20231122_v1.xlsx`, cell: "Báo cáo!E12", revision },
      remark: revision > 1 ? "lần gửi 2" : undefined,
      reason: at === 2 ? "Tách hộ theo rà soát cuối năm" : undefined,
      place: { sheet: name, row: 11, column: 4 },
    })),
  adjustments: [],
  missing: [{ unit: "Xã Phú Cường", unitCode: parseUnitCode("26236"), why: "Chưa nộp" }],
  canCorrect: true,
  canAdjust: true,
};

export const sampleLog: LogView = {
  entries: [
    { at: "2023-11-27T07:36:00Z", sentence: "Tổng hợp: 13/14 đơn vị, 31 số liệu khác lần trước." },
    { at: "2023-11-26T09:40:00Z", sentence: "Nhận báo cáo của Xã Gia Canh, lần gửi 2." },
  ],
  canRestore: true,
};

export const sampleReportPlan: ReportPlan = {
  unit: "Huyện Định Quán",
  title:
    "Báo cáo sơ kết thực hiện Phong trào thi đua “Toàn tỉnh chung sức xây dựng nông thôn mới” giai đoạn 2021 - 2025",
  empty: [
    { section: "III.3" as SectionPath, title: "III.3. Bài học kinh nghiệm", place: undefined },
    {
      section: "IV.2" as SectionPath,
      title: "IV.2. Giải pháp",
      place: { sheet: "Báo cáo", row: 120, column: 2 },
    },
  ],
  appendices: [
    { id: "matrix", title: "Biểu số liệu theo đơn vị", count: 10, kind: "tables" },
    { id: "models", title: "Mô hình mới, cách làm hay, điển hình tiên tiến", count: 62, kind: "rows" },
  ],
  signer: { name: "", position: "Chủ tịch" },
};

export const sampleReportUpdate: ReportUpdate = {
  kind: "updated",
  said: "1 chỗ số liệu khác nhau, 0 chỗ sửa bằng tay, 1 chỗ thay đổi từ bản trước (20/11/2023).",
  changes: [
    {
      ...{ kind: "kept", section: "II.3", isTable: true, isFigure: true, inWord: "57", inBook: "75" },
      ...{ block: 12, place: { sheet: "Báo cáo", row: 60, column: 5 } },
      adjustments: [
        {
          ...{ figure: "B01|2023", name: "Số tin, bài, Năm 2023", amount: "-18" },
          reason: "Số liệu sửa trong báo cáo Word: 75 thành 57",
        },
      ],
      sentence: 'Số liệu khác nhau - II.3 Công tác tuyên truyền, bảng: Word ghi "57", biểu số liệu ghi "75".',
    },
    {
      ...{ kind: "refreshed", section: "I.1", isTable: false, isFigure: false, inWord: "a", inBook: "b" },
      ...{ block: undefined, place: undefined, adjustments: [] },
      sentence: 'Thay đổi từ bản trước - I.1 Thuận lợi: "a" nay là "b".',
    },
  ],
  file: { kind: "file", name: "BC-SOKET-NTM_736-DinhQuan.docx", bytes: new Uint8Array(4) },
};
