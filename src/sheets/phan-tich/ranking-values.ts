import { resultWords } from "../../messages/result-words";
import { totalOfPairs } from "./pairs";
import { numberOf, periodAgainst, slotOf, type AnalysisBook, type Compared } from "./analysis-book";

/** A unit as the formulas of the ranking find it: by its place among those compared. */
export interface RankedUnit extends Compared {
  readonly value: number | undefined;
  /** Its figure of each denominator. */
  readonly against: readonly (number | undefined)[];
  /** Its row in the ranking, from 1; no two are equal. */
  readonly order: number;
  /** Competition rank: equal figures share it, the next one is left out. */
  readonly rank: number | undefined;
}

export interface Ranking {
  /** Its line in the matrix, see MatrixReach; 0 where the figure is not asked so. */
  readonly position: number;
  /** How it adds up, in words. */
  readonly rule: string;
  readonly units: readonly RankedUnit[];
  readonly total: number | undefined;
  readonly coverage: string;
  /** An amount that adds up, so that it can be set against households and shared out. */
  readonly addsUp: boolean;
  /** For each denominator the whole over the units that gave both, and how many they are. */
  readonly wholes: readonly {
    readonly position: number;
    readonly value: number | undefined;
    readonly units: number;
  }[];
}

/** What the ranking shows of a figure: the values its formulas give. */
export function rankingOf(
  analysis: AnalysisBook,
  { part, period, lowFirst }: { readonly part: string; readonly period: string; readonly lowFirst: boolean },
): Ranking {
  const { book, compared, denominators } = analysis;
  const slot = slotOf(analysis, part, period);
  const asked = book.context.campaign.periods.find(({ id }) => id === period);
  const againstSlots = denominators.map((denominator) => {
    const against = asked && periodAgainst(analysis, denominator, asked);
    return against === undefined ? undefined : slotOf(analysis, denominator.part, against);
  });
  const found = compared.map((unit) => ({
    ...unit,
    value: rounded(numberOf(unit.child, slot)),
    against: againstSlots.map((one) => numberOf(unit.child, one)),
  }));
  const rule = analysis.parts.find((one) => one.part.id === part)?.part.rollUp.rule;
  const addsUp = rule === "sum";
  return {
    position: analysis.reach.positionOf(slot),
    rule: rule === undefined ? "" : resultWords.rule[rule],
    units: ordered(found, lowFirst),
    total: slot === undefined ? undefined : book.consolidation.totals[slot]?.value,
    coverage: slot === undefined ? "" : (analysis.reach.places.coverageTextOf(slot) ?? ""),
    addsUp,
    wholes: denominators.map(({ per }, at) => {
      const pairs = found.map(({ value, against }) => [value, against[at]] as const);
      const { value, units } = totalOfPairs(pairs, per);
      const position = analysis.reach.positionOf(againstSlots[at]);
      return { position, units, value: addsUp ? value : undefined };
    }),
  };
}

/** As the formulas round: what differs less is equal. */
const rounded = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value * 1e6) / 1e6;

type Found = Omit<RankedUnit, "order" | "rank">;

/** Figures by their order, who has none behind them as they stand. */
function ordered(units: readonly Found[], lowFirst: boolean): readonly RankedUnit[] {
  const values = units.flatMap(({ value }) => value ?? []);
  let without = values.length;
  const seen = new Map<number, number>();
  return units.map((unit) => {
    const { value } = unit;
    if (value === undefined) return { ...unit, rank: undefined, order: ++without };
    const rank = 1 + values.filter((other) => (lowFirst ? other < value : other > value)).length;
    const before = seen.get(value) ?? 0;
    seen.set(value, before + 1);
    return { ...unit, rank, order: rank + before };
  });
}
