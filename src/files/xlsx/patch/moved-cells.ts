import type { CellRange } from "../../../sheets/grid";
import { parseRange } from "../quick/read-address";
import { addressOf, rangeAddress } from "../write-address";

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

const stringOrReference =
  /"(?:[^"]|"")*"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(!])/gu;

/** A user's formula on a sheet of ours, after our part has grown: references to what has moved follow it. */
export function movedFormula(formula: string, edge: Edge): string {
  if (edge.down === 0 && edge.right === 0) return formula;
  return formula.replace(stringOrReference, (whole: string, ...parts: (string | undefined)[]) => {
    const [, columnMark = "", letters, rowMark = "", digits] = parts;
    if (letters === undefined || digits === undefined) return whole;
    const range = parseRange(`${letters}${digits}`);
    const moved = range && movedRange(range, edge);
    if (!moved) return whole;
    const address = addressOf(moved.firstRow, moved.firstColumn);
    return address.replace(
      /^([A-Z]+)(\d+)$/,
      (_all, column: string, row: string) => columnMark + column + rowMark + row,
    );
  });
}
