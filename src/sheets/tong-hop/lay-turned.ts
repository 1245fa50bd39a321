import { resultWords as words } from "../../messages/result-words";
import { a1 } from "../a1";
import { pick } from "../nguon-so-lieu/choices";
import { estimateHeight } from "../row-height";
import type { CellSpec, ConditionalSpec, RowSpec, SheetSpec } from "../spec";
import { breakNotes } from "./matrix-lines";
import { isLowCoverage } from "./matrix";
import { bodyRows } from "./turned-body";
import { across, type Turned } from "./turned";
import { columnPx, pickedFormula, picker, turnedHead, turnedSide } from "./turned-columns";
import { headRows } from "./turned-head";
import { wholeGroup } from "./turned-groups";

/** The name the picker's choices stand under in the hidden pick-lists. */
export const pickableName = "dm_KyTongHop";

const nameWidth = 190;
/** What fits one A3 page across at a size that can be read. */
const pageWidth = 1900;

/** Units down, figures across, one period at a time: for more units than a screen is wide. */
export function layTurned(turned: Turned): SheetSpec {
  const { matrix, rows, columns } = turned;
  const { consolidation } = matrix.book;
  const lastColumn = turnedSide.first + columns.length - 1;
  const notes = breakNotes(matrix.book);
  const lastRow = turnedHead.first + rows.length + notes.length;
  const shown = columns.filter((column) => column.kind === "picked" || !column.closed);
  const width = shown.reduce((sum, column) => sum + columnPx(column), 0);
  return {
    name: words.matrix,
    visibility: "visible",
    tab: "result",
    columns: [
      ...Array.from({ length: turnedSide.number }, () => ({ px: 60, hidden: true })),
      { px: 44 },
      { px: nameWidth },
      ...columns.map((column) => ({
        px: columnPx(column),
        ...(column.kind === "picked" && { collapsed: true }),
        ...(column.kind === "period" && column.closed && { level: 1, hidden: true }),
      })),
    ],
    rows: {
      *[Symbol.iterator]() {
        yield* headRows(turned);
        yield* sumRows(turned);
        yield* bodyRows(turned);
        for (const value of notes)
          yield { cells: [{ column: turnedSide.number, role: "line-hint", value }], height: 16.5 };
        yield { cells: [{ column: turnedSide.number, role: "line-hint", value: words.endMark }], height: 18 };
      },
    },
    merges: [],
    validations: [pick(picker.row, pickableName, picker.column)],
    conditionals: [lowCoverage(lastColumn)],
    freeze: { row: turnedHead.total, column: turnedSide.first },
    print: {
      paper: "A3",
      orientation: "landscape",
      area: { firstRow: 0, firstColumn: turnedSide.number, lastRow, lastColumn },
      titleRows: { first: turnedHead.headings, last: turnedHead.unit },
      titleColumns: { first: turnedSide.number, last: turnedSide.name },
      pagesWide: Math.max(1, Math.ceil(width / (pageWidth - nameWidth))),
      footerLeft: words.footer(words.matrix, consolidation.unit.name),
    },
  };
}

function lowCoverage(lastColumn: number): ConditionalSpec {
  const row = turnedHead.coverage;
  const formula = isLowCoverage(a1(row, turnedSide.first));
  return {
    range: { firstRow: row, lastRow: row, firstColumn: turnedSide.first, lastColumn },
    rules: [{ kind: "formula", look: "low-coverage", formula }],
  };
}

/** The whole territory, and who stands behind each total. */
function sumRows(turned: Turned): readonly RowSpec[] {
  const { matrix, rows, columnOf } = turned;
  const group = wholeGroup(matrix, rows, columnOf);
  const totals = turned.columns.map(({ line }) => matrix.totalOf(line, group));
  const pickedOr = (row: number, kind: "total" | "coverage", role: CellSpec["role"]): readonly CellSpec[] =>
    across(turned, (column, at) => {
      const content = totals[at - turnedSide.first]?.[kind];
      const formula =
        content && column.kind === "picked" ? { formula: pickedFormula(row, at, column) } : undefined;
      return { role, ...content, ...formula };
    });
  const name = words.whole(matrix.book.levelWord).toUpperCase();
  return [
    {
      cells: [
        { column: turnedSide.number, role: "section-1-number" },
        { column: turnedSide.name, role: "section-1-line", value: name },
        ...pickedOr(turnedHead.total, "total", "total"),
      ],
      height: 20,
    },
    estimateRow(turned),
    {
      cells: [
        { column: turnedSide.number, role: "coverage" },
        { column: turnedSide.name, role: "coverage", value: words.coverage },
        ...pickedOr(turnedHead.coverage, "coverage", "coverage"),
      ],
      height: estimateHeight(
        totals.map((found, at) => ({
          text: found?.coverage.value ?? "",
          px: columnPx(turned.columns[at]),
          size: 11,
        })),
      ),
    },
  ];
}

/** Which of the totals hold an estimate. */
function estimateRow(turned: Turned): RowSpec {
  return {
    cells: [
      { column: turnedSide.number, role: "measure-unit" },
      { column: turnedSide.name, role: "measure-unit", value: words.estimates },
      ...across(turned, (column, at) => ({
        role: "measure-unit",
        value: turned.matrix.estimate(column.line),
        ...(column.kind === "picked" && { formula: pickedFormula(turnedHead.estimate, at, column) }),
      })),
    ],
    height: 16.5,
  };
}
