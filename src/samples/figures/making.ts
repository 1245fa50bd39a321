import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { FigureValue } from "../../domain/submission/figure-columns";
import type { Place } from "../places/place";
import type { Chance } from "../random";
import type { Profile } from "./profile";
import type { Standing } from "./standing";

/** A part's values by period; of a period that is not named the last one named holds. */
export type Series = Readonly<Record<string, FigureValue | undefined>>;

/** Makes a part's values in all its periods; `chance` is the part's own, so that one more part moves no other. */
export type Maker = (making: Making, chance: Chance) => Series | undefined;
export type Makers = Readonly<Record<string, Maker>>;

/** One unit's figures while they are made: a part may ask for another, whichever comes first in the campaign. */
export interface Making {
  readonly context: CampaignContext;
  readonly unit: Unit;
  readonly seed: number;
  readonly place: Place;
  readonly standing: Standing | undefined;
  readonly profile: Profile;
  readonly series: (part: string) => Series;
  readonly number: (part: string, period: string) => number;
  /** Sum over the communes that report to this unit, or, for a department, to the whole province. */
  readonly below: (part: string, period: string) => number;
  /** Something several parts share, made once. */
  readonly once: <Shared>(name: string, make: (chance: Chance) => Shared) => Shared;
}

export const years = ["2021", "2022", "2023"] as const;
export const days = ["dau-ky", "2022", "2023"] as const;

/** The year 2023 is counted to 31 October. */
const yearShare: Readonly<Record<string, number>> = { "2021": 0.9, "2022": 1.05, "2023": 0.9 };

export const once = (value: FigureValue | undefined): Series => ({ all: value });

/** Whole numbers, a year each. */
export const yearly =
  (least: number, most: number): Maker =>
  (_making, chance) => {
    const usual = chance.decimal(least, most, 3);
    return byPeriod(years, (year) =>
      Math.max(least, Math.round(usual * (yearShare[year] ?? 1) * chance.decimal(0.8, 1.2, 3))),
    );
  };

/** With decimals, a year each. */
export const yearlyDecimal =
  (least: number, most: number, decimals: number): Maker =>
  (_making, chance) => {
    const usual = chance.decimal(least, most, 3);
    return byPeriod(years, (year) =>
      Number((usual * (yearShare[year] ?? 1) * chance.decimal(0.75, 1.25, 3)).toFixed(decimals)),
    );
  };

/** A count that never falls: from so many at the end of 2020 on. */
export const rising =
  (least: number, most: number, steps = 1): Maker =>
  (_making, chance) => {
    const first = chance.whole(least, most);
    const second = first + chance.whole(0, steps);
    return { "dau-ky": first, "2022": second, "2023": second + chance.whole(0, steps) };
  };

/** A share of another part that never falls: from the first range to the second, in whole numbers of that part. */
export const risingShare =
  (of: string, [least, most]: readonly [number, number], upTo: number, decimals = 0): Maker =>
  (making, chance) => {
    const first = chance.decimal(least, most, 4);
    const last = chance.decimal((first + upTo) / 2, upTo, 4);
    const shares = {
      "dau-ky": first,
      "2022": first + (last - first) * chance.decimal(0.5, 0.8, 3),
      "2023": last,
    };
    return byPeriod(days, (day) => {
      const base = making.number(of, day);
      return Math.min(base, Number((base * shares[day]).toFixed(decimals)));
    });
  };

export function byPeriod<Period extends string>(
  periods: readonly Period[],
  value: (period: Period) => FigureValue | undefined,
): Series {
  return Object.fromEntries(periods.map((period) => [period, value(period)]));
}
