import type { UnitReturn } from "../../domain/consolidation/consolidation";
import { resultWords as words } from "../../messages/result-words";
import { a1 } from "../a1";
import type { CellRange } from "../grid";
import { sectionNumber } from "../bao-cao/section-number";
import { estimateHeight, type MeasuredCell } from "../row-height";
import type { CellSpec, ColumnSpec, ConditionalSpec, RowSpec, SheetSpec } from "../spec";
import { head, linesGroup, side } from "./lines-places";
import { isLowCoverage, type FigureLine, type Matrix, type UnitGroup } from "./matrix";
import { breakNotes, type MatrixLine } from "./matrix-lines";

/** Figures down, units across. */
export function layLines(matrix: Matrix): SheetSpec {
  const { consolidation, children, levelWord } = matrix.book;
  const lastColumn = side.first + children.length - 1;
  const title = words.title("Tổng hợp số liệu sơ kết", consolidation.unit.name);
  const notes = breakNotes(matrix.book);
  const lastRow = head.first + matrix.lines.length + notes.length;
  const all = linesGroup(matrix);
  return {
    name: words.matrix,
    visibility: "visible",
    tab: "result",
    columns: lineColumns(matrix),
    rows: [
      {
        cells: [{ column: side.number, role: "sheet-title", value: title }],
        height: 26,
        fixedHeight: true,
      },
      {
        cells: [{ column: side.number, role: "hint", value: words.matrixHint }],
        height: estimateHeight([{ text: words.matrixHint, px: headWidth, size: 10 }]),
        fixedHeight: true,
      },
      { cells: headings(matrix, words.whole(levelWord)), height: 52, fixedHeight: true },
      ...matrix.lines.map((line) =>
        line.kind === "heading" ? headingRow(matrix, line) : figureRow(matrix, line, all),
      ),
      ...notes.map((value): RowSpec => ({
        cells: [{ column: side.number, role: "line-hint", value }],
        height: 16.5,
      })),
      { cells: [{ column: side.number, role: "line-hint", value: words.endMark }], height: 18 },
    ],
    merges: [
      ...[head.title, head.hint].map((row) => across(row, side.number, side.coverage)),
      across(head.headings, side.total, side.estimate),
    ],
    freeze: { row: head.first, column: side.first },
    conditionals: [
      lowCoverage({
        firstRow: head.first,
        lastRow: head.first + matrix.lines.length - 1,
        firstColumn: side.coverage,
        lastColumn: side.coverage,
      }),
    ],
    print: {
      paper: children.length > 10 ? "A3" : "A4",
      orientation: "landscape",
      area: { firstRow: 0, firstColumn: side.number, lastRow, lastColumn },
      titleRows: { first: head.headings, last: head.headings },
      footerLeft: words.footer(words.matrix, consolidation.unit.name),
    },
  };
}

const across = (row: number, firstColumn: number, lastColumn: number): CellRange => ({
  firstRow: row,
  lastRow: row,
  firstColumn,
  lastColumn,
});

function lowCoverage(range: CellRange): ConditionalSpec {
  const formula = isLowCoverage(a1(range.firstRow, range.firstColumn));
  return { range, rules: [{ kind: "formula", look: "low-coverage", formula }] };
}

const widths = {
  number: 44,
  label: 330,
  measureUnit: 80,
  period: 84,
  total: 96,
  estimate: 44,
  coverage: 126,
};
const unitWidth = 92;
const headWidth = Object.values(widths).reduce((sum, px) => sum + px, 0);

function lineColumns(matrix: Matrix): readonly ColumnSpec[] {
  const hidden = { px: 60, hidden: true };
  const shown = Object.values(widths).map((px) => ({ px }));
  return [hidden, hidden, ...shown, ...matrix.book.children.map(() => ({ px: unitWidth }))];
}

function headings(matrix: Matrix, total: string): readonly CellSpec[] {
  const cell = (column: number, value: string): CellSpec => ({ column, role: "column-heading", value });
  return [
    cell(side.number, "STT"),
    cell(side.label, "Chỉ tiêu"),
    cell(side.unit, "Đơn vị tính"),
    cell(side.period, "Kỳ"),
    cell(side.total, total),
    cell(side.estimate, ""),
    cell(side.coverage, words.coverage),
    ...matrix.book.children.map((child, at) => unitHeading(child, side.first + at)),
  ];
}

function headingRow(
  matrix: Matrix,
  { section, text, group }: Extract<MatrixLine, { kind: "heading" }>,
): RowSpec {
  const level = section.depth - 1 + (group ? 1 : 0);
  const depth = group ? 3 : section.depth;
  const [numberRole, role] = [`section-${depth}-number`, `section-${depth}-line`] as const;
  const last = side.first + matrix.book.children.length - 1;
  return {
    cells: [
      { column: side.section, role: "hidden-id", value: section.path },
      { column: side.number, role: numberRole, value: group ? "" : sectionNumber(section) },
      { column: side.label, role, value: depth === 1 ? text.toUpperCase() : text },
      ...Array.from({ length: last - side.label }, (_, step) => ({ column: side.label + 1 + step, role })),
    ],
    height: 18,
    level,
  };
}

function figureRow(matrix: Matrix, line: FigureLine, all: UnitGroup): RowSpec {
  const { figure, year, hasYears, depth } = line;
  const { total, coverage } = matrix.totalOf(line, all) ?? {};
  const units = matrix.book.children.map((child) => matrix.unitCell(line, child));
  return {
    cells: [
      { column: side.section, role: "hidden-id", value: line.row.section.path },
      { column: side.key, role: "hidden-id", value: `${figure.part.id}|${figure.period.id}` },
      { column: side.number, role: "label-number" },
      { column: side.label, role: "label", value: line.label, indent: figure.part.indent + (year ? 1 : 0) },
      { column: side.unit, role: "measure-unit", value: figure.part.measureUnit },
      { column: side.period, role: year ? "year-label" : "measure-unit", value: line.periodShown },
      { column: side.total, role: year ? "year-total" : "total", ...total },
      { column: side.estimate, role: "estimate-mark", value: matrix.estimate(line) },
      { column: side.coverage, role: "coverage", ...coverage },
      ...units.map((cell, step): CellSpec => ({ column: side.first + step, ...cell })),
    ],
    height: estimateHeight([
      { text: line.label, px: widths.label, indent: figure.part.indent + (year ? 1 : 0) },
      { text: figure.part.measureUnit, px: widths.measureUnit, size: 10 },
      { text: line.periodShown, px: widths.period, size: year ? 11 : 10 },
      ...texts([coverage], widths.coverage, 11),
      ...texts(units, unitWidth, 12),
    ]),
    level: depth + (year ? 1 : 0),
    ...(year && { hidden: true }),
    ...(hasYears && { collapsed: true }),
  };
}

/** What of some cells is text that wraps. */
function texts(
  cells: readonly (Pick<CellSpec, "value"> | undefined)[],
  px: number,
  size: number,
): readonly MeasuredCell[] {
  return cells.flatMap((cell) => (typeof cell?.value === "string" ? [{ text: cell.value, px, size }] : []));
}

function unitHeading({ unit, answers }: UnitReturn, column: number): CellSpec {
  return answers
    ? { column, role: "unit-heading", value: unit.name }
    : { column, role: "unit-missing-heading", value: words.missingUnit(unit.name) };
}
