import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { FigureValue } from "../../domain/submission/figure-columns";
import { placeOf } from "../places/place";
import { Chance } from "../random";
import { capitalMakers } from "./capital";
import { communeMakers } from "./commune-figures";
import { type Maker, type Makers, type Making, once, type Series, yearly, yearlyDecimal } from "./making";
import { particularMakers } from "./particulars";
import { type Profile, profileOf } from "./profile";
import type { Standing } from "./standing";
import { standingMakers } from "./standing-figures";
import { workMakers } from "./work-figures";

const makers: Makers = {
  ...communeMakers,
  ...capitalMakers,
  ...standingMakers,
  ...workMakers,
  ...particularMakers,
};

type Type = FigureSlot["part"]["type"];

const nothing: Maker = () => undefined;

/** Parts nobody listed: plausible figures of their type. */
const makersOfType: Readonly<Record<Type["kind"], Maker>> = {
  integer: yearly(1, 12),
  decimal: yearlyDecimal(1, 20, 1),
  "yes-no": (_making, chance) => once(chance.happens(0.8)),
  year: (_making, chance) => once(chance.whole(2021, 2023)),
  choice: nothing,
  choices: nothing,
  percent: nothing,
  day: nothing,
  text: nothing,
};

/** What a unit could answer to every part of the campaign, asked or not: made when it is looked at, once. */
export class UnitFigures implements Making {
  readonly place: Making["place"];
  readonly profile: Profile;
  readonly #series = new Map<string, Series>();
  readonly #shared = new Map<string, unknown>();

  constructor(
    readonly context: CampaignContext,
    readonly unit: Unit,
    readonly seed: number,
    readonly standing: Standing | undefined,
    readonly below: Making["below"],
  ) {
    this.place = placeOf(context, unit);
    this.profile = profileOf(unit, this.place, standing, Chance.for(seed, `profile ${unit.code}`));
  }

  readonly series = (part: string): Series => {
    const known = this.#series.get(part);
    if (known) return known;
    const type = this.context.parts.get(part as FigureSlot["part"]["id"])?.part.type.kind;
    const make = makers[part] ?? (type === undefined ? nothing : makersOfType[type]);
    const made = make(this, Chance.for(this.seed, `${part} ${this.unit.code}`)) ?? {};
    this.#series.set(part, made);
    return made;
  };

  readonly number = (part: string, period: string): number => Number(this.value(part, period) ?? 0);

  /** The value for the period, or the last one made where the campaign has a period of its own. */
  readonly value = (part: string, period: string): FigureValue | undefined => {
    const series = this.series(part);
    return period in series ? series[period] : Object.values(series).at(-1);
  };

  readonly once = <Shared>(name: string, make: (chance: Chance) => Shared): Shared => {
    if (!this.#shared.has(name))
      this.#shared.set(name, make(Chance.for(this.seed, `${name} ${this.unit.code}`)));
    return this.#shared.get(name) as Shared;
  };
}
