import { figuresIn } from "../expression/evaluate";
import type { Indicator, Part } from "../indicator/indicator";
import type { PartId, PeriodId } from "../indicator/ids";
import { weightPeriodOf } from "../indicator/weight-period";
import type { CampaignLint } from "./campaign-lint";
import type { CampaignProblem } from "./campaign-problem";
import type { CampaignContext } from "./context";
import { partsWritten } from "./parts-written";

/**
 * What is computed can be computed: ratios and means stand on parts that add up, that are asked of the same units, in the
 * same periods and are not off; nothing derives from itself.
 */
export const lintDerivations: CampaignLint = (context, file) => {
  const paths = new Map(partsWritten(file).map(({ id, path }) => [id, path]));
  return context.campaign.indicators.flatMap((indicator, at) =>
    indicator.parts.flatMap((part) => {
      const path = paths.get(part.id) ?? `$.indicators[${at}]`;
      return [
        ...unfounded(context, part, path),
        ...circular(context, part, path),
        ...operandsOf(part).flatMap((operand) => usable(context, { indicator, part, path }, operand)),
      ];
    }),
  );
};

interface Derived {
  readonly indicator: Indicator;
  readonly part: Part;
  readonly path: string;
}

/** A figure another one is computed from; `periodOf` says in which period it is then looked for. */
interface Operand {
  readonly id: PartId;
  readonly periodOf: (period: PeriodId) => PeriodId;
  /** Needed of every unit that is asked the derived figure; a difference may be blank for some. */
  readonly ofAll: boolean;
}

const error = (code: string, path: string, params: CampaignProblem["params"]): CampaignProblem => ({
  code,
  level: "error",
  path,
  params,
});

function operandsOf({ source, rollUp }: Part): readonly Operand[] {
  const same = (period: PeriodId): PeriodId => period;
  const rolled: readonly Operand[] =
    rollUp.rule === "ratio"
      ? [rollUp.numerator, rollUp.denominator].map((id) => ({ id, periodOf: same, ofAll: true }))
      : rollUp.rule === "weighted-mean"
        ? [{ id: rollUp.weight, periodOf: (period) => weightPeriodOf(rollUp, period), ofAll: true }]
        : [];
  if (source.kind !== "derived" || rollUp.rule === "ratio") return rolled;
  const read = figuresIn(source.formula).filter(({ period }) => period === undefined);
  return [...rolled, ...read.map(({ part }) => ({ id: part, periodOf: same, ofAll: false }))];
}

/** A ratio needs two numbers that themselves add up; a mean needs a weight that does. */
function unfounded({ parts }: CampaignContext, part: Part, path: string): readonly CampaignProblem[] {
  return operandsOf(part)
    .filter(({ ofAll }) => ofAll)
    .map(({ id }) => id)
    .filter((id) => parts.has(id) && parts.get(id)?.part.rollUp.rule !== "sum")
    .map((other) => error("CAMPAIGN-009", path, { part: part.id, other }));
}

function usable(
  context: CampaignContext,
  { indicator, part, path }: Derived,
  { id, periodOf, ofAll }: Operand,
): readonly CampaignProblem[] {
  const found = context.parts.get(id);
  if (!found || indicator.tier === "off") return [];
  const params = { part: part.id, other: id };
  if (found.indicator.tier === "off") return [error("CAMPAIGN-019", path, params)];
  const asked = new Set(found.part.periods.map((period) => period.id));
  const unasked = ofAll ? indicator.askedOf.filter((kind) => !found.indicator.askedOf.includes(kind)) : [];
  return [
    ...part.periods
      .filter((period) => !asked.has(periodOf(period.id)))
      .map((period) => error("CAMPAIGN-018", path, { ...params, period: period.id })),
    ...unasked.map((kind) =>
      error("CAMPAIGN-034", path, { ...params, kind: context.kinds.get(kind)?.word ?? kind }),
    ),
  ];
}

/** A derived part that in the end derives from itself. */
function circular(context: CampaignContext, part: Part, path: string): readonly CampaignProblem[] {
  const seen = new Set<PartId>();
  const open = [...derivesFrom(part)];
  while (open.length > 0) {
    const next = open.pop();
    if (next === undefined || seen.has(next)) continue;
    if (next === part.id) return [error("CAMPAIGN-011", path, { part: part.id })];
    seen.add(next);
    const found = context.parts.get(next);
    if (found) open.push(...derivesFrom(found.part));
  }
  return [];
}

function derivesFrom({ source }: Part): readonly PartId[] {
  return source.kind === "derived" ? figuresIn(source.formula).map(({ part }) => part) : [];
}
