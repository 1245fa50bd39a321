import type { Unit } from "../domain/campaign/campaign";
import type { CampaignContext } from "../domain/campaign/context";
import { runChecks } from "../domain/checks/run-checks";
import type { FigureSlot } from "../domain/indicator/figure-index";
import { deriveFigures } from "../domain/submission/derive-figures";
import { FigureColumns, type FigureAnswer } from "../domain/submission/figure-columns";
import type { Answers, Narrative } from "../domain/submission/submission";
import { Chance } from "./random";
import { sampleNarratives } from "./sample-answers";

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
  const figures = withChanges(context, unit, first, changed);
  const narratives = amended(sampleNarratives(context, unit, seed, figures), chance);
  const after = { ...first, figures, narratives };
  if (chance.happens(0.5)) return { kind: "corrected", sent: after, after };
  return { kind: "partial", sent: onlyChanges(context, unit, changed, rewritten(first, narratives)), after };
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
    const figures = withChanges(context, unit, first, changes);
    const blocked = runChecks(context, unit, { ...first, figures }, () => ({})).some(
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

/** What a unit adds to a section when it is asked again. */
const additions = [
  "Bổ sung: số liệu đã được rà soát lại theo yêu cầu của cấp trên.",
  "Bổ sung: kết quả nêu trên đã được cập nhật theo số liệu đối chiếu giữa các ngành.",
  "Đơn vị xin điều chỉnh một số số liệu của mục này theo kết quả kiểm tra lại hồ sơ lưu trữ.",
  "Bổ sung: các nội dung còn lại tiếp tục được theo dõi, báo cáo khi có yêu cầu.",
];

function amended(narratives: readonly Narrative[], chance: Chance): readonly Narrative[] {
  if (narratives.length === 0 || !chance.happens(0.5)) return narratives;
  const chosen = chance.pick(narratives);
  const text = `${chosen.text}\n${chance.pick(additions)}`;
  return narratives.map((narrative) => (narrative === chosen ? { ...narrative, text } : narrative));
}

/** The sections whose words changed: those with a sentence more, and those that say a corrected figure. */
function rewritten({ narratives: before }: Answers, after: readonly Narrative[]): readonly Narrative[] {
  const texts = new Map(before.map(({ section, text }) => [section, text]));
  return after.filter(({ section, text }) => texts.get(section) !== text);
}

function withChanges(
  context: CampaignContext,
  unit: Unit,
  { figures: before, lists }: Answers,
  changes: Changes,
): FigureColumns {
  const figures = FigureColumns.fromTransfer(before.toTransfer());
  for (const [slot, answer] of changes) figures.set(slot, answer);
  deriveFigures(context, unit.kind, { figures, lists });
  return figures;
}

function onlyChanges(
  context: CampaignContext,
  unit: Unit,
  changes: Changes,
  narratives: readonly Narrative[],
): Answers {
  const { index } = context;
  const figures = new FigureColumns(index.slots.length);
  for (const { slot } of index.slots)
    if (index.askedOf(slot, unit.kind)) figures.set(slot, { state: "blank" });
  for (const [slot, answer] of changes) figures.set(slot, answer);
  return { figures, notes: new Map(), narratives, lists: [] };
}
