import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import type { Finding } from "../finding";
import type { FigureSlot } from "../indicator/figure-index";
import { weightPeriodOf } from "../indicator/weight-period";
import { shownAnswer } from "../submission/is-answered";
import type { UnitReturn } from "./consolidation";
import { placeIn } from "./place-in";
import { owersBy, rollsUp } from "./totals";

/** A part that a unit gave, and the one without which it is no part of a mean or share. */
interface Half {
  readonly given: number;
  readonly missing: number;
}

/**
 * Means and shares take a unit in only where both their parts were given: a mean its weight, a share its numerator and
 * denominator. Who gave one of them is left out of the total, and it is said.
 */
export function leftOutFindings(
  context: CampaignContext,
  unit: Unit,
  children: readonly UnitReturn[],
): readonly Finding[] {
  const owersOf = owersBy(context, children);
  const { slots } = context.index;
  return slots.flatMap((figure) => {
    const halves = figure.part.again === undefined && rollsUp(figure, unit) ? halvesOf(context, figure) : [];
    if (halves.length === 0) return [];
    return owersOf(figure).all.flatMap((child) =>
      halves.flatMap(({ given, missing }) => leftOut(context, child, figure, slots[given], slots[missing])),
    );
  });
}

/** What may be given alone. A denominator of all (A01) says nothing of a share whose numerator was not given. */
function halvesOf({ index }: CampaignContext, figure: FigureSlot): readonly Half[] {
  const { rollUp } = figure.part;
  if (rollUp.rule === "weighted-mean") {
    const weight = index.slotOf(rollUp.weight, weightPeriodOf(rollUp, figure.period.id));
    return weight === undefined ? [] : [{ given: figure.slot, missing: weight }];
  }
  if (rollUp.rule !== "ratio") return [];
  const [above, below] = [rollUp.numerator, rollUp.denominator].map((id) =>
    index.slotOf(id, figure.period.id),
  );
  if (above === undefined || below === undefined) return [];
  const isOwn = index.slots[below]?.indicator === figure.indicator;
  return [{ given: above, missing: below }, ...(isOwn ? [{ given: below, missing: above }] : [])];
}

function leftOut(
  context: CampaignContext,
  { unit, answers }: UnitReturn,
  figure: FigureSlot,
  given: FigureSlot | undefined,
  missing: FigureSlot | undefined,
): readonly Finding[] {
  if (!answers || !given || !missing) return [];
  const { figures } = answers;
  if (figures.number(given.slot) === undefined || figures.number(missing.slot) !== undefined) return [];
  // "x" of the numerator takes the unit out of the share: nothing is missing.
  if (figures.state(missing.slot) === "not-applicable" && given.indicator === missing.indicator) return [];
  return [
    {
      code: "UNIT-028",
      severity: "notes",
      unit: unit.code,
      part: figure.part.id,
      period: figure.period.id,
      place: placeIn(answers)(given.slot),
      params: { value: shownAnswer(figures.answer(given.slot)), missing: nameOf(context, missing) },
    },
  ];
}

function nameOf({ periods }: CampaignContext, { indicator, part, period }: FigureSlot): string {
  const isMain = String(part.id) === String(indicator.id);
  const name = isMain ? indicator.shortLabel : `${part.label} (${indicator.shortLabel})`;
  return `${name}, ${periods.get(period.id)?.shown ?? period.id}`;
}
