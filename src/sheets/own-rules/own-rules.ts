import type { CellRange, GridCell } from "../grid";
import type { CellSpec, ConditionalSpec, NameSpec, SheetSpec, ValidationSpec } from "../spec";

/**
 * What the form itself says of entries, as it belongs on the sheets as they stand now: entry rules, check formulas, computed
 * formulas, conditional formats. Entries are no part of it.
 */
export interface BookRules {
  readonly sheets: readonly SheetRules[];
  /** Sheets of ours that are gone, or whose columns no longer stand as laid: nothing can be put back there. */
  readonly left: readonly string[];
  /** Hidden sheets of ours that are gone: the entry rules' pick-lists stand on one of them. */
  readonly missing: readonly SheetSpec[];
  readonly names: readonly NameSpec[];
}

export interface SheetRules {
  /** As it is called now. */
  readonly sheet: string;
  /** Everything of ours: rules that stand here are ours to give anew. */
  readonly owned: CellRange;
  readonly validations: readonly ValidationSpec[];
  readonly conditionals: readonly ConditionalSpec[];
  /** Formulas of ours that no longer stand, from top to bottom. */
  readonly formulas: readonly LostFormula[];
  /** Cells a person may type into while the sheet is protected. */
  readonly unlocked: readonly CellRange[];
  readonly protection: SheetSpec["protection"];
}

export interface LostFormula {
  readonly row: number;
  /** The formula with the value we compute, where it belongs. */
  readonly cell: CellSpec & { readonly formula: string };
  /** What stands in its place; undefined where nothing does. */
  readonly stands: GridCell | undefined;
  /** Something else than our formula gives: it is named, and written over only where a person says so. */
  readonly isTheirs: boolean;
}
