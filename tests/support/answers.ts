import type { CampaignContext } from "../../src/domain/campaign/context";
import { runChecks } from "../../src/domain/checks/run-checks";
import type { Finding } from "../../src/domain/finding";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import { deriveFigures } from "../../src/domain/submission/derive-figures";
import { FigureColumns, type FigureAnswer } from "../../src/domain/submission/figure-columns";
import type { Answers, ListRow } from "../../src/domain/submission/submission";
import { parseUnitCode } from "../../src/domain/unit/unit-code";

/** A number, a choice's id, Có/Không, or a whole answer (a sign, an unreadable text). */
export type Typed = number | string | boolean | (Partial<FigureAnswer> & Pick<FigureAnswer, "state">);

export interface TypedAnswers {
  /** By "A01 2023". */
  readonly figures?: Readonly<Record<string, Typed>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly lists?: readonly ListRow[];
  readonly narratives?: Answers["narratives"];
}

/** What a unit of this kind typed, its derived figures computed; every typed figure has a cell. */
export function answersOf(context: CampaignContext, kind: string, typed: TypedAnswers): Answers {
  const { figures: given = {}, notes = {}, lists = [], narratives = [] } = typed;
  const figures = new FigureColumns(context.index.slots.length);
  for (const { slot } of context.index.slots)
    if (context.index.askedOf(slot, kind)) figures.set(slot, { state: "blank" });
  for (const [name, value] of Object.entries(given)) type(context, figures, name, value);
  deriveFigures(context, kind, { figures, lists });
  return { figures, notes: new Map(Object.entries(notes)), narratives, lists };
}

function type(context: CampaignContext, figures: FigureColumns, name: string, value: Typed): void {
  const [part = "", period = ""] = name.split(" ");
  const slot = context.index.slotOf(parsePartId(part), parsePeriodId(period));
  if (slot === undefined) throw new Error(`${name} is not asked`);
  figures.set(slot, typeof value === "object" ? value : { state: "value", value });
  figures.setPlace(slot, 0, slot, 5);
}

/** Findings of the whole catalogue of checks about one unit, in its order. */
export function checked(context: CampaignContext, code: string, typed: TypedAnswers): readonly Finding[] {
  const unit = context.units.get(parseUnitCode(code));
  if (!unit) throw new Error(`no unit ${code}`);
  return runChecks(context, unit, answersOf(context, unit.kind, typed), (slot) => ({ cell: `slot ${slot}` }));
}
