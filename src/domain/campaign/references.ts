import { catalogueOf, partsWritten, type PartWritten } from "./parts-written";
import type { CampaignFile, IndicatorFile, RuleFile } from "./schema";

/** An id written at `path` that has to stand among `of` (a key of the file, or a catalogue's or list's id). */
export interface Reference {
  readonly path: string;
  readonly id: string;
  readonly of: string;
}

const reference = (path: string, of: string, id: string | undefined): readonly Reference[] =>
  id === undefined ? [] : [{ path, of, id }];

const each = (path: string, of: string, ids: readonly string[] | undefined): readonly Reference[] =>
  (ids ?? []).map((id, at) => ({ path: `${path}[${at}]`, of, id }));

/** Pick-lists every sheet with such cells offers. */
const yesNo = "co-khong";
const statuses = "tinh-trang";

/** Every id a campaign's file refers to. */
export function referencesOf(file: CampaignFile): readonly Reference[] {
  return [
    ...ofFrame(file),
    ...file.indicators.flatMap((indicator, at) => ofIndicator(indicator, `$.indicators[${at}]`)),
    ...partsWritten(file).flatMap((part) => ofPart(file, part)),
    ...file.lists.flatMap((list, at) => ofList(list, `$.lists[${at}]`)),
    ...(file.boundaries ?? []).flatMap(({ units }, version) =>
      units.flatMap(({ from }, at) => each(`$.boundaries[${version}].units[${at}].from`, "units", from)),
    ),
    ...(file.drafts ?? []).flatMap(({ section }, at) =>
      reference(`$.drafts[${at}].section`, "outline", section),
    ),
  ];
}

function ofFrame(file: CampaignFile): readonly Reference[] {
  return [
    ...file.units.flatMap(({ kind, parent }, at) => [
      ...reference(`$.units[${at}].kind`, "unitKinds", kind),
      ...reference(`$.units[${at}].parent`, "units", parent),
    ]),
    ...file.unitKinds.flatMap(({ level, sections }, at) => [
      ...reference(`$.unitKinds[${at}].level`, "levels", level),
      ...each(`$.unitKinds[${at}].sections`, "outline", sections),
    ]),
    ...file.outline.flatMap(({ parent }, at) => reference(`$.outline[${at}].parent`, "outline", parent)),
    ...file.periods.flatMap(({ askStatus }, at) =>
      reference(`$.periods[${at}].askStatus`, "catalogues", askStatus === true ? statuses : undefined),
    ),
    ...file.indicatorGroups.flatMap(({ section }, at) =>
      reference(`$.indicatorGroups[${at}].section`, "outline", section),
    ),
    ...ofAnalysis(file),
    ...Object.entries(file.natures).flatMap(([nature, periods]) =>
      each(nature.includes("-") ? `$.natures["${nature}"]` : `$.natures.${nature}`, "periods", periods),
    ),
  ];
}

function ofAnalysis({ analysis = {} }: CampaignFile): readonly Reference[] {
  const { denominators = [], ranking, progress, overTime } = analysis;
  return [
    ...denominators.flatMap(({ part }, at) =>
      reference(`$.analysis.denominators[${at}].part`, "indicators", part),
    ),
    ...reference("$.analysis.ranking", "indicators", ranking),
    ...reference("$.analysis.progress", "indicators", progress),
    ...each("$.analysis.overTime", "indicators", overTime),
  ];
}

function ofIndicator(indicator: IndicatorFile, path: string): readonly Reference[] {
  const { section, group, askedOf, breaks, sumOf, parts } = indicator;
  return [
    ...reference(`${path}.section`, "outline", section),
    ...reference(`${path}.group`, "indicatorGroups", group),
    ...each(`${path}.askedOf`, "unitKinds, levels", askedOf),
    ...(breaks ?? []).flatMap(({ period }, at) =>
      reference(`${path}.breaks[${at}].period`, "periods", period),
    ),
    ...each(`${path}.sumOf`, "indicators", sumOf),
    ...(parts ?? []).flatMap(({ minus }, at) => each(`${path}.parts[${at}].minus`, "indicators", minus)),
    ...ofRollUp(indicator, path),
  ];
}

/** A numerator, denominator or weight: referred to, spelled out on the spot, or missing and then looked for by its id. */
function ofOperand(path: string, where: string, usual: string, given: unknown): readonly Reference[] {
  if (typeof given === "string") return reference(`${path}.${where}`, "indicators", given);
  return given === undefined ? reference(path, "indicators", usual) : [];
}

function ofRollUp({ id, rollUp, ratio, weight }: IndicatorFile, path: string): readonly Reference[] {
  const isRatio = rollUp === "ratio" || ratio !== undefined;
  const isMean = rollUp === "weighted-mean" || weight !== undefined;
  return [
    ...(isRatio ? ofOperand(path, "ratio.numerator", `${id}.n`, ratio?.numerator) : []),
    ...(isRatio ? ofOperand(path, "ratio.denominator", `${id}.d`, ratio?.denominator) : []),
    ...(isMean ? ofWeight(path, `${id}.w`, weight) : []),
  ];
}

function ofWeight(path: string, usual: string, weight: IndicatorFile["weight"]): readonly Reference[] {
  if (typeof weight !== "object" || !("part" in weight)) return ofOperand(path, "weight", usual, weight);
  return [
    ...reference(`${path}.weight.part`, "indicators", weight.part),
    ...Object.entries(weight.periods).flatMap(([own, standIn]) => [
      ...reference(`${path}.weight.periods[${JSON.stringify(own)}]`, "periods", own),
      ...reference(`${path}.weight.periods[${JSON.stringify(own)}]`, "periods", standIn),
    ]),
  ];
}

function ofPart(file: CampaignFile, part: PartWritten): readonly Reference[] {
  const { path, type, rules, list, periods, indicator, id } = part;
  const { rollUp } = indicator;
  const counted = typeof rollUp === "object" && id === indicator.id ? rollUp.counted : undefined;
  return [
    ...reference(`${path}.type`, "catalogues", type === "yes-no" ? yesNo : catalogueOf(type)),
    ...each(`${path}.periods`, "periods", periods),
    ...each(`${path}.rollUp.counted`, choicesOf(type), counted),
    ...rules.flatMap((rule, at) => ofRule(rule, `${path}.rules[${at}]`, type)),
    ...(list ? ofListCount(file, list, `${path}.list`) : []),
  ];
}

/** Choices can only be told apart where there is something to choose. */
function choicesOf(type: string): string {
  const catalogue = catalogueOf(type);
  return catalogue === undefined ? "catalogues" : `catalogues:${catalogue}`;
}

function ofRule(rule: RuleFile, path: string, type: string): readonly Reference[] {
  return [
    ...("other" in rule ? reference(`${path}.other`, "indicators", rule.other) : []),
    ...("parts" in rule ? each(`${path}.parts`, "indicators", rule.parts) : []),
    ...("period" in rule ? reference(`${path}.period`, "periods", rule.period) : []),
    ...("choice" in rule ? reference(`${path}.choice`, choicesOf(type), rule.choice) : []),
  ];
}

/** A label that is in no pick-list would count 0 for ever, and nobody would know why. */
function ofListCount(
  { lists }: CampaignFile,
  { list, where }: NonNullable<IndicatorFile["list"]>,
  path: string,
): readonly Reference[] {
  const columns = lists.find(({ id }) => id === list)?.columns ?? [];
  return [
    ...reference(`${path}.list`, "lists", list),
    ...where.flatMap((condition, at) => {
      const { type = "" } = columns.find(({ id }) => id === condition.column) ?? {};
      const labels = `labels:${catalogueOf(type) ?? ""}`;
      return [
        ...reference(`${path}.where[${at}].column`, `columns:${list}`, condition.column),
        ...("is" in condition ? reference(`${path}.where[${at}].is`, labels, condition.is) : []),
        ...("anyOf" in condition ? each(`${path}.where[${at}].anyOf`, labels, condition.anyOf) : []),
      ];
    }),
  ];
}

function ofList({ id, section, askedOf, columns }: CampaignFile["lists"][number], path: string) {
  return [
    ...reference(`${path}.section`, "outline", section),
    ...each(`${path}.askedOf`, "unitKinds, levels", askedOf),
    ...columns.flatMap(({ type }, at) => [
      ...reference(`${path}.columns[${at}].type`, "catalogues", catalogueOf(type)),
      ...(type.startsWith("ratio:") ? type.slice("ratio:".length).split("/") : []).flatMap((other) =>
        reference(`${path}.columns[${at}].type`, `columns:${id}`, other),
      ),
    ]),
  ];
}
