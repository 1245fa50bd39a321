import { resultWords as words } from "../../messages/result-words";
import { quoteSheet, rangeA1 } from "../a1";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { CellRange } from "../grid";
import type { RowKeys } from "../kept/user-cells";
import type { SheetSpec } from "../spec";
import { layLines } from "./lay-lines";
import { layTurned } from "./lay-turned";
import type { Turned } from "./turned";
import { head, lineOfSlot, linesGroup, side } from "./lines-places";
import { Matrix, type FigureLine, type UnitGroup } from "./matrix";
import { matrixLines, type MatrixLine } from "./matrix-lines";
import { pickableLabels, turnedColumns, turnedHead, turnedSide } from "./turned-columns";
import { columnOfSlot, wholeGroup } from "./turned-groups";
import { turnedRows } from "./turned-rows";

export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

/** Where the matrix keeps a figure's cells: what the overview, the trace and the check cell refer to. */
export interface MatrixPlaces {
  readonly lines: readonly MatrixLine[];
  readonly totalOf: (slot: number) => MatrixPlace | undefined;
  readonly coverageOf: (slot: number) => MatrixPlace | undefined;
  /** What the coverage cell says: "12/14 xã, thị trấn". */
  readonly coverageTextOf: (slot: number) => string | undefined;
  /** A figure's cells over the territory and the names beside them; undefined where subtotals stand between. */
  readonly seriesOf: (slot: number) => { readonly names: CellRange; readonly values: CellRange } | undefined;
  /** The sum of all units' cells, as a formula. */
  readonly sum: string;
  /** Where every key "A01|2023" stands, and the totals beside it, for MATCH and INDEX. */
  readonly keys: CellRange;
  readonly totals: CellRange;
  /** Who stands behind each total, beside them. */
  readonly coverages: CellRange;
  /** Every unit's cells, beside the keys one way, unit by unit the other. */
  readonly units: MatrixUnits;
}

export interface MatrixUnits {
  readonly range: CellRange;
  /** Units stand in rows of the range, or in its columns. */
  readonly along: "rows" | "columns";
  /** The unit's row or column in the range, from 1; by its place among the book's children. */
  readonly placeOf: (child: number) => number;
}

export interface MatrixSheet {
  readonly sheet: SheetSpec;
  readonly places: MatrixPlaces;
  readonly rowKeys: RowKeys;
  /** What its period picker offers; none where every period has a line of its own. */
  readonly pickable: readonly string[];
}

/** Totals by each figure's own rule with who stands behind them, then a cell for every expected unit. */
export function layMatrix(book: ResultBook): MatrixSheet {
  const matrix = new Matrix(book, matrixLines(book));
  const turns = book.children.length > book.context.campaign.switches.matrixTurnsAbove;
  return turns ? turnedMatrix(matrix) : linesMatrix(matrix);
}

function linesMatrix(matrix: Matrix): MatrixSheet {
  const lines = lineOfSlot(matrix);
  const { territory, children } = matrix.book;
  const at = (slot: number, column: number): MatrixPlace | undefined => {
    const line = lines.get(slot);
    return line === undefined ? undefined : { row: head.first + line, column };
  };
  const lastRow = head.first + matrix.lines.length - 1;
  const down = (column: number, lastColumn = column): CellRange => ({
    firstRow: head.first,
    lastRow,
    firstColumn: column,
    lastColumn,
  });
  return {
    sheet: layLines(matrix),
    rowKeys: { headRows: head.first, keyColumns: [side.section, side.key] },
    pickable: [],
    places: {
      lines: matrix.lines,
      totalOf: (slot) => at(slot, side.total),
      coverageOf: (slot) => at(slot, side.coverage),
      coverageTextOf: coverageTexts(matrix, linesGroup(matrix)),
      seriesOf: (slot) => {
        const line = lines.get(slot);
        if (line === undefined || territory === 0) return undefined;
        const across = { firstColumn: side.first, lastColumn: side.first + territory - 1 };
        const row = head.first + line;
        return {
          names: { firstRow: head.headings, lastRow: head.headings, ...across },
          values: { firstRow: row, lastRow: row, ...across },
        };
      },
      sum: `SUM(${inMatrix(down(side.first, side.first + children.length - 1))})`,
      keys: down(side.key),
      totals: down(side.total),
      coverages: down(side.coverage),
      units: {
        range: down(side.first, side.first + Math.max(1, children.length) - 1),
        along: "columns",
        placeOf: (child) => child + 1,
      },
    },
  };
}

function turnedMatrix(matrix: Matrix): MatrixSheet {
  const { book } = matrix;
  const columns = turnedColumns(matrix);
  const turned: Turned = { matrix, rows: turnedRows(book), columns, columnOf: columnOfSlot(columns) };
  const at = (slot: number, row: number): MatrixPlace | undefined => {
    const column = turned.columnOf.get(slot);
    return column === undefined ? undefined : { row, column };
  };
  const lastRow = turnedHead.first + Math.max(1, turned.rows.length) - 1;
  const across = (row: number): CellRange => ({
    firstRow: row,
    lastRow: row,
    firstColumn: turnedSide.first,
    lastColumn: turnedSide.first + Math.max(1, columns.length) - 1,
  });
  const sums = {
    firstRow: turnedHead.first,
    lastRow,
    firstColumn: turnedSide.sum,
    lastColumn: turnedSide.sum,
  };
  return {
    sheet: layTurned(turned),
    rowKeys: { headRows: turnedHead.first, keyColumns: [turnedSide.code] },
    pickable: pickableLabels(book, columns),
    places: {
      lines: matrix.lines,
      totalOf: (slot) => at(slot, turnedHead.total),
      coverageOf: (slot) => at(slot, turnedHead.coverage),
      coverageTextOf: coverageTexts(matrix, wholeGroup(matrix, turned.rows, turned.columnOf)),
      seriesOf: (slot) => turnedSeries(turned, slot),
      sum: `SUM(${inMatrix(sums)})`,
      keys: across(turnedHead.keys),
      totals: across(turnedHead.total),
      coverages: across(turnedHead.coverage),
      units: turnedUnits(turned, { ...across(turnedHead.first), lastRow }),
    },
  };
}

function turnedUnits({ rows }: Turned, range: CellRange): MatrixUnits {
  const places = new Map(rows.flatMap((row, at) => (row.kind === "unit" ? [[row.at, at + 1] as const] : [])));
  return { range, along: "rows", placeOf: (child) => places.get(child) ?? 1 };
}

/** The territory's rows, where no subtotal stands among them. */
function turnedSeries(
  { matrix, rows, columnOf }: Turned,
  slot: number,
): ReturnType<MatrixPlaces["seriesOf"]> {
  const column = columnOf.get(slot);
  const { territory } = matrix.book;
  if (column === undefined || territory === 0 || rows.some(({ kind }) => kind === "group")) return undefined;
  const down = { firstRow: turnedHead.first, lastRow: turnedHead.first + territory - 1 };
  return {
    names: { ...down, firstColumn: turnedSide.name, lastColumn: turnedSide.name },
    values: { ...down, firstColumn: column, lastColumn: column },
  };
}

const inMatrix = (range: CellRange): string => `${quoteSheet(words.matrix)}!${rangeA1(range, "both")}`;

function coverageTexts(matrix: Matrix, group: UnitGroup): MatrixPlaces["coverageTextOf"] {
  const lines = new Map(
    matrix.lines
      .filter((line): line is FigureLine => line.kind === "figure")
      .map((line) => [line.figure.slot, line]),
  );
  return (slot) => {
    const line = lines.get(slot);
    return line && matrix.totalOf(line, group)?.coverage.value;
  };
}
