import type { Unit } from "../domain/campaign/campaign";
import type { CampaignContext } from "../domain/campaign/context";
import { rollUp } from "../domain/consolidation/roll-up";
import { deriveFigures } from "../domain/submission/derive-figures";
import { FigureColumns } from "../domain/submission/figure-columns";
import type { Answers } from "../domain/submission/submission";
import { outlineLayout } from "../sheets/bao-cao/layout";
import { Chance } from "./random";
import { sampleFigures } from "./sample-figures";
import { sampleLists } from "./sample-lists";
import { sampleText } from "./sample-texts";

/** A unit's complete, realistic answers: the same for the same seed, whatever other units are made. */
export function sampleAnswers(context: CampaignContext, unit: Unit, seed: number): Answers {
  const chance = Chance.for(seed, unit.code);
  const figures = new FigureColumns(context.index.slots.length);
  sampleFigures(context, unit, chance, figures);
  agreeWithBelow(context, unit, seed, figures);
  const lists = sampleLists(context, unit, chance);
  deriveFigures(context, unit.kind, { figures, lists });
  sayNothingOccurred(context, unit, figures);
  deriveFigures(context, unit.kind, { figures, lists });
  const sections = context.kinds.get(unit.kind)?.sections ?? [];
  const narratives = sections
    .map((section) => ({ section, text: sampleText(section, unit, chance), sheet: "", cell: "" }))
    .filter(({ text }) => text !== "");
  return { figures, notes: new Map(), narratives, lists };
}

/**
 * A year without a model is a stated "-", as a careful clerk types it over the count; a blank would mean "not reported".
 * A count that was typed over has a cell, by which it is told from one that is only counted.
 */
function sayNothingOccurred(context: CampaignContext, unit: Unit, figures: FigureColumns): void {
  const { index } = context;
  const layout = outlineLayout(context, [unit.kind]);
  for (const { slot, part, period } of index.slots) {
    const raisable = part.source.kind === "list" && part.source.raisable && period.derived === undefined;
    const [row, column] = [layout.rowOf(part.id, period.id), layout.columnOf(period.id)];
    if (!raisable || row === undefined || column === undefined) continue;
    if (!index.askedOf(slot, unit.kind) || figures.state(slot) !== "blank") continue;
    figures.set(slot, { state: "none", text: "-", status: period.defaultStatus });
    figures.setPlace(slot, 0, row, column);
  }
}

/** What the units below count and this one repeats is their sum, as a careful district has it. */
function agreeWithBelow(context: CampaignContext, unit: Unit, seed: number, figures: FigureColumns): void {
  const below = (context.childrenOf.get(unit.code) ?? []).filter(({ expected }) => expected);
  const shared = context.index.slots.filter(
    ({ slot, indicator, part, derived }) =>
      indicator.countedBy === "lowest" &&
      part.source.kind === "entry" &&
      !derived &&
      figures.state(slot) === "value",
  );
  if (below.length === 0 || shared.length === 0) return;
  const given = below.map((child) => {
    const columns = new FigureColumns(context.index.slots.length);
    sampleFigures(context, child, Chance.for(seed, child.code), columns);
    return columns;
  });
  for (const figure of shared) {
    const { value } = rollUp(figure, given, context.index);
    const status = figure.period.defaultStatus;
    if (value !== undefined) figures.set(figure.slot, { state: "value", value, status });
  }
}
