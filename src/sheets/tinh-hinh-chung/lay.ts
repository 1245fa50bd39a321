import { resultWords as words } from "../../messages/result-words";
import { a1, quoteSheet, rangeA1 } from "../a1";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { DataSheets } from "../du-lieu/lay";
import { shownMoment } from "../nhat-ky/lay";
import type { CellRange } from "../grid";
import { estimateHeight } from "../row-height";
import type { CellSpec, ConditionalSpec, RowSpec, SheetSpec } from "../spec";
import type { MatrixPlaces } from "../tong-hop/lay";
import { chartOf } from "./chart";
import { chiefRows } from "./chief-rows";
import { tiles, unitRows } from "./unit-rows";
import { overviewWidths } from "./widths";

const last = overviewWidths.length - 1;

const overviewMerges: readonly CellRange[] = [
  { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: last },
  { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: last },
  ...[2, 3].flatMap((row) =>
    [0, 2, 4, 6].map((column) => ({
      firstRow: row,
      lastRow: row,
      firstColumn: column,
      lastColumn: column + 1,
    })),
  ),
];

/** Against the expected list: what arrived, in what state, with how many findings; the chief totals; a chart. */
export function layOverview(book: ResultBook, matrix: MatrixPlaces, data: DataSheets): SheetSpec {
  const { consolidation } = book;
  const { unit, campaign, madeAt } = consolidation;
  const rows: RowSpec[] = [
    {
      cells: [{ column: 0, role: "sheet-title", value: words.title("Tình hình chung", unit.name) }],
      height: 26,
      fixedHeight: true,
    },
    {
      cells: [
        {
          column: 0,
          role: "hint",
          value: `${campaign.title}; số liệu theo các tệp lưu đến ${shownMoment(madeAt)}`,
        },
      ],
      height: estimateHeight([{ text: campaign.title, px: 700, size: 10 }], 30),
      fixedHeight: true,
    },
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
    columns: overviewWidths.map((px) => ({ px })),
    rows,
    merges: overviewMerges,
    conditionals: stateColours(firstUnit, rows.length - 1),
    ...(chart && { charts: [chart] }),
    print: {
      paper: "A4",
      orientation: "portrait",
      area: { firstRow: 0, firstColumn: 0, lastRow, lastColumn: last },
      footerLeft: words.footer(words.overview, unit.name),
    },
  };
}

/** Dữ liệu is a snapshot: its sum against the live cells of the matrix. */
function checkCell(matrix: MatrixPlaces, data: DataSheets): Pick<CellSpec, "formula" | "value"> {
  const live = `SUM(${quoteSheet(words.matrix)}!${rangeA1(matrix.body, "both")})`;
  const stored = data.values
    .map(({ sheet, range }) => `SUM(${quoteSheet(sheet)}!${rangeA1(range, "both")})`)
    .join("+");
  return {
    formula: `IF(ABS(${live}-(${stored}))<0.01,"${words.dataMatches}","${words.dataOld}")`,
    value: words.dataMatches,
  };
}

function stateColours(firstRow: number, lastRow: number): readonly ConditionalSpec[] {
  const state = a1(firstRow, 2);
  return [
    {
      range: { firstRow, lastRow, firstColumn: 2, lastColumn: 2 },
      rules: [
        { kind: "formula", look: "missing", formula: `${state}="${words.state_.missing}"` },
        { kind: "formula", look: "wrong", formula: `${state}="${words.state_["to-review"]}"` },
      ],
    },
  ];
}
