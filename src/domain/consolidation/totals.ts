import type { CampaignContext } from "../campaign/context";
import type { Unit } from "../campaign/campaign";
import type { FigureSlot } from "../indicator/figure-index";
import type { FigureColumns } from "../submission/figure-columns";
import type { Total, UnitReturn } from "./consolidation";
import { contributors, isTerritory, standsIn, territoryOfReturns } from "./reporters";
import { rollUp } from "./roll-up";

/**
 * Does this figure add up at this unit? Not where its rule says none, nor where only the awarding level's own figure
 * counts and this level is one that reports it (practice.md §9: a lower level's count stands beside, never added).
 */
export function rollsUp({ indicator, part }: FigureSlot, unit: Unit): boolean {
  if (part.rollUp.rule === "none") return false;
  return !(indicator.countedBy === "upper" && indicator.askedOf.includes(unit.kind));
}

/** Whose figures a total adds: units of the territory that owe the figure. */
export interface Owers {
  readonly all: readonly UnitReturn[];
  /** Those among them that stand for others, who are expected in their place. */
  readonly standIns: readonly UnitReturn[];
}

/** `children` in the order of `reportersOf`; the same for all figures of an indicator. */
export function owersBy(
  context: CampaignContext,
  children: readonly UnitReturn[],
): (figure: FigureSlot) => Owers {
  const territory = children.filter((child) => isTerritory(context, child.unit));
  const runs = territoryOfReturns(context, territory);
  const known = new Map<string, Owers>();
  return (figure) =>
    remember(known, figure.indicator.id, () => {
      const { from, to } = contributors(runs, figure);
      const all = territory
        .slice(from, to)
        .filter(({ unit }) => context.index.askedOf(figure.slot, unit.kind));
      return { all, standIns: all.filter(({ unit }) => standsIn(runs, figure, unit)) };
    });
}

/**
 * By slot of the index; undefined where the figure does not roll up at this unit or nobody below owes it. `children` in
 * the order of `reportersOf`.
 */
export function computeTotals(
  context: CampaignContext,
  unit: Unit,
  children: readonly UnitReturn[],
  adjusted: ReadonlyMap<number, number> = new Map(),
): readonly (Total | undefined)[] {
  const owersOf = owersBy(context, children);
  return context.index.slots.map((figure) => {
    const owers = rollsUp(figure, unit) ? owersOf(figure) : undefined;
    if (!owers || owers.all.length === 0) return undefined;
    return withAdjustment(totalOf(context, figure, owers), adjusted.get(figure.slot));
  });
}

/** What was added by hand stands in the total and beside it. */
function withAdjustment(total: Total, adjusted: number | undefined): Total {
  if (adjusted === undefined) return total;
  return { ...total, value: Number(((total.value ?? 0) + adjusted).toPrecision(15)), adjusted };
}

const figuresOf = (children: readonly UnitReturn[]): readonly FigureColumns[] =>
  children.flatMap(({ answers }) => (answers ? [answers.figures] : []));

function totalOf(context: CampaignContext, figure: FigureSlot, { all, standIns }: Owers): Total {
  const expected = all.filter((child) => !standIns.includes(child));
  const released = figuresOf(expected).filter((figures) => isReleased(context, figure, figures)).length;
  const rolledUp = rollUp(figure, figuresOf(all), context.index);
  return { slot: figure.slot, ...rolledUp, unitsExpected: expected.length - released };
}

/** Who says "x" owes nothing; of a ratio, who says it of either part, for no share can be formed of it. */
function isReleased(
  { index }: CampaignContext,
  { slot, part, period }: FigureSlot,
  figures: FigureColumns,
): boolean {
  if (part.rollUp.rule !== "ratio") return figures.state(slot) === "not-applicable";
  return [part.rollUp.numerator, part.rollUp.denominator].some((id) => {
    const other = index.slotOf(id, period.id);
    return other !== undefined && figures.state(other) === "not-applicable";
  });
}

function remember<Key, Value>(store: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}
