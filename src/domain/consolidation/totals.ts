import type { CampaignContext } from "../campaign/context";
import type { Unit } from "../campaign/campaign";
import type { FigureSlot } from "../indicator/figure-index";
import type { Total, UnitReturn } from "./consolidation";
import { contributors, isTerritory, territoryOf } from "./reporters";
import { rollUp } from "./roll-up";

/**
 * Does this figure add up at this unit? Not where its rule says none, nor where only the awarding level's own figure
 * counts and this level is one that reports it (practice.md §9: a lower level's count stands beside, never added).
 */
export function rollsUp({ indicator, part }: FigureSlot, unit: Unit): boolean {
  if (part.rollUp.rule === "none") return false;
  return !(indicator.countedBy === "upper" && indicator.askedOf.includes(unit.kind));
}

/**
 * By slot of the index; undefined where the figure does not roll up at this unit or nobody below owes it. `children` in
 * the order of `reportersOf`.
 */
export function computeTotals(
  context: CampaignContext,
  unit: Unit,
  children: readonly UnitReturn[],
): readonly (Total | undefined)[] {
  const { index } = context;
  const territory = children.filter((child) => isTerritory(context, child.unit));
  const runs = territoryOf(
    context,
    territory.map((child) => child.unit),
  );
  const owing = new Map<string, readonly UnitReturn[]>();
  return index.slots.map((figure) => {
    if (!rollsUp(figure, unit)) return undefined;
    const owers = remember(owing, figure.indicator.id, () => {
      const { from, to } = contributors(runs, figure);
      return territory.slice(from, to).filter((child) => index.askedOf(figure.slot, child.unit.kind));
    });
    return owers.length === 0 ? undefined : totalOf(context, figure, owers);
  });
}

function totalOf(context: CampaignContext, figure: FigureSlot, owers: readonly UnitReturn[]): Total {
  const answered = owers.flatMap(({ answers }) => (answers ? [answers.figures] : []));
  const released = answered.filter((figures) => figures.state(figure.slot) === "not-applicable").length;
  const rolledUp = rollUp(figure, answered, context.index);
  return { slot: figure.slot, ...rolledUp, unitsExpected: owers.length - released };
}

function remember<Key, Value>(store: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}
