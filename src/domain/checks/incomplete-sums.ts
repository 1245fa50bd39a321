import type { CampaignContext } from "../campaign/context";
import { figuresIn } from "../expression/evaluate";
import type { FigureSlot } from "../indicator/figure-index";
import type { Answers } from "../submission/submission";
import type { Check } from "./check";

/**
 * A lũy kế over years of which some are blank or could not be read, a sum of which a part could not be read: it is the sum
 * of the others, and says so. A year in which a list has no row is no year without an answer.
 */
export const incompleteSums: Check = {
  name: "incomplete-sums",
  tells: [
    {
      code: "CHECK-005",
      severities: ["notes"],
      source: "blank is not 0: a sum says what it lacks",
      inWorkbook: "no",
    },
  ],
  run: ({ context, unit, answers, placeOf }) =>
    context.index.slots
      .filter(({ slot, derived }) => derived && context.index.askedOf(slot, unit.kind))
      .filter(({ slot }) => answers.figures.state(slot) === "value")
      .flatMap((figure) => {
        const missing = missingOf(context, answers, figure);
        if (missing.length === 0) return [];
        return [
          {
            code: "CHECK-005",
            severity: "notes" as const,
            unit: unit.code,
            part: figure.part.id,
            period: figure.period.id,
            place: placeOf(figure.slot),
            params: { missing: missing.join("; ") },
          },
        ];
      }),
};

function missingOf(context: CampaignContext, answers: Answers, figure: FigureSlot): readonly string[] {
  if (figure.period.derived === "sum-of-years") return yearsMissing(context, answers, figure);
  const { source } = figure.part;
  return source.kind === "derived" ? partsUnreadable(context, answers, figure, source.formula) : [];
}

/** "x" says that the year does not apply: nothing of it is missing. A year that is itself incomplete is. */
function yearsMissing(
  context: CampaignContext,
  answers: Answers,
  { part, period }: FigureSlot,
): readonly string[] {
  return part.periods.flatMap(({ id }) => {
    const year = context.periods.get(id)?.year;
    const slot = context.index.slotOf(part.id, id);
    const figure = slot === undefined ? undefined : context.index.slots[slot];
    if (id === period.id || year === undefined || !figure) return [];
    return isMissing(context, answers, figure) || missingOf(context, answers, figure).length > 0
      ? [String(year)]
      : [];
  });
}

/** Not given; or not computed although something it is computed from was given. */
function isMissing({ index }: CampaignContext, { figures }: Answers, figure: FigureSlot): boolean {
  const { source } = figure.part;
  const state = figures.state(figure.slot);
  if (state !== "blank" || source.kind === "entry") return state === "unreadable" || state === "blank";
  if (source.kind === "list") return false;
  return figuresIn(source.formula).some(({ part }) => {
    const slot = index.slotOf(part, figure.period.id);
    return slot !== undefined && figures.number(slot) !== undefined;
  });
}

type Formula = Parameters<typeof figuresIn>[0];

function partsUnreadable(
  { index }: CampaignContext,
  { figures }: Answers,
  { period }: FigureSlot,
  formula: Formula,
): readonly string[] {
  return figuresIn(formula).flatMap((operand) => {
    const slot = index.slotOf(operand.part, period.id);
    const part = slot === undefined ? undefined : index.slots[slot]?.part;
    return slot !== undefined && figures.state(slot) === "unreadable" ? [part?.label ?? ""] : [];
  });
}
