import { editDistance } from "../../text/edit-distance";
import type { Word, WordTable } from "./word-table";

/** What two names have in common and what not. */
export interface NameComparison {
  /** What it says for one and the same nominee that these words are shared: more for rare words. */
  readonly shared: number;
  /** What speaks against it. */
  readonly against: number;
  /** 0-1: how much of both names is the same, slips counted as such. For people to see. */
  readonly likeness: number;
}

/** What differences cost; a difference between two words people do use is a difference, one into an odd word a slip. */
export interface NameCosts {
  readonly marksOfTwoWords: number;
  readonly oneLetterOfTwoWords: number;
  readonly otherWord: number;
  readonly moreWords: number;
}

/** A person's name is one of many the same: what else is known decides. */
export const personCosts: NameCosts = {
  marksOfTwoWords: 2.6,
  oneLetterOfTwoWords: 5,
  otherWord: 8,
  moreWords: 4,
};
/** A collective is what its name says it is: ấp 1 is not ấp 2, Phú Lâm not Phú Lập. */
export const collectiveCosts: NameCosts = {
  marksOfTwoWords: 4,
  oneLetterOfTwoWords: 9,
  otherWord: 12,
  moreWords: 1.4,
};

const cost = {
  marksLost: 0.05,
  marksSlip: 0.9,
  slip: 1.1,
  otherNumber: 14,
  runTogether: 0.8,
  otherOrder: 0.2,
  mixedUp: 4,
} as const;

const mostShared = 12;
const mostWeight = 6;

/** Words still to be matched on both sides, and what matching has cost so far. */
interface Matching {
  readonly table: WordTable;
  readonly costs: NameCosts;
  left: Word[];
  right: Word[];
  shared: number;
  against: number;
  alike: number;
}

export function compareNames(
  table: WordTable,
  costs: NameCosts,
  one: readonly Word[],
  other: readonly Word[],
): NameComparison {
  const matching: Matching = {
    table,
    costs,
    left: [...one],
    right: [...other],
    shared: 0,
    against: 0,
    alike: 0,
  };
  matchPairs(matching, (a, b) => (a.id === b.id ? 0 : undefined), 1);
  const lost = isBareName(one) || isBareName(other);
  matchPairs(matching, (a, b) => marksCost(matching, a, b, lost), 0.9);
  matchPairs(matching, (a, b) => slipCost(matching, a, b), 0.75);
  leftOver(matching);
  matching.against += orderCost(one, other);
  const { shared, against, alike } = matching;
  return {
    shared: Math.min(shared, mostShared),
    against,
    likeness: (2 * alike) / Math.max(1, one.length + other.length),
  };
}

const isBareName = (words: readonly Word[]): boolean => words.every(({ isBare }) => isBare);

/**
 * Parts of a name may change places, as a place in front of what lies in it or a given name in front; words within them may not:
 * Phú Xuân is not Xuân Phú.
 */
function orderCost(one: readonly Word[], other: readonly Word[]): number {
  const known = new Set(other.map(({ plain }) => plain));
  const next = new Set(other.map(({ plain }, at) => `${plain} ${other[at + 1]?.plain ?? ""}`));
  const breaks = one.filter(({ plain }, at) => {
    const after = one[at + 1]?.plain;
    return after !== undefined && known.has(plain) && known.has(after) && !next.has(`${plain} ${after}`);
  }).length;
  if (breaks === 0) return 0;
  return breaks === 1 ? cost.otherOrder : (breaks - 1) * cost.mixedUp;
}

/** Takes away every pair the rule accepts: first come, first matched. */
function matchPairs(
  matching: Matching,
  costOf: (left: Word, right: Word) => number | undefined,
  alike: number,
): void {
  const { table, right } = matching;
  matching.left = matching.left.filter((word) => {
    const at = right.findIndex((other) => costOf(word, other) !== undefined);
    const other = right[at];
    if (!other) return true;
    right.splice(at, 1);
    matching.against += costOf(word, other) ?? 0;
    matching.shared += Math.min(mostWeight, table.weight(word), table.weight(other));
    matching.alike += alike;
    return false;
  });
}

function marksCost({ table, costs }: Matching, a: Word, b: Word, lost: boolean): number | undefined {
  if (a.plain !== b.plain) return undefined;
  if (lost && (a.isBare || b.isBare)) return cost.marksLost;
  return table.isCommon(a) && table.isCommon(b) && !isRareBare(table, a, b)
    ? costs.marksOfTwoWords
    : cost.marksSlip;
}

/** A bare word that is rare beside the marked one is that word with its marks lost. */
function isRareBare(table: WordTable, a: Word, b: Word): boolean {
  const [bare, marked] = a.isBare ? [a, b] : [b, a];
  return bare.isBare && !marked.isBare && table.namesWith(bare.id) * 8 < table.namesWith(marked.id);
}

/** One letter put in, left out or changed, or two neighbours the wrong way round; numbers are never a slip. */
function slipCost({ table, costs }: Matching, a: Word, b: Word): number | undefined {
  if (a.isNumber || b.isNumber) return undefined;
  const [one, other] = [a.letters, b.letters];
  if (Math.min(one.length, other.length) < 2 || Math.abs(one.length - other.length) > 1) return undefined;
  if (editDistance(one, other) > 1 && !isTurned(one, other)) return undefined;
  return table.isCommon(a) && table.isCommon(b) ? costs.oneLetterOfTwoWords : cost.slip;
}

function isTurned(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  if (at < 0) return false;
  const turned = one.slice(0, at) + (one[at + 1] ?? "") + (one[at] ?? "") + one.slice(at + 2);
  return turned === other;
}

function leftOver(matching: Matching): void {
  const { left, right, table, costs } = matching;
  if (left.length > 0 && right.length > 0 && lettersOf(left) === lettersOf(right)) {
    matching.against += cost.runTogether;
    matching.shared += mostWeight;
    matching.alike += (left.length + right.length) / 2;
    return;
  }
  const pairs = Math.min(left.length, right.length);
  const isOtherNumber = [...left, ...right].some(({ isNumber }) => isNumber) && pairs > 0;
  matching.against += pairs * (isOtherNumber ? cost.otherNumber : costs.otherWord);
  const more = (left.length > right.length ? left : right).slice(pairs);
  for (const word of more) matching.against += Math.min(costs.moreWords, table.weight(word) / 2);
}

const lettersOf = (words: readonly Word[]): string => words.map(({ letters }) => letters).join("");
