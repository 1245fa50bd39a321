import { parsePartId } from "../../domain/indicator/ids";
import type { Chance } from "../random";
import { agencyOf } from "../places/agencies";
import { byPeriod, type Maker, type Makers, type Making, years } from "./making";

/** One year's resources, triệu đồng with one decimal; land in m², labour in days. */
type Year = Readonly<Record<string, number>>;
type Capital = Readonly<Record<string, Year>>;

const toTenth = (value: number): number => Number(value.toFixed(1));
const yearWeight: Readonly<Record<string, number>> = { "2021": 0.88, "2022": 1.08, "2023": 0.86 };
/** What a day's work counts, triệu đồng. */
const dayWage = 0.22;

/** Shares of all resources (domain.md §2): budgets 22 %, other programmes 8 %, credit 57 %, enterprises 5 %, people 8 %. */
const communeShares = { F02: 0.02, F03a: 0.08, F03b: 0.08, F03c: 0.04, F04: 0.08, F05: 0.57, F06: 0.05 };
const peoplesShare = 0.08;
/** What a district spends itself: its own budget and the province's above all. */
const districtShares = { F02: 0.05, F03a: 0.31, F03b: 0.41, F04: 0.15, F05: 0.08 };

function capitalOf(making: Making): Capital {
  return making.once("capital", (chance) => {
    const isCommune = making.place.hamlets.length > 0;
    const whole = isCommune ? making.profile.capital : chance.whole(130_000, 310_000);
    return Object.fromEntries(
      years.map((year) => {
        const total = whole * (yearWeight[year] ?? 1) * chance.decimal(0.92, 1.08, 3);
        const sources = spread(total, isCommune ? communeShares : districtShares, chance);
        return [
          year,
          isCommune ? { ...sources, ...contributions(making, total * peoplesShare, chance) } : sources,
        ];
      }),
    );
  });
}

const spread = (total: number, shares: Readonly<Record<string, number>>, chance: Chance): Year =>
  Object.fromEntries(
    Object.entries(shares).map(([part, share]) => [
      part,
      toTenth(total * share * chance.decimal(0.88, 1.12, 3)),
    ]),
  );

/** Land and days are worth what they are counted at; cash and other gifts make up the rest. */
function contributions({ unit }: Making, total: number, chance: Chance): Year {
  const price = unit.kind === "xa" ? chance.decimal(0.16, 0.38, 2) : chance.decimal(0.6, 1.1, 2);
  const land = Math.round((total * chance.decimal(0.22, 0.36, 3)) / price);
  const work = Math.round((total * chance.decimal(0.08, 0.16, 3)) / dayWage);
  const cash = toTenth(total * chance.decimal(0.34, 0.46, 3));
  const [F09v, F10v] = [toTenth(land * price), toTenth(work * dayWage)];
  const others = toTenth(Math.max(total - cash - F09v - F10v, total * 0.03));
  return {
    F08: cash,
    F09: land,
    F09v,
    F10: work,
    F10v,
    F07k: others,
    F07: toTenth(cash + F09v + F10v + others),
  };
}

const from =
  (part: string): Maker =>
  (making) =>
    byPeriod(years, (year) => capitalOf(making)[year]?.[part]);

const sources = ["F02", "F03a", "F03b", "F03c", "F04", "F05", "F06", "F07"];

const isAsked = ({ context: { index }, unit }: Making, part: string): boolean =>
  index.slotsOfPart(parsePartId(part)).some(({ slot }) => index.askedOf(slot, unit.kind));

/** The sum of what stands below it; a department says what it spent itself. */
const total: Maker = (making, chance) => {
  if (making.unit.code.startsWith("DNI-")) return spentBy(making, chance);
  const capital = capitalOf(making);
  const asked = sources.filter((source) => isAsked(making, source));
  return byPeriod(years, (year) =>
    toTenth(asked.reduce((sum, source) => sum + (capital[year]?.[source] ?? 0), 0)),
  );
};

function spentBy({ unit }: Making, chance: Chance): ReturnType<Maker> {
  const [least, most] = agencyOf(unit.code).spent ?? [45, 380];
  const usual = chance.decimal(least, most, 1);
  return byPeriod(years, (year) => toTenth(usual * (yearWeight[year] ?? 1) * chance.decimal(0.9, 1.1, 3)));
}

/** Households that gave land, work or money: more of them where more was given. */
const givers: Maker = (making, chance) =>
  byPeriod(years, (year) => {
    const given = capitalOf(making)[year]?.["F07"] ?? 0;
    return Math.min(
      Math.round(given / chance.decimal(14, 26, 1)),
      Math.round(making.profile.households * 0.3),
    );
  });

export const capitalMakers: Makers = {
  F01: total,
  ...Object.fromEntries(
    [...sources, "F08", "F09", "F09v", "F10", "F10v", "F07k"].map((part) => [part, from(part)]),
  ),
  F11: givers,
};
