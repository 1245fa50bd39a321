import { parseIsoDay, type Day } from "../day";
import { parsePeriodId } from "../indicator/ids";
import { parseSectionPath } from "../outline/section-path";
import { parseUnitCode } from "../unit/unit-code";
import type { Campaign, Catalogue, ListColumn, ListDefinition, Period, Section, Unit } from "./campaign";
import { acrossUnitsOf } from "./across-units";
import { analysisOf } from "./analysis";
import { expandAwards } from "./expand-awards";
import { expandIndicator } from "./expand-indicator";
import type { CampaignFile, ListFile } from "./schema";

/** Shape-checked days are ISO days; one that does not exist (2023-02-30) is refused by the schema already. */
function day(text: string): Day {
  const parsed = parseIsoDay(text);
  if (!parsed) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

/** A campaign's file, of the right shape, with all that it says in short spelled out. */
export function expandCampaign(file: CampaignFile): Campaign {
  const span = { first: day(file.span.first), last: day(file.span.last), label: file.span.label };
  const expansion = {
    natures: file.natures,
    span,
    cutOff: day(file.cutOff),
    slips: file.unitSlips ?? [],
    defaultStatus: new Map(
      file.periods.flatMap(({ id, defaultStatus }) => (defaultStatus ? [[id, defaultStatus]] : [])),
    ),
    kindsOf: (names: readonly string[]) =>
      names.flatMap((name) => {
        const ofLevel = file.unitKinds.filter(({ level }) => level === name).map(({ id }) => id);
        return ofLevel.length > 0 ? ofLevel : [name];
      }),
  };
  return {
    ...file,
    launchedOn: day(file.launchedOn),
    cutOff: day(file.cutOff),
    span,
    acrossUnits: acrossUnitsOf(file),
    analysis: analysisOf(file),
    levels: file.levels.map(({ completeBy, ...level }) => ({
      ...level,
      deadline: { day: day(level.deadline.day), meaning: level.deadline.meaning },
      ...(completeBy !== undefined && { completeBy: day(completeBy) }),
    })),
    unitKinds: file.unitKinds.map((kind) => ({ ...kind, sections: kind.sections.map(parseSectionPath) })),
    units: file.units.map(expandUnit),
    outline: file.outline.map(expandSection),
    indicatorGroups: file.indicatorGroups.map((group) => ({
      ...group,
      section: parseSectionPath(group.section),
    })),
    periods: file.periods.map(expandPeriod),
    indicators: file.indicators.map((indicator) => expandIndicator(indicator, expansion)),
    lists: file.lists.map((list) => expandList(list, expansion.kindsOf)),
    boundaries: (file.boundaries ?? []).map((boundaries) => ({
      ...boundaries,
      version: String(boundaries.version),
      units: boundaries.units.map(({ from, ...unit }) => ({ ...unit, from: from.map(parseUnitCode) })),
    })),
    awards: file.awards && expandAwards(file.awards),
    drafts: (file.drafts ?? []).map(({ section, sentences }) => ({
      section: parseSectionPath(section),
      sentences,
    })),
    catalogues: file.catalogues.map(expandCatalogue),
  };
}

const expandCatalogue = (catalogue: CampaignFile["catalogues"][number]): Catalogue => ({
  ...catalogue,
  entries: catalogue.entries.map(({ validFrom, validTo, forKinds, authority, source, ...entry }) => ({
    ...entry,
    ...(validFrom !== undefined && { validFrom: day(validFrom) }),
    ...(validTo !== undefined && { validTo: day(validTo) }),
    ...(forKinds && { forKinds }),
    ...(authority !== undefined && { authority }),
    ...(source !== undefined && { source }),
  })),
});

function expandUnit({
  code,
  name,
  shortName,
  kind,
  parent,
  expected,
  exclusion,
  pilot,
  contact,
  paper,
}: CampaignFile["units"][number]): Unit {
  return {
    code: parseUnitCode(code),
    name: name.normalize("NFC"),
    shortName: shortName.normalize("NFC"),
    kind,
    expected: expected ?? true,
    ...(parent !== undefined && { parent: parseUnitCode(parent) }),
    ...(exclusion !== undefined && { exclusion }),
    ...(pilot !== undefined && { pilot }),
    ...(paper && { paper }),
    ...(contact && { contact: expandContact(contact) }),
  };
}

function expandContact({
  name,
  phone,
  email,
}: NonNullable<CampaignFile["units"][number]["contact"]>): NonNullable<Unit["contact"]> {
  return {
    ...(name !== undefined && { name }),
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
  };
}

function expandSection(file: CampaignFile["outline"][number]): Section {
  const depth = Math.min(3, file.path.split(".").length) as 1 | 2 | 3;
  const { path, parent, leaf, optional, topics, ...rest } = file;
  return {
    ...rest,
    path: parseSectionPath(path),
    depth,
    leaf: leaf ?? false,
    optional: optional ?? false,
    topics: topics ?? [],
    ...(parent !== undefined && { parent: parseSectionPath(parent) }),
  };
}

function expandPeriod({
  id,
  label,
  shown,
  year,
  day: text,
  askStatus,
}: CampaignFile["periods"][number]): Period {
  return {
    id: parsePeriodId(id),
    label,
    shown,
    ...(year !== undefined && { year }),
    ...(text !== undefined && { day: day(text) }),
    ...(askStatus !== undefined && { askStatus }),
  };
}

function expandList(
  list: ListFile,
  kindsOf: (names: readonly string[]) => readonly string[],
): ListDefinition {
  return {
    ...list,
    section: parseSectionPath(list.section),
    askedOf: kindsOf(list.askedOf),
    columns: list.columns.map(expandColumn),
  };
}

type ColumnFile = ListFile["columns"][number];

function expandColumn(column: ColumnFile): ListColumn {
  const { id, heading, px, required, maxLength } = column;
  const [, numerator, denominator] = /^ratio:([a-z0-9]+)\/([a-z0-9]+)$/.exec(column.type) ?? [];
  return {
    id,
    heading,
    px,
    required: required ?? false,
    type: columnType(column),
    ...(numerator !== undefined && denominator !== undefined && { ratio: { numerator, denominator } }),
    ...(maxLength !== undefined && { maxLength }),
  };
}

type ColumnTypeName = "integer" | "decimal" | "year" | "choice" | "ratio" | "day" | "text";

const columnTypes: {
  readonly [Name in ColumnTypeName]: (column: ColumnFile, argument: string) => ListColumn["type"];
} = {
  integer: ({ min, max }) => ({
    kind: "integer",
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
  }),
  decimal: ({ min }, argument) => ({
    kind: "decimal",
    decimals: Number(argument),
    ...(min !== undefined && { minimum: min }),
  }),
  year: ({ min, max }) => ({ kind: "year", minimum: min ?? 1900, maximum: max ?? 2100 }),
  choice: (_column, catalogue) => ({ kind: "choice", catalogue }),
  ratio: () => ({ kind: "computed" }),
  day: () => ({ kind: "day" }),
  text: () => ({ kind: "text" }),
};

/** The schema has checked the name already. */
function columnType(column: ColumnFile): ListColumn["type"] {
  const [name, argument] = column.type.split(/[:-](.*)/s);
  return columnTypes[name as ColumnTypeName](column, argument ?? "");
}
