import { resultWords as words } from "../../messages/result-words";
import { a1 } from "../a1";
import { pick } from "../nguon-so-lieu/choices";
import { estimateHeight } from "../row-height";
import type { CellSpec, ConditionalSpec, RowSpec, SheetSpec } from "../spec";
import { isLowCoverage, type Matrix } from "./matrix";
import { bodyRows } from "./turned-body";
import {
  columnPx,
  pickedFormula,
  pickFormula,
  picker,
  turnedHead,
  turnedSide,
  type TurnedColumn,
} from "./turned-columns";
import { wholeGroup } from "./turned-groups";
import type { TurnedRow } from "./turned-rows";

export interface Turned {
  readonly matrix: Matrix;
  readonly rows: readonly TurnedRow[];
  readonly columns: readonly TurnedColumn[];
  /** The column of every figure in its own period. */
  readonly columnOf: ReadonlyMap<number, number>;
}

/** The name the picker's choices stand under in the hidden pick-lists. */
export const pickableName = "dm_KyTongHop";

const nameWidth = 190;
/** What fits one A3 page across at a size that can be read. */
const pageWidth = 1900;
const headingSize = 10;

/** Units down, figures across, one period at a time: for more units than a screen is wide. */
export function layTurned(turned: Turned): SheetSpec {
  const { matrix, rows, columns } = turned;
  const { consolidation } = matrix.book;
  const lastColumn = turnedSide.first + columns.length - 1;
  const lastRow = turnedHead.first + rows.length - 1;
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
        yield { cells: [{ column: turnedSide.number, role: "hint", value: words.endMark }], height: 18 };
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

type Content = Omit<CellSpec, "column">;

/** A cell for every column. */
function across(
  { columns }: Turned,
  make: (column: TurnedColumn, at: number) => Content,
): readonly CellSpec[] {
  return columns.map((column, step) => {
    const at = turnedSide.first + step;
    return { column: at, ...make(column, at) };
  });
}

function headRows(turned: Turned): readonly RowSpec[] {
  const { matrix } = turned;
  const { context, consolidation } = matrix.book;
  const { number, name, first } = turnedSide;
  const label = (column: TurnedColumn): string =>
    context.periods.get(column.line.figure.period.id)?.label ?? "";
  return [
    {
      cells: [
        {
          column: number,
          role: "line-title",
          value: words.title("Tổng hợp theo đơn vị", consolidation.unit.name),
        },
      ],
      height: 24,
      fixedHeight: true,
    },
    {
      cells: [
        { column: number, role: "line-bold", value: words.periodPicker },
        { column: name, role: "legend-missing", value: words.wholeSpan },
        { column: first, role: "line-hint", value: words.pickerHint },
      ],
      height: 20,
      fixedHeight: true,
    },
    hiddenRow(
      across(turned, ({ kind, line: { figure } }) => ({
        role: "hidden-id",
        ...(kind === "period" && { value: `${figure.part.id}|${figure.period.id}` }),
      })),
    ),
    hiddenRow(
      across(turned, (column) => ({
        role: "hidden-id",
        ...(column.kind === "period" && { value: label(column) }),
      })),
    ),
    hiddenRow(
      across(turned, (column) => ({
        role: "hidden-id",
        ...(column.kind === "picked" && {
          formula: pickFormula(column),
          value: column.last - column.first + 1,
        }),
      })),
    ),
    headingsRow(turned),
    periodsRow(turned),
    measureUnitsRow(turned),
  ];
}

const hiddenRow = (cells: readonly CellSpec[]): RowSpec => ({ cells, height: 12, hidden: true });

function headingsRow(turned: Turned): RowSpec {
  return {
    cells: [
      { column: turnedSide.number, role: "column-heading", value: "STT" },
      { column: turnedSide.name, role: "column-heading", value: "Đơn vị" },
      ...across(turned, ({ line }) => ({ role: "column-heading-small", value: line.label })),
    ],
    height: estimateHeight(
      turned.columns.map((column) => ({
        text: column.line.label,
        px: columnPx(column),
        size: headingSize,
        bold: true,
      })),
      48,
    ),
    fixedHeight: true,
  };
}

function periodsRow(turned: Turned): RowSpec {
  return {
    cells: [
      { column: turnedSide.number, role: "measure-unit" },
      { column: turnedSide.name, role: "measure-unit", value: words.period },
      ...across(turned, (column, at) => ({
        role: "measure-unit",
        value: column.line.periodShown,
        ...(column.kind === "picked" && { formula: pickedFormula(turnedHead.period, at, column) }),
      })),
    ],
    height: estimateHeight(
      turned.columns.map((column) => ({
        text: column.line.periodShown,
        px: columnPx(column),
        size: headingSize,
      })),
    ),
  };
}

function measureUnitsRow(turned: Turned): RowSpec {
  return {
    cells: [
      { column: turnedSide.number, role: "measure-unit" },
      { column: turnedSide.name, role: "measure-unit", value: words.measureUnit },
      ...across(turned, ({ line }) => ({ role: "measure-unit", value: line.figure.part.measureUnit })),
    ],
    height: estimateHeight(
      turned.columns.map((column) => ({
        text: column.line.figure.part.measureUnit,
        px: columnPx(column),
        size: headingSize,
      })),
    ),
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
