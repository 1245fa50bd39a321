import { z } from "zod";
import type { CampaignProblem } from "./campaign-problem";
import {
  text,
  label,
  named,
  unitCode,
  sectionPath,
  indicatorId,
  partId,
  periodId,
  day,
  key,
  suffix,
} from "./schema-ids";
import { awardsShape } from "./schema-awards";
import { rule, words } from "./schema-rules";
import { acrossUnitsShape, analysisShape, mailShape, paperShape, switchesShape } from "./schema-settings";
import { shapeProblems } from "./shape-problems";

/**
 * The shape of a campaign's files, shorthand included (expand-*.ts spells it out). Objects are strict: a misspelt key is
 * a problem with its JSON path, not a silently ignored wish. Ids are checked for shape here, for meaning by lint.
 */
const kinds = z.array(key).min(1);
const status = z.enum(["official", "estimate", "preliminary"]);
const nature = z.enum(["flow", "stock", "yearly-mean", "event", "particular"]);

const valueType = named(
  "value-type",
  /^(?:integer|decimal-[0-3]|percent-[0-3]|yes-no|year|day|text|choices?:[a-z0-9-]+)$/,
);

const rollUp = z.union([
  z.enum(["sum", "mean", "minimum", "maximum", "count-yes", "none", "ratio", "weighted-mean"]),
  z.strictObject({ rule: z.literal("count-yes"), counted: z.array(key).min(1) }),
]);

const listCondition = z.union([
  z.strictObject({ column: key, is: label }),
  z.strictObject({ column: key, anyOf: z.array(label).min(1) }),
  z.strictObject({ column: key, isPeriod: z.literal(true) }),
  z.strictObject({ column: key, filled: z.literal(true) }),
]);
const fromList = z.strictObject({ list: key, where: z.array(listCondition), raisable: z.boolean() });

const namedPart = z.strictObject({ label, unit: text, type: valueType, rules: z.array(rule).optional() });
const partShape = {
  unit: text,
  type: valueType,
  indent: z.int().min(0).max(4).optional(),
  optional: z.boolean().optional(),
  periods: z.array(periodId).min(1).optional(),
  list: fromList.optional(),
  rules: z.array(rule).optional(),
};

const indicator = z.strictObject({
  id: indicatorId,
  section: sectionPath,
  group: key.optional(),
  label,
  shortLabel: z.string().min(1).max(40).optional(),
  tier: z.enum(["required", "optional", "off"]),
  nature,
  askedOf: kinds,
  countedBy: z.enum(["lowest", "owner", "upper"]).optional(),
  ownerNote: text.optional(),
  rollUp,
  ...partShape,
  ratio: z
    .strictObject({
      numerator: z.union([partId, namedPart]),
      denominator: z.union([partId, namedPart]),
      words: words.optional(),
    })
    .optional(),
  /** `periods`: where the weight is not asked in the mean's own period, the period whose weight stands in. */
  weight: z
    .union([partId, namedPart, z.strictObject({ part: partId, periods: z.record(periodId, periodId) })])
    .optional(),
  sumOf: z.array(partId).min(1).optional(),
  /** An event whose `.nam` says whether it falls into the campaign's span: adds the derived period trong-ky. */
  inSpan: z.boolean().optional(),
  parts: z
    .array(
      z.strictObject({
        suffix,
        label,
        rollUp: rollUp.optional(),
        /** Computed: the first less the second. */
        minus: z.tuple([partId, partId]).optional(),
        ...partShape,
      }),
    )
    .optional(),
  /** The same figure rolled up by a second rule (E04: the mean, and the lowest): a line in totals, none in a form. */
  alsoRolledUp: z.array(z.strictObject({ suffix, label, rollUp })).optional(),
  breaks: z.array(z.strictObject({ period: periodId, reason: label })).optional(),
  note: text.optional(),
});

const unit = z.strictObject({
  code: unitCode,
  name: label,
  shortName: z.string().min(1).max(31),
  kind: key,
  parent: unitCode.optional(),
  expected: z.boolean().optional(),
  exclusion: text.optional(),
  pilot: z.boolean().optional(),
  contact: z
    .strictObject({ name: text.optional(), phone: text.optional(), email: text.optional() })
    .optional(),
  paper: paperShape.optional(),
});

const section = z.strictObject({
  path: sectionPath,
  parent: sectionPath.optional(),
  number: z.string().min(1).max(6),
  /** Verbatim text of the plan: the longest is under 500 letters. */
  text: z.string().min(1).max(4000),
  shortName: z.string().min(1).max(120),
  shownPath: z.string().min(1).max(20),
  leaf: z.boolean().optional(),
  optional: z.boolean().optional(),
  topics: z.array(label).optional(),
});

const listColumn = z.strictObject({
  id: named("column-id", /^[a-z][a-z0-9]{0,20}$/),
  heading: z.string().min(1).max(80),
  px: z.int().min(20).max(900),
  type: named(
    "column-type",
    /^(?:text|integer|decimal-[0-3]|year|day|choice:[a-z0-9-]+|ratio:[a-z0-9]+\/[a-z0-9]+)$/,
  ),
  required: z.boolean().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  maxLength: z.int().positive().optional(),
});

const catalogueEntry = z.strictObject({
  id: key,
  label: z.string().min(1).max(200),
  validFrom: day.optional(),
  validTo: day.optional(),
  forKinds: z.array(key).optional(),
  authority: key.optional(),
  source: text.optional(),
});

export const campaignFile = z.strictObject({
  id: key,
  version: named("version", /^\d+\.\d+\.\d+$/),
  title: label,
  movement: label,
  legalBasis: z.array(label),
  launchedOn: day,
  span: z.strictObject({ first: day, last: day, label }),
  cutOff: day,
  switches: switchesShape,
  acrossUnits: acrossUnitsShape.optional(),
  analysis: analysisShape.optional(),
  dataSet: z.strictObject({ id: key, source: text, licence: text }),
  levels: z
    .array(
      z.strictObject({
        id: key,
        name: label,
        rank: z.int().min(1).max(9),
        stream: z.enum(["territory", "sector"]),
        deadline: z.strictObject({ day, meaning: z.enum(["day-before", "same-day"]) }),
        completeBy: day.optional(),
        recipient: z.strictObject({ agency: text, office: text, email: text }),
        issuer: label,
        compiler: label,
      }),
    )
    .min(1),
  unitKinds: z
    .array(
      z.strictObject({
        id: key,
        level: key,
        word: label,
        sections: z.array(sectionPath),
        paper: paperShape.optional(),
      }),
    )
    .min(1),
  units: z.array(unit).min(1).max(20000),
  outline: z.array(section).min(1).max(500),
  indicatorGroups: z.array(z.strictObject({ id: key, section: sectionPath, heading: label })),
  periods: z
    .array(
      z.strictObject({
        id: periodId,
        label: text,
        shown: text,
        year: z.int().min(1990).max(2100).optional(),
        day: day.optional(),
        askStatus: z.boolean().optional(),
        defaultStatus: status.optional(),
      }),
    )
    .min(1),
  natures: z.record(nature, z.array(periodId).min(1)),
  /** Measure units people slip into: a figure typed in `typed` is `times` the right one, give or take the factor `within`. */
  unitSlips: z
    .array(
      z.strictObject({
        unit: label,
        typed: z.string().min(1).max(13),
        times: z.number().positive(),
        within: z.number().min(1).max(10),
      }),
    )
    .optional(),
  indicators: z.array(indicator).max(1000),
  lists: z.array(
    z.strictObject({
      id: key,
      sheet: z.string().min(1).max(31),
      mergedSheet: z.string().min(1).max(31),
      title: label,
      hint: text,
      prefix: named("prefix", /^[A-Z]{2}$/),
      section: sectionPath,
      askedOf: kinds,
      columns: z.array(listColumn).min(1).max(40),
    }),
  ),
  /** Units made of these ones later: the same returns may be rolled up by them (regroup.ts). */
  boundaries: z
    .array(
      z.strictObject({
        version: z.int().min(1990).max(2100),
        word: label,
        unknownName: label,
        units: z.array(z.strictObject({ code: unitCode, name: label, from: z.array(unitCode).min(1) })),
      }),
    )
    .optional(),
  /** What a level's own text on a section may begin with: sentences with slots that the totals fill (draft-slots.ts). */
  drafts: z.array(z.strictObject({ section: sectionPath, sentences: z.array(label).min(1) })).optional(),
  awards: awardsShape.optional(),
  mail: mailShape.optional(),
  catalogues: z.array(
    z.strictObject({
      id: key,
      name: named("range-name", /^dm_[A-Za-z]+$/),
      entries: z.array(catalogueEntry),
    }),
  ),
});

export type CampaignFile = z.infer<typeof campaignFile>;
export type IndicatorFile = CampaignFile["indicators"][number];
export type RuleFile = NonNullable<IndicatorFile["rules"]>[number];
export type ListFile = CampaignFile["lists"][number];

export function checkShape(
  json: unknown,
):
  | { readonly kind: "shape"; readonly file: CampaignFile }
  | { readonly kind: "wrong"; readonly problems: readonly CampaignProblem[] } {
  const result = campaignFile.safeParse(json);
  if (result.success) return { kind: "shape", file: result.data };
  return { kind: "wrong", problems: shapeProblems(json, result.error.issues) };
}
