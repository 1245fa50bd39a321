import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { FigureStatus } from "../../domain/indicator/indicator";
import { Chance } from "../random";

/** Counted by the unit itself, so known by the cut-off; money, income and poverty of the year are not (domain.md §2). */
const counted = /^(?:A03|B|C0[1-7]|D07|D09|D10|E|G|H|K|L)/;
/** What stands and falls together has one status: a sum and its parts, a share and what it is a share of. */
const families: readonly (readonly [RegExp, string])[] = [
  [/^A/, "people"],
  [/^C0[1-5]/, "ocop"],
  [/^D0[23]/, "poor"],
  [/^F/, "capital"],
  [/^G/, "publicity"],
];

/** Official for years gone by; of 2023 what the unit counts itself often is, poverty is preliminary at times. */
export function statusOf(code: string, seed: number, { indicator, period }: FigureSlot): FigureStatus {
  if (period.defaultStatus !== "estimate") return period.defaultStatus;
  const family = families.find(([pattern]) => pattern.test(indicator.id))?.[1] ?? indicator.id;
  const draw = Chance.for(seed, `status ${code} ${family}`).next();
  if (family === "poor" && draw < 0.4) return "preliminary";
  return draw < (counted.test(indicator.id) ? 0.7 : 0.12) ? "official" : "estimate";
}
