import type { CampaignContext } from "../campaign/context";
import { evaluate, figuresIn } from "../expression/evaluate";
import type { Expression } from "../expression/expression";
import type { FigureSlot } from "../indicator/figure-index";
import type { FigureStatus, Part } from "../indicator/indicator";
import { isSumOfYears } from "../indicator/sum-of-years";
import { countListRows } from "./count-list-rows";
import type { FigureColumns, FigureValue } from "./figure-columns";
import { figureLookup } from "./figure-lookup";
import { isAnswered } from "./is-answered";
import type { ListRow } from "./submission";

/** What a unit typed; its derived figures are filled in. */
export interface DerivationSubject {
  readonly figures: FigureColumns;
  readonly lists: readonly ListRow[];
}

type ListSource = Extract<Part["source"], { readonly kind: "list" }>;

interface Derived {
  readonly value: FigureValue | undefined;
  /** The slots it was computed from: an estimate among them makes it an estimate. */
  readonly from: readonly number[];
}

/**
 * Recomputes every derived figure of a unit of this kind from its parts: lũy kế of flows, ratios and sums, "trong kỳ" of
 * events, counts of lists (a raisable count unless it was typed: a typed one has a place). Never taken from a file's cached value.
 * A figure with nothing to compute from is blank. Slots not asked of the kind stay as they are; while the unit is not
 * known (`kind` undefined) every figure counts as asked.
 */
export function deriveFigures(
  context: CampaignContext,
  kind: string | undefined,
  subject: DerivationSubject,
): void {
  const derivation = new Derivation(context, kind, subject);
  for (const slot of context.index.slots) derivation.settle(slot);
}

class Derivation {
  readonly #settled = new Set<number>();

  constructor(
    readonly context: CampaignContext,
    readonly kind: string | undefined,
    readonly subject: DerivationSubject,
  ) {}

  /** Computes a slot after everything it reads; entries are settled as they stand. The lint refuses circles. */
  settle(figure: FigureSlot): void {
    if (this.#settled.has(figure.slot)) return;
    this.#settled.add(figure.slot);
    if (!this.#isAsked(figure) || !this.#isOurs(figure)) return;
    const { value, from } = this.#compute(figure);
    const { figures } = this.subject;
    if (value === undefined) figures.set(figure.slot, { state: "blank" });
    else figures.set(figure.slot, { state: "value", value, status: weakest(from, figures) });
  }

  #isAsked({ slot }: FigureSlot): boolean {
    return this.kind === undefined || this.context.index.askedOf(slot, this.kind);
  }

  /** A raisable count that was typed over, and so has a cell it was read from, stands as typed. */
  #isOurs({ slot, part, derived }: FigureSlot): boolean {
    if (derived) return true;
    const { figures } = this.subject;
    return part.source.kind === "list" && !(figures.place(slot) !== undefined && isAnswered(figures, slot));
  }

  #compute(figure: FigureSlot): Derived {
    const { source } = figure.part;
    if (isSumOfYears(figure)) return this.#sumOfYears(figure);
    if (source.kind === "derived") return this.#fromFormula(figure, source.formula);
    if (figure.period.derived === "event-in-span") return this.#eventInSpan(figure);
    if (source.kind === "list") return this.#fromList(figure, source);
    return { value: undefined, from: [] };
  }

  #fromFormula(figure: FigureSlot, formula: Expression): Derived {
    const from = figuresIn(formula).flatMap(({ part, period }) => {
      const slot = this.#slotOf(
        part,
        period === undefined || period === "previous" ? figure.period.id : period,
      );
      return slot === undefined ? [] : [slot];
    });
    const value = evaluate(formula, figureLookup(this.context.index, this.subject.figures, figure));
    return { value, from };
  }

  /** The years that were given; blank where none was. */
  #sumOfYears({ part, period }: FigureSlot): Derived {
    const years = part.periods.filter(
      ({ id }) => id !== period.id && this.context.periods.get(id)?.year !== undefined,
    );
    const given = years.flatMap(({ id }) => {
      const slot = this.#slotOf(part.id, id);
      return slot !== undefined && this.subject.figures.number(slot) !== undefined ? [slot] : [];
    });
    if (given.length === 0) return { value: undefined, from: [] };
    const sum = given.reduce((total, slot) => total + (this.subject.figures.number(slot) ?? 0), 0);
    return { value: Number(sum.toPrecision(15)), from: given };
  }

  /** Có where it happened and its year lies in the span, Không where it did not or lies outside; else not known. */
  #eventInSpan({ part }: FigureSlot): Derived {
    const happened = this.#slotOf(part.id, "luy-ke");
    const answer = this.#given(happened);
    const from = happened === undefined ? [] : [happened];
    if (answer === undefined) return { value: undefined, from };
    if (!isYes(answer, part.rollUp)) return { value: false, from };
    const year = this.#given(this.#slotOf(`${part.id}.nam`, "luy-ke"));
    if (typeof year !== "number") return { value: undefined, from };
    const { first, last } = this.context.campaign.span;
    return { value: year >= first.year && year <= last.year, from };
  }

  /** A value that was stated; "-" is a stated 0 of a figure, no answer to whether or when. */
  #given(slot: number | undefined): FigureValue | undefined {
    const { figures } = this.subject;
    return slot !== undefined && figures.state(slot) === "value" ? figures.value(slot) : undefined;
  }

  /** A list nobody has written into says nothing: blank, not 0. */
  #fromList({ period }: FigureSlot, source: ListSource): Derived {
    const { lists } = this.subject;
    const count = countListRows(this.context, source, period, lists);
    const used = !source.raisable && lists.some(({ list }) => list === source.list);
    return { value: count > 0 || used ? count : undefined, from: [] };
  }

  /** The slot of another figure, itself settled first. */
  #slotOf(part: string, period: string): number | undefined {
    const { index } = this.context;
    const slot = index.slotOf(part as FigureSlot["part"]["id"], period as FigureSlot["period"]["id"]);
    const figure = slot === undefined ? undefined : index.slots[slot];
    if (figure) this.settle(figure);
    return slot;
  }
}

function isYes(answer: FigureValue, rollUp: FigureSlot["part"]["rollUp"]): boolean {
  if (answer === true) return true;
  return (
    rollUp.rule === "count-yes" && typeof answer === "string" && (rollUp.counted?.includes(answer) ?? false)
  );
}

/** ước outweighs sơ bộ, sơ bộ outweighs chính thức; what is not given weighs nothing. */
function weakest(slots: readonly number[], figures: FigureColumns): FigureStatus {
  const statuses = slots
    .filter((slot) => figures.value(slot) !== undefined)
    .map((slot) => figures.status(slot));
  if (statuses.includes("estimate")) return "estimate";
  return statuses.includes("preliminary") ? "preliminary" : "official";
}
