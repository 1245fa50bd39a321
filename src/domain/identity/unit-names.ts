import type { Unit } from "../campaign/campaign";
import { levelOf, type CampaignContext } from "../campaign/context";
import { foldForMatching, foldWithoutMarks } from "../text/fold";

/** A unit's name in words, ready to be compared. */
export interface NamedUnit {
  readonly unit: Unit;
  readonly words: readonly string[];
  /** Without the word of its kind: "túc trưng". */
  readonly own: string;
}

/** The word of a kind of the territory as it stands in titles, and how high its level stands. */
export interface KindWord {
  readonly words: readonly string[];
  readonly rank: number;
}

/** All names of a campaign in one way of comparing: with marks in titles, without in names of files. */
export interface UnitNames {
  readonly fold: (text: string) => string;
  readonly all: readonly NamedUnit[];
  /** By their first two words. */
  readonly byStart: ReadonlyMap<string, readonly NamedUnit[]>;
  readonly kindWords: readonly KindWord[];
}

const known = new WeakMap<CampaignContext, { readonly marked: UnitNames; readonly bare: UnitNames }>();

export function unitNames(context: CampaignContext): {
  readonly marked: UnitNames;
  readonly bare: UnitNames;
} {
  const before = known.get(context);
  if (before) return before;
  const names = { marked: namesBy(context, foldForMatching), bare: namesBy(context, foldWithoutMarks) };
  known.set(context, names);
  return names;
}

/** Letters and digits with single spaces between: "xã_Phú-Túc" and "xã Phú Túc" are the same words. */
export const inWords = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");

export const startOf = (words: readonly string[], at = 0): string => words.slice(at, at + 2).join(" ");

function namesBy(context: CampaignContext, fold: (text: string) => string): UnitNames {
  const all = context.campaign.units.map((unit): NamedUnit => {
    const words = inWords(fold(unit.name));
    const kind = inWords(fold(context.kinds.get(unit.kind)?.word ?? ""));
    const begins = kind.length > 0 && kind.every((word, at) => words[at] === word);
    return { unit, words, own: words.slice(begins ? kind.length : 0).join(" ") };
  });
  const byStart = new Map<string, NamedUnit[]>();
  for (const named of all) {
    const same = byStart.get(startOf(named.words));
    if (same) same.push(named);
    else byStart.set(startOf(named.words), [named]);
  }
  return { fold, all, byStart, kindWords: kindWordsOf(context, fold) };
}

/** Not of the highest level: "toàn tỉnh" stands in many a title, and names nobody who reports. */
function kindWordsOf(context: CampaignContext, fold: (text: string) => string): readonly KindWord[] {
  const highest = Math.max(...context.campaign.levels.map(({ rank }) => rank));
  return context.campaign.unitKinds.flatMap(({ word, level }) => {
    const { rank, stream } = context.levels.get(level) ?? { rank: 0, stream: "sector" };
    return stream === "territory" && rank < highest ? [{ words: inWords(fold(word)), rank }] : [];
  });
}

export const rankOf = (context: CampaignContext, unit: Unit): number => levelOf(context, unit).rank;
