import { analysisWords as words } from "../../messages/analysis-words";
import type { CellSpec, RowSpec } from "../spec";
import { hidden } from "./analysis-columns";
import { nameOf, type AnalysisBook } from "./analysis-book";
import type { RankingFormulas } from "./ranking-formulas";
import type { RankedUnit, Ranking } from "./ranking-values";

/** The ranking as it is laid. */
export interface ShownRanking {
  readonly analysis: AnalysisBook;
  readonly top: number;
  /** As chosen: "F01 - Tổng nguồn lực huy động", "luy-ke - lũy kế". */
  readonly part: string;
  readonly period: string;
  readonly lowFirst: boolean;
  readonly ranking: Ranking;
  readonly formulas: RankingFormulas;
}

/** A cell of the hidden columns, with what its formula finds. */
export const found = (column: number, formula: string, value: CellSpec["value"]): CellSpec => ({
  column,
  role: "hidden-id",
  formula,
  ...(value !== undefined && { value }),
});

/** Hidden: every unit in its own row; beside them, in sight: the units by rank. */
export function unitRows(shown: ShownRanking): readonly RowSpec[] {
  const { units } = shown.ranking;
  const byOrder = new Map(units.map((unit) => [unit.order, unit] as const));
  return units.map((unit, step) => ({
    cells: [...ownCells(shown, unit, step), ...rankedCells(shown, byOrder.get(step + 1) ?? unit, step)],
    height: 17.25,
  }));
}

function ownCells({ analysis, formulas }: ShownRanking, unit: RankedUnit, step: number): readonly CellSpec[] {
  const { denominators, reach } = analysis;
  const place = reach.places.units.placeOf(unit.at);
  return [
    { column: hidden.code, role: "hidden-id", value: unit.child.unit.code },
    { column: hidden.name, role: "hidden-id", value: nameOf(unit.child) },
    { column: hidden.place, role: "hidden-id", value: place },
    found(hidden.value, formulas.value(step), unit.value ?? ""),
    found(hidden.order, formulas.order(step), unit.order),
    ...denominators.map((_, one) =>
      found(hidden.against + one, formulas.against(one, step), unit.against[one] ?? ""),
    ),
  ];
}

function rankedCells(
  { analysis, formulas, ranking }: ShownRanking,
  unit: RankedUnit,
  step: number,
): readonly CellSpec[] {
  const { columns, denominators } = analysis;
  const { value, child } = unit;
  const reported = ranking.units.filter((one) => one.child.answers).length;
  const without = value === undefined && child.answers ? words.noFigure : "";
  const cell = (column: number, formula: string, shown: number | undefined): CellSpec => ({
    column,
    role: "unit-value",
    format: "decimal-2",
    formula,
    value: shown ?? "",
  });
  return [
    found(hidden.index, formulas.index(step), ranking.units.indexOf(unit) + 1),
    { column: columns.number, role: "list-count", formula: formulas.rank(step), value: unit.rank ?? "" },
    {
      column: columns.name,
      role: "list-cell",
      formula: formulas.name(step, reported),
      value: nameOf(child) + without,
    },
    cell(columns.first, formulas.ranked(step), value),
    ...denominators.map(({ per }, one) =>
      cell(
        columns.first + 1 + one,
        formulas.per(step, one, per),
        perOf(ranking, value, unit.against[one], per),
      ),
    ),
    cell(columns.first + 1 + denominators.length, formulas.share(step), shareOf(ranking, value)),
  ];
}

/** An amount per so much of a denominator; undefined of what does not add up. */
export function perOf(
  { addsUp }: Ranking,
  value: number | undefined,
  against: number | undefined,
  per: number,
): number | undefined {
  if (!addsUp || value === undefined || against === undefined || against <= 0) return undefined;
  return (value * per) / against;
}

/** Of the whole, in per cent. */
export const shareOf = ({ addsUp, total }: Ranking, value: number | undefined): number | undefined =>
  addsUp && value !== undefined && total !== undefined && total > 0 ? (100 * value) / total : undefined;
