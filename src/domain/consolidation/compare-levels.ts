import type { CampaignContext } from "../campaign/context";
import { settleReasons } from "../checks/settle-reasons";
import type { Finding } from "../finding";
import type { FigureSlot } from "../indicator/figure-index";
import { roundingTolerance } from "../indicator/rounding-tolerance";
import type { UnitReturn } from "./consolidation";
import { placeName } from "../submission/file-name";
import { placeIn } from "./place-in";
import { ancestorsOf, territoryOfReturns } from "./reporters";
import { rollUp } from "./roll-up";

/**
 * A district's own book beside its communes' files: what the communes count is theirs, the district's own figures are
 * its own. The first is noted for each file, and a figure both give that does not agree, rounding apart, is a finding, which
 * a reason beside the district's figure answers. Where no commune sent anything the book stands for them, in the figures both are asked (docs/decisions/0006): that is said too.
 */
export function levelFindings(context: CampaignContext, children: readonly UnitReturn[]): readonly Finding[] {
  const { above, standIns } = territoryOfReturns(context, children);
  const codes = new Set([...above.map(({ code }) => code), ...standIns.keys()]);
  return children
    .filter(({ unit, answers }) => codes.has(unit.code) && answers)
    .flatMap((district) => {
      const below = children.filter(({ unit }) => ancestorsOf(context, unit).includes(district.unit.code));
      if (standIns.has(district.unit.code)) return [standsFor(context, district, below)];
      const notes = district.answers?.notes ?? new Map<string, string>();
      return [...beside(district), ...settleReasons(disagreements(context, district, below), notes)];
    });
}

/** Which figures its book gives for the units below it, and which nobody gave. */
function standsFor(
  context: CampaignContext,
  { unit, answers }: UnitReturn,
  below: readonly UnitReturn[],
): Finding {
  const kinds = new Set(below.map((child) => child.unit.kind));
  const owed = context.index.slots.filter(({ slot }) =>
    [...kinds].some((kind) => context.index.askedOf(slot, kind)),
  );
  const shared = owed.filter(
    ({ slot, indicator }) => indicator.countedBy === "lowest" && context.index.askedOf(slot, unit.kind),
  );
  const [source] = answers?.sources ?? [];
  return {
    code: "UNIT-026",
    severity: "notes",
    unit: unit.code,
    place: source ? { file: placeName(source.source) } : {},
    params: {
      name: unit.name,
      missing: below.length,
      given: indicatorsOf(shared)
        .map(({ shortLabel }) => shortLabel)
        .join("; "),
      count: indicatorsOf(owed).length - indicatorsOf(shared).length,
    },
  };
}

const indicatorsOf = (figures: readonly FigureSlot[]): readonly FigureSlot["indicator"][] => [
  ...new Set(figures.map(({ indicator }) => indicator)),
];

const beside = ({ unit, answers }: UnitReturn): readonly Finding[] =>
  (answers?.sources ?? []).map(({ source }) => ({
    code: "UNIT-014",
    severity: "notes",
    unit: unit.code,
    place: { file: placeName(source) },
    params: {},
  }));

/** Typed at both levels and counted at the lower: counts of lists are each level's own rows. */
const isShared = ({ indicator, part, derived }: FigureSlot): boolean =>
  indicator.countedBy === "lowest" && part.source.kind === "entry" && part.rollUp.rule === "sum" && !derived;

function disagreements(
  context: CampaignContext,
  { unit, answers }: UnitReturn,
  below: readonly UnitReturn[],
): readonly Finding[] {
  if (!answers) return [];
  const placeOf = placeIn(answers);
  return context.index.slots.filter(isShared).flatMap((figure): readonly Finding[] => {
    const { slot, part, period } = figure;
    const own = answers.figures.number(slot);
    const owers = below.filter((child) => context.index.askedOf(slot, child.unit.kind));
    const given = owers.flatMap((child) => (child.answers ? [child.answers.figures] : []));
    const { value: sum, unitsReporting } = rollUp(figure, given, context.index);
    if (own === undefined || sum === undefined) return [];
    if (Math.abs(own - sum) <= roundingTolerance(part.type, unitsReporting)) return [];
    return [
      {
        code: "UNIT-015",
        severity: unitsReporting === owers.length ? "needs-reason" : "notes",
        unit: unit.code,
        part: part.id,
        period: period.id,
        place: placeOf(slot),
        params: { own, sum, reporting: unitsReporting, expected: owers.length },
      },
    ];
  });
}
