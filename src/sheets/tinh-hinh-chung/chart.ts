import type { ResultBook } from "../consolidated-workbook/result-book";
import type { ChartSpec } from "../spec";
import type { MatrixPlaces } from "../tong-hop/lay";
import { lastColumn } from "./widths";
import { resultWords as words } from "../../messages/result-words";

const mostBars = 40;
export const chartRows = 18;

/** One bar chart: the resources mobilised, unit by unit, straight from the matrix. */
export function chartOf(book: ResultBook, matrix: MatrixPlaces, top: number): ChartSpec | undefined {
  const line = matrix.lines.find(
    (candidate) =>
      candidate.kind === "figure" && String(candidate.figure.part.id) === "F01" && !candidate.year,
  );
  if (line?.kind !== "figure" || book.territory > mostBars) return undefined;
  const series = matrix.seriesOf(line.figure.slot);
  if (!series) return undefined;
  const title = `${line.label}, ${line.periodShown} (${line.figure.part.measureUnit})`;
  return {
    kind: "bar",
    title,
    sheet: words.matrix,
    categories: series.names,
    values: series.values,
    anchor: { firstRow: top, lastRow: top + chartRows, firstColumn: 0, lastColumn },
    description: `Biểu đồ thanh: ${title} của từng đơn vị`,
  };
}
