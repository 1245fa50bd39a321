import { dayNumber, isoOfDay, parseIsoDay } from "../day";
import { levelOf } from "../campaign/context";
import type { Finding } from "../finding";
import type { FigureSlot } from "../indicator/figure-index";
import { parsePartId, parsePeriodId } from "../indicator/ids";
import type { Check, CheckSubject } from "./check";

const [form, day] = ["M01", "M01.ngay"].map(parsePartId);
const conference = "hoi-nghi";

/**
 * How the movement is reviewed (domain.md §1.5 R4, R5): a unit chosen as pilot holds a conference, with its day, be it the
 * one planned; everybody is done by the level's last day; day, place and delegates are those of a conference only.
 */
export const formOfReview: Check = {
  name: "form-of-review",
  tells: [
    {
      code: "CHECK-006",
      severities: ["blocks"],
      source: "the plan: units chosen as pilots hold a conference",
      inWorkbook: "no",
    },
    {
      code: "CHECK-007",
      severities: ["blocks", "needs-reason"],
      source: "the plan: the review is done by the level's completeBy",
      inWorkbook: "no",
    },
    {
      code: "CHECK-008",
      severities: ["needs-reason"],
      source: "the plan: a pilot's conference has a day, be it the one planned",
      inWorkbook: "no",
    },
    {
      code: "CHECK-009",
      severities: ["notes"],
      source: "day, place and delegates are those of a conference",
      inWorkbook: "no",
    },
  ],
  run: (subject) => [...ofForm(subject), ...ofDay(subject), ...ofDetails(subject)],
};

interface Given {
  readonly figure: FigureSlot;
  readonly value: string | number | boolean | undefined;
}

function given(
  { context, answers }: CheckSubject,
  part: FigureSlot["part"]["id"] | undefined,
): Given | undefined {
  const slot = part && context.index.slotOf(part, parsePeriodId("-"));
  const figure = slot === undefined ? undefined : context.index.slots[slot];
  return figure && { figure, value: answers.figures.value(figure.slot) };
}

function finding(
  { unit, placeOf }: CheckSubject,
  { figure }: Given,
  said: Pick<Finding, "code" | "severity" | "params">,
): Finding {
  const { part, period, slot } = figure;
  return { ...said, unit: unit.code, part: part.id, period: period.id, place: placeOf(slot) };
}

function ofForm(subject: CheckSubject): readonly Finding[] {
  const chosen = given(subject, form);
  const wrong = chosen?.value !== undefined && chosen.value !== conference && subject.unit.pilot === true;
  return wrong ? [finding(subject, chosen, { code: "CHECK-006", severity: "blocks", params: {} })] : [];
}

function ofDay(subject: CheckSubject): readonly Finding[] {
  const [chosen, held] = [given(subject, form), given(subject, day)];
  if (!held || chosen?.value !== conference) return [];
  const isPilot = subject.unit.pilot === true;
  if (held.value === undefined)
    return isPilot
      ? [finding(subject, held, { code: "CHECK-008", severity: "needs-reason", params: {} })]
      : [];
  const { completeBy } = levelOf(subject.context, subject.unit);
  const on = parseIsoDay(String(held.value));
  if (!on || !completeBy || dayNumber(on) <= dayNumber(completeBy)) return [];
  const params = { given: isoOfDay(on), asked: isoOfDay(completeBy) };
  return [
    finding(subject, held, { code: "CHECK-007", severity: isPilot ? "blocks" : "needs-reason", params }),
  ];
}

/** A report has no hall and no delegates: one of the two answers is not meant. */
function ofDetails(subject: CheckSubject): readonly Finding[] {
  const chosen = given(subject, form);
  if (chosen?.value === undefined || chosen.value === conference) return [];
  return chosen.figure.indicator.parts.flatMap(({ id }) => {
    const detail = id === form ? undefined : given(subject, id);
    if (detail?.value === undefined) return [];
    return [finding(subject, detail, { code: "CHECK-009", severity: "notes", params: {} })];
  });
}
