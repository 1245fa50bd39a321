import type { Unit } from "../domain/campaign/campaign";
import { levelOf, type CampaignContext } from "../domain/campaign/context";
import { rollUp, type RolledUp } from "../domain/consolidation/roll-up";
import type { FigureSlot } from "../domain/indicator/figure-index";
import { deriveFigures } from "../domain/submission/derive-figures";
import { FigureColumns, type FigureAnswer, type FigureValue } from "../domain/submission/figure-columns";
import type { Answers } from "../domain/submission/submission";
import { expectedBelow } from "../domain/unit/expected";
import { standardTemplate } from "../sheets/standard-workbook/template";
import { type Standing, standingsOf } from "./figures/standing";
import { statusOf } from "./figures/status";
import { UnitFigures } from "./figures/unit-figures";
import { sampleLists } from "./lists/sample-lists";

/** A unit's answers without its words, and what they were made from. */
export interface SampledUnit extends Pick<Answers, "figures" | "lists"> {
  readonly made: UnitFigures;
}

/** All units of a campaign as one seed has them: a unit's report may speak of those below it. Made when looked at, once. */
export class SampleWorld {
  readonly #standings: ReadonlyMap<string, Standing>;
  readonly #made = new Map<string, UnitFigures>();
  readonly #sampled = new Map<string, SampledUnit>();
  readonly #communes = new Map<string, readonly Unit[]>();

  constructor(
    readonly context: CampaignContext,
    readonly seed: number,
  ) {
    this.#standings = standingsOf(context, seed);
  }

  sampled(unit: Unit): SampledUnit {
    const known = this.#sampled.get(unit.code) ?? this.#sample(unit);
    this.#sampled.set(unit.code, known);
    return known;
  }

  /** A figure over the units below, by its own rule; of what every level counts of its own, over all of them. */
  below(unit: Unit, figure: FigureSlot): RolledUp {
    return rollUp(
      figure,
      this.#communesOf(unit).map((commune) => this.sampled(commune).figures),
      this.context.index,
    );
  }

  /** The communes whose reports stand behind a unit's: of a department, those of its province. */
  #communesOf(unit: Unit): readonly Unit[] {
    const { stream } = levelOf(this.context, unit);
    const over = stream === "sector" ? (unit.parent ?? unit.code) : unit.code;
    const known = this.#communes.get(over) ?? this.#communesUnder(over);
    this.#communes.set(over, known);
    return known;
  }

  #communesUnder(over: Unit["code"]): readonly Unit[] {
    return expectedBelow(this.context, over, "all").filter((child) => {
      const level = levelOf(this.context, child);
      return level.stream === "territory" && level.rank === 1;
    });
  }

  /** How many communes of each kind stand below: 13 xã, 1 thị trấn. */
  countBelow(unit: Unit, kind?: string): number {
    return this.#communesOf(unit).filter((commune) => kind === undefined || commune.kind === kind).length;
  }

  #makingOf(unit: Unit): UnitFigures {
    const below = (part: string, period: string): number =>
      this.#communesOf(unit).reduce((sum, commune) => sum + this.#makingOf(commune).number(part, period), 0);
    const made =
      this.#made.get(unit.code) ??
      new UnitFigures(this.context, unit, this.seed, this.#standings.get(unit.code), below);
    this.#made.set(unit.code, made);
    return made;
  }

  #sample(unit: Unit): SampledUnit {
    const { context, seed } = this;
    const made = this.#makingOf(unit);
    const figures = new FigureColumns(context.index.slots.length);
    this.#fill(made, figures);
    const lists = sampleLists(made, seed);
    deriveFigures(context, unit.kind, { figures, lists });
    if (sayNothingOccurred(context, unit, figures)) deriveFigures(context, unit.kind, { figures, lists });
    return { made, figures, lists };
  }

  /** Every asked entry; raisable counts stay blank. */
  #fill(made: UnitFigures, figures: FigureColumns): void {
    const { context } = this;
    for (const figure of context.index.slots) {
      const { slot, part, derived } = figure;
      if (!context.index.askedOf(slot, made.unit.kind)) continue;
      const typed = !derived && part.source.kind === "entry" ? this.#typed(made, figure) : undefined;
      figures.set(slot, typed ? { state: "value", ...typed } : { state: "blank" });
    }
  }

  /** What the communes count is their sum, as a careful district has it; everything else is the unit's own. */
  #typed(made: UnitFigures, figure: FigureSlot): Typed | undefined {
    const { unit } = made;
    if (figure.indicator.countedBy === "lowest" && isAbove(this.context, unit)) {
      const { value, estimate } = this.below(unit, figure);
      return value === undefined ? undefined : { value, status: estimate ? "estimate" : "official" };
    }
    const value = made.value(figure.part.id, figure.period.id);
    return value === undefined ? undefined : { value, status: statusOf(unit.code, this.seed, figure) };
  }
}

type Typed = Pick<FigureAnswer, "status"> & { readonly value: FigureValue };

function isAbove(context: CampaignContext, unit: Unit): boolean {
  const { rank, stream } = levelOf(context, unit);
  return rank > 1 && stream === "territory";
}

/**
 * A year without a model is a stated "-", as a careful clerk types it over the count; a blank would mean "not reported".
 * A count that was typed over has a cell, by which it is told from one that is only counted.
 */
function sayNothingOccurred(context: CampaignContext, unit: Unit, figures: FigureColumns): boolean {
  const { index } = context;
  const { layout } = standardTemplate(context, unit.kind);
  let said = false;
  for (const { slot, part, period } of index.slots) {
    const raisable = part.source.kind === "list" && part.source.raisable && period.derived === undefined;
    const [row, column] = [layout.rowOf(part.id, period.id), layout.columnOf(period.id)];
    if (!raisable || row === undefined || column === undefined) continue;
    if (!index.askedOf(slot, unit.kind) || figures.state(slot) !== "blank") continue;
    figures.set(slot, { state: "none", text: "-", status: period.defaultStatus });
    figures.setPlace(slot, 0, row, column);
    said = true;
  }
  return said;
}
