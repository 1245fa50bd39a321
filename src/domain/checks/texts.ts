import type { Finding } from "../finding";
import { countWords } from "../text/count-words";
import { blankLeftIn } from "../text/blank-left-in";
import type { Check, CheckSubject } from "./check";

type Text = CheckSubject["answers"]["narratives"][number];

/** Only where the campaign asks for it: many a section has little to say (practice.md §8). */
export const shortTexts: Check = {
  name: "short-texts",
  tells: [
    {
      code: "CHECK-021",
      severities: ["notes"],
      source: "the campaign's shortTextBelow; off unless it is set",
      inWorkbook: "no",
    },
  ],
  run: (subject) => {
    const least = subject.context.campaign.switches.shortTextBelow;
    if (least === undefined) return [];
    return subject.answers.narratives.flatMap((narrative) => {
      const words = narrative.text.split("\n").reduce((sum, line) => sum + countWords(line), 0);
      return words < least ? [ofText(subject, narrative, "CHECK-021", { count: words, least })] : [];
    });
  },
};

/** A blank of a model text that nobody filled in: dots to write on, "xx", a day without its number. */
export const blanksLeftIn: Check = {
  name: "blanks-left-in",
  tells: [
    {
      code: "CHECK-022",
      severities: ["notes"],
      source: "model texts are handed round with blanks to fill in",
      inWorkbook: "no",
    },
  ],
  run: (subject) => [...inTexts(subject), ...inFigures(subject)],
};

function inTexts(subject: CheckSubject): readonly Finding[] {
  return subject.answers.narratives.flatMap((narrative) => {
    const text = blankLeftIn(narrative.text);
    return text === undefined ? [] : [ofText(subject, narrative, "CHECK-022", { text })];
  });
}

/** "…/QĐ-UBND" as the number of a decision. The sign "…" alone is an answer and no text. */
function inFigures({ context, unit, answers, placeOf }: CheckSubject): readonly Finding[] {
  return context.index.slots.flatMap(({ slot, part, period }) => {
    const value = part.type.kind === "text" ? answers.figures.value(slot) : undefined;
    const text = typeof value === "string" ? blankLeftIn(value) : undefined;
    if (text === undefined || !context.index.askedOf(slot, unit.kind)) return [];
    const about = { unit: unit.code, part: part.id, period: period.id };
    return [
      { code: "CHECK-022", severity: "notes" as const, ...about, place: placeOf(slot), params: { text } },
    ];
  });
}

function ofText(
  { unit }: CheckSubject,
  { section, sheet, cell }: Text,
  code: string,
  params: Finding["params"],
): Finding {
  return { code, severity: "notes", unit: unit.code, section, place: { sheet, cell }, params };
}
