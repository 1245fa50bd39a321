import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { Chance } from "../random";
import { districts, elsewhere } from "../places/districts";

/** How far a commune has come: recognised once, then nâng cao, then kiểu mẫu; each with the decision that says so. */
export interface Standing {
  readonly first: Recognition;
  readonly advanced?: Recognition;
  readonly model?: Recognition;
  /** Its dossier for nâng cao lay with the province at the cut-off. */
  readonly pending: boolean;
}

export interface Recognition {
  readonly year: number;
  readonly decision: string;
  /** Which set of criteria it was judged by; of the first recognition nobody asks. */
  readonly criteria: "2016-2020" | "2021-2025" | "tinh";
}

/**
 * On 31/10/2023 97 of 120 xã were nâng cao; with the eight that a decision of January 2024 names there were 105. 26 xã were
 * kiểu mẫu at the year's end, some two dozen at the cut-off (domain.md §2).
 */
const share = { advanced: 97 / 120, model: 24 / 120 };

const pending = codes("26305 26308 26209 26143 26125 26137 26422 26500");
/** Named as not there yet in mid-2022. */
const notYet = codes("26287 26263 26278 26269 26272");
/** Named as nâng cao by 2021 or mid-2022; of three also the year of kiểu mẫu. */
const advanced = codes(
  "26461 26464 26452 26431 26467 26437 26458 26440 26455 26449 26266 26275 26281 26296 26284 26251 26254 26260 26257 26290",
);
const model: ReadonlyMap<string, number> = new Map([
  ["26464", 2020],
  ["26461", 2021],
  ["26437", 2021],
]);
/** First recognised together at the end of 2016. */
const of2016 = codes("26239 26233 26227 26230 26221 26167 26152 26119 26362");

function codes(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Of every xã that reports; what is publicly known holds for every seed, the rest is drawn. */
export function standingsOf(context: CampaignContext, seed: number): ReadonlyMap<string, Standing> {
  const communes = context.campaign.units.filter(({ kind, expected }) => kind === "xa" && expected);
  const turn = (unit: Unit): number => Chance.for(seed, `standing ${unit.code}`).next();
  const rank = (unit: Unit, sure: boolean): number => turn(unit) + (sure ? 2 : 0);
  const able = communes.filter(({ code }) => !pending.has(code) && !notYet.has(code));
  const best = highest(able, Math.round(share.advanced * communes.length), (unit) =>
    rank(unit, advanced.has(unit.code)),
  );
  const chosen = highest(best, Math.round(share.model * communes.length), (unit) =>
    rank(unit, model.has(unit.code)),
  );
  const lastOne = best.find(({ code }) => !advanced.has(code) && !chosen.some((unit) => unit.code === code));
  return new Map(
    communes.map((unit) => {
      const reached = {
        advanced: best.includes(unit),
        model: chosen.includes(unit),
        in2023: unit === lastOne,
      };
      return [unit.code, standing(unit, reached, Chance.for(seed, `recognised ${unit.code}`))];
    }),
  );
}

function highest(units: readonly Unit[], count: number, rank: (unit: Unit) => number): readonly Unit[] {
  return [...units].sort((one, other) => rank(other) - rank(one)).slice(0, count);
}

interface Reached {
  readonly advanced: boolean;
  readonly model: boolean;
  readonly in2023: boolean;
}

function standing(unit: Unit, reached: Reached, chance: Chance): Standing {
  const [from, to] = (districts[unit.parent ?? ""] ?? elsewhere).recognised;
  const first = of2016.has(unit.code) ? 2016 : chance.whole(from, to);
  const modelYear = model.get(unit.code) ?? chance.pick([2021, 2022, 2022, 2023]);
  const latest = reached.model ? modelYear - 1 : 2022;
  const drawn = chance.pick([2018, 2019, 2019, 2020, 2020, 2020, 2021, 2021, 2021, 2022]);
  const year = reached.in2023 ? 2023 : Math.max(Math.min(drawn, latest), Math.min(first + 2, latest));
  return {
    first: recognition("first", first, chance),
    ...(reached.advanced && { advanced: recognition("advanced", Math.max(year, 2017), chance) }),
    ...(reached.model && { model: recognition("model", modelYear, chance) }),
    pending: pending.has(unit.code),
  };
}

/** Several communes stand in one decision: the province issues two or three a year. */
function recognition(step: "first" | "advanced" | "model", year: number, chance: Chance): Recognition {
  const batch = Chance.for(0, `decision ${step} ${year} ${chance.whole(1, 3)}`);
  const own = step === "model" ? ("tinh" as const) : ("2016-2020" as const);
  return {
    year,
    decision: `${batch.whole(180, 4900)}/QĐ-UBND`,
    criteria: year >= 2022 ? "2021-2025" : own,
  };
}
