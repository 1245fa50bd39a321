import type { ResultBook } from "../consolidated-workbook/result-book";
import type { ChartSpec } from "../spec";
import type { MatrixPlaces } from "../tong-hop/lay";
import { overviewWidths } from "./widths";
import { resultWords as words } from "../../messages/result-words";

/** One bar chart: the resources mobilised, unit by unit, straight from the matrix. */
export function chartOf(book: ResultBook, matrix: MatrixPlaces, top: number): ChartSpec | undefined {
  const at = matrix.lines.findIndex(
    (line) => line.kind === "figure" && String(line.figure.part.id) === "F01" && !line.year,
  );
  const line = matrix.lines[at];
  if (line?.kind !== "figure" || book.territory === 0 || book.territory > 40) return undefined;
  const { body, turned } = matrix;
  const end = book.territory - 1;
  const values = turned
    ? {
        firstRow: body.firstRow,
        lastRow: body.firstRow + end,
        firstColumn: body.firstColumn + at,
        lastColumn: body.firstColumn + at,
      }
    : {
        firstRow: body.firstRow + at,
        lastRow: body.firstRow + at,
        firstColumn: body.firstColumn,
        lastColumn: body.firstColumn + end,
      };
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
    anchor: { firstRow: top, lastRow: top + 18, firstColumn: 0, lastColumn: overviewWidths.length - 1 },
    description: `Biểu đồ thanh: ${title} của từng đơn vị`,
  };
}
