import type { Unit } from "../campaign/campaign";
import { levelOf, type CampaignContext } from "../campaign/context";
import { ancestorsOf } from "../consolidation/reporters";
import { editDistance } from "../text/edit-distance";
import { foldWithoutMarks } from "../text/fold";
import { rankOf, type UnitNames } from "./unit-names";

/** Of two names as short as these: a letter or two wrong, left out, or too many, marks aside. */
const leastLikeness = 0.65;
/** A name must stand out from the next one to be proposed: "Phú Tâc" is no more Phú Tân than Phú Túc. */
const leastLead = 0.1;

export interface SimilarUnit {
  readonly unit: Unit;
  readonly score: number;
}

interface Sought {
  readonly rank: number;
  readonly name: readonly string[];
  /** Where it is said to lie; anywhere where that is not said. */
  readonly below: readonly Unit[];
}

/** Units of the level whose names are like the words, most alike first. */
export function similarUnits(
  context: CampaignContext,
  { all }: UnitNames,
  { rank, name, below }: Sought,
): readonly SimilarUnit[] {
  if (name.length === 0) return [];
  const above = new Set(below.map(({ code }) => code));
  const liesThere = (unit: Unit): boolean =>
    above.size === 0 || ancestorsOf(context, unit).some((code) => above.has(code));
  return all
    .filter(({ unit }) => levelOf(context, unit).stream === "territory" && rankOf(context, unit) === rank)
    .filter(({ unit }) => liesThere(unit))
    .map(({ unit, own }) => ({ unit, score: likenessOf(own, name) }))
    .filter(({ score }) => score >= leastLikeness)
    .sort((one, other) => other.score - one.score);
}

/** The one whose name stands out from the next. */
export function mostSimilar([first, second]: readonly SimilarUnit[]): Unit | undefined {
  return first && first.score - (second?.score ?? 0) >= leastLead ? first.unit : undefined;
}

/** Against as many words as the name has, one more or one less: what follows a name in a title is not part of it. */
function likenessOf(own: string, words: readonly string[]): number {
  const count = own.split(" ").length;
  return Math.max(
    ...[count - 1, count, count + 1]
      .filter((length) => length > 0)
      .map((length) => nameLikeness(own, words.slice(0, length).join(" "))),
  );
}

function nameLikeness(one: string, other: string): number {
  const [left, right] = [foldWithoutMarks(one), foldWithoutMarks(other)];
  return 1 - editDistance(left, right) / Math.max(1, left.length, right.length);
}
