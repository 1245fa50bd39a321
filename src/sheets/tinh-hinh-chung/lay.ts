import { resultWords as words } from "../../messages/result-words";
import { a1, quoteSheet, rangeA1 } from "../a1";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { DataSheets } from "../du-lieu/lay";
import { shownMoment } from "../shown-moment";
import type { CellRange } from "../grid";
import { estimateHeight } from "../row-height";
import type { CellSpec, ConditionalSpec, RowSpec, SheetSpec } from "../spec";
import type { MatrixPlaces } from "../tong-hop/lay";
import { isLowCoverage } from "../tong-hop/matrix";
import { chartOf, chartRows } from "./chart";
import { chiefRows } from "./chief-rows";
import { levelRows, tileColumns, tiles, unitRows } from "./unit-rows";
import { coverageColumn, lastColumn, overviewWidths } from "./widths";

const headWidth = overviewWidths.reduce((sum: number, px) => sum + px, 0);

const overviewMerges: readonly CellRange[] = [
  { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn },
  { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn },
  ...[2, 3].flatMap((row) =>
    tileColumns.map(([first, last]) => ({
      firstRow: row,
      lastRow: row,
      firstColumn: first,
      lastColumn: last,
    })),
  ),
];

/** Against the expected list: what arrived, in what state, with how many findings; the chief totals; a chart. */
export function layOverview(book: ResultBook, matrix: MatrixPlaces, data: DataSheets): SheetSpec {
  const { unit } = book.consolidation;
  const head: readonly RowSpec[] = [
    ...titleRows(book),
    ...tiles(book),
    ...levelRows(book),
    { cells: [], height: 8 },
    ...chiefRows(book, matrix),
    { cells: [{ column: 0, role: "line-italic", ...checkCell(matrix, data) }], height: 20 },
    { cells: [], height: 8 },
  ];
  const firstUnit = head.length + 2;
  const end = firstUnit + book.children.length;
  const chartTop = end + 1;
  const chart = chartOf(book, matrix, chartTop);
  const lastRow = chart ? chartTop + chartRows : end;
  return {
    name: words.overview,
    visibility: "visible",
    tab: "result",
    gridLines: false,
    columns: overviewWidths.map((px) => ({ px })),
    rows: {
      *[Symbol.iterator]() {
        yield* head;
        yield* unitRows(book);
      },
    },
    merges: overviewMerges,
    conditionals: [...lowCoverages(head.length), ...stateColours(firstUnit, end - 1)],
    ...(chart && { charts: [chart] }),
    print: {
      paper: "A4",
      orientation: "landscape",
      area: { firstRow: 0, firstColumn: 0, lastRow, lastColumn },
      // The headings of the units, on the pages behind the one they stand on.
      titleRows: { first: firstUnit - 1, last: firstUnit - 1 },
      ...(chart && { breakBefore: chartTop }),
      footerLeft: words.footer(words.overview, unit.name),
    },
  };
}

function titleRows({ consolidation }: ResultBook): readonly RowSpec[] {
  const { unit, campaign, madeAt } = consolidation;
  const hint = `${campaign.title}; số liệu theo các tệp lưu đến ${shownMoment(madeAt)}`;
  return [
    {
      cells: [{ column: 0, role: "sheet-title", value: words.title("Tình hình chung", unit.name) }],
      height: 26,
      fixedHeight: true,
    },
    {
      cells: [{ column: 0, role: "sheet-subtitle", value: hint }],
      height: estimateHeight([{ text: hint, px: headWidth }], 18),
      fixedHeight: true,
    },
  ];
}

/** Dữ liệu is a snapshot: its sum against the live cells of the matrix. */
function checkCell(matrix: MatrixPlaces, data: DataSheets): Pick<CellSpec, "formula" | "value"> {
  const live = matrix.sum;
  const stored = data.values
    .map(({ sheet, range }) => `SUM(${quoteSheet(sheet)}!${rangeA1(range, "both")})`)
    .join("+");
  return {
    formula: `IF(ABS(${live}-(${stored}))<0.01,"${words.dataMatches}","${words.dataOld}")`,
    value: words.dataMatches,
  };
}

/** Coverage below full stands out, as in the matrix. */
function lowCoverages(end: number): readonly ConditionalSpec[] {
  const formula = isLowCoverage(a1(0, coverageColumn));
  return [
    {
      range: { firstRow: 0, lastRow: end - 1, firstColumn: coverageColumn, lastColumn: coverageColumn },
      rules: [{ kind: "formula", look: "low-coverage", formula }],
    },
  ];
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
