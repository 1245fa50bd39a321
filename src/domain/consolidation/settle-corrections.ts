import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import type { Finding } from "../finding";
import type { FigureSlot } from "../indicator/figure-index";
import { questionOf } from "../submission/answer-question";
import { readAnswer } from "../submission/read-answer";
import type { Submission } from "../submission/submission";
import type { UnitCode } from "../unit/unit-code";
import { parseCorrection, type Correction, type Corrections, type StandingCorrection } from "./corrections";
import { ancestorsOf } from "./reporters";

export type CorrectionEntry = readonly [id: string, correction: Correction];

/** What was put right here, in the book that stands, and in the consolidated workbooks that were given, in this order. */
export function allCorrections(
  books: readonly Submission[],
  standing: Corrections | undefined,
  given: Corrections | undefined,
): Corrections {
  const carried = books.flatMap(({ fromBook }) =>
    (fromBook?.corrections ?? []).flatMap(([id, json]): readonly CorrectionEntry[] => {
      const correction = parseCorrection(id, json);
      return correction ? [[id, correction]] : [];
    }),
  );
  return new Map([...carried, ...(standing ?? []), ...(given ?? [])]);
}

export interface SortedCorrections {
  readonly ofUnit: (unit: UnitCode) => readonly CorrectionEntry[];
  /** Units something was typed for: they count as those that came. */
  readonly units: readonly UnitCode[];
  readonly adjustments: readonly CorrectionEntry[];
}

export function sortCorrections(corrections: Corrections): SortedCorrections {
  const ofUnits = new Map<UnitCode, CorrectionEntry[]>();
  const adjustments: CorrectionEntry[] = [];
  for (const entry of corrections) {
    const [, { kind, unit }] = entry;
    if (kind === "adjusted") adjustments.push(entry);
    else ofUnits.set(unit, [...(ofUnits.get(unit) ?? []), entry]);
  }
  const counts = ([, { undone }]: CorrectionEntry): boolean => undone === undefined;
  return {
    ofUnit: (unit) => ofUnits.get(unit) ?? [],
    units: [...ofUnits].filter(([, entries]) => entries.some(counts)).map(([unit]) => unit),
    adjustments,
  };
}

export interface Adjustments {
  /** What is added to totals, by slot; a flow's lũy kế moves with its years. */
  readonly amounts: ReadonlyMap<number, number>;
  readonly corrections: readonly StandingCorrection[];
  readonly findings: readonly Finding[];
}

/**
 * Adjustments of this level's totals and of those below it: only what adds up can be adjusted, and only what is not
 * computed. Shares and means are never moved.
 */
export function settleAdjustments(
  context: CampaignContext,
  unit: Unit,
  entries: readonly CorrectionEntry[],
): Adjustments {
  const amounts = new Map<number, number>();
  const add = (slot: number | undefined, amount: number): void => {
    if (slot !== undefined) amounts.set(slot, Number(((amounts.get(slot) ?? 0) + amount).toPrecision(15)));
  };
  const settled = entries.map(([id, correction]): StandingCorrection => {
    if (correction.undone) return { ...correction, id, standing: "undone" };
    const figure = figureOf(context, unit, correction);
    const amount = figure && amountOf(context, figure, correction.value);
    if (!figure || amount === undefined) return { ...correction, id, standing: "refused" };
    add(figure.slot, amount);
    if (context.periods.get(figure.period.id)?.year !== undefined && figure.indicator.nature === "flow")
      add(wholeOf(context, figure), amount);
    return { ...correction, id, standing: "added" };
  });
  return { amounts, corrections: settled, findings: settled.flatMap(findingOf) };
}

/** What an adjustment that counts adds to its total; undefined of everything else. */
export function settledAmount(
  context: CampaignContext,
  { standing, part, period, value }: StandingCorrection,
): number | undefined {
  const slot = standing === "added" ? context.index.slotOf(part, period) : undefined;
  const figure = slot === undefined ? undefined : context.index.slots[slot];
  return figure && amountOf(context, figure, value);
}

const wholeOf = ({ index }: CampaignContext, { part }: FigureSlot): number | undefined =>
  index.slotsOfPart(part.id).find(({ period }) => period.derived === "sum-of-years")?.slot;

function figureOf(context: CampaignContext, unit: Unit, { unit: of, part, period }: Correction) {
  const other = context.units.get(of);
  const isOurs = of === unit.code || (other !== undefined && ancestorsOf(context, other).includes(unit.code));
  const slot = context.index.slotOf(part, period);
  const figure = slot === undefined ? undefined : context.index.slots[slot];
  return isOurs && figure && !figure.derived && figure.part.rollUp.rule === "sum" ? figure : undefined;
}

function amountOf(context: CampaignContext, figure: FigureSlot, value: string): number | undefined {
  const read = readAnswer({ value: { kind: "text", value } }, questionOf(context, figure));
  return read.state === "value" && typeof read.value === "number" ? read.value : undefined;
}

function findingOf({
  id,
  standing,
  unit,
  part,
  period,
  value,
  by,
  how,
  reason,
}: StandingCorrection): readonly Finding[] {
  const about = { unit, part, period, place: {} };
  if (standing === "refused")
    return [
      {
        code: "UNIT-031",
        severity: "needs-reason",
        unit,
        place: {},
        params: { value, before: "", now: "", by, how, id },
      },
    ];
  return standing === "added"
    ? [{ code: "UNIT-036", severity: "notes", ...about, params: { value, by, reason } }]
    : [];
}
