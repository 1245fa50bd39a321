import type { ResultBook } from "../consolidated-workbook/result-book";
import type { CellRange } from "../grid";
import type { SheetSpec } from "../spec";
import { layLines } from "./lay-lines";
import { layTurned } from "./lay-turned";
import { head, Matrix, side, turnedHead, turnedSide } from "./matrix";
import type { MatrixLine } from "./matrix-lines";

/** Where the matrix keeps a figure's cells: what totals, the overview and the check cell refer to. */
export interface MatrixPlaces {
  readonly turned: boolean;
  readonly lines: readonly MatrixLine[];
  /** All unit cells together. */
  readonly body: CellRange;
  readonly totalOf: (slot: number) => { readonly row: number; readonly column: number } | undefined;
  readonly coverageOf: (slot: number) => { readonly row: number; readonly column: number } | undefined;
  /** What the coverage cell says: "12/14 xã, thị trấn". */
  readonly coverageTextOf: (slot: number) => string | undefined;
}

export interface MatrixSheet {
  readonly sheet: SheetSpec;
  readonly places: MatrixPlaces;
}

/** Totals by each figure's own rule with who stands behind them, then a cell for every expected unit. */
export function layMatrix(book: ResultBook): MatrixSheet {
  const turned = book.children.length > book.context.campaign.switches.matrixTurnsAbove;
  const matrix = new Matrix(book, turned);
  return { sheet: turned ? layTurned(matrix) : layLines(matrix), places: placesOf(matrix) };
}

function placesOf(matrix: Matrix): MatrixPlaces {
  const { turned, lines, atOfSlot } = matrix;
  const at = (slot: number, row: number, column: number) => {
    const line = atOfSlot.get(slot);
    if (line === undefined) return undefined;
    return turned ? { row, column: turnedSide.first + line } : { row: head.first + line, column };
  };
  return {
    turned,
    lines,
    body: bodyOf(matrix),
    totalOf: (slot) => at(slot, turnedHead.total, side.total),
    coverageOf: (slot) => at(slot, turnedHead.coverage, side.coverage),
    coverageTextOf: (slot) => coverageTextOf(matrix, slot),
  };
}

function bodyOf({ turned, lines, book }: Matrix): CellRange {
  const [down, across] = turned ? [book.children.length, lines.length] : [lines.length, book.children.length];
  const [firstRow, firstColumn] = turned ? [turnedHead.first, turnedSide.first] : [head.first, side.first];
  return { firstRow, lastRow: firstRow + down - 1, firstColumn, lastColumn: firstColumn + across - 1 };
}

function coverageTextOf(matrix: Matrix, slot: number): string | undefined {
  const at = matrix.atOfSlot.get(slot);
  const line = at === undefined ? undefined : matrix.lines[at];
  const value = line?.kind === "figure" && at !== undefined ? matrix.coverage(line, at)?.value : undefined;
  return typeof value === "string" ? value : undefined;
}
