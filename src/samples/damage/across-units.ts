import type { Unit } from "../../domain/campaign/campaign";
import { levelOf, type CampaignContext } from "../../domain/campaign/context";
import { isTypedNumber } from "../../domain/checks/peer-figures";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { PartId, PeriodId } from "../../domain/indicator/ids";
import type { SectionPath } from "../../domain/outline/section-path";
import { deriveFigures } from "../../domain/submission/derive-figures";
import { FigureColumns } from "../../domain/submission/figure-columns";
import type { Answers } from "../../domain/submission/submission";
import type { UnitCode } from "../../domain/unit/unit-code";
import { unitInText } from "../../domain/unit/unit-in-text";
import { Chance } from "../random";

/** A mistake that no return shows alone: whose it is, where it stands, and whose answers or name it took. */
export interface Mistake {
  readonly kind: "other-measure-unit" | "far-figure" | "copied-text" | "copied-figures" | "other-name";
  readonly unit: UnitCode;
  readonly part?: PartId;
  readonly period?: PeriodId;
  readonly section?: SectionPath;
  readonly from?: UnitCode;
}

interface Return {
  readonly unit: Unit;
  readonly answers: Answers;
}

export interface WithMistakes<Made extends Return> {
  readonly returns: readonly Made[];
  readonly mistakes: readonly Mistake[];
}

/** Fewer of a kind have nobody to be held against. */
const fewest = 8;

type Plant = (context: CampaignContext, own: Return, other: Return, chance: Chance) => Planted | undefined;
interface Planted {
  readonly answers: Answers;
  readonly mistake: Pick<Mistake, "part" | "period" | "section" | "from">;
}

/**
 * Returns of which some, of the most numerous kind of the lowest level, hold one mistake each. The others are as they were.
 * Repeatable by seed.
 */
export function withMistakes<Made extends Return>(
  context: CampaignContext,
  returns: readonly Made[],
  seed: number,
): WithMistakes<Made> {
  const chance = Chance.for(seed, "mistakes across units");
  const peers = chance.shuffled(peersOf(context, returns));
  const changed = new Map<UnitCode, Answers>();
  const mistakes: Mistake[] = [];
  if (peers.length < fewest) return { returns, mistakes };
  Object.entries(plants).forEach(([kind, plant], at) => {
    const [own, other] = [peers[at], peers[peers.length - 1 - (at % 3)]];
    const planted = own && other && own !== other ? plant(context, own, other, chance) : undefined;
    if (!own || !planted) return;
    changed.set(own.unit.code, planted.answers);
    mistakes.push({ kind: kind as Mistake["kind"], unit: own.unit.code, ...planted.mistake });
  });
  return {
    returns: returns.map((one) => ({ ...one, answers: changed.get(one.unit.code) ?? one.answers })),
    mistakes,
  };
}

function peersOf<Made extends Return>(context: CampaignContext, returns: readonly Made[]): readonly Made[] {
  const byKind = new Map<string, Made[]>();
  for (const one of returns) {
    const { stream, rank } = levelOf(context, one.unit);
    if (stream !== "territory" || rank !== 1) continue;
    const known = byKind.get(one.unit.kind);
    if (known) known.push(one);
    else byKind.set(one.unit.kind, [one]);
  }
  return [...byKind.values()].sort((one, other) => other.length - one.length)[0] ?? [];
}

function withFigures(
  context: CampaignContext,
  { unit, answers }: Return,
  change: (figures: FigureColumns) => void,
): Answers {
  const figures = FigureColumns.fromTransfer(answers.figures.toTransfer());
  change(figures);
  deriveFigures(context, unit.kind, { figures, lists: answers.lists });
  return { ...answers, figures };
}

/** Multiplies one typed figure of those that fit. */
const multiplied =
  (factor: (chance: Chance) => number, fits: (figure: FigureSlot, value: number) => boolean): Plant =>
  (context, own, _other, chance) => {
    const value = ({ slot }: FigureSlot): number => own.answers.figures.number(slot) ?? 0;
    const fitting = context.index.slots.filter(
      (figure) => isTypedNumber(figure) && fits(figure, value(figure)),
    );
    if (fitting.length === 0) return undefined;
    const figure = chance.pick(fitting);
    const { slot, part, period } = figure;
    const number = Number((value(figure) * factor(chance)).toFixed(2));
    const status = own.answers.figures.status(slot);
    const answers = withFigures(context, own, (figures) => {
      figures.set(slot, { state: "value", value: number, status });
    });
    return { answers, mistake: { part: part.id, period: period.id } };
  };

const copiedFigures: Plant = (context, own, other) => ({
  answers: withFigures(context, own, (figures) => {
    for (const { slot } of context.index.slots.filter(isTypedNumber))
      figures.set(slot, other.answers.figures.answer(slot));
  }),
  mistake: { from: other.unit.code },
});

const rewritten = ({ answers }: Return, section: SectionPath, text: string, from: UnitCode): Planted => ({
  answers: {
    ...answers,
    narratives: answers.narratives.map((narrative) =>
      narrative.section === section ? { ...narrative, text } : narrative,
    ),
  },
  mistake: { section, from },
});

const copiedText: Plant = (_context, own, other, chance) => {
  const { section } = chance.pick(own.answers.narratives);
  const text = other.answers.narratives.find((narrative) => narrative.section === section)?.text;
  return text === undefined ? undefined : rewritten(own, section, text, other.unit.code);
};

/** Written over another unit's report, whose name stayed in the first sentence. */
const otherName: Plant = (context, own, other, chance) => {
  const { section, text } = chance.pick(own.answers.narratives);
  const name = unitInText(context, other.unit);
  const left = `Ủy ban nhân dân ${name} đã chỉ đạo thực hiện nội dung này.\n${text}`;
  return rewritten(own, section, left, other.unit.code);
};

const plants: Readonly<Record<Mistake["kind"], Plant>> = {
  "other-measure-unit": multiplied(
    (chance) => chance.pick([1_000, 1_000_000]),
    ({ part }, value) => part.measureUnit.includes("đồng") && value >= 100,
  ),
  "far-figure": multiplied(
    () => 60,
    ({ part }, value) => part.measureUnit === "ngày công" || (part.measureUnit === "km" && value > 0),
  ),
  "copied-text": copiedText,
  "copied-figures": copiedFigures,
  "other-name": otherName,
};
