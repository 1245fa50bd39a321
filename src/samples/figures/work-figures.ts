import { levelOf } from "../../domain/campaign/context";
import { dayFromNumber, dayNumber, isoOfDay } from "../../domain/day";
import { agencyOf } from "../places/agencies";
import { isWorkingDay } from "../hand-in-day";
import {
  byPeriod,
  type Maker,
  type Makers,
  type Making,
  once,
  type Series,
  years,
  yearly,
  yearlyDecimal,
} from "./making";

/** One range for each kind of reporter: what a commune, a district, an agency does in a year. */
const byLevel =
  (commune: Maker, district: Maker, agency: Maker): Maker =>
  (making, chance) => {
    const { id } = levelOf(making.context, making.unit);
    return (id === "commune" ? commune : id === "district" ? district : agency)(making, chance);
  };

export const isAgency = ({ context, unit }: Making): boolean => levelOf(context, unit).stream === "sector";

/** "KH-UBND", "KH-SNV": the end of a document's number says who issued it. */
export function symbolOf(making: Making, kind: "KH" | "BC"): string {
  return `${kind}-${isAgency(making) ? agencyOf(making.unit.code).symbol : "UBND"}`;
}

/** The province planned on 08/6/2022; the levels below followed one after the other. */
const planDays = { department: [12, 60], district: [12, 50], commune: [40, 110] } as const;

function planDay(making: Making): string {
  return making.once("plan", (chance) => {
    const { id } = levelOf(making.context, making.unit);
    const [least, most] = planDays[id as keyof typeof planDays] ?? planDays.department;
    let day = dayNumber(making.context.campaign.launchedOn) + chance.whole(least, most);
    while (!isWorkingDay(dayFromNumber(day))) day++;
    return isoOfDay(dayFromNumber(day));
  });
}

const articles: Maker = (making, chance) => {
  const [least, most] = agencyOf(making.unit.code).articles ?? [6, 34];
  return yearly(least, most)(making, chance);
};

/** People at a meeting: a hall of a hamlet or of a district. */
const present: Maker = (making, chance): Series => {
  const each = isAgency(making) ? chance.whole(45, 120) : chance.whole(38, 85);
  return byPeriod(years, (year) => making.number("G02", year) * each + chance.whole(0, 9));
};

/** The Front's houses are those the communes report, and some in the city that is not asked. */
const houses: Maker = (making, chance) =>
  isAgency(making)
    ? byPeriod(years, (year) => making.below("D10b", year) + chance.whole(9, 31))
    : yearly(1, 5)(making, chance);

export const workMakers: Makers = {
  B01: byLevel(yearly(6, 18), yearly(14, 32), yearly(3, 12)),
  B02: () => once(true),
  "B02.so": (making, chance) => once(`${chance.whole(18, 190)}/${symbolOf(making, "KH")}`),
  "B02.ngay": (making) => once(planDay(making)),
  B03: byLevel(yearly(3, 10), yearly(10, 26), yearly(2, 9)),
  "B04.n": (making, chance) => once(making.number("B04.d", "2023") - chance.whole(0, 2)),
  "B04.d": (_making, chance) => once(chance.whole(58, 120)),
  D07: byLevel(yearlyDecimal(0.9, 7.5, 2), yearlyDecimal(6, 18, 2), yearlyDecimal(1, 4, 2)),
  D10b: houses,
  G01: byLevel(yearly(24, 110), yearly(70, 220), articles),
  G02: byLevel(yearly(9, 36), yearly(18, 52), yearly(4, 24)),
  G03: present,
  G04: byLevel(yearly(60, 420), yearly(350, 1600), yearly(40, 300)),
};
