import { figuresIn } from "../expression/evaluate";
import type { Indicator, Part } from "../indicator/indicator";
import type { Campaign } from "./campaign";
import type { CampaignLint, CampaignProblem } from "./campaign-problem";

function duplicates(path: string, ids: readonly string[]): readonly CampaignProblem[] {
  const first = new Map<string, number>();
  return ids.flatMap((id, at) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    return before === undefined
      ? []
      : [error("CAMPAIGN-002", `${path}[${at}]`, { id, first: `${path}[${before}]` })];
  });
}

function error(code: string, path: string, params: CampaignProblem["params"]): CampaignProblem {
  return { code, level: "error", path, params };
}

/** Every id stands once, and every id referred to stands somewhere. */
export const lintIds: CampaignLint = ({ campaign }) => [
  ...duplicates(
    "$.units",
    campaign.units.map(({ code }) => code),
  ),
  ...duplicates(
    "$.units.shortName",
    campaign.units.map(({ shortName }) => shortName),
  ),
  ...duplicates(
    "$.levels",
    campaign.levels.map(({ id }) => id),
  ),
  ...duplicates(
    "$.unitKinds",
    campaign.unitKinds.map(({ id }) => id),
  ),
  ...duplicates(
    "$.outline",
    campaign.outline.map(({ path }) => path),
  ),
  ...duplicates(
    "$.periods",
    campaign.periods.map(({ id }) => id),
  ),
  ...duplicates(
    "$.indicators",
    campaign.indicators.map(({ id }) => id),
  ),
  ...duplicates(
    "$.indicators.parts",
    campaign.indicators.flatMap(({ parts }) => parts.map(({ id }) => id)),
  ),
  ...duplicates(
    "$.lists",
    campaign.lists.map(({ id }) => id),
  ),
  ...duplicates(
    "$.lists.prefix",
    campaign.lists.map(({ prefix }) => prefix),
  ),
  ...duplicates(
    "$.catalogues",
    campaign.catalogues.map(({ id }) => id),
  ),
  ...danglingSections(campaign),
  ...danglingKinds(campaign),
  ...campaign.indicators.flatMap((indicator, at) =>
    danglingInIndicator(campaign, indicator, `$.indicators[${at}]`),
  ),
  ...danglingInLists(campaign),
];

type Reference = readonly [path: string, id: string];

function dangling(known: ReadonlySet<string>, references: readonly Reference[]): readonly CampaignProblem[] {
  return references
    .filter(([, id]) => !known.has(id))
    .map(([path, id]) => error("CAMPAIGN-003", path, { id }));
}

function danglingSections({ outline, unitKinds, indicators, lists, indicatorGroups }: Campaign) {
  const known = new Set<string>(outline.map(({ path }) => path));
  return dangling(known, [
    ...outline.flatMap(({ parent }, at): Reference[] =>
      parent ? [[`$.outline[${at}].parent`, parent]] : [],
    ),
    ...unitKinds.flatMap(({ sections }, at) =>
      sections.map((path): Reference => [`$.unitKinds[${at}].sections`, path]),
    ),
    ...indicators.map(({ section }, at): Reference => [`$.indicators[${at}].section`, section]),
    ...lists.map(({ section }, at): Reference => [`$.lists[${at}].section`, section]),
    ...indicatorGroups.map(({ section }, at): Reference => [`$.indicatorGroups[${at}].section`, section]),
  ]);
}

function danglingKinds({ unitKinds, levels, units, indicators, lists }: Campaign) {
  const kinds = new Set(unitKinds.map(({ id }) => id));
  const levelIds = new Set(levels.map(({ id }) => id));
  return [
    ...dangling(
      levelIds,
      unitKinds.map(({ level }, at): Reference => [`$.unitKinds[${at}].level`, level]),
    ),
    ...dangling(kinds, [
      ...units.map(({ kind }, at): Reference => [`$.units[${at}].kind`, kind]),
      ...indicators.flatMap(({ askedOf }, at) =>
        askedOf.map((kind): Reference => [`$.indicators[${at}].askedOf`, kind]),
      ),
      ...lists.flatMap(({ askedOf }, at) =>
        askedOf.map((kind): Reference => [`$.lists[${at}].askedOf`, kind]),
      ),
    ]),
  ];
}

function danglingInIndicator(campaign: Campaign, { parts, group, breaks }: Indicator, path: string) {
  const partIds = new Set<string>(
    campaign.indicators.flatMap((indicator) => indicator.parts.map(({ id }) => id)),
  );
  const periods = new Set<string>(campaign.periods.map(({ id }) => id));
  const catalogues = new Set(campaign.catalogues.map(({ id }) => id));
  const groups = new Set(campaign.indicatorGroups.map(({ id }) => id));
  return [
    ...dangling(
      partIds,
      parts.flatMap((part) => partReferences(part).map((id): Reference => [path, id])),
    ),
    ...dangling(
      periods,
      parts.flatMap((part) => part.periods.map(({ id }): Reference => [path, id])),
    ),
    ...dangling(
      periods,
      (breaks ?? []).map(({ period }): Reference => [`${path}.breaks`, period]),
    ),
    ...dangling(groups, group === undefined ? [] : [[`${path}.group`, group]]),
    ...dangling(
      catalogues,
      parts.flatMap(({ type }): Reference[] =>
        "catalogue" in type ? [[`${path}.type`, type.catalogue]] : [],
      ),
    ),
    ...parts.flatMap((part) => danglingList(campaign, part, path)),
  ];
}

function partReferences({ source, rollUp, constraints }: Part): readonly string[] {
  const formulas = [
    ...(source.kind === "derived" ? [source.formula] : []),
    ...constraints.map(({ bad }) => bad),
  ];
  const rolled =
    rollUp.rule === "ratio"
      ? [rollUp.numerator, rollUp.denominator]
      : rollUp.rule === "weighted-mean"
        ? [rollUp.weight]
        : [];
  return [...formulas.flatMap(figuresIn).map(({ part }) => part), ...rolled];
}

function danglingList(campaign: Campaign, { source }: Part, path: string): readonly CampaignProblem[] {
  if (source.kind !== "list") return [];
  const list = campaign.lists.find(({ id }) => id === source.list);
  if (!list) return [error("CAMPAIGN-003", `${path}.list`, { id: source.list })];
  return dangling(
    new Set(list.columns.map(({ id }) => id)),
    source.where.map(({ column }): Reference => [`${path}.list.where`, column]),
  );
}

function danglingInLists({ lists, catalogues }: Campaign): readonly CampaignProblem[] {
  const known = new Set(catalogues.map(({ id }) => id));
  return lists.flatMap(({ columns }, at) => [
    ...duplicates(
      `$.lists[${at}].columns`,
      columns.map(({ id }) => id),
    ),
    ...dangling(
      known,
      columns.flatMap(({ type }, column): Reference[] =>
        type.kind === "choice" ? [[`$.lists[${at}].columns[${column}].type`, type.catalogue]] : [],
      ),
    ),
  ]);
}
