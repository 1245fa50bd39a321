import { baoCaoWords } from "../../messages/bao-cao-words";
import { generalWords as words } from "../../messages/thong-tin-chung-words";
import { a1, rangeA1 } from "../a1";
import type { CellRange } from "../grid";
import type { CellSpec, RowSpec } from "../spec";
import { generalColumns as columns } from "./particulars";
import type { ProgressTable } from "./progress-rows";

/** The lines of the lists below the progress table, and how many of their rows are wrong. */
export interface ListErrors {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly errors: number;
}

const wrongColumn = columns.first + 3;

/** One line over everything: figures and texts of Báo cáo, required particulars, and the lists. */
export function bannerRow(
  table: ProgressTable,
  lists: ListErrors,
  entries: CellRange,
  rows: readonly RowSpec[],
): RowSpec {
  const missing = table.total.missing + blankParticulars(entries, rows);
  const wrong = table.total.wrong + lists.errors;
  const filler = Array.from({ length: columns.last - columns.number }, (_, step): CellSpec => ({
    column: columns.label + step,
    role: "banner",
  }));
  const value = missing + wrong === 0 ? words.allDone : words.notDone(missing, wrong);
  return {
    cells: [
      { column: columns.number, role: "banner", formula: bannerFormula(table, lists, entries), value },
      ...filler,
    ],
    height: 27,
    fixedHeight: true,
  };
}

function bannerFormula(
  { totalRow }: ProgressTable,
  lists: ListErrors,
  { firstRow, lastRow }: CellRange,
): string {
  const down = (column: number, first: number, last: number): string =>
    rangeA1({ firstRow: first, lastRow: last, firstColumn: column, lastColumn: column });
  const isMarked = `${down(columns.number, firstRow, lastRow)}="${baoCaoWords.required}"`;
  const blank = `SUMPRODUCT((${isMarked})*(LEN(${down(columns.first, firstRow, lastRow)})=0))`;
  const open = `(${a1(totalRow, columns.first + 2)}+${blank})`;
  const listErrors =
    lists.lastRow < lists.firstRow ? "0" : `SUM(${down(wrongColumn, lists.firstRow, lists.lastRow)})`;
  const bad = `(${a1(totalRow, wrongColumn)}+${listErrors})`;
  return `IF(${open}+${bad}=0,"${words.allDone}","CHƯA XONG: còn thiếu "&${open}&" mục, "&${bad}&" lỗi")`;
}

function blankParticulars({ firstRow, lastRow }: CellRange, rows: readonly RowSpec[]): number {
  const valueAt = ({ cells }: RowSpec, at: number): CellSpec["value"] =>
    cells.find(({ column }) => column === at)?.value;
  return rows
    .slice(firstRow, lastRow + 1)
    .filter(
      (row) =>
        valueAt(row, columns.number) === baoCaoWords.required && valueAt(row, columns.first) === undefined,
    ).length;
}
