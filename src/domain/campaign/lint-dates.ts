import { dayNumber, type Day } from "../day";
import { lastDayOf } from "../unit/deadline";
import type { Level } from "./campaign";
import type { CampaignLint } from "./campaign-lint";
import type { CampaignProblem } from "./campaign-problem";
import type { CampaignContext } from "./context";

/** Deadlines rise with the levels, nothing is due before the figures' own day, and nothing ends before it begins. */
export const lintDates: CampaignLint = (context) => [
  ...deadlines(context),
  ...spanOf(context),
  ...validities(context),
];

function error(code: string, path: string, params: CampaignProblem["params"]): CampaignProblem {
  return { code, level: "error", path, params };
}

/** A level cannot be due before a level whose returns it consolidates, nor before the figures are cut off. */
function deadlines(context: CampaignContext): readonly CampaignProblem[] {
  const { levels, cutOff } = context.campaign;
  const below = levelsBelow(context);
  return levels.flatMap((level, at) => {
    const due = dayNumber(lastDayOf(level));
    const path = `$.levels[${at}].deadline`;
    const later = levels.filter(
      (other) => below.get(level.id)?.has(other.id) === true && dayNumber(lastDayOf(other)) > due,
    );
    return [
      ...later.map((other) => error("CAMPAIGN-006", path, { level: level.name, below: other.name })),
      ...(due < dayNumber(cutOff) ? [error("CAMPAIGN-007", path, { level: level.name })] : []),
    ];
  });
}

/** Which levels hand in to which: by the units themselves, for departments stand beside the districts, not above communes. */
function levelsBelow(context: CampaignContext): ReadonlyMap<string, ReadonlySet<string>> {
  const levelIdOf = (kind: string | undefined): Level["id"] | undefined =>
    context.kinds.get(kind ?? "")?.level;
  const below = new Map<string, Set<string>>();
  for (const unit of context.campaign.units) {
    const parent = unit.parent === undefined ? undefined : context.units.get(unit.parent);
    const [own, above] = [levelIdOf(unit.kind), levelIdOf(parent?.kind)];
    if (own === undefined || above === undefined) continue;
    const known = below.get(above) ?? new Set();
    below.set(above, known.add(own));
  }
  return below;
}

function spanOf({ campaign: { span, cutOff } }: CampaignContext): readonly CampaignProblem[] {
  const outside = dayNumber(cutOff) < dayNumber(span.first) || dayNumber(cutOff) > dayNumber(span.last);
  return [
    ...backwards("$.span", span.first, span.last),
    ...(outside ? [error("CAMPAIGN-022", "$.cutOff", {})] : []),
  ];
}

function validities({ campaign: { catalogues } }: CampaignContext): readonly CampaignProblem[] {
  return catalogues.flatMap(({ entries }, at) =>
    entries.flatMap(({ validFrom, validTo }, entry) =>
      backwards(`$.catalogues[${at}].entries[${entry}]`, validFrom, validTo),
    ),
  );
}

function backwards(path: string, from: Day | undefined, to: Day | undefined): readonly CampaignProblem[] {
  return from && to && dayNumber(from) > dayNumber(to) ? [error("CAMPAIGN-021", path, {})] : [];
}
