import type { Chance } from "../random";
import {
  byPeriod,
  days,
  type Makers,
  type Making,
  once,
  rising,
  risingShare,
  type Series,
  yearly,
  years,
} from "./making";

/** A stock at the three days, growing at the profile's rate: the end of 2020 is three years before 2023. */
const grown = (last: number, growth: number): Series => ({
  "dau-ky": Math.round(last / (1 + growth) ** 2.83),
  "2022": Math.round(last / (1 + growth) ** 0.83),
  "2023": last,
});

const isRural = ({ unit }: Making): boolean => unit.kind === "xa";
const ruralPart =
  (of: string) =>
  (making: Making): Series =>
    byPeriod(days, (day) => (isRural(making) ? making.number(of, day) : 0));

/** Products by their stars: most of three, few of four, of five next to none; none is taken away again. */
function stars(making: Making): Readonly<Record<string, Series>> {
  return making.once("ocop", (chance) => {
    const last = chance.pick([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, chance.whole(4, 6)]);
    const five = last > 2 && chance.happens(0.04) ? 1 : 0;
    const four = Math.min(last - five, chance.pick([0, 0, 0, 1, 1, 2]));
    const series = (now: number): Series => {
      const before = chance.whole(Math.max(now - 2, 0), now);
      return { "dau-ky": chance.whole(Math.max(before - 1, 0), before), "2022": before, "2023": now };
    };
    return { C02: series(last - four - five), C03: series(four), C04: series(five) };
  });
}

const star = (part: string) => (making: Making) => stars(making)[part];

const population: Makers = {
  A01: ({ profile }) => grown(profile.people, profile.growth),
  A01n: ruralPart("A01"),
  A02: ({ profile }) => grown(profile.households, profile.growth * 1.1),
  A02n: ruralPart("A02"),
  A03: ({ place }) => once(place.hamlets.length),
};

const economy: Makers = {
  C01: (making) =>
    byPeriod(days, (day) => ["C02", "C03", "C04"].reduce((sum, part) => sum + making.number(part, day), 0)),
  C02: star("C02"),
  C03: star("C03"),
  C04: star("C04"),
  C05: (making) => byPeriod(days, (day) => Math.ceil(making.number("C01", day) * 0.7)),
  C06a: rising(0, 2),
  C06b: rising(1, 7, 2),
  C07: rising(0, 2),
  C08: (making, chance) => hectares(making, chance),
  C09: (_making, chance) => {
    const first = chance.decimal(115, 210, 1);
    return {
      "2021": first,
      "2022": tenth(first * 1.05),
      "2023": tenth(first * chance.decimal(1.08, 1.13, 3)),
    };
  },
  "C09.w": (making, chance) =>
    once(isRural(making) ? chance.decimal(650, 3200, 1) : chance.decimal(120, 620, 1)),
  C10: yearly(55, 190),
  "C11.n": risingShare("C11.d", [0.64, 0.7], 0.8),
  "C11.d": (making, chance) => {
    const share = chance.decimal(0.54, 0.6, 3);
    return byPeriod(days, (day) => Math.round(making.number("A01", day) * share));
  },
};

const tenth = (value: number): number => Number(value.toFixed(1));

function hectares(making: Making, chance: Chance): Series {
  const first = isRural(making) ? chance.decimal(45, 320, 1) : chance.decimal(8, 60, 1);
  const second = tenth(first * chance.decimal(1.1, 1.35, 3));
  return { "dau-ky": first, "2022": second, "2023": tenth(second * chance.decimal(1.05, 1.2, 3)) };
}

const poor = ({ profile, number }: Making): Series => {
  const counted = days.map((day, at) => Math.round(number("A02", day) * (profile.poor[at] ?? 0)));
  const [before = 0, second = 0, third = 0] = counted;
  return {
    "dau-ky": Math.max(before, 1),
    "2022": Math.max(second, third + 1, 3),
    "2023": Math.max(third, 1),
  };
};

/** Half a kilogram a head and day, in tonnes a year. */
const waste = (making: Making, chance: Chance): Series => {
  const perHead = chance.decimal(0.42, 0.58, 3) * 0.365;
  return byPeriod(days, (day) => tenth(making.number("A01", day) * perHead));
};

const living: Makers = {
  D01: ({ profile }) => byPeriod(years, (year) => profile.income[years.indexOf(year)]),
  D02: poor,
  "D04.n": risingShare("A01", [0.881, 0.905], 0.949),
  "D05.n": risingShare("A02", [0.7, 0.8], 0.92),
  "D06.n": risingShare("A02", [0.981, 0.992], 1),
  "D08.n": risingShare("D08.d", [0.88, 0.94], 1, 2),
  "D08.d": (making, chance) => once(isRural(making) ? chance.decimal(42, 128, 2) : chance.decimal(18, 52, 2)),
  "D09.n": risingShare("D09.d", [0.5, 0.8], 1),
  "D09.d": (_making, chance) => once(chance.whole(4, 8)),
  D10a: yearly(1, 5),
  D10b: yearly(1, 5),
  "D11.n": risingShare("D11.d", [0.915, 0.955], 0.992, 1),
  "D11.d": waste,
  D12a: (_making, chance) => risingKm(chance.decimal(9, 34, 1), chance),
  D12b: (_making, chance) => risingKm(chance.decimal(3, 14, 1), chance),
  "D13a.n": risingShare("A02", [0.955, 0.97], 0.992),
  "D13b.n": ({ place }, chance) => once(place.hamlets.length - (chance.happens(0.15) ? 1 : 0)),
  "D14.n": risingShare("D14.d", [0.12, 0.3], 0.9),
  "D14.d": (_making, chance) => once(chance.whole(1900, 6400)),
};

function risingKm(first: number, chance: Chance): Series {
  const second = tenth(first + chance.decimal(1, 6, 1));
  return { "dau-ky": first, "2022": second, "2023": tenth(second + chance.decimal(0.5, 3, 1)) };
}

export const communeMakers: Makers = { ...population, ...economy, ...living };
