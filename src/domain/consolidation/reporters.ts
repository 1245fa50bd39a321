import { levelOf, type CampaignContext } from "../campaign/context";
import type { Unit } from "../campaign/campaign";
import type { FigureSlot } from "../indicator/figure-index";
import type { UnitCode } from "../unit/unit-code";
import type { UnitReturn } from "./consolidation";

/**
 * The units whose returns stand side by side at this level. Usually the expected units directly below. Where files of
 * deeper units came, so that a province can be given commune files directly, every expected unit of the territory reports:
 * those at the foot of the tree, and the levels between beside them, for what only a district counts comes from nowhere
 * else (docs/decisions/0006).
 *
 * In the order they are laid: the foot, then who reports alone or for those below, then the other levels between; the
 * territory before the sector.
 */
export function reportersOf(context: CampaignContext, unit: Unit, came: Iterable<UnitCode>): readonly Unit[] {
  const codes = new Set(came);
  const direct = childrenOf(context, unit);
  const isDeep = [...codes].some((code) => {
    const parent = context.units.get(code)?.parent;
    return parent !== undefined && parent !== unit.code;
  });
  const reporting = (
    isDeep ? direct.flatMap((child) => [child, ...allBelow(context, child)]) : direct
  ).filter(({ expected }) => expected);
  const { below, alone, above } = territoryOf(context, reporting, codes);
  return [...below, ...alone, ...above, ...reporting.filter((child) => !isTerritory(context, child))];
}

const childrenOf = (context: CampaignContext, unit: Unit): readonly Unit[] =>
  context.childrenOf.get(unit.code) ?? [];

const allBelow = (context: CampaignContext, unit: Unit): readonly Unit[] =>
  childrenOf(context, unit).flatMap((child) => [child, ...allBelow(context, child)]);

/** Only the territory adds up: departments describe the same ground (domain.md §1.5 R9). */
export function isTerritory(context: CampaignContext, unit: Unit): boolean {
  return levelOf(context, unit).stream === "territory";
}

/**
 * The territory's reporters in three runs: under another reporter; neither under nor over one, or standing for all below it;
 * over others.
 */
export interface Territory {
  readonly below: readonly Unit[];
  readonly alone: readonly Unit[];
  readonly above: readonly Unit[];
  /** A district that sent its own book while nobody below it sent one stands for them: by its code, their kinds. */
  readonly standIns: ReadonlyMap<UnitCode, ReadonlySet<string>>;
}

/** `came`: who sent something. */
export function territoryOf(
  context: CampaignContext,
  reporters: readonly Unit[],
  came: ReadonlySet<UnitCode>,
): Territory {
  const territory = reporters.filter((unit) => isTerritory(context, unit));
  const codes = new Set(territory.map(({ code }) => code));
  const over = new Set<UnitCode>();
  const overCame = new Set<UnitCode>();
  for (const unit of territory) {
    for (const code of ancestorsOf(context, unit)) {
      if (codes.has(code)) over.add(code);
      if (came.has(unit.code)) overCame.add(code);
    }
  }
  const standsIn = ({ code }: Unit): boolean => over.has(code) && came.has(code) && !overCame.has(code);
  const isUnder = (unit: Unit): boolean => ancestorsOf(context, unit).some((code) => codes.has(code));
  const isFoot = ({ code }: Unit): boolean => !over.has(code);
  const standIns = new Map(territory.filter(standsIn).map(({ code }) => [code, new Set<string>()] as const));
  for (const unit of territory.filter(isFoot))
    for (const code of ancestorsOf(context, unit)) standIns.get(code)?.add(unit.kind);
  return {
    below: territory.filter((unit) => isFoot(unit) && isUnder(unit)),
    alone: territory.filter((unit) => (isFoot(unit) && !isUnder(unit)) || standsIn(unit)),
    above: territory.filter((unit) => !isFoot(unit) && !standsIn(unit)),
    standIns,
  };
}

/** The same of what stands: who has answers has sent something. */
export function territoryOfReturns(context: CampaignContext, children: readonly UnitReturn[]): Territory {
  const came = children.filter(({ answers }) => answers !== undefined).map(({ unit }) => unit.code);
  return territoryOf(
    context,
    children.map(({ unit }) => unit),
    new Set(came),
  );
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
export function contributors(territory: Territory, { indicator }: FigureSlot): Span {
  const { below, alone, above } = territory;
  const owes = ({ kind }: Unit): boolean => indicator.askedOf.includes(kind);
  const whole = below.length + alone.length + above.length;
  const isUpper = ({ code }: Unit): boolean => territory.standIns.has(code);
  return {
    from:
      indicator.countedBy === "upper" && [...alone.filter(isUpper), ...above].some(owes) ? below.length : 0,
    to: indicator.countedBy === "lowest" && below.some(owes) ? below.length + alone.length : whole,
  };
}

/**
 * Does this unit give the figure for those below it, who owe it and sent nothing? Then its number is added, and they stay
 * the ones who are expected.
 */
export function standsIn({ standIns }: Territory, { indicator }: FigureSlot, { code }: Unit): boolean {
  const { countedBy, askedOf } = indicator;
  return countedBy === "lowest" && [...(standIns.get(code) ?? [])].some((kind) => askedOf.includes(kind));
}
