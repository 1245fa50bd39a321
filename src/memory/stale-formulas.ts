import type { FileSheet } from "../app/shown/file-book";
import { type FormulaReach, formulaReach } from "./formula-references";

/** Cells that changed, by sheet; "all" where a sheet came, went or changed throughout. */
export type ChangedCells = ReadonlyMap<string, "all" | readonly (readonly [row: number, column: number])[]>;

interface UserFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly reach: FormulaReach;
}

/**
 * Formulas of a user's whose values may be old: we do not compute them, Excel does when it opens the file. One is marked
 * as soon as a cell it may depend on has changed, or another marked formula.
 */
export class StaleFormulas {
  private fresh: readonly UserFormula[];
  private readonly stale = new Set<string>();

  constructor(sheets: readonly FileSheet[]) {
    this.fresh = sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ index, cells: row }) =>
        row.flatMap(({ column, formula }) =>
          formula === undefined
            ? []
            : [{ sheet: name, row: index, column, reach: formulaReach(formula, name) }],
        ),
      ),
    );
  }

  get any(): boolean {
    return this.stale.size > 0;
  }

  has(sheet: string, row: number, column: number): boolean {
    return this.stale.has(keyOf({ sheet, row, column }));
  }

  /** Marks what follows from a change; the sheets whose cells were marked. */
  note(changed: ChangedCells): ReadonlySet<string> {
    const marked = new Set<string>();
    let wave: ChangedCells = changed;
    while (wave.size > 0) {
      const met = this.fresh.filter(({ reach }) => reaches(reach, wave));
      this.fresh = this.fresh.filter((formula) => !met.includes(formula));
      const next = new Map<string, (readonly [number, number])[]>();
      for (const formula of met) {
        this.stale.add(keyOf(formula));
        marked.add(formula.sheet);
        next.set(formula.sheet, [...(next.get(formula.sheet) ?? []), [formula.row, formula.column]]);
      }
      wave = next;
    }
    return marked;
  }
}

const keyOf = ({ sheet, row, column }: Pick<UserFormula, "sheet" | "row" | "column">): string =>
  `${sheet}!${row},${column}`;

function reaches({ anything, ranges }: FormulaReach, changed: ChangedCells): boolean {
  if (anything) return true;
  return ranges.some(({ sheet, range }) => {
    const cells = changed.get(sheet);
    if (cells === undefined || cells === "all") return cells === "all";
    return cells.some(
      ([row, column]) =>
        row >= range.firstRow &&
        row <= range.lastRow &&
        column >= range.firstColumn &&
        column <= range.lastColumn,
    );
  });
}
