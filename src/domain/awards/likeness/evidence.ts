import type { UnitCode } from "../../unit/unit-code";
import type { Nomination } from "../nomination";
import type { Findable } from "./candidate-pairs";
import type { Word, WordTable } from "./word-table";

/** A nomination, made ready to be compared with many. */
export interface Profile extends Findable {
  readonly nomination: Nomination;
  readonly places: readonly Word[];
  readonly position: ReadonlySet<string>;
  readonly summary: ReadonlySet<string>;
  readonly above: ReadonlySet<UnitCode>;
}

/** What speaks for (above 0) or against two nominations being of one nominee, their names left aside. */
export function evidenceOf(places: WordTable, one: Profile, other: Profile): number {
  return (
    unitEvidence(one, other) +
    placeEvidence(places, one, other) +
    personEvidence(one.nomination, other.nomination) +
    giftEvidence(one.nomination, other.nomination) +
    textEvidence(one.position, other.position, { alike: 2, other: -0.8 }) +
    textEvidence(one.summary, other.summary, { alike: 5, other: -0.8 })
  );
}

function unitEvidence(one: Profile, other: Profile): number {
  const [a, b] = [one.nomination.unit, other.nomination.unit];
  if (a === b) return one.nomination.kind === "collective" ? 4 : 2.5;
  return one.above.has(b) || other.above.has(a) ? 1.2 : -0.5;
}

/** Places named by both: rare names say more. Collectives bear their place in their name. */
function placeEvidence(table: WordTable, one: Profile, other: Profile): number {
  if (one.nomination.kind === "collective") return 0;
  const [left, right] = [totalOf(table, one.places), totalOf(table, other.places)];
  if (left === 0 || right === 0) return 0;
  const ids = new Set(other.places.map(({ plain }) => plain));
  const shared = totalOf(
    table,
    one.places.filter(({ plain }) => ids.has(plain)),
  );
  const isOtherNumber = numbersOf(one.places) !== numbersOf(other.places);
  return 6 * (shared / Math.min(left, right)) - 3 - (isOtherNumber ? 1 : 0);
}

const totalOf = (table: WordTable, words: readonly Word[]): number =>
  [...new Map(words.map((word) => [word.plain, word])).values()].reduce(
    (sum, word) => sum + table.weight(word),
    0,
  );

const numbersOf = (words: readonly Word[]): string =>
  words
    .filter(({ isNumber }) => isNumber)
    .map(({ letters }) => letters)
    .sort()
    .join(" ");

function personEvidence(one: Nomination, other: Nomination): number {
  let sum = 0;
  if (one.isWoman !== undefined && other.isWoman !== undefined && one.isWoman !== other.isWoman) sum -= 4;
  if (one.birthYear === undefined || other.birthYear === undefined) return sum;
  const apart = Math.abs(one.birthYear - other.birthYear);
  if (apart === 0) return sum + 3.4;
  return sum - (apart === 1 ? 2 : 4.5);
}

/** What a household gave is told to the square metre: the same twice is no chance. */
function giftEvidence(one: Nomination, other: Nomination): number {
  const compared = (a: number | undefined, b: number | undefined): number => {
    if (a === undefined || b === undefined || a === 0 || b === 0) return 0;
    return a === b ? 3 : -1.2;
  };
  return compared(one.land, other.land) + compared(one.contribution, other.contribution);
}

function textEvidence(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  { alike, other: against }: { readonly alike: number; readonly other: number },
): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  const share = (2 * shared) / (one.size + other.size);
  if (share >= 0.85) return sameNumbers(one, other) ? alike : 0;
  if (share >= 0.6) return alike / 2;
  return share < 0.35 ? against : 0;
}

/** Achievements told by one pattern differ in their numbers. */
const sameNumbers = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].every((word) => !/\d/.test(word) || other.has(word));
