import { invalidArgument } from "../host-error";
import { type Area, area, columnCount, isUnbounded, overlaps, rowCount } from "./area";
import { areaAddress } from "./address";
import type { Sheet } from "./book";
import type { Cell } from "./cells";
import { copyRules } from "./copy-rules";
import { shiftFormula } from "./formula-rewrite";
import { checkAllowed, checkNoPivot, checkUnlocked, checkWholeArrays, touch } from "./guard";
import { noteCells, noteFormula, noteFormulaGone } from "./note-change";
import { renameTableColumns } from "./table-headings";

export type CopyWhat = "All" | "Formulas" | "Values" | "Formats";

export interface CopyOptions {
  readonly what: CopyWhat;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
  /** Asked before a formula's result is copied; throws where it is not known. */
  readonly valueOf: (sheet: Sheet, row: number, column: number) => Cell["value"];
}

/** Copies cells; a smaller source is repeated over a target whose size it divides. */
export function copyCells(from: Sheet, source: Area, to: Sheet, target: Area, options: CopyOptions): void {
  touch(to.book);
  if (isUnbounded(source) || isUnbounded(target))
    throw invalidArgument("Whole rows and columns are not copied by this host");
  const covered = targetOf(source, target, options.transpose);
  const { what } = options;
  if (what === "Formats") checkAllowed(to, "allowFormatCells");
  else checkUnlocked(to, [covered]);
  checkNoPivot(to, [covered]);
  checkWholeArrays(to, covered);
  const copied = readSource(from, source, options);
  noteCells(to, covered);
  const [high, wide] = sizeOf(source, options.transpose);
  for (let row = covered.firstRow; row <= covered.lastRow; row++) {
    for (let column = covered.firstColumn; column <= covered.lastColumn; column++) {
      const at = [(row - covered.firstRow) % high, (column - covered.firstColumn) % wide] as const;
      const place = options.transpose ? ([at[1], at[0]] as const) : at;
      put(to, row, column, copied(...place), options, [
        row - source.firstRow - place[0],
        column - source.firstColumn - place[1],
      ]);
    }
  }
  if (what === "All" || what === "Formats") {
    copyMerges(from, source, to, covered);
    copyRules(from, source, to, covered, what === "All");
  }
  renameTableColumns(to, covered);
  const address = areaAddress(covered);
  to.book.emit({ kind: "changed", sheet: to, details: { address, changeType: "RangeEdited" } });
}

const sizeOf = (source: Area, transpose: boolean): readonly [number, number] =>
  transpose ? [columnCount(source), rowCount(source)] : [rowCount(source), columnCount(source)];

function targetOf(source: Area, target: Area, transpose: boolean): Area {
  const [high, wide] = sizeOf(source, transpose);
  const { firstRow, firstColumn } = target;
  const repeats = rowCount(target) % high === 0 && columnCount(target) % wide === 0;
  return repeats ? target : area(firstRow, firstColumn, firstRow + high - 1, firstColumn + wide - 1);
}

type Source = (row: number, column: number) => Cell | undefined;

/** The source as it is before anything is written: it may overlap the target. */
function readSource(from: Sheet, source: Area, { what, valueOf }: CopyOptions): Source {
  const known = new Map<string, Cell>();
  for (const [row, column, cell] of from.cells.within(source)) {
    const value = what === "Values" ? valueOf(from, row, column) : cell.value;
    known.set(`${row - source.firstRow} ${column - source.firstColumn}`, { ...cell, value });
  }
  return (row, column) => known.get(`${row} ${column}`);
}

const isEmpty = (cell: Cell | undefined): boolean => cell?.value === undefined && cell?.formula === undefined;

function put(
  to: Sheet,
  row: number,
  column: number,
  copied: Cell | undefined,
  { what, skipBlanks }: CopyOptions,
  by: readonly [down: number, right: number],
): void {
  if (skipBlanks && isEmpty(copied)) return;
  const known = to.cells.make(row, column);
  const look = what === "All" || what === "Formats" ? (copied?.style ?? 0) : known.style;
  if (what === "Formats") known.style = look;
  else {
    if (known.formula !== undefined) noteFormulaGone(to);
    to.cells.set(row, column, { ...contentOf(to, copied, what === "Values", by), style: look });
  }
}

/** A copied formula's result is not known; where results are copied it is no formula any more. */
function contentOf(
  to: Sheet,
  copied: Cell | undefined,
  valuesOnly: boolean,
  [down, right]: readonly [number, number],
): Pick<Cell, "value" | "formula"> {
  if (copied?.formula === undefined || valuesOnly) return { value: copied?.value };
  const formula = shiftFormula(copied.formula, down, right);
  noteFormula(to, formula);
  return { value: undefined, formula };
}

function copyMerges(from: Sheet, source: Area, to: Sheet, target: Area): void {
  const inside = from.merges.filter((merge) => overlaps(merge, source));
  to.merges = to.merges.filter((merge) => !overlaps(merge, target));
  const [down, right] = [target.firstRow - source.firstRow, target.firstColumn - source.firstColumn];
  for (const merge of inside) {
    to.merges.push(
      area(merge.firstRow + down, merge.firstColumn + right, merge.lastRow + down, merge.lastColumn + right),
    );
  }
}
