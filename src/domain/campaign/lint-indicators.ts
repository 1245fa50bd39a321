import { figuresIn } from "../expression/evaluate";
import type { Indicator, Part } from "../indicator/indicator";
import type { PartId } from "../indicator/ids";
import type { CampaignContext } from "./context";
import type { CampaignLint, CampaignProblem } from "./campaign-problem";

/** Rules of meaning: who counts, whole ratios, no circle, labels and messages that fit where they stand. */
export const lintIndicators: CampaignLint = (context) =>
  context.campaign.indicators.flatMap((indicator, at) => {
    const path = `$.indicators[${at}]`;
    return [
      ...countedByMissing(context, indicator, path),
      ...indicator.parts.flatMap((part) => [
        ...unfoundedRollUp(context, part, path),
        ...longMessages(part, path),
      ]),
      ...indicator.parts.flatMap((part) => circular(context, part, path)),
    ];
  });

function countedByMissing(
  context: CampaignContext,
  indicator: Indicator,
  path: string,
): readonly CampaignProblem[] {
  const levels = new Set(indicator.askedOf.map((kind) => context.kinds.get(kind)?.level));
  const adds = indicator.parts.some(({ rollUp }) => rollUp.rule !== "none");
  if (levels.size < 2 || !adds || indicator.countedBy || indicator.nature === "particular") return [];
  // A list counted over its merged rows says itself whose rows they are.
  if (indicator.parts.every(({ source }) => source.kind === "list" && !source.raisable)) return [];
  return [{ code: "CAMPAIGN-008", level: "error", path, params: { indicator: indicator.id } }];
}

/** A ratio needs two numbers that themselves add up; a mean needs a weight that does. */
function unfoundedRollUp(
  context: CampaignContext,
  { rollUp, id }: Part,
  path: string,
): readonly CampaignProblem[] {
  const needed =
    rollUp.rule === "ratio"
      ? [rollUp.numerator, rollUp.denominator]
      : rollUp.rule === "weighted-mean"
        ? [rollUp.weight]
        : [];
  return needed
    .filter((other) => context.parts.get(other)?.part.rollUp.rule !== "sum")
    .map((other) => ({ code: "CAMPAIGN-009", level: "error", path, params: { part: id, other } }));
}

const longestMessage = 35;

function longMessages({ constraints, id }: Part, path: string): readonly CampaignProblem[] {
  return constraints
    .filter(({ message }) => message.vi.length > longestMessage)
    .map(({ message }) => ({
      code: "CAMPAIGN-010",
      level: "warning",
      path,
      params: { part: id, message: message.vi },
    }));
}

/** A derived part that in the end derives from itself. */
function circular(context: CampaignContext, part: Part, path: string): readonly CampaignProblem[] {
  const seen = new Set<PartId>();
  const open = [...derivesFrom(part)];
  while (open.length > 0) {
    const next = open.pop();
    if (next === undefined || seen.has(next)) continue;
    if (next === part.id) return [{ code: "CAMPAIGN-011", level: "error", path, params: { part: part.id } }];
    seen.add(next);
    const found = context.parts.get(next);
    if (found) open.push(...derivesFrom(found.part));
  }
  return [];
}

function derivesFrom({ source }: Part): readonly PartId[] {
  return source.kind === "derived" ? figuresIn(source.formula).map(({ part }) => part) : [];
}
