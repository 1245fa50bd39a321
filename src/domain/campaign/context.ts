import { buildFigureIndex, type FigureIndex } from "../indicator/figure-index";
import type { Indicator, Part } from "../indicator/indicator";
import type { PartId, PeriodId } from "../indicator/ids";
import type { SectionPath } from "../outline/section-path";
import type { UnitCode } from "../unit/unit-code";
import type { Campaign, Catalogue, Level, ListDefinition, Period, Section, Unit, UnitKind } from "./campaign";

/** A campaign with the look-ups everybody needs, built once. */
export interface CampaignContext {
  readonly campaign: Campaign;
  readonly index: FigureIndex;
  readonly units: ReadonlyMap<UnitCode, Unit>;
  /** Directly below, in administrative order (the order of the campaign's list), expected or not. */
  readonly childrenOf: ReadonlyMap<UnitCode, readonly Unit[]>;
  readonly kinds: ReadonlyMap<string, UnitKind>;
  readonly levels: ReadonlyMap<string, Level>;
  readonly sections: ReadonlyMap<SectionPath, Section>;
  readonly periods: ReadonlyMap<PeriodId, Period>;
  readonly parts: ReadonlyMap<PartId, { readonly part: Part; readonly indicator: Indicator }>;
  readonly lists: ReadonlyMap<string, ListDefinition>;
  readonly catalogues: ReadonlyMap<string, Catalogue>;
}

function byKey<Item, Key>(items: readonly Item[], key: (item: Item) => Key): ReadonlyMap<Key, Item> {
  return new Map(items.map((item) => [key(item), item]));
}

function groupChildren(units: readonly Unit[]): ReadonlyMap<UnitCode, readonly Unit[]> {
  const groups = new Map<UnitCode, Unit[]>();
  for (const unit of units) {
    if (unit.parent === undefined) continue;
    const group = groups.get(unit.parent);
    if (group) group.push(unit);
    else groups.set(unit.parent, [unit]);
  }
  return groups;
}

export function buildContext(campaign: Campaign): CampaignContext {
  return {
    campaign,
    index: buildFigureIndex(campaign),
    units: byKey(campaign.units, (unit) => unit.code),
    childrenOf: groupChildren(campaign.units),
    kinds: byKey(campaign.unitKinds, (kind) => kind.id),
    levels: byKey(campaign.levels, (level) => level.id),
    sections: byKey(campaign.outline, (section) => section.path),
    periods: byKey(campaign.periods, (period) => period.id),
    parts: new Map(
      campaign.indicators.flatMap((indicator) =>
        indicator.parts.map((part) => [part.id, { part, indicator }] as const),
      ),
    ),
    lists: byKey(campaign.lists, (list) => list.id),
    catalogues: byKey(campaign.catalogues, (catalogue) => catalogue.id),
  };
}

/** The level a unit reports at, through its kind. */
export function levelOf(context: CampaignContext, unit: Unit): Level {
  const kind = context.kinds.get(unit.kind);
  const level = kind && context.levels.get(kind.level);
  if (!level) throw new RangeError(`unit ${unit.code} has no level`);
  return level;
}
