import type { Indicator, Part } from "../indicator/indicator";
import type { PartId } from "../indicator/ids";
import type { CampaignLint } from "./campaign-lint";
import type { CampaignProblem } from "./campaign-problem";
import type { CampaignContext } from "./context";
import { partsWritten } from "./parts-written";
import type { IndicatorFile } from "./schema";

/** Rules of meaning: who counts, how it adds up over units and over time, labels and messages that fit where they stand. */
export const lintIndicators: CampaignLint = (context, file) => {
  const paths = new Map(partsWritten(file).map(({ id, path }) => [id, path]));
  return context.campaign.indicators.flatMap((indicator, at) => {
    const path = `$.indicators[${at}]`;
    return [
      ...countedByMissing(context, indicator, path),
      ...ownerNoteMissing(context, indicator, path),
      ...labelTooLong(file.indicators[at], path),
      ...yearMissing(context, file.indicators[at], path),
      ...indicator.parts.flatMap((part) => {
        const written = paths.get(part.id) ?? path;
        return [
          ...overTime(context, indicator, part, written),
          ...averagedShare(part, written),
          ...longMessages(part, written),
        ];
      }),
    ];
  });
};

function problem(
  code: string,
  path: string,
  params: CampaignProblem["params"],
  level: CampaignProblem["level"] = "error",
): CampaignProblem {
  return { code, level, path, params };
}

/** Levels that add something up, departments included: they describe the same ground. */
function levelsAsked(context: CampaignContext, { askedOf }: Indicator): number {
  return new Set(askedOf.map((kind) => context.kinds.get(kind)?.level)).size;
}

function countedByMissing(
  context: CampaignContext,
  indicator: Indicator,
  path: string,
): readonly CampaignProblem[] {
  const adds = indicator.parts.some(({ rollUp }) => rollUp.rule !== "none");
  if (levelsAsked(context, indicator) < 2 || !adds || indicator.countedBy) return [];
  if (indicator.nature === "particular") return [];
  // A list counted over its merged rows says itself whose rows they are.
  if (indicator.parts.every(({ source }) => source.kind === "list" && !source.raisable)) return [];
  return [problem("CAMPAIGN-008", path, { indicator: indicator.id })];
}

/** "Phần do huyện trực tiếp thực hiện …": without it the upper level would count the lower one's share again. */
function ownerNoteMissing(
  context: CampaignContext,
  indicator: Indicator,
  path: string,
): readonly CampaignProblem[] {
  if (indicator.countedBy !== "owner" || levelsAsked(context, indicator) < 2) return [];
  return (indicator.ownerNote ?? "").trim() === ""
    ? [problem("CAMPAIGN-023", path, { indicator: indicator.id }, "warning")]
    : [];
}

const longestShortLabel = 40;

/** Without a short label the long one would be cut in the middle of a word. */
function labelTooLong(written: IndicatorFile | undefined, path: string): readonly CampaignProblem[] {
  if (!written || written.shortLabel !== undefined || written.label.length <= longestShortLabel) return [];
  return [problem("CAMPAIGN-028", path, { indicator: written.id, most: longestShortLabel }, "warning")];
}

/** Whether an event falls into the span is told by its year. */
function yearMissing(
  { parts }: CampaignContext,
  written: IndicatorFile | undefined,
  path: string,
): readonly CampaignProblem[] {
  if (written?.inSpan !== true || parts.has(`${written.id}.nam` as PartId)) return [];
  return [problem("CAMPAIGN-030", path, { indicator: written.id })];
}

/**
 * A flow adds up over its years, so over units it may only add up too (or be the ratio of two that do): else totals of
 * years and years of totals would differ. A stock or a mean has no lũy kế at all.
 */
function overTime(
  context: CampaignContext,
  { nature }: Indicator,
  { id, rollUp, periods }: Part,
  path: string,
): readonly CampaignProblem[] {
  const spans = periods.filter((period) => isSpan(context, period.id));
  if (spans.length === 0) return [];
  if (nature === "stock" || nature === "yearly-mean")
    return spans.map((period) => problem("CAMPAIGN-035", path, { part: id, period: period.id }));
  return nature === "flow" && !additive.has(rollUp.rule)
    ? [problem("CAMPAIGN-020", path, { part: id, rule: rollUp.rule })]
    : [];
}

const additive: ReadonlySet<Part["rollUp"]["rule"]> = new Set(["sum", "ratio", "none"]);

/** Neither a year nor a day: "luy-ke", "trong-ky". */
function isSpan({ periods }: CampaignContext, id: Part["periods"][number]["id"]): boolean {
  const period = periods.get(id);
  return period !== undefined && id !== "-" && period.year === undefined && period.day === undefined;
}

/** Percentages are neither added nor averaged: numerator and denominator travel. */
function averagedShare({ id, type, rollUp }: Part, path: string): readonly CampaignProblem[] {
  const wrong = type.kind === "percent" && (rollUp.rule === "mean" || rollUp.rule === "sum");
  return wrong ? [problem("CAMPAIGN-036", path, { part: id })] : [];
}

const longestMessage = 35;

function longMessages({ constraints, id }: Part, path: string): readonly CampaignProblem[] {
  return constraints
    .filter(({ message }) => message.vi.length > longestMessage)
    .map(({ message }) => problem("CAMPAIGN-010", path, { part: id, message: message.vi }, "warning"));
}
