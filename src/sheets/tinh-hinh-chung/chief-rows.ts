import type { FigureSlot } from "../../domain/indicator/figure-index";
import { parsePartId } from "../../domain/indicator/ids";
import { resultWords as words } from "../../messages/result-words";
import { a1, quoteSheet } from "../a1";
import { formatOf } from "../bao-cao/shown-answer";
import type { ResultBook } from "../consolidated-workbook/result-book";
import { estimateHeight } from "../row-height";
import type { RowSpec } from "../spec";
import type { MatrixPlaces } from "../tong-hop/lay";

/** Chief indicators of the overview, in the order a leader asks for them; those that are off are left out. */
const chief = ["A01", "D01", "D03", "D05", "F01", "F09", "C01", "E02", "D07", "G01"];

/** The chief totals, linked to the matrix. */
export function chiefRows(book: ResultBook, matrix: MatrixPlaces): readonly RowSpec[] {
  const figures = chief.flatMap((id): readonly FigureSlot[] => {
    const line = matrix.lines.find(
      (candidate) =>
        candidate.kind === "figure" && candidate.figure.part.id === parsePartId(id) && !candidate.year,
    );
    return line?.kind === "figure" ? [line.figure] : [];
  });
  const heading = [
    "STT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Kỳ",
    words.whole(book.levelWord),
    "",
    words.coverage,
    "",
  ];
  return [
    { cells: [{ column: 0, role: "bold", value: "1. Chỉ tiêu chính" }], height: 20 },
    {
      cells: heading.map((value, column) => ({ column, role: "column-heading", value })),
      height: 32,
      fixedHeight: true,
    },
    ...figures.map((figure, at) => chiefRow(book, matrix, figure, at)),
  ];
}

function chiefRow(
  { context, consolidation }: ResultBook,
  matrix: MatrixPlaces,
  figure: FigureSlot,
  at: number,
): RowSpec {
  const total = consolidation.totals[figure.slot];
  const [place, coverage] = [matrix.totalOf(figure.slot), matrix.coverageOf(figure.slot)];
  const sheet = quoteSheet(words.matrix);
  const at1 = (cell: { row: number; column: number } | undefined): string =>
    cell ? `${sheet}!${a1(cell.row, cell.column, "both")}` : '""';
  const rows = total && place && coverage;
  const kinds = coverageText(matrix, figure, consolidation);
  return {
    cells: [
      { column: 0, role: "list-number", value: at + 1 },
      { column: 1, role: "label", value: figure.indicator.label },
      { column: 2, role: "measure-unit", value: figure.part.measureUnit },
      { column: 3, role: "measure-unit", value: context.periods.get(figure.period.id)?.shown ?? "" },
      {
        column: 4,
        role: "total",
        format: formatOf(figure.part.type),
        ...(rows && { formula: `IF(${at1(place)}="","",${at1(place)})`, value: total.value ?? "" }),
      },
      { column: 5, role: "hint", value: total?.estimate === true ? words.estimate : "" },
      { column: 6, role: "coverage", ...(rows && { formula: at1(coverage), value: kinds }) },
      { column: 7, role: "coverage" },
    ],
    height: estimateHeight([
      { text: figure.indicator.label, px: 190 },
      { text: figure.part.measureUnit, px: 110, size: 10 },
      { text: kinds, px: 90, size: 11 },
    ]),
  };
}

/** The matrix laid the same words beside the total: one place says them. */
function coverageText(
  matrix: MatrixPlaces,
  figure: FigureSlot,
  consolidation: ResultBook["consolidation"],
): string {
  return (
    matrix.coverageTextOf(figure.slot) ?? String(consolidation.totals[figure.slot]?.unitsReporting ?? "")
  );
}
