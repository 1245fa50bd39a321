import { districts, elsewhere } from "../places/districts";
import { Chance } from "../random";
import { type Makers, type Making, once, type Series } from "./making";
import type { Recognition } from "./standing";

type Step = "first" | "advanced" | "model";

const recognised = ({ standing }: Making, step: Step): Recognition | undefined => standing?.[step];
const told =
  (step: Step, say: (recognition: Recognition) => string | number) =>
  (making: Making): Series | undefined => {
    const recognition = recognised(making, step);
    return recognition && once(say(recognition));
  };
const reached =
  (step: Step) =>
  (making: Making): Series =>
    once(recognised(making, step) !== undefined);

/** By the set of 2021-2025: who is nâng cao, or asks to be, has all 19; of the others most have. */
function criteria(making: Making): Series {
  const { standing } = making;
  const sure = standing?.advanced !== undefined || standing?.pending === true;
  return making.once("criteria", (chance) => {
    const now = sure || chance.happens(0.6) ? 19 : chance.whole(17, 18);
    return { "dau-ky": 19, "2022": sure ? 19 : Math.min(now, chance.whole(16, 18)), "2023": now };
  });
}

/** What is still missing is most often income, production, health or environment. */
const stillMissing = ["10", "13", "15", "17"];

const modelHamlets = (making: Making): { readonly all: number; readonly inSpan: number } =>
  making.once("model hamlets", (chance) => {
    const { standing, place } = making;
    const most = standing?.model ? place.hamlets.length : standing?.advanced ? 3 : 1;
    const all = Math.min(chance.whole(standing?.model ? 2 : 1, Math.max(most, 1)), place.hamlets.length);
    return { all, inSpan: chance.whole(Math.ceil(all / 2), all) };
  });

/** A district was recognised with its last commune. */
const ofDistrict = ({ unit }: Making): number => (districts[unit.code] ?? elsewhere).recognised[1];
const byPrimeMinister = (making: Making): Series =>
  once(`${Chance.for(0, `recognised ${making.unit.code}`).whole(80, 2350)}/QĐ-TTg`);

export const standingMakers: Makers = {
  E01: reached("first"),
  "E01.nam": told("first", ({ year }) => year),
  "E01.so": told("first", ({ decision }) => decision),
  E01b: (making) => once(criteria(making)["2023"] === 19 ? "dat" : "chua-dat"),
  E02: reached("advanced"),
  "E02.nam": told("advanced", ({ year }) => year),
  "E02.so": told("advanced", ({ decision }) => decision),
  "E02.bo": told("advanced", ({ criteria: set }) => set),
  E03: reached("model"),
  "E03.nam": told("model", ({ year }) => year),
  "E03.so": told("model", ({ decision }) => decision),
  "E03.bo": told("model", ({ criteria: set }) => set),
  E04: criteria,
  E04b: (making, chance) => {
    const missing = 19 - making.number("E04", "2023");
    return missing > 0 ? once(chance.some(stillMissing, missing).join(";")) : undefined;
  },
  E05: (making) => once(modelHamlets(making).all),
  "E05.ky": (making) => once(modelHamlets(making).inSpan),
  E06: () => once("dat-chuan"),
  "E06.nam": (making) => once(ofDistrict(making)),
  "E06.so": byPrimeMinister,
  E06t: () => once("hoan-thanh"),
  "E06t.nam": (making) => once(ofDistrict(making)),
  "E06t.so": byPrimeMinister,
};
