import { serialOfDay } from "../../domain/day";
import { resultWords as words } from "../../messages/result-words";
import { estimateHeight } from "../row-height";
import type { CellSpec, RowSpec, SpecValue } from "../spec";
import type { Turned } from "./turned";
import { isPlain } from "../number-format";
import type { CellContent, FigureLine, UnitGroup } from "./matrix";
import { columnPx, pickedFormula, rowSumFormula, turnedHead, turnedSide } from "./turned-columns";
import { districtGroup, flagsOf } from "./turned-groups";
import type { TurnedRow } from "./turned-rows";

type RowOf<Kind extends TurnedRow["kind"]> = Extract<TurnedRow, { kind: Kind }>;

/** Units and subtotals, row by row as they are written. */
export function* bodyRows(turned: Turned): Generator<RowSpec> {
  for (const [at, row] of turned.rows.entries()) {
    const sheetRow = turnedHead.first + at;
    if (row.kind === "unit") yield unitRow(turned, row, sheetRow);
    else if (row.kind === "group") yield groupRow(turned, row, at);
    else yield sectorRow(turned);
  }
}

function unitRow(turned: Turned, row: RowOf<"unit">, sheetRow: number): RowSpec {
  const { matrix, columns } = turned;
  const { child, number, own, level } = row;
  const { unit, answers } = child;
  const word = matrix.book.context.kinds.get(unit.kind)?.word ?? unit.kind;
  const name = own ? words.ownFigures(word) : unit.name;
  const cells = columns.map((column, step): CellSpec => {
    const at = turnedSide.first + step;
    const cell = matrix.unitCell(column.line, child);
    if (column.kind === "period" || !answers) return { column: at, ...cell };
    return { column: at, value: "", ...cell, formula: pickedFormula(sheetRow, at, column) };
  });
  const periods = cells.filter((_, step) => columns[step]?.kind === "period");
  return {
    cells: [
      { column: turnedSide.code, role: "hidden-id", value: unit.code },
      ...(row.at < matrix.book.territory ? flagCells(turned, row.at) : []),
      {
        column: turnedSide.sum,
        role: "hidden-id",
        formula: rowSumFormula(sheetRow, columns.length),
        value: sumOf(periods),
      },
      { column: turnedSide.number, role: "label-number", value: number },
      {
        column: turnedSide.name,
        role: answers ? "label" : "unit-missing-heading",
        value: answers ? name : words.missingUnit(name),
        indent: level,
      },
      ...cells,
    ],
    height: estimateHeight(
      cells.flatMap(({ value, column }) =>
        typeof value === "string" && value !== ""
          ? [{ text: value, px: columnPx(columns[column - turnedSide.first]) }]
          : [],
      ),
      17.25,
    ),
    ...(level > 0 && { level }),
  };
}

function flagCells({ matrix }: Turned, at: number): readonly CellSpec[] {
  return flagsOf(matrix.book, at).map((value, step) => ({
    column: turnedSide.flagLowest + step,
    role: "hidden-id",
    value,
  }));
}

/** As SUMIF counts a cell: days are numbers too. */
function numberIn(value: SpecValue | undefined): number {
  if (typeof value === "number") return value;
  return typeof value === "object" && "year" in value ? serialOfDay(value) : 0;
}

const sumOf = (cells: readonly CellSpec[]): number =>
  Number(cells.reduce((sum, { value }) => sum + numberIn(value), 0).toPrecision(15));

/** A district: every figure by its own rule over the district's rows. */
function groupRow(turned: Turned, { unit, number, size }: RowOf<"group">, at: number): RowSpec {
  const { matrix, rows, columns, columnOf } = turned;
  const members = rows.slice(at + 1, at + 1 + size).flatMap((row) => (row.kind === "unit" ? [row] : []));
  const sheetRow = turnedHead.first + at;
  const group = districtGroup(matrix, members, sheetRow + 1, columnOf);
  const cells = columns.map((column, step): CellSpec => {
    const place = turnedSide.first + step;
    const plain = matrix.totalOf(column.line, group)?.total;
    if (!plain || column.kind === "period")
      return { column: place, role: "total-small", ...markedTotal(plain, group, column.line) };
    const formula = pickedFormula(sheetRow, place, column);
    return { column: place, role: "total", ...plain, formula };
  });
  return {
    cells: [
      { column: turnedSide.code, role: "hidden-id", value: `+${unit.code}` },
      ...[turnedSide.flagLowest, turnedSide.flagAll, turnedSide.flagUpper].map((column): CellSpec => ({
        column,
        role: "hidden-id",
        value: 0,
      })),
      { column: turnedSide.number, role: "section-2-number", value: number },
      { column: turnedSide.name, role: "section-2-line", value: unit.name },
      ...cells,
    ],
    height: 18,
  };
}

/** A subtotal with an estimate in it says so where its period stands by itself. */
function markedTotal(
  total: CellContent | undefined,
  { totals }: UnitGroup,
  { figure }: FigureLine,
): CellContent | undefined {
  const { format } = total ?? {};
  if (totals[figure.slot]?.estimate !== true || format === undefined || !isPlain(format)) return total;
  return { ...total, format: `estimate:${format}` };
}

function sectorRow({ columns }: Turned): RowSpec {
  return {
    cells: [
      { column: turnedSide.number, role: "section-2-number" },
      { column: turnedSide.name, role: "section-2-line", value: words.sector },
      ...columns.map((_, step): CellSpec => ({ column: turnedSide.first + step, role: "section-2-line" })),
    ],
    height: 18,
  };
}
