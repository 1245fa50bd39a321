import { resultWords as words } from "../../messages/result-words";
import { estimateHeight } from "../row-height";
import type { CellSpec, RowSpec } from "../spec";
import { across, type Turned } from "./turned";
import {
  columnPx,
  pickedFormula,
  pickFormula,
  turnedHead,
  turnedSide,
  type TurnedColumn,
} from "./turned-columns";

const headingSize = 10;

/** Title and picker, the hidden rows that find the picked period, headings with period and measure unit. */
export function headRows(turned: Turned): readonly RowSpec[] {
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
