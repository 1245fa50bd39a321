import { levelOf, type CampaignContext } from "../campaign/context";
import type { Unit } from "../campaign/campaign";
import type { FigureSlot } from "../indicator/figure-index";
import type { UnitCode } from "../unit/unit-code";

/**
 * The units whose returns stand side by side at this level. Usually the expected units directly below. Where files of
 * deeper units came, so that a province can be given commune files directly, the expected units at the foot of the tree
 * report, and the levels between beside them: what only a district counts comes from nowhere else. A district that sent
 * its own book while none of its communes sent theirs stands for them; so does any level above another.
 *
 * In the order they are laid: the foot, then who reports alone, then the levels between; the territory before the sector.
 */
export function reportersOf(context: CampaignContext, unit: Unit, came: Iterable<UnitCode>): readonly Unit[] {
  const codes = new Set(came);
  const direct = childrenOf(context, unit);
  const deeper = [...codes].some((code) => {
    const parent = context.units.get(code)?.parent;
    return parent !== undefined && parent !== unit.code;
  });
  const reporting = (
    deeper ? direct.flatMap((child) => [child, ...opened(context, child, codes)]) : direct
  ).filter(({ expected }) => expected);
  const { below, alone, above } = territoryOf(context, reporting);
  return [...below, ...alone, ...above, ...reporting.filter((child) => !isTerritory(context, child))];
}

const childrenOf = (context: CampaignContext, unit: Unit): readonly Unit[] =>
  context.childrenOf.get(unit.code) ?? [];

/** The units below one, level by level, down to those that stand for what is below them. */
function opened(context: CampaignContext, unit: Unit, came: ReadonlySet<UnitCode>): readonly Unit[] {
  const standsForAll = came.has(unit.code) && !allBelow(context, unit).some(({ code }) => came.has(code));
  if (standsForAll) return [];
  return childrenOf(context, unit).flatMap((child) => [child, ...opened(context, child, came)]);
}

const allBelow = (context: CampaignContext, unit: Unit): readonly Unit[] =>
  childrenOf(context, unit).flatMap((child) => [child, ...allBelow(context, child)]);

/** Only the territory adds up: departments describe the same ground (domain.md §1.5 R9). */
export function isTerritory(context: CampaignContext, unit: Unit): boolean {
  return levelOf(context, unit).stream === "territory";
}

/** The territory's reporters in three runs: under another reporter, neither, over others. */
export interface Territory {
  readonly below: readonly Unit[];
  readonly alone: readonly Unit[];
  readonly above: readonly Unit[];
}

export function territoryOf(context: CampaignContext, reporters: readonly Unit[]): Territory {
  const territory = reporters.filter((unit) => isTerritory(context, unit));
  const codes = new Set(territory.map(({ code }) => code));
  const over = new Set(
    territory.flatMap((unit) => ancestorsOf(context, unit).filter((code) => codes.has(code))),
  );
  const isUnder = (unit: Unit): boolean => ancestorsOf(context, unit).some((code) => codes.has(code));
  return {
    below: territory.filter((unit) => !over.has(unit.code) && isUnder(unit)),
    alone: territory.filter((unit) => !over.has(unit.code) && !isUnder(unit)),
    above: territory.filter(({ code }) => over.has(code)),
  };
}

/** From the parent up. */
export function ancestorsOf({ units }: CampaignContext, unit: Unit): readonly UnitCode[] {
  const found: UnitCode[] = [];
  for (let at = unit.parent; at !== undefined && !found.includes(at); at = units.get(at)?.parent)
    found.push(at);
  return found;
}

/** From and to (exclusive) in the territory's reporters as they are laid. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Whose figures a total adds, so that nothing counts twice: what the lowest level counts leaves the levels between out,
 * what an upper level counts leaves the foot out, what each counts of its own adds all (domain.md §1.5).
 */
export function contributors({ below, alone, above }: Territory, { indicator }: FigureSlot): Span {
  const owes = ({ kind }: Unit): boolean => indicator.askedOf.includes(kind);
  const whole = below.length + alone.length + above.length;
  return {
    from: indicator.countedBy === "upper" && above.some(owes) ? below.length : 0,
    to: indicator.countedBy === "lowest" && below.some(owes) ? below.length + alone.length : whole,
  };
}
