import { foldForMatching } from "./fold";

/** "m2" is how "m²" is typed. */
export const foldUnit = (unit: string): string => foldForMatching(unit).replace(/²/g, "2").replace(/³/g, "3");

/** Units that measure the same thing, each with how many of the family's first it holds. */
const families: readonly ReadonlyMap<string, number>[] = [
  [
    ["m²", 1],
    ["ha", 10_000],
    ["héc ta", 10_000],
    ["km²", 1_000_000],
  ] as const,
  [
    ["m", 1],
    ["mét", 1],
    ["km", 1000],
    ["cây số", 1000],
  ] as const,
  [
    ["kg", 1],
    ["tạ", 100],
    ["tấn", 1000],
  ] as const,
].map((family) => new Map(family.map(([unit, size]) => [foldUnit(unit), size])));

/** What to multiply a number in one unit with to have it in the other; undefined where they measure different things. */
export function conversionFactor(from: string, to: string): number | undefined {
  const [typed, asked] = [foldUnit(from), foldUnit(to)];
  const family = families.find((units) => units.has(typed));
  const [one, other] = [family?.get(typed), family?.get(asked)];
  return one === undefined || other === undefined ? undefined : one / other;
}
