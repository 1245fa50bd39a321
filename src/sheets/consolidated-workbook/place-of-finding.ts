import type { Finding } from "../../domain/finding";
import type { LinkSpec } from "../spec";
import type { ResultBook } from "./result-book";

/**
 * Where what a finding is about stands in this workbook: the figure's cell on its unit's sheet, or the first row of the
 * section's text. Undefined where the unit has no sheet here, or the finding is about the report as a whole.
 */
export function placeOfFinding(book: ResultBook, finding: Finding): LinkSpec | undefined {
  const unit = finding.unit && book.context.units.get(finding.unit);
  const sheet = unit && book.sheetOf(unit);
  const [row, column] = cellOf(book, finding);
  return sheet === undefined || row === undefined || column === undefined
    ? undefined
    : { sheet, row, column };
}

function cellOf(
  { layout }: ResultBook,
  { part, period, section }: Finding,
): readonly [row: number | undefined, column: number | undefined] {
  if (part && period) return [layout.rowOf(part, period), layout.columnOf(period)];
  return [section && layout.narrativeOf(section)?.first, layout.columns.label];
}
