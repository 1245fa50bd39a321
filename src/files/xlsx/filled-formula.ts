import { cornersOf, type Corner } from "./formula-corners";
import { columnAt, columnLimit, rowLimit } from "./quick/read-address";
import { lettersOf } from "./write-address";

/** How far a formula is filled: rows down and columns to the right. */
export interface Fill {
  readonly down: number;
  readonly right: number;
}

/** What stays as it is, and what goes along. */
type Piece = string | ((fill: Fill) => string);

/**
 * A formula as filling it down or to the right makes it: what has no "$" goes along. A file says the formulas of filled
 * cells by the first one (ECMA-376 18.3.1.40, t="shared"). What would stand beyond the sheet is #REF!.
 */
export class FillableFormula {
  private readonly pieces: readonly Piece[];

  constructor(readonly text: string) {
    this.pieces = piecesOf(text);
  }

  filled(fill: Fill): string {
    let formula = "";
    for (const piece of this.pieces) formula += typeof piece === "string" ? piece : piece(fill);
    return formula;
  }
}

function piecesOf(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, corner } of cornersOf(formula)) {
    pieces.push(...withSpans(formula.slice(at, start)), filledCorner(corner));
    at = end;
  }
  pieces.push(...withSpans(formula.slice(at)));
  return pieces;
}

const filledCorner =
  ({ columnMark, letters, rowMark, row }: Corner) =>
  (fill: Fill): string => {
    const column = filledColumn(columnMark, letters, fill);
    const number = filledRow(rowMark, row, fill);
    return column === undefined || number === undefined ? lost : column + number;
  };

const lost = "#REF!";

function filledColumn(mark: string, letters: string, { right }: Fill): string | undefined {
  if (mark !== "" || right === 0) return mark + letters;
  const column = columnAt(letters, 0) + right;
  return column >= 0 && column < columnLimit ? lettersOf(column) : undefined;
}

function filledRow(mark: string, number: number, { down }: Fill): string | undefined {
  if (mark !== "") return mark + String(number);
  const row = number + down;
  return row >= 1 && row <= rowLimit ? String(row) : undefined;
}

const span =
  /"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3}|\d{1,7}):(\$?)([A-Z]{1,3}|\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** Whole columns and rows ("A:C", "3:7") go along, too. */
function withSpans(text: string): readonly Piece[] {
  if (!text.includes(":")) return [text];
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(span)) {
    const [whole, firstMark = "", first, lastMark = "", last] = match;
    if (first === undefined || last === undefined) continue;
    pieces.push(text.slice(at, match.index), (fill) => {
      const ends = [endOf(firstMark, first, fill), endOf(lastMark, last, fill)];
      return ends.includes(undefined) ? lost : ends.join(":");
    });
    at = match.index + whole.length;
  }
  pieces.push(text.slice(at));
  return pieces;
}

const endOf = (mark: string, end: string, fill: Fill): string | undefined =>
  /\d/.test(end) ? filledRow(mark, Number(end), fill) : filledColumn(mark, end, fill);
