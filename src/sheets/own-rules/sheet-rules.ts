import type { CampaignContext } from "../../domain/campaign/context";
import { a1 } from "../a1";
import type { CellRange } from "../grid";
import { lookOf } from "../look";
import type { ConditionalRule, ConditionalSpec, SheetSpec, ValidationSpec } from "../spec";
import { lostFormulas } from "./lost-formulas";
import { type FormulaHome, movedFormula, type SheetPlaces } from "./moved-formula";
import type { SheetRules } from "./own-rules";
import type { PlacedSheet } from "./placed-sheet";
import { movedRanges } from "./row-map";

export function sheetRules(context: CampaignContext, placed: PlacedSheet, places: SheetPlaces): SheetRules {
  const { spec, rows, grid, map } = placed;
  const lasts = rows.map((_, row) => map(row) ?? 0);
  return {
    sheet: grid.name,
    owned: {
      firstRow: 0,
      firstColumn: 0,
      lastRow: Math.max(0, ...lasts),
      lastColumn: Math.max(0, spec.columns.length - 1),
    },
    validations: (spec.validations ?? []).flatMap((one) => movedValidation(one, placed, places)),
    conditionals: (spec.conditionals ?? []).flatMap((one) => movedConditional(one, placed, places)),
    formulas: lostFormulas(context, placed, places),
    unlocked: spec.protection ? entryRanges(placed) : [],
    protection: spec.protection,
  };
}

/** Each run of rows with its own formula: relative references count from the run's first cell. */
function movedValidation(
  one: ValidationSpec,
  { spec, map }: PlacedSheet,
  places: SheetPlaces,
): readonly ValidationSpec[] {
  const { rule, ranges } = one;
  const moved = ranges.flatMap((range) => movedRanges(map, range));
  if (rule.kind === "list") return moved.length === 0 ? [] : [{ ...one, ranges: moved }];
  const [first] = ranges;
  if (!first) return [];
  const runs = new Map<number, CellRange[]>();
  for (const range of moved) runs.set(range.firstRow, [...(runs.get(range.firstRow) ?? []), range]);
  return [...runs].flatMap(([row, own]) => {
    const home = homeOf(spec, places, first.firstRow, row);
    const formula = movedFormula(rule.formula, home);
    return formula === undefined ? [] : [{ ...one, ranges: own, rule: { kind: "custom", formula } as const }];
  });
}

function movedConditional(
  { range, rules }: ConditionalSpec,
  { spec, map }: PlacedSheet,
  places: SheetPlaces,
): readonly ConditionalSpec[] {
  return movedRanges(map, range).flatMap((run) => {
    const home = homeOf(spec, places, range.firstRow, run.firstRow);
    const moved = rules.flatMap((rule): readonly ConditionalRule[] => {
      if (rule.kind === "bar") return [rule];
      const formula = movedFormula(rule.formula, home);
      return formula === undefined ? [] : [{ ...rule, formula }];
    });
    return moved.length === 0 ? [] : [{ range: run, rules: moved }];
  });
}

const homeOf = ({ name }: SheetSpec, places: SheetPlaces, laid: number, now: number): FormulaHome => ({
  places,
  sheet: name,
  first: { laid, now },
});

/** Cells a person types into, by runs down each column. */
function entryRanges({ rows, map }: PlacedSheet): readonly CellRange[] {
  const runs = new Map<number, CellRange[]>();
  const entries = rows
    .flatMap(({ cells }, at) => {
      const row = map(at);
      if (row === undefined) return [];
      return cells.flatMap(({ role, column }) => (lookOf[role].unlocked ? [{ row, column }] : []));
    })
    .sort((one, other) => one.row - other.row);
  for (const { row, column } of entries) {
    const own = runs.get(column) ?? [];
    runs.set(column, own);
    const last = own.at(-1);
    if (last && last.lastRow === row - 1) own[own.length - 1] = { ...last, lastRow: row };
    else own.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  return [...runs.values()].flat();
}

/** How many cells the entry rules of a sheet are for. */
export const ruledCells = ({ validations }: SheetRules): number =>
  new Set(
    validations.flatMap(({ ranges }) =>
      ranges.flatMap(({ firstRow, lastRow, firstColumn, lastColumn }) =>
        Array.from({ length: (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) }, (_, at) => {
          const width = lastColumn - firstColumn + 1;
          return a1(firstRow + Math.floor(at / width), firstColumn + (at % width));
        }),
      ),
    ),
  ).size;
