import type { FigureSlot } from "../../domain/indicator/figure-index";
import { parsePartId } from "../../domain/indicator/ids";
import { resultWords as words } from "../../messages/result-words";
import { a1, quoteSheet, rangeA1 } from "../a1";
import { formatOf } from "../bao-cao/shown-answer";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { DataSheets } from "../du-lieu/lay";
import { shownMoment } from "../nhat-ky/lay";
import { estimateHeight } from "../row-height";
import type { CellSpec, RowSpec, SheetSpec } from "../spec";
import type { MatrixPlaces } from "../tong-hop/lay";

const widths = [40, 190, 110, 100, 90, 90, 90, 110] as const;
const last = widths.length - 1;

/** Chief indicators of the overview, in the order a leader asks for them; those that are off are left out. */
const chief = ["A01", "D01", "D03", "D05", "F01", "F09", "C01", "E02", "D07", "G01"];

/** Against the expected list: what arrived, in what state, with how many findings; the chief totals; a chart. */
export function layOverview(book: ResultBook, matrix: MatrixPlaces, data: DataSheets): SheetSpec {
  const { consolidation } = book;
  const { unit, campaign, madeAt } = consolidation;
  const rows: RowSpec[] = [
    { cells: [{ column: 0, role: "sheet-title", value: words.title("Tình hình chung", unit.name) }], height: 26, fixedHeight: true },
    { cells: [{ column: 0, role: "hint", value: `${campaign.title}; số liệu theo các tệp lưu đến ${shownMoment(madeAt)}` }], height: estimateHeight([{ text: campaign.title, px: 700, size: 10 }], 30), fixedHeight: true },
    ...tiles(book),
    { cells: [], height: 8 },
    ...chiefRows(book, matrix),
    { cells: [], height: 8 },
    { cells: [{ column: 0, role: "italic", ...checkCell(matrix, data) }], height: 20 },
    { cells: [], height: 8 },
  ];
  const firstUnit = rows.length + 2;
  rows.push(...unitRows(book));
  const chartTop = rows.length + 1;
  const chart = chartOf(book, matrix, chartTop);
  const lastRow = chart ? chartTop + 18 : rows.length;
  return {
    name: words.overview,
    visibility: "visible",
    tab: "result",
    gridLines: false,
    columns: widths.map((px) => ({ px })),
    rows,
    merges: [
      { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: last },
      { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: last },
      ...[2, 3].flatMap((row) => [0, 2, 4, 6].map((column) => ({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column + 1 }))),
    ],
    conditionals: [
      {
        range: { firstRow: firstUnit, lastRow: rows.length - 1, firstColumn: 2, lastColumn: 2 },
        rules: [
          { kind: "formula", look: "missing", formula: `${a1(firstUnit, 2)}="${words.state_.missing}"` },
          { kind: "formula", look: "wrong", formula: `${a1(firstUnit, 2)}="${words.state_["to-review"]}"` },
        ],
      },
    ],
    ...(chart && { charts: [chart] }),
    print: {
      paper: "A4",
      orientation: "portrait",
      area: { firstRow: 0, firstColumn: 0, lastRow, lastColumn: last },
      footerLeft: words.footer(words.overview, unit.name),
    },
  };
}

function tiles({ consolidation }: ResultBook): readonly RowSpec[] {
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

function chiefRows(book: ResultBook, matrix: MatrixPlaces): readonly RowSpec[] {
  const figures = chief.flatMap((id): readonly FigureSlot[] => {
    const line = matrix.lines.find((candidate) => candidate.kind === "figure" && candidate.figure.part.id === parsePartId(id) && !candidate.year);
    return line?.kind === "figure" ? [line.figure] : [];
  });
  const heading = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kỳ", words.whole(book.levelWord), "", words.coverage, ""];
  return [
    { cells: [{ column: 0, role: "bold", value: "1. Chỉ tiêu chính" }], height: 20 },
    { cells: heading.map((value, column) => ({ column, role: "column-heading", value })), height: 32, fixedHeight: true },
    ...figures.map((figure, at) => chiefRow(book, matrix, figure, at)),
  ];
}

function chiefRow({ context, consolidation }: ResultBook, matrix: MatrixPlaces, figure: FigureSlot, at: number): RowSpec {
  const total = consolidation.totals[figure.slot];
  const [place, coverage] = [matrix.totalOf(figure.slot), matrix.coverageOf(figure.slot)];
  const sheet = quoteSheet(words.matrix);
  const at1 = (cell: { row: number; column: number } | undefined): string => (cell ? `${sheet}!${a1(cell.row, cell.column, "both")}` : '""');
  const rows = total && place && coverage;
  const kinds = coverageText(matrix, figure, consolidation);
  return {
    cells: [
      { column: 0, role: "list-number", value: at + 1 },
      { column: 1, role: "label", value: figure.indicator.label },
      { column: 2, role: "measure-unit", value: figure.part.measureUnit },
      { column: 3, role: "measure-unit", value: context.periods.get(figure.period.id)?.shown ?? "" },
      { column: 4, role: "total", format: formatOf(figure.part.type), ...(rows && { formula: `IF(${at1(place)}="","",${at1(place)})`, value: total.value ?? "" }) },
      { column: 5, role: "hint", value: total?.estimate === true ? words.estimate : "" },
      { column: 6, role: "coverage", ...(rows && { formula: at1(coverage), value: kinds }) },
      { column: 7, role: "coverage" },
    ],
    height: estimateHeight([{ text: figure.indicator.label, px: 190 }, { text: figure.part.measureUnit, px: 110, size: 10 }, { text: kinds, px: 90, size: 11 }]),
  };
}

/** The matrix laid the same words beside the total: one place says them. */
function coverageText(matrix: MatrixPlaces, figure: FigureSlot, consolidation: ResultBook["consolidation"]): string {
  return matrix.coverageTextOf(figure.slot) ?? String(consolidation.totals[figure.slot]?.unitsReporting ?? "");
}

/** Dữ liệu is a snapshot: its sum against the live cells of the matrix. */
function checkCell(matrix: MatrixPlaces, data: DataSheets): Pick<CellSpec, "formula" | "value"> {
  const live = `SUM(${quoteSheet(words.matrix)}!${rangeA1(matrix.body, "both")})`;
  const stored = data.values.map(({ sheet, range }) => `SUM(${quoteSheet(sheet)}!${rangeA1(range, "both")})`).join("+");
  return {
    formula: `IF(ABS(${live}-(${stored}))<0.01,"${words.dataMatches}","${words.dataOld}")`,
    value: words.dataMatches,
  };
}

function unitRows(book: ResultBook): readonly RowSpec[] {
  const { consolidation, children } = book;
  const count = (code: string, severity: string): number =>
    consolidation.findings.filter((finding) => finding.unit === code && finding.severity === severity).length;
  const headings = ["STT", "Đơn vị", "Tình trạng", "Ngày nhận", "Biểu số liệu", "Hồ sơ khen thưởng", "Phải sửa", "Cần giải trình"];
  return [
    { cells: [{ column: 0, role: "bold", value: "2. Tình hình nộp báo cáo" }], height: 20 },
    { cells: headings.map((value, column) => ({ column, role: "column-heading", value })), height: 32, fixedHeight: true },
    ...children.map(({ unit, state, receivedAt, answers }, at): RowSpec => {
      const sheet = book.sheetOf(unit);
      const nominated = answers?.lists.some(({ list }) => list.startsWith("nominate")) === true;
      return {
        cells: [
          { column: 0, role: "list-number", value: at + 1 },
          { column: 1, role: sheet === undefined ? "list-cell" : "link", value: unit.name, ...(sheet !== undefined && { link: { sheet, row: 0, column: 2 } }) },
          { column: 2, role: "list-cell", value: words.state_[state] },
          { column: 3, role: "list-cell", value: receivedAt === undefined ? "" : shownMoment(receivedAt).slice(0, 10) },
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

function chartOf(book: ResultBook, matrix: MatrixPlaces, top: number): NonNullable<SheetSpec["charts"]>[number] | undefined {
  const at = matrix.lines.findIndex((line) => line.kind === "figure" && String(line.figure.part.id) === "F01" && !line.year);
  const line = matrix.lines[at];
  if (line?.kind !== "figure" || book.territory === 0 || book.territory > 40) return undefined;
  const { body, turned } = matrix;
  const end = book.territory - 1;
  const values = turned
    ? { firstRow: body.firstRow, lastRow: body.firstRow + end, firstColumn: body.firstColumn + at, lastColumn: body.firstColumn + at }
    : { firstRow: body.firstRow + at, lastRow: body.firstRow + at, firstColumn: body.firstColumn, lastColumn: body.firstColumn + end };
  const categories = turned
    ? { ...values, firstColumn: 2, lastColumn: 2 }
    : { ...values, firstRow: body.firstRow - 1, lastRow: body.firstRow - 1 };
  const title = `${line.label}, ${line.periodShown} (${line.figure.part.measureUnit})`;
  return {
    kind: "bar",
    title,
    sheet: words.matrix,
    categories,
    values,
    anchor: { firstRow: top, lastRow: top + 18, firstColumn: 0, lastColumn: last },
    description: `Biểu đồ thanh: ${title} của từng đơn vị`,
  };
}
