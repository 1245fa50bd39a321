import { parseIsoDay, type Day } from "../../domain/day";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { FigureStatus, ValueType } from "../../domain/indicator/indicator";
import type { FigureColumns, FigureValue } from "../../domain/submission/figure-columns";
import { Chance } from "../random";
import type { SampledUnit, SampleWorld } from "../sample-world";
import { vietnameseCount, vietnameseNumber } from "../../domain/text/vietnamese-number";
import { drawn } from "./drawn";
import { inYearsOf } from "./years-of";
import { holdsFor, wordFor } from "./unit-words";
import type { FigureName, Teller } from "./template";

/** A figure as it can be told. */
interface Told {
  readonly value: FigureValue;
  readonly type: ValueType;
  readonly status: FigureStatus;
}

type PartId = FigureSlot["part"]["id"];
type PeriodId = FigureSlot["period"]["id"];

/** Tells of a unit what its own answers say; of what it is not asked, what those below it answered. */
export class UnitTeller implements Teller {
  constructor(
    readonly world: SampleWorld,
    readonly sampled: SampledUnit,
    readonly figures: FigureColumns = sampled.figures,
  ) {}

  inYears = (wording: string): string => inYearsOf(this.world.context.campaign, wording);

  word = (name: string): string | undefined => wordFor(this, name);

  holds = (condition: string): boolean => holdsFor(this, condition);

  /** The unit's own, by its name: "{#hộ 20-90}" is the same number in every sentence of the unit. */
  draw = (name: string, least: string, most: string): string => {
    const { seed, unit } = this.sampled.made;
    return drawn(Chance.for(seed, `${name} ${unit.code}`), least, most);
  };

  figure = (name: FigureName): string | undefined => {
    const told = this.#told(name);
    return told && shown(told.value, told.type);
  };

  grown = (name: FigureName, until: string): string | undefined => {
    const [first, last] = [this.#told(name), this.#told({ ...name, period: until })];
    if (typeof first?.value !== "number" || typeof last?.value !== "number" || last.value <= first.value)
      return undefined;
    return shown(last.value - first.value, last.type);
  };

  reached = (name: FigureName): string | undefined => {
    const told = this.#told(name);
    return told && (told.status === "official" ? "đạt" : "ước đạt");
  };

  billions = (name: FigureName): string | undefined => {
    const told = this.#told(name);
    return typeof told?.value === "number" ? vietnameseNumber(told.value / 1000, 2) : undefined;
  };

  share = (name: FigureName, of: string): string | undefined => {
    const [upper, lower] = [this.#told(name), this.#told({ ...name, part: of })];
    if (typeof upper?.value !== "number" || typeof lower?.value !== "number") return undefined;
    return vietnameseNumber((100 * upper.value) / lower.value, 1);
  };

  numberOf = (name: FigureName): number => Number(this.#told(name)?.value ?? 0);

  isTrue(part: string): boolean {
    return this.#told({ part, period: "luy-ke", below: false })?.value === true;
  }

  /** Nothing is told of a 0, a sign or a blank: a sentence about nothing is not written. */
  #told({ part, period, below }: FigureName): Told | undefined {
    const { context } = this.world;
    const slot = context.index.slotOf(part as PartId, period as PeriodId);
    const figure = slot === undefined ? undefined : context.index.slots[slot];
    const { unit } = this.sampled.made;
    const told =
      figure === undefined
        ? this.#notAsked(part, period, below)
        : !below && context.index.askedOf(figure.slot, unit.kind)
          ? this.#answered(figure)
          : this.#below(figure);
    return told && told.value !== 0 && told.value !== "" ? told : undefined;
  }

  #answered({ slot, part }: FigureSlot): Told | undefined {
    if (this.figures.state(slot) !== "value") return undefined;
    const value = this.figures.value(slot);
    return value === undefined ? undefined : { value, type: part.type, status: this.figures.status(slot) };
  }

  #below(figure: FigureSlot): Told | undefined {
    const { value, estimate } = this.world.below(this.sampled.made.unit, figure);
    if (value === undefined) return undefined;
    // A mean of counts is no count.
    const type: ValueType =
      figure.part.rollUp.rule === "mean" ? { kind: "decimal", decimals: 2 } : figure.part.type;
    return { value, type, status: estimate ? "estimate" : "official" };
  }

  /** An indicator that is switched off is still a fact of the commune. */
  #notAsked(part: string, period: string, below: boolean): Told | undefined {
    const { made } = this.sampled;
    const known = this.world.context.parts.get(part as PartId);
    if (!known || below || known.part.source.kind !== "entry" || made.place.hamlets.length === 0)
      return undefined;
    if (!known.indicator.askedOf.includes(made.unit.kind)) return undefined;
    const value = made.value(part, period);
    return value === undefined ? undefined : { value, type: known.part.type, status: "official" };
  }
}

/** "08/6/2022": the day with a leading zero, of the months only the first two (NĐ 30/2020). */
export const dayInText = ({ day, month, year }: Day): string =>
  `${String(day).padStart(2, "0")}/${month < 3 ? `0${month}` : month}/${year}`;

type Show = (value: number, type: ValueType) => string;
const asCount: Show = (value) => vietnameseCount(value);
const withDecimals: Show = (value, type) => vietnameseNumber(value, "decimals" in type ? type.decimals : 2);

/** Numbers by their type; how many said yes, or chose something, is a count. */
const showNumber: Readonly<Record<ValueType["kind"], Show>> = {
  integer: asCount,
  "yes-no": asCount,
  choice: asCount,
  choices: asCount,
  year: String,
  decimal: withDecimals,
  percent: withDecimals,
  day: String,
  text: String,
};

function shown(value: FigureValue, type: ValueType): string {
  if (typeof value === "number") return showNumber[type.kind](value, type);
  const day = type.kind === "day" ? parseIsoDay(String(value)) : undefined;
  return day ? dayInText(day) : String(value);
}
