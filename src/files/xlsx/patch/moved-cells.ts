import type { CellRange } from "../../../sheets/grid";
import { parseRange } from "../quick/read-address";
import { replaceCorners } from "../formula-corners";
import { lettersOf, rangeAddress } from "../write-address";

/** How far our part of a sheet reached, and how far its edge has moved since. */
export interface Edge {
  readonly rows: number;
  readonly columns: number;
  readonly down: number;
  readonly right: number;
}

const isBelow = ({ firstRow }: CellRange, { rows }: Edge): boolean => firstRow >= rows;
const isBeside = ({ firstColumn }: CellRange, { columns }: Edge): boolean => firstColumn >= columns;

/** Where a range beyond our part stands now; undefined where it is not wholly beyond it. */
export function movedRange(range: CellRange, edge: Edge): CellRange | undefined {
  if (isBelow(range, edge))
    return { ...range, firstRow: range.firstRow + edge.down, lastRow: range.lastRow + edge.down };
  if (!isBeside(range, edge)) return undefined;
  return {
    ...range,
    firstColumn: range.firstColumn + edge.right,
    lastColumn: range.lastColumn + edge.right,
  };
}

/** "X3:Y9 Z1" with those beyond our part where they stand now; "" where none is. */
export function movedReferences(references: string, edge: Edge): string {
  return references
    .split(" ")
    .flatMap((reference) => {
      const range = parseRange(reference);
      const moved = range && movedRange(range, edge);
      return moved ? [rangeAddress(moved)] : [];
    })
    .join(" ");
}

/** A user's formula on a sheet of ours, after our part has grown: references to what has moved follow it. */
export function movedFormula(formula: string, edge: Edge): string {
  if (edge.down === 0 && edge.right === 0) return formula;
  return replaceCorners(formula, ({ columnMark, letters, rowMark, row, elsewhere }) => {
    const range = elsewhere ? undefined : parseRange(`${letters}${row}`);
    const moved = range && movedRange(range, edge);
    return moved && `${columnMark}${lettersOf(moved.firstColumn)}${rowMark}${moved.firstRow + 1}`;
  });
}
