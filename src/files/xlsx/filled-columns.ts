import type { CellSpec } from "../../sheets/spec";
import { FillableFormula } from "./filled-formula";
import { addressOf } from "./write-address";

interface First {
  readonly row: number;
  readonly formula: FillableFormula;
  readonly last: number;
}

/** A formula that was found to be another one filled down so many rows. */
interface Found {
  readonly first: string;
  readonly down: number;
}

const mostFound = 20_000;
const found = new Map<string, Found>();

/**
 * The filled columns of one sheet while it is written. A cell is said by the first one only where its formula is what
 * filling would give: rows that were moved since they were laid say their own.
 */
export class FilledColumns {
  private readonly first = new Map<number, First>();

  /** Attributes of the cell's `<f>`: "" for a formula of its own. To be asked from top to bottom, any number of times. */
  attributesOf(row: number, { column, formula, filled }: CellSpec): string {
    if (formula === undefined || !filled) return "";
    const first = this.first.get(column);
    if (!first || first.row === row) return this.begin(row, column, formula, filled.last);
    const isFilled = row <= first.last && isFilledFrom(first, formula, row - first.row);
    return isFilled ? ` t="shared" si="${column}"` : "";
  }

  private begin(row: number, column: number, formula: string, last: number): string {
    if (last <= row) return "";
    this.first.set(column, { row, formula: fillable(formula), last });
    return ` t="shared" ref="${addressOf(row, column)}:${addressOf(last, column)}" si="${column}"`;
  }
}

/** Filled columns are the same in every workbook of a campaign: each formula is filled once. */
function isFilledFrom({ formula: first }: First, formula: string, down: number): boolean {
  const known = found.get(formula);
  if (known?.down === down && known.first === first.text) return true;
  if (first.filled({ down, right: 0 }) !== formula) return false;
  if (found.size >= mostFound) found.clear();
  found.set(formula, { first: first.text, down });
  return true;
}

const firsts = new Map<string, FillableFormula>();
const mostFirsts = 500;

function fillable(formula: string): FillableFormula {
  const known = firsts.get(formula);
  if (known) return known;
  if (firsts.size >= mostFirsts) firsts.clear();
  const anew = new FillableFormula(formula);
  firsts.set(formula, anew);
  return anew;
}
