import type { BookRules, LostFormula, SheetRules } from "../../sheets/own-rules/own-rules";
import type { CellRange } from "../../sheets/grid";
import { absoluteAddress, addressLists, addressOf } from "../address";
import type { BookFacts } from "../hands";
import type { Order } from "../orders";
import { newSheet } from "./plan-book";
import { planRules } from "./plan-rules";
import { planSheet } from "./plan-sheet";
import { codeOf, imageOf } from "./sheet-image";

/**
 * Entry rules, conditional formats and lost formulas of a form, given anew whatever stands there now; pick-lists first, on
 * which the entry rules rest. Contents of other cells are not touched.
 */
export function planRestored(facts: BookFacts, rules: BookRules): readonly Order[] {
  return [
    ...rules.missing.flatMap((spec): readonly Order[] => [
      { do: "add-sheet", sheet: spec.name },
      ...planSheet(newSheet(imageOf(spec))),
    ]),
    ...planNames(facts, rules),
    ...rules.sheets.flatMap((sheet) => planSheetRules(facts, sheet)),
  ];
}

/** Names that are gone, or lead nowhere any more. */
function planNames({ names }: BookFacts, rules: BookRules): readonly Order[] {
  const stand = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  return rules.names.flatMap(({ name, sheet, range, hidden }): readonly Order[] => {
    const stands = stand.get(name.toLowerCase());
    const formula = `=${absoluteAddress(sheet, range)}`;
    if (stands === undefined) return [{ do: "name", name, formula, visible: hidden !== true }];
    return stands.includes("#REF!") ? [{ do: "rename-range", name, formula }] : [];
  });
}

function planSheetRules({ sheets }: BookFacts, rules: SheetRules): readonly Order[] {
  const { sheet, validations, conditionals, formulas, unlocked, owned } = rules;
  const found = sheets.find(({ name }) => name === sheet);
  if (!found) return [];
  const spec = {
    ...({ name: sheet, visibility: "visible", rows: [], validations, conditionals } as const),
    columns: Array.from({ length: owned.lastColumn + 1 }, () => ({ px: 0 })),
  };
  const orders = [
    // Nobody knows what stands there: all rules of ours go, and come anew.
    ...planRules({
      ...newSheet(imageOf(spec)),
      start: "unknown",
      reached: { rows: owned.lastRow + 1, columns: owned.lastColumn + 1 },
    }),
    ...runsOf(formulas).flatMap((run) => planFormulas(sheet, run)),
    ...addressLists(unlocked.map(addressOf)).map((areas): Order => ({
      do: "look",
      sheet,
      areas,
      look: { locked: false },
    })),
  ];
  if (!found.protected) return orders;
  const { allowSort } = rules.protection ?? { allowSort: false };
  return [{ do: "unprotect", sheet }, ...orders, { do: "protect", sheet, allowSort }];
}

/** Formulas right below each other. */
function runsOf(formulas: readonly LostFormula[]): readonly (readonly LostFormula[])[] {
  const sorted = formulas.toSorted(
    (one, other) => one.cell.column - other.cell.column || one.row - other.row,
  );
  const runs: LostFormula[][] = [];
  for (const lost of sorted) {
    const last = runs.at(-1)?.at(-1);
    const isNext = last?.cell.column === lost.cell.column && last.row === lost.row - 1;
    if (isNext) runs.at(-1)?.push(lost);
    else runs.push([lost]);
  }
  return runs;
}

/** A formula in a cell of texts would become one. */
function planFormulas(sheet: string, run: readonly LostFormula[]): readonly Order[] {
  const range = rangeOf(run);
  return [
    { do: "number-formats", sheet, range, table: run.map(({ cell }) => [codeOf(cell)]) },
    { do: "enter", sheet, range, table: run.map(({ cell }) => [`=${cell.formula}`]) },
  ];
}

function rangeOf(run: readonly LostFormula[]): CellRange {
  const [first, last] = [run[0], run.at(-1)];
  const column = first?.cell.column ?? 0;
  return { firstRow: first?.row ?? 0, firstColumn: column, lastRow: last?.row ?? 0, lastColumn: column };
}
