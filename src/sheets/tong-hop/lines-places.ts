import { standsIn } from "../../domain/consolidation/reporters";
import { rangeA1 } from "../a1";
import type { Matrix, UnitGroup } from "./matrix";

/** Fixed places of the matrix with figures down and units across. */
export const head = { title: 0, hint: 1, headings: 2, first: 3 } as const;
export const side = {
  section: 0,
  key: 1,
  number: 2,
  label: 3,
  unit: 4,
  period: 5,
  total: 6,
  estimate: 7,
  coverage: 8,
  first: 9,
} as const;

/** The line of every figure, counted from 0. */
export function lineOfSlot({ lines }: Matrix): ReadonlyMap<number, number> {
  return new Map(
    lines.flatMap((line, at) => (line.kind === "figure" ? [[line.figure.slot, at] as const] : [])),
  );
}

/** All units of the territory: the ones that count stand side by side, so a total needs one range. */
export function linesGroup(matrix: Matrix): UnitGroup {
  const lines = lineOfSlot(matrix);
  const { children, consolidation } = matrix.book;
  return {
    totals: consolidation.totals,
    contributing: (figure) => {
      const { from, to } = matrix.span(figure);
      return children.slice(from, to);
    },
    standsIn: (figure, child) => standsIn(matrix.book.runs, figure, child.unit),
    cellsOf: (figure, slot) => {
      const line = lines.get(slot);
      if (line === undefined) return undefined;
      const { from, to } = matrix.span(figure);
      const row = head.first + line;
      // One cell at least, so that a formula has a range.
      const last = Math.max(from + 1, to) - 1;
      const range = rangeA1({
        firstRow: row,
        lastRow: row,
        firstColumn: side.first + from,
        lastColumn: side.first + last,
      });
      return { range, flags: undefined, runs: [range] };
    },
  };
}
