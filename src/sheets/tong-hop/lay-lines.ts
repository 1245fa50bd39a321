import type { UnitReturn } from "../../domain/consolidation/consolidation";
import { resultWords as words } from "../../messages/result-words";
import { a1 } from "../a1";
import type { CellRange } from "../grid";
import { estimateHeight } from "../row-height";
import type { CellSpec, ColumnSpec, RowSpec, SheetSpec } from "../spec";
import { head, side, type FigureLine, type Matrix } from "./matrix";
import type { MatrixLine } from "./matrix-lines";

/** Figures down, units across. */
export function layLines(matrix: Matrix): SheetSpec {
  const { consolidation, children, levelWord } = matrix.book;
  const lastColumn = side.first + children.length - 1;
  const title = words.title("Tổng hợp số liệu sơ kết", consolidation.unit.name);
  const lastRow = head.first + matrix.lines.length;
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
        height: 18,
        fixedHeight: true,
      },
      { cells: headings(matrix, words.whole(levelWord)), height: 52, fixedHeight: true },
      ...matrix.lines.map((line, at) =>
        line.kind === "heading" ? headingRow(matrix, line) : figureRow(matrix, line, at),
      ),
      { cells: [{ column: side.number, role: "hint", value: words.endMark }], height: 18 },
    ],
    merges: [head.title, head.hint].map((row) => ({
      firstRow: row,
      lastRow: row,
      firstColumn: side.number,
      lastColumn: side.coverage,
    })),
    freeze: { row: head.first, column: side.first },
    conditionals: [
      lowCoverage({
        firstRow: head.first,
        lastRow: lastRow - 1,
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

/** Below full coverage: the two halves of the text differ. */
function lowCoverage(range: CellRange) {
  const cell = a1(range.firstRow, range.firstColumn);
  const [left, rest] = [`LEFT(${cell},FIND("/",${cell})-1)`, `MID(${cell},FIND("/",${cell})+1,20)`];
  const formula = `IF(ISERROR(FIND("/",${cell})),FALSE,${left}<>LEFT(${rest},FIND(" ",${rest}&" ")-1))`;
  return { range, rules: [{ kind: "formula", look: "low-coverage", formula }] } as const;
}

function lineColumns(matrix: Matrix): readonly ColumnSpec[] {
  const fixed: readonly ColumnSpec[] = [
    { px: 60, hidden: true },
    { px: 60, hidden: true },
    { px: 44 },
    { px: 330 },
    { px: 80 },
    { px: 84 },
    { px: 96 },
    { px: 44 },
    { px: 110 },
  ];
  return [...fixed, ...matrix.book.children.map(() => ({ px: 88 }))];
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
  const [numberRole, role] = [`section-${depth}-number`, `section-${depth}`] as const;
  const last = side.first + matrix.book.children.length - 1;
  return {
    cells: [
      { column: side.section, role: "hidden-id", value: section.path },
      { column: side.number, role: numberRole, value: group ? "" : section.number },
      { column: side.label, role, value: depth === 1 ? text.toUpperCase() : text },
      ...Array.from({ length: last - side.label }, (_, step) => ({ column: side.label + 1 + step, role })),
    ],
    height: 18,
    level,
  };
}

function figureRow(matrix: Matrix, line: FigureLine, at: number): RowSpec {
  const { figure, year, hasYears, depth } = line;
  const total = matrix.total(line, at);
  const coverage = matrix.coverage(line, at);
  return {
    cells: [
      { column: side.section, role: "hidden-id", value: line.row.section.path },
      { column: side.key, role: "hidden-id", value: `${figure.part.id}|${figure.period.id}` },
      { column: side.number, role: "label-number" },
      { column: side.label, role: "label", value: line.label, indent: figure.part.indent + (year ? 1 : 0) },
      { column: side.unit, role: "measure-unit", value: figure.part.measureUnit },
      { column: side.period, role: year ? "year-label" : "measure-unit", value: line.periodShown },
      { column: side.total, role: year ? "year-total" : "total", ...total },
      { column: side.estimate, role: "hint", value: matrix.estimate(line) },
      { column: side.coverage, role: "coverage", ...coverage },
      ...matrix.book.children.map((child, step): CellSpec => ({
        column: side.first + step,
        ...matrix.unitCell(line, child),
      })),
    ],
    height: estimateHeight([
      { text: line.label, px: 330, indent: figure.part.indent },
      { text: figure.part.measureUnit, px: 80, size: 10 },
    ]),
    level: depth + (year ? 1 : 0),
    ...(year && { hidden: true }),
    ...(hasYears && { collapsed: true }),
  };
}

function unitHeading({ unit, answers }: UnitReturn, column: number): CellSpec {
  return answers
    ? { column, role: "unit-heading", value: unit.name }
    : { column, role: "unit-missing-heading", value: words.missingUnit(unit.name) };
}
