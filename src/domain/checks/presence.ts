import type { CampaignContext } from "../campaign/context";
import type { Finding } from "../finding";
import type { FigureSlot } from "../indicator/figure-index";
import type { Part } from "../indicator/indicator";
import { isAnswered } from "../submission/is-answered";
import type { Answers } from "../submission/submission";
import type { Check, CheckSubject } from "./check";

/** Required figures that stand blank. The signs x, - and … are answers. */
export const requiredFigures: Check = {
  name: "required-figures",
  tells: [
    {
      code: "CHECK-002",
      severities: ["blocks"],
      source: "the campaign's tier 'required'; the signs - … x are answers",
      inWorkbook: "yes",
    },
  ],
  run: ({ context, unit, answers, placeOf }) =>
    (hasNoFigures(context, answers) ? [] : context.index.slots)
      .filter((figure) => isRequired(figure) && context.index.askedOf(figure.slot, unit.kind))
      .filter(({ slot }) => !isAnswered(answers.figures, slot))
      .map(({ slot, part, period }) => ({
        code: "CHECK-002",
        severity: "blocks",
        unit: unit.code,
        part: part.id,
        period: period.id,
        place: placeOf(slot),
        params: canBeNone(part) ? { none: "-" } : {},
      })),
};

/** "-", không phát sinh, answers how much; of a choice, a day or a name it says nothing. */
const canBeNone = ({ type }: Part): boolean =>
  type.kind === "integer" || type.kind === "decimal" || type.kind === "percent";

function isRequired({ indicator, part, derived }: FigureSlot): boolean {
  return indicator.tier === "required" && !derived && part.optional !== true;
}

/** A unit of which nothing but its Word report came: said once, not figure by figure. */
export const noFigures: Check = {
  name: "no-figures",
  tells: [
    {
      code: "CHECK-024",
      severities: ["blocks"],
      source: "a unit that sent only its Word report has reported, and its figures are missing",
      inWorkbook: "no",
    },
  ],
  run: ({ context, unit, answers }) =>
    hasNoFigures(context, answers)
      ? [{ code: "CHECK-024", severity: "blocks", unit: unit.code, place: {}, params: {} }]
      : [],
};

/** Nothing that came could hold a figure: a workbook that is blank holds blanks. What is counted or computed says nothing. */
const hasNoFigures = ({ index }: CampaignContext, { figures }: Answers): boolean =>
  index.slots.every(
    ({ slot, derived, part }) => derived || part.source.kind === "list" || figures.state(slot) === "absent",
  );

/**
 * Leaves without a text. Where the narrative may come in the unit's Word file its absence here is only noted
 * (practice.md §1); it blocks where the workbook is the only place.
 */
export const narratives: Check = {
  name: "narratives",
  tells: [
    {
      code: "CHECK-003",
      severities: ["blocks", "notes"],
      source:
        "the plan's outline; a note where the text may come in the unit's Word file (narrativeFromWord)",
      inWorkbook: "yes",
    },
  ],
  run: (subject) => {
    const { context, unit, answers } = subject;
    const given = new Set(answers.narratives.map(({ section }) => section));
    const asked = new Set(context.kinds.get(unit.kind)?.sections ?? []);
    return context.campaign.outline
      .filter(({ leaf, optional, path }) => leaf && !optional && asked.has(path) && !given.has(path))
      .map(({ path }) => missingText(subject, path));
  },
};

function missingText({ context, unit }: CheckSubject, section: NonNullable<Finding["section"]>): Finding {
  const severity = context.campaign.switches.narrativeFromWord ? "notes" : "blocks";
  return { code: "CHECK-003", severity, unit: unit.code, section, place: {}, params: {} };
}
