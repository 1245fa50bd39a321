import { contributors, standsIn, territoryOfReturns, type Span } from "../../domain/consolidation/reporters";
import { computeTotals } from "../../domain/consolidation/totals";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { rangeA1 } from "../a1";
import type { Matrix, UnitGroup } from "./matrix";
import { turnedHead, turnedSide, type TurnedColumn } from "./turned-columns";
import type { TurnedRow } from "./turned-rows";

type UnitRow = Extract<TurnedRow, { kind: "unit" }>;

/** The column of every figure in its own period. */
export function columnOfSlot(columns: readonly TurnedColumn[]): ReadonlyMap<number, number> {
  return new Map(
    columns.flatMap((column, at) =>
      column.kind === "period" ? [[column.line.figure.slot, turnedSide.first + at] as const] : [],
    ),
  );
}

/** All units of the territory. Subtotals stand between them, so hidden flags say which rows a total adds. */
export function wholeGroup(
  matrix: Matrix,
  rows: readonly TurnedRow[],
  columns: ReadonlyMap<number, number>,
): UnitGroup {
  const { children, consolidation, territory } = matrix.book;
  const unitRows = rows.map((row) => (row.kind === "unit" && row.at < territory ? row.at : undefined));
  const last = unitRows.findLastIndex((at) => at !== undefined);
  const down = (column: number, from = 0, to = Math.max(0, last)): string =>
    rangeA1(
      {
        firstRow: turnedHead.first + from,
        lastRow: turnedHead.first + to,
        firstColumn: column,
        lastColumn: column,
      },
      "none",
    );
  return {
    totals: consolidation.totals,
    contributing: (figure) => {
      const { from, to } = matrix.span(figure);
      return children.slice(from, to);
    },
    standsIn: (figure, child) => standsIn(matrix.book.runs, figure, child.unit),
    cellsOf: (figure, slot) => {
      const column = columns.get(slot);
      if (column === undefined) return undefined;
      const span = matrix.span(figure);
      const flag = flagColumn(span, territory);
      return {
        range: down(column),
        flags: rangeA1(
          {
            firstRow: turnedHead.first,
            lastRow: turnedHead.first + Math.max(0, last),
            firstColumn: flag,
            lastColumn: flag,
          },
          "column",
        ),
        runs: runsOf(unitRows, span).map(([from, to]) => down(column, from, to)),
      };
    },
  };
}

/** Which of the three hidden columns says whom a total adds: what the lowest level counts, all, or the upper level. */
function flagColumn({ from, to }: Span, territory: number): number {
  if (from > 0) return turnedSide.flagUpper;
  return to < territory ? turnedSide.flagLowest : turnedSide.flagAll;
}

/** Rows that stand side by side and count, as first and last. */
function runsOf(
  units: readonly (number | undefined)[],
  { from, to }: Span,
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  units.forEach((at, row) => {
    if (at === undefined || at < from || at >= to) return;
    const open = runs.at(-1);
    if (open && open[1] === row - 1) open[1] = row;
    else runs.push([row, row]);
  });
  return runs.length > 0 ? runs : [[0, 0]];
}

/** A district's rows: the communes, then what the district counts itself. The ones that count stand side by side. */
export function districtGroup(
  matrix: Matrix,
  members: readonly UnitRow[],
  firstRow: number,
  columns: ReadonlyMap<number, number>,
): UnitGroup {
  const children = members.map(({ child }) => child);
  const { context, unit } = matrix.book.consolidation;
  const runs = territoryOfReturns(context, children);
  const spanOf = (figure: FigureSlot): Span => contributors(runs, figure);
  return {
    totals: computeTotals(context, unit, children),
    contributing: (figure) => {
      const { from, to } = spanOf(figure);
      return children.slice(from, to);
    },
    standsIn: (figure, child) => standsIn(runs, figure, child.unit),
    cellsOf: (figure, slot) => {
      const column = columns.get(slot);
      if (column === undefined) return undefined;
      const { from, to } = spanOf(figure);
      const range = rangeA1({
        firstRow: firstRow + from,
        lastRow: firstRow + Math.max(from + 1, to) - 1,
        firstColumn: column,
        lastColumn: column,
      });
      return { range, flags: undefined, runs: [range] };
    },
  };
}

/** 1 where a total of this kind adds the row. */
export function flagsOf({ runs }: Matrix["book"], at: number): readonly [number, number, number] {
  const { below, alone } = runs;
  return [at < below.length + alone.length ? 1 : 0, 1, at >= below.length ? 1 : 0];
}
