import type { Unit } from "../domain/campaign/campaign";
import type { CampaignContext } from "../domain/campaign/context";
import { runChecks } from "../domain/checks/run-checks";
import type { FigureSlot } from "../domain/indicator/figure-index";
import { deriveFigures } from "../domain/submission/derive-figures";
import { FigureColumns, type FigureAnswer } from "../domain/submission/figure-columns";
import type { Answers, Narrative } from "../domain/submission/submission";
import { Chance } from "./random";

/** A unit's second file and what the unit says once both are in. */
export interface SecondHandIn {
  /** Partial: only the outline sheet, and in it only what changed. Corrected: the whole workbook once more. */
  readonly kind: "partial" | "corrected";
  readonly sent: Answers;
  readonly after: Answers;
}

/** One unit in three hands in twice. Repeatable by seed; no correction breaks a rule of the campaign. */
export function secondHandIn(
  context: CampaignContext,
  unit: Unit,
  seed: number,
  first: Answers,
): SecondHandIn | undefined {
  const chance = Chance.for(seed, `second ${unit.code}`);
  if (!chance.happens(0.34)) return undefined;
  const changed = corrections(context, unit, first, chance);
  const narrative = amended(first.narratives, chance);
  const after = corrected(context, unit, first, changed, narrative);
  if (chance.happens(0.5)) return { kind: "corrected", sent: after, after };
  return { kind: "partial", sent: onlyChanges(context, unit, changed, narrative), after };
}

type Changes = ReadonlyMap<number, FigureAnswer>;

/** A few typed numbers a little higher or lower; one that a check would block is left as it was. */
function corrections(context: CampaignContext, unit: Unit, first: Answers, chance: Chance): Changes {
  const typed = context.index.slots.filter((figure) => isTypedNumber(first, figure));
  const chosen = new Map<number, FigureAnswer>();
  for (const { slot, part } of chance.some(typed, chance.whole(2, 6))) {
    const number = first.figures.number(slot) ?? 0;
    const step = part.type.kind === "integer" ? chance.whole(1, 5) : chance.decimal(0.1, 2, 1);
    const value = Number((number + step).toFixed(2));
    const changes = new Map([...chosen, [slot, { ...first.figures.answer(slot), value }] as const]);
    const { figures, ...rest } = corrected(context, unit, first, changes, undefined);
    const blocked = runChecks(context, unit, { figures, ...rest }, () => ({})).some(
      ({ severity }) => severity !== "notes",
    );
    if (!blocked) chosen.set(slot, { ...first.figures.answer(slot), value });
  }
  return chosen;
}

function isTypedNumber({ figures }: Answers, { slot, part, derived }: FigureSlot): boolean {
  const numeric = part.type.kind === "integer" || part.type.kind === "decimal";
  return !derived && numeric && part.source.kind === "entry" && figures.state(slot) === "value";
}

function amended(narratives: readonly Narrative[], chance: Chance): Narrative | undefined {
  if (narratives.length === 0 || !chance.happens(0.5)) return undefined;
  const narrative = chance.pick(narratives);
  return {
    ...narrative,
    text: `${narrative.text}\nBổ sung: số liệu đã rà soát lại theo yêu cầu của cấp trên.`,
  };
}

function corrected(
  context: CampaignContext,
  unit: Unit,
  first: Answers,
  changes: Changes,
  narrative: Narrative | undefined,
): Answers {
  const figures = FigureColumns.fromTransfer(first.figures.toTransfer());
  for (const [slot, answer] of changes) figures.set(slot, answer);
  deriveFigures(context, unit.kind, { figures, lists: first.lists });
  const narratives = first.narratives.map((before) =>
    before.section === narrative?.section ? narrative : before,
  );
  return { ...first, figures, narratives };
}

function onlyChanges(
  context: CampaignContext,
  unit: Unit,
  changes: Changes,
  narrative: Narrative | undefined,
): Answers {
  const { index } = context;
  const figures = new FigureColumns(index.slots.length);
  for (const { slot } of index.slots)
    if (index.askedOf(slot, unit.kind)) figures.set(slot, { state: "blank" });
  for (const [slot, answer] of changes) figures.set(slot, answer);
  return { figures, notes: new Map(), narratives: narrative ? [narrative] : [], lists: [] };
}
