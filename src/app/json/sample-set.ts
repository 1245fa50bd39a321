import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { UnitReturn } from "../../domain/consolidation/consolidation";
import { reportersOf } from "../../domain/consolidation/reporters";
import { computeTotals } from "../../domain/consolidation/totals";
import type { Answers } from "../../domain/submission/submission";
import { figuresJson, type FigureJson } from "./figure-json";
import { totalsJson, type TotalJson } from "./consolidation-json";

/** The true values of a set of samples, before any damage: what a run over the files must find again. */
export interface ExpectedValues {
  readonly figures: Readonly<Record<string, readonly FigureJson[]>>;
  readonly narratives: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly totals: readonly TotalJson[];
}

export function expectedValues(
  context: CampaignContext,
  under: Unit,
  samples: readonly { readonly unit: Unit; readonly answers: Answers }[],
): ExpectedValues {
  const given = new Map(samples.map(({ unit, answers }) => [unit.code, answers]));
  const returns = reportersOf(context, under, given.keys()).map((unit) =>
    standingReturn(unit, given.get(unit.code)),
  );
  return {
    figures: Object.fromEntries(
      samples.map(({ unit, answers }) => [
        unit.code,
        figuresJson(context, unit.kind, answers.figures, []).map((figure) => ({ ...figure, cell: null })),
      ]),
    ),
    narratives: Object.fromEntries(
      samples.map(({ unit, answers }) => [
        unit.code,
        Object.fromEntries(answers.narratives.map(({ section, text }) => [section, text])),
      ]),
    ),
    totals: totalsJson({ index: context.index, totals: computeTotals(context, under, returns) }),
  };
}

function standingReturn(unit: Unit, answers: Answers | undefined): UnitReturn {
  const standing = { unit, receivedAt: undefined, daysLate: 0 };
  if (!answers) return { ...standing, state: "missing", answers: undefined };
  const origin = new Uint8Array(answers.figures.size);
  return {
    ...standing,
    state: "received",
    answers: { ...answers, origin, sources: [], outside: [], revision: 1 },
  };
}
