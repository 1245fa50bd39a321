import type { CampaignContext } from "../campaign/context";
import { evaluate } from "../expression/evaluate";
import type { Finding } from "../finding";
import type { FigureSlot } from "../indicator/figure-index";
import type { Constraint } from "../indicator/indicator";
import { figureLookup } from "../submission/figure-lookup";
import type { Check, CheckSubject } from "./check";

/** The campaign's own rules between figures, each evaluated in every period it holds for. */
export const constraints: Check = {
  name: "constraints",
  tells: [
    {
      code: "CHECK-001",
      severities: ["blocks", "needs-reason", "notes"],
      source: "rules of the campaign's indicators, listed below; a reason answers what does not block",
      inWorkbook: "partly",
    },
  ],
  run: (subject) =>
    rulesOf(subject.context, subject.unit.kind).flatMap(({ figure, rule }) => broken(subject, figure, rule)),
};

interface HeldRule {
  readonly figure: FigureSlot;
  readonly rule: Constraint;
}

const known = new WeakMap<CampaignContext, Map<string, readonly HeldRule[]>>();

/** Rules of what a kind is asked, by figure and period, found once: most figures have none. */
function rulesOf(context: CampaignContext, kind: string): readonly HeldRule[] {
  const ofContext = known.get(context) ?? new Map<string, readonly HeldRule[]>();
  known.set(context, ofContext);
  const rules =
    ofContext.get(kind) ??
    context.index.slots
      .filter(({ slot, period }) => period.derived === undefined && context.index.askedOf(slot, kind))
      .flatMap((figure) =>
        figure.part.constraints
          .filter(({ periods }) => periods?.includes(figure.period.id) ?? true)
          .map((rule) => ({ figure, rule })),
      );
  ofContext.set(kind, rules);
  return rules;
}

function broken(subject: CheckSubject, figure: FigureSlot, rule: Constraint): readonly Finding[] {
  const { context, unit, answers } = subject;
  // A remark is answered by any note beside it; a reason that was asked for is quoted (settle-reasons.ts).
  if (rule.severity === "notes" && answers.notes.has(figure.part.id)) return [];
  if (evaluate(rule.bad, figureLookup(context.index, answers.figures, figure)) !== true) return [];
  return [
    {
      code: "CHECK-001",
      severity: rule.severity,
      unit: unit.code,
      part: figure.part.id,
      period: figure.period.id,
      place: subject.placeOf(figure.slot),
      params: {
        ...{ rule: rule.id, vi: rule.message.vi, en: rule.message.en },
        ...likelyOf(answers.figures.number(figure.slot), rule),
      },
    },
  ];
}

/** What the figure would be in the measure unit that is asked. */
const likelyOf = (own: number | undefined, { times }: Constraint): Finding["params"] =>
  own === undefined || times === undefined ? {} : { likely: Number((own / times).toPrecision(12)) };
